import { describe, expect, it } from 'vitest'
import { lineText } from '../../../shared/document/line.ts'
import type { ImportedContent } from '../../../shared/exchange/imported.ts'
import { importText } from '../../../shared/exchange/importText.ts'

const read = (...rows: readonly string[]): ImportedContent => importText(rows.join('\n')).content
const itemsOf = ({ items }: ImportedContent): string[][] => items.map(item => [item.number, item.title])
const TALK = 'Bo Rev fortalte om hegn og hække, og hvorfor de skal klippes hvert år i maj.'
const theme = (heading: string, ...more: readonly string[]): string[] => [heading, TALK, '', ...more]

describe('words that count the items', () => {
  it.each([
    ['Ad dagsordenens punkt', 'Referat af møde i Haveudvalget', 'Det blev malet, og udvalget var enigt i farven.'],
    ['Til punkt', 'Referat af møde i Haveudvalget', 'Det blev malet, og udvalget var enigt i farven.'],
    ['Zu TOP', 'Protokoll der Sitzung des Gartenausschusses', 'Der Zaun wird gestrichen, und die Farbe ist nicht strittig.'],
    ['Ad sak', 'Referat fra møte i Hageutvalget', 'Gjerdet ble malt, og utvalget var enig i fargen.'],
  ])('I183 a lead in front of the word is no part of the title: %s', (lead, title, text) => {
    expect(itemsOf(read(title, '', `${lead} 1: Alpha`, '', text, '', `${lead} 2: Beta`, '', text))).toEqual([['1', 'Alpha'], ['2', 'Beta']])
  })

  it('I183 the agenda may be named behind the number', () => {
    expect(itemsOf(read('Protokoll der Sitzung des Gartenausschusses', '', 'Zu Punkt 1 der Tagesordnung: Zaun', '', 'Der Zaun ist rot und wird nicht gestrichen.', '', 'Zu Punkt 2 der Tagesordnung: Beet', '', 'Vertagt.'))).toEqual([['1', 'Zaun'], ['2', 'Beet']])
  })

  it.each(['Session', 'Spor', 'Oplæg', 'Havevandring'])('I184 any word with rising numbers on three short rows counts the items: %s', word => {
    const content = read('Opsamling fra havedagen den 6. juni 2024', '', ...theme(`${word} 1: Hegn eller hæk?`), ...theme(`${word} 2: Bede`), ...theme(`${word} 3: Skure`))
    expect(itemsOf(content)).toEqual([['1', 'Hegn eller hæk?'], ['2', 'Bede'], ['3', 'Skure']])
  })

  it('I184 what counts within items, or beside their own numbers, counts none', () => {
    const inner = ['Model 1: Rødt hegn', 'Det er dyrt.', '', 'Model 2: Hvidt hegn', 'Det er pænt.', '', 'Model 3: Hæk', 'Den er grøn.', '']
    expect(itemsOf(read('Referat af møde i Haveudvalget', '', '1. Hegn', '', ...inner, '2. Bede', '', 'Luges.'))).toEqual([['1', 'Hegn'], ['2', 'Bede']])
    expect(itemsOf(read('Opsamling fra havedagen den 6. juni 2024', '', 'Hegn', '', ...inner, 'Bede', '', TALK)).map(([number]) => number).join('')).toBe('')
  })

  it.each(['Afslutning', 'Tak for i dag'])('I185 an end below the last theme is none, and what groups showed came of it: %s', end => {
    const content = read('Opsamling fra havedagen den 6. juni 2024', '', ...theme('Tema 1: Hegn'), ...theme('Tema 2: Bede', 'Drøftelsen ved bordene viste enighed om roser.', ''), end, 'Karla Dyb sagde tak for kaffen.')
    expect(itemsOf(content)).toEqual([['1', 'Hegn'], ['2', 'Bede']])
    expect([content.items[1]?.minutes, content.closing].map(lines => lines?.map(lineText))).toEqual([['Drøftelsen ved bordene viste enighed om roser.'], ['Karla Dyb sagde tak for kaffen.']])
  })

  it('I186 of meetings to come that a list names the first is the next', () => {
    expect(read('Referat af møde i Haveudvalget', '', '1. Hegn', '', 'Males.', '', '2. Næste møder', '', 'Vi ses i 2025 på disse dage:', '- torsdag den 6. marts 2025', '- onsdag den 4. juni 2025').nextMeeting).toContain('6. marts 2025')
  })

  it('I190 items that have a number alone have their titles from the agenda', () => {
    const agenda = ['Referat af møde i Haveudvalget', '', 'Dagsorden', '1. Sidste referat', '2. Hegn', '3. Evt.', '']
    const content = read(...agenda, 'Ad 1: Godkendt.', 'Ad 2: Hegnet er rødt, men skal males hvidt,', 'så Bo Rev køber maling.', 'Ad 3.', 'Intet.')
    expect(itemsOf(content)).toEqual([['1', 'Sidste referat'], ['2', 'Hegn'], ['3', 'Evt.']])
    expect(content.items.map(item => item.minutes.map(lineText).join(' '))).toEqual(['Godkendt.', 'Hegnet er rødt, men skal males hvidt, så Bo Rev køber maling.', 'Intet.'])
    const named = read(...agenda, '1. Sidste referat', 'Godkendt.', '', '2. Hegn', '1. Det males.', '2. Det klippes.', '', '3. Evt.', 'Intet.')
    expect(itemsOf(named)).toEqual([['1', 'Sidste referat'], ['2', 'Hegn'], ['3', 'Evt.']])
  })

  it('I191 a number alone on its row numbers the title below; that of a page does not', () => {
    const item = (number: number, title: string): string[] => [String(number), title, 'Indstilling', 'At det drøftes.', 'Beslutning', 'Drøftet.', '']
    const head = ['Referat af møde i Haveudvalget', 'Dato: 3. maj 2023', '']
    expect(itemsOf(read(...head, ...item(1, 'Hegn'), ...item(2, 'Bede'), ...item(3, 'Skure')))).toEqual([['1', 'Hegn'], ['2', 'Bede'], ['3', 'Skure']])
    const page = (number: number): string[] => ['', String(number), 'Haveudvalget', '']
    expect(itemsOf(read(...head, '1. Hegn', 'Males.', ...page(1), '2. Bede', 'Luges.', ...page(2), '3. Skure', 'Ryddes.', ...page(3), '4. Evt.', 'Intet.')).map(([number]) => number)).toEqual(['1', '2', '3', '4'])
  })

  it('I192 the number of a file below a title is none of its words', () => {
    const rows = ['1. Hegn og hække', '00.01.00-P35-1-23', '', 'Beslutning', 'Males.', '', '2. Bede', '13.06.01-Ø54-1-23', '', 'Beslutning', 'Luges.']
    expect(itemsOf(read('Referat af møde i Haveudvalget', 'Dato: 3. maj 2023', '', ...rows))).toEqual([['1', 'Hegn og hække'], ['2', 'Bede']])
  })

  it('I194 titles that end in a colon, set apart, are the items where nothing else is', () => {
    const rows = ['Nyt siden sidst:', 'Bænken er malet.', '', 'Vejen:', 'Den graves op til maj.', '', 'Økonomi:', 'Der er 14 kr.', '', 'Eventuelt:', 'Intet.']
    expect(itemsOf(read('Referat af møde i Haveudvalget', 'Dato: 3. maj 2023', '', ...rows)).map(([, title]) => title)).toEqual(['Nyt siden sidst', 'Vejen', 'Økonomi', 'Eventuelt'])
    const lists = ['1. Hegn', '', 'Vi købte:', '- maling', '', 'Vi mangler:', '- pensler', '', 'Vi spurgte:', '- Karla Dyb', '', '2. Bede', '', 'Luges.']
    expect(itemsOf(read('Referat af møde i Haveudvalget', 'Dato: 3. maj 2023', '', ...lists))).toEqual([['1', 'Hegn'], ['2', 'Bede']])
  })

  it('I183 a lead in lower case alone on its row counts too', () => {
    expect(itemsOf(read('Referat af møde i Haveudvalget', '', 'Dagsorden', '1. Hegn', '2. Bede', '', 'ad 1', 'Det males.', '', 'ad 2', 'De luges.'))).toEqual([['1', 'Hegn'], ['2', 'Bede']])
  })

  it('I152 hours on a row of their own number no item', () => {
    const rows = ['Haveudvalget - tirsdag den 9. maj 2023', 'Mødetidspunkt', '15:00-17:05', 'Deltagere', 'Karla Dyb, Bo Rev', '1: Hegn', 'Beslutning', 'Males.', '2: Bede', 'Beslutning', 'Luges.']
    expect(itemsOf(read(...rows))).toEqual([['1', 'Hegn'], ['2', 'Bede']])
  })
})
