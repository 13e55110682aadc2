import { describe, expect, it } from 'vitest'
import { lineText } from '../../../shared/document/line.ts'
import type { ImportResult } from '../../../shared/exchange/imported.ts'
import { importText } from '../../../shared/exchange/importText.ts'

const read = (...rows: readonly string[]): ImportResult => importText(rows.join('\n'))
const itemsOf = ({ content }: ImportResult) => content.items.map(item => [item.number, item.title, item.caseStatement.map(lineText).join(' / '), item.minutes.map(lineText).join(' / ')])
const droppedOf = ({ source }: ImportResult) => source.filter(line => line.fate === 'furniture' && line.why !== 'label').map(line => line.text).filter(text => text !== '')
const HEAD = ['Referat af møde i Haveudvalget', 'Dato: 3. maj 2023', '']

describe('forms of documents', () => {
  it('I141 labels in the margin of a text are labels, a name beside one is none', () => {
    const items = itemsOf(read('Referat af møde i Haveudvalget', 'Dato       3. maj 2023', 'Referat    Karla Dyb', '', '1. Hegn', '', 'Baggrund      Der er to bud på et nyt hegn ved', '              den store vej.', 'Beslutning    Godkendt.', '', '2. Bede', '', 'Beslutning    De luges.'))
    expect(items).toEqual([['1', 'Hegn', 'Der er to bud på et nyt hegn ved den store vej.', 'Godkendt.'], ['2', 'Bede', '', 'De luges.']])
  })

  it.each(['2. behandling af budgettet', '10 års jubilæum', '24/7-beredskab ved pumpen', '3-årig aftale om bede'])('I142 an item whose title begins with a number: %s', title => {
    expect(itemsOf(read(...HEAD, '1. Hegn', '', 'Males.', '', `2. ${title}`, '', 'Godkendt.', '', '3. Bede', '', 'Luges.')).map(item => item[1])).toEqual(['Hegn', title, 'Bede'])
  })

  it.each([
    ['Referat af møde i Haveforeningen Engen den 9. maj\n2004', 'Referat af møde i Haveforeningen Engen den 9. maj 2004'],
    ['Opsamling på havedialog den\n6. juni 2024', 'Opsamling på havedialog den 6. juni 2024'],
    ['Protokoll der Sitzung des Gartenausschusses am\n6. Juni 2024', 'Protokoll der Sitzung des Gartenausschusses am 6. Juni 2024'],
  ])('I142 a title that was wrapped within or before its date: %j', (title, whole) => {
    const { content } = importText(`${title}\n\n1. Hegn\n\nDet males.\n\n2. Bede\n\nDe luges.`)
    expect([content.title, content.date.slice(0, 4)]).toEqual([whole, whole.slice(-4)])
  })

  it('I144 a trail with slashes, lines drawn across the page and numbers between dashes are furniture', () => {
    const result = read('Forside / Politik / Referater', 'Haveudvalget - onsdag den 3. maj 2023', '=====================', 'Sted: Skuret', '', '1. Hegn', '-------', 'Hegnet blev ikke malet.', '', '- 1 -', '', '2. Bede', '-------', 'Der luges og vandes.', '', '- 2 -')
    expect(droppedOf(result)).toEqual(['Forside / Politik / Referater', '=====================', '-------', '- 1 -', '-------', '- 2 -'])
    expect([result.content.body, result.content.title, result.content.date]).toEqual(['Haveudvalget', 'Haveudvalget - onsdag den 3. maj 2023', '2023-05-03'])
    expect(itemsOf(result).map(item => item[3])).toEqual(['Hegnet blev ikke malet.', 'Der luges og vandes.'])
  })

  it('I145 times with a full stop and a dash are no date', () => {
    const { content } = read('Referat af møde i Haveudvalget', '', 'Mødedato: 3. maj 2023', 'Kl: 10.15-11.50', '', '1. Hegn', '', 'Males.', '', '2. Bede', '', 'Luges.')
    expect([content.date, content.start, content.end]).toEqual(['2023-05-03', '10:15', '11:50'])
  })

  it('I146 in an opsamling what was talked about at the tables is what came out of it', () => {
    expect(itemsOf(read('Opsamling på havedialog den 6. juni 2024', '', 'Tema 1: Hegn', '', 'Bo Rev fortalte om hegn.', '', 'Oplægget blev drøftet ved bordene. I plenum fremkom bl.a. følgende:', '- Rødt er kønt'))[0]).toEqual(['1', 'Hegn', 'Bo Rev fortalte om hegn.', 'Oplægget blev drøftet ved bordene. I plenum fremkom bl.a. følgende: / Rødt er kønt'])
  })
})
