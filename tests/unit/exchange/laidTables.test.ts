import { describe, expect, it } from 'vitest'
import { lineText } from '../../../shared/document/line.ts'
import type { ImportResult } from '../../../shared/exchange/imported.ts'
import { importText } from '../../../shared/exchange/importText.ts'

const itemsOf = ({ content }: ImportResult) => content.items.map(item => [item.number, item.title, item.caseStatement.map(lineText), item.minutes.map(lineText)])
const HEAD = ['Haveudvalget', '', 'Referat af møde', 'Dato      3. maj 2023', '']

/** Every row says what became of it, and only what is empty is blank. */
const accounted = (text: string, { source }: ImportResult): void => {
  expect(source.map(line => line.text)).toEqual(text.split('\n').map(line => line.replace(/\f/g, '\f')))
  expect(source.filter(line => line.fate === 'unsure' && line.where === 'intro')).toEqual([])
}

describe('tables that a text lays out in columns', () => {
  const TWO = [...HEAD,
    ' Dagsordenspunkt                   Referat',
    ' 1. Godkendelse af                 Dagsordenen blev godkendt, og der',
    ' dagsorden                         kom intet til.',
    ' 2. Hegnet mod syd                 Bo gik hele hegnet igennem. Det er',
    '                                   råddent i begge ender.',
    ' Tilbud på træ og maling er',
    ' sendt ud til udvalget.            Hegnet males rødt, når frosten er',
    '                                   gået af jorden.',
    ' 3. Nøgler (lukket                 Ib har to nøgler, som ikke er',
    ' punkt)                            talt med.',
    ' 4. Bede                           Udvalget luger i fællesskab hver',
    '', '',
    'Haveudvalget                                                     Side 1',
    '\f Dagsordenspunkt             Referat',
    '                             lørdag til og med august.',
    '    ●  Stauder og            Det blev besluttet:',
    '       roser                    ● Ib vander',
    '    ●  Krukker                  ● Bo køber jord til',
    '                                   krukkerne',
    ' 5. Eventuelt                Bo takkede for kaffen.',
    '',
    'Næste møde: onsdag den 7. juni 2023 kl. 19.00 i drivhuset.', '', '',
    'Haveudvalget                                                     Side 2',
  ].join('\n')

  it('I241 the lines of two columns are read column by column within each item, wrapped cells put together', () => {
    const found = importText(TWO)
    expect(itemsOf(found)).toEqual([
      ['1', 'Godkendelse af dagsorden', [], ['Dagsordenen blev godkendt, og der kom intet til.']],
      ['2', 'Hegnet mod syd', ['Tilbud på træ og maling er sendt ud til udvalget.'], ['Bo gik hele hegnet igennem. Det er råddent i begge ender.', 'Hegnet males rødt, når frosten er gået af jorden.']],
      ['3', 'Nøgler', [], ['Ib har to nøgler, som ikke er talt med.']],
      ['4', 'Bede', ['Stauder og roser', 'Krukker'], ['Udvalget luger i fællesskab hver lørdag til og med august.', 'Det blev besluttet:', 'Ib vander', 'Bo køber jord til krukkerne']],
      ['5', 'Eventuelt', [], ['Bo takkede for kaffen.', 'Næste møde: onsdag den 7. juni 2023 kl. 19.00 i drivhuset.']],
    ])
    expect(found.content.nextMeeting).toContain('7. juni 2023')
    accounted(TWO, found)
    // what stood on a line goes where its words went
    const where = (words: string): string | undefined => found.source.map(line => (line.text.includes(words) && line.fate === 'used' ? line.where : undefined)).find(place => place !== undefined)
    expect(['råddent i begge', 'gået af jorden', 'krukkerne'].map(words => where(words)?.replace(/\.\d+$/, ''))).toEqual(['items.1.minutes', 'items.1.minutes', 'items.3.minutes'])
  })

  it('I241 numbers and names have columns of their own; without a head, and with a column that is empty for the most', () => {
    const rows = [
      '1/23         Godkendelse af indkaldelse                           ',
      '             Ingen havde noget at indvende.',
      '2/23         Hegnet mod syd                                       Bo Rev',
      '             Bo gik hele hegnet igennem. Det er råddent i begge ender, og',
      '             lågen binder.',
      '             Det males rødt.',
      '3/23         Bede                                                 IK',
      '             Ib vander til maj.']
    const found = importText([...HEAD, 'Nr.          Punkt                                                Ansvarlig', ...rows].join('\n'))
    expect(itemsOf(found).map(([number, title, , minutes]) => [number, title, minutes])).toEqual([
      ['1/23', 'Godkendelse af indkaldelse', ['Ingen havde noget at indvende.']],
      ['2/23', 'Hegnet mod syd', ['Bo gik hele hegnet igennem. Det er råddent i begge ender, og lågen binder.', 'Det males rødt.', 'Ansvarlig: Bo Rev']],
      ['3/23', 'Bede', ['Ib vander til maj.', 'Ansvarlig: IK']],
    ])
    const bare = importText([...HEAD,
      '1. Hegnet        Det gamle hegn er råddent i begge ender,',
      'mod syd          og lågen binder.',
      '2. Bede          Der er luget.',
      '                 Ib vander til maj.',
      '3. Eventuelt     Bo takkede for kaffen.'].join('\n'))
    expect(itemsOf(bare).map(([number, title, text, minutes]) => [number, title, [...text as string[], ...minutes as string[]]])).toEqual([
      ['1', 'Hegnet mod syd', ['Det gamle hegn er råddent i begge ender, og lågen binder.']],
      ['2', 'Bede', ['Der er luget.', 'Ib vander til maj.']],
      ['3', 'Eventuelt', ['Bo takkede for kaffen.']],
    ])
  })

  it('I242 what a full cell pushes out of its column is cut where the next one begins', () => {
    const found = importText([...HEAD,
      ' Punkt                  Referat                                    Ansvarlig',
      ' 1. Godkendelse af      Dagsordenen blev godkendt.',
      ' dagsorden',
      ' 2. Hegnet mod WM Bo gik hele hegnet igennem i går.                Bo Rev',
      ' syd og mod vest        Det er råddent i begge ender, og',
      ' ved drivhuset, som lågen binder, når det regner.',
      ' ingen lukker',
      ' 3. Bede                Ib vander til maj.',
      ' 4. Eventuelt           Bo takkede for kaffen.'].join('\n'))
    expect(itemsOf(found).map(([number, title, text, minutes]) => [number, title, [...text as string[], ...minutes as string[]]])).toEqual([
      ['1', 'Godkendelse af dagsorden', ['Dagsordenen blev godkendt.']],
      ['2', 'Hegnet mod WM syd og mod vest ved drivhuset, som ingen lukker', ['Bo gik hele hegnet igennem i går. Det er råddent i begge ender, og lågen binder, når det regner.', 'Ansvarlig: Bo Rev']],
      ['3', 'Bede', ['Ib vander til maj.']],
      ['4', 'Eventuelt', ['Bo takkede for kaffen.']],
    ])
  })

  it('I241 times beside an agenda stay as they are', () => {
    const text = [...HEAD, '1. Hegn                               18.00', '2. Bede                               18.30', '3. Eventuelt                          19.00', '',
      '1. Hegn', '', 'Det gamle hegn er råddent i begge ender, og lågen binder. Bo ser på det inden sommer.', '', '2. Bede', '', 'Der er luget, og Ib vander til maj, hvis det bliver tørt.', '', '3. Eventuelt', '', 'Bo takkede for kaffen og for hjælpen med krukkerne.'].join('\n')
    expect(itemsOf(importText(text)).map(([, title]) => title)).toEqual(['Hegn', 'Bede', 'Eventuelt'])
  })
})
