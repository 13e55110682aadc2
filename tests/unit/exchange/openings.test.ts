import { describe, expect, it } from 'vitest'
import type { ImportedContent } from '../../../shared/exchange/imported.ts'
import { importText } from '../../../shared/exchange/importText.ts'

const ITEMS = ['', '1. Hegn', '', 'Det blev malet i maj,', 'og alle var enige.', '', '2. Bede', '', 'De luges.']
const read = (...rows: readonly string[]): ImportedContent => importText([...rows, ...ITEMS].join('\n')).content

describe('the head of a document in prose', () => {
  it('I188 the sentence that opens the minutes says when and where', () => {
    const { body, date, start, place } = read('HAVEPROTOKOL', '', 'Haveforeningen Engen', '', 'Konto 41 00 27 93', '', 'Torsdag den 20. april 2023 kl. 10.00 afholdtes ordinært bestyrelsesmøde i Haveforeningen', 'Engen i Havesalen på Øster Engvej.')
    expect([body, date, start, place]).toEqual(['Haveforeningen Engen', '2023-04-20', '10:00', 'Havesalen på Øster Engvej'])
  })

  it('I188 a sentence on another meeting, or with who met alone, says no place', () => {
    expect(read('Referat af møde i Haveudvalget', '', 'Dato: 3. maj 2023', '', 'Den 9. maj 2022 blev der afholdt møde i Hegnsudvalget i Skuret.')).toMatchObject({ date: '2023-05-03', place: '' })
    expect(read('Referat', '', 'Den 9. maj 2022 blev der afholdt møde i Hegnsudvalget.').place).toBe('')
  })

  it.each(['Haveudvalget - mødesager', 'Haveudvalget, ordinært møde', 'Haveudvalget, møde 3/2024'])('I189 the kind or number of a meeting is no part of who met: %s', row => {
    expect(read('PROTOKOL', '', row, '', 'Dato: 3. maj 2023').body).toBe('Haveudvalget')
  })

  it('I193 who led and who wrote may be said at the end, and a place behind the time', () => {
    const content = importText(['Minutes of the Orchard Committee', 'Held on Tuesday 5 March 2024 at 6.30pm in the Boat Hall', ...ITEMS, '', 'Next meeting: Tuesday 2 April 2024 at 6pm', 'The meeting closed at 7.45pm.', '', 'Chair: Ann Reed', 'Minutes: Tom Hale'].join('\n')).content
    expect(content).toMatchObject({ place: 'Boat Hall', start: '18:30', end: '19:45', nextMeeting: 'Tuesday 2 April 2024 at 6pm', chair: 'Ann Reed' })
  })

  it('I189 a name in the genitive is given as it is', () => {
    expect(importText('Niederschrift über die Sitzung des Ortsbeirats Wiesental\n\nDatum: 12.03.2024\n\nTOP 1 Zaun\n\nBeschluss: Er wird gestrichen.\n\nTOP 2 Beet\n\nBeschluss: Vertagt.').content.body).toBe('Ortsbeirat Wiesental')
  })
})
