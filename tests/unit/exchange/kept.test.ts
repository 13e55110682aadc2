import { describe, expect, it } from 'vitest'
import { lineText } from '../../../shared/document/line.ts'
import type { ImportResult } from '../../../shared/exchange/imported.ts'
import { importText } from '../../../shared/exchange/importText.ts'

const read = (...rows: readonly string[]): ImportResult => importText(rows.join('\n'))
const minutesOf = ({ content }: ImportResult): string[] => content.items.flatMap(item => item.minutes.map(lineText))
const left = ({ source }: ImportResult): string[] => source.filter(line => line.fate === 'furniture' && line.text.trim() !== '').map(line => line.text.trim())

describe('I68 what the paper says', () => {
  it.each([
    ['Swedish', 'Protokoll Hamnnämnden', 'Ordförandens sign          Justerandes sign', 'Vrångsunds kommun     Sammanträdesprotokoll     2 (6)'],
    ['Norwegian', 'Referat fra møte i Havneutvalget', 'Ordførerens signatur     Sekretærens signatur', 'Vrangsund kommune     Møteprotokoll     2/6'],
    ['Danish', 'Referat af møde i Havneudvalget', 'Formandens initialer: ____   Referentens initialer: ____', 'Vrangsund Kommune     Protokol     Side 2 af 6'],
    ['English', 'Minutes of the Harbour Committee', 'Chair’s initials ........   Secretary’s initials ........', 'Vrangsund Council     Minutes     Page 2 of 6'],
  ])('goes with the page number beside it: %s', (_language, title, marks, page) => {
    const result = read(title, '', '1. Kaj', '', 'Kajen er lang.', '', '', marks, '', page, '', 'Den er også bred.', '', '2. Bro', '', 'Broen er smal.', '', marks)
    expect(minutesOf(result)).toEqual(['Kajen er lang.', 'Den er også bred.', 'Broen er smal.'])
    expect(left(result)).toEqual([marks, page, marks])
  })

  it('goes where it comes again with a higher page number, whoever it names', () => {
    const rows = (first: string, second: string) => read('Referat af møde i Havneudvalget', '', '1. Kaj', '', 'Kajen er lang.', '', first, '', 'Den er også bred.', '', '2. Bro', '', 'Broen er smal.', '', second)
    expect(left(rows('Vrangsund Havn | 3-5-21 | Side 1', 'Vrangsund Havn | 3-5-21 | Side 2'))).toHaveLength(2)
    expect(left(rows('Se regnskabet – side 4', 'Se regnskabet – side 2'))).toEqual([])
    expect(left(rows('Se regnskabet, side 2', 'Se regnskabet, side 4'))).toEqual([])
  })
})

describe('I174 what the foot of a page says', () => {
  const page = (text: string): string[] => [text, ...Array.from({ length: 6 }, (_, at) => `Der er også talt om ${text.split(' ')[at % 3]} nr. ${at} her.`)]
  const rest = ['bred.', '', '2. Bro', '', 'Broen er smal.']

  it('goes where a bare number beside it counts the pages, and the sentence it cuts goes on', () => {
    const result = read('Referat af møde i Havneudvalget', '', '1. Kaj', '', ...page('Kajen er lang.'), 'Kajen ved havnen er lang, og den er', '', 'Havneudvalget 3. maj 2021            1', '', 'bred.', ...page('Den er ny.'), 'Kajen er malet, så den er', '', 'Havneudvalget 3. maj 2021            2', '', ...rest)
    expect(left(result)).toEqual(['Havneudvalget 3. maj 2021            1', 'Havneudvalget 3. maj 2021            2'])
    expect(minutesOf(result).join(' ')).toContain('Kajen ved havnen er lang, og den er bred.')
  })

  it('stays where its numbers count no pages', () => {
    const result = read('Referat af møde i Havneudvalget', '', '1. Kaj', '', ...page('Kajen er lang.'), '', 'Både i havn            1', '', 'Stemmer imod            4', '', 'Både i havn            2', '', ...page('Den er ny.'), '', ...rest)
    expect(left(result)).toEqual([])
  })

  it('a title that cannot end there goes on over all its rows', () => {
    const result = read('Referat af møde i Havneudvalget', '', 'Sag nr. 1 Endelig vedtagelse af planen for kajen og', 'den nye bro ved', 'Sydhavnen 4', '', 'Planen har været i høring siden foråret, og der er kommet ni svar, som alle er venlige.', '', 'Sag nr. 2 Bro', '', 'Broen er smal.')
    expect(result.content.items.map(({ title }) => title)).toEqual(['Endelig vedtagelse af planen for kajen og den nye bro ved Sydhavnen 4', 'Bro'])
  })
})

describe('I176 a greeting', () => {
  it.each([['Referat af møde i Havneudvalget', 'Venlig hilsen'], ['Minutes of the Harbour Committee', 'Kind regards'], ['Protokoll Hamnnämnden', 'Med vänlig hälsning'], ['Protokoll der Sitzung des Hafenausschusses', 'Mit freundlichen Grüßen']])('below the last sentence begins the end: %s', (title, greeting) => {
    const { content } = read(title, '', '1. Kaj', '', 'Kajen er lang.', '', '2. Bro', '', 'Broen er smal, og den skal males til sommer, når det er blevet varmt nok.', greeting, 'Karla Dyb')
    expect(content.closing.map(lineText)).toEqual([greeting, 'Karla Dyb'])
  })

  it('does not stand in what is said of the next meeting', () => {
    expect(read('Referat af møde i Havneudvalget', '', '1. Kaj', '', 'Kajen er lang.', '', '2. Bro', '', 'Næste møde er onsdag den 9. marts 2022 kl. 17.00. Karla Dyb sørger for kage.').content.nextMeeting).toBe('onsdag den 9. marts 2022 kl. 17.00')
  })
})

describe('I68 what stays', () => {
  it.each([
    ['Danish', 'Bo Rev spurgte til de mange huller i den gamle kaj. Forvaltningen vender', 'tilbage.'],
    ['Danish, without a full stop', 'Bo Rev spurgte til de mange huller i den gamle kaj, og forvaltningen skal', 'søg'],
    ['Norwegian', 'Bo Rev spurte om de mange hullene i den gamle kaien, som ingen ville', 'skriv ut'],
    ['of a form', 'Bo Rev spurgte til det gamle gavlmaleri, og hvem der har malet dets', 'signatur'],
  ])('the end of a sentence on a row of its own: %s', (_language, first, second) => {
    const result = read('Referat af møde i Havneudvalget', '', '1. Kaj', '', first, second, '', '2. Bro', '', 'Broen er smal.', '', 'Tilbage', 'Til toppen')
    expect(minutesOf(result)).toEqual([`${first} ${second}`, 'Broen er smal.'])
    expect(left(result)).toEqual(['Tilbage', 'Til toppen'])
  })

  it('who signs at the foot of the page, though the head names them', () => {
    const result = read('Referat af møde i Havneudvalget', 'Dirigent: Karla Dyb', '', '1. Kaj', '', 'Kajen er lang.', '', '2. Bro', '', 'Broen er smal.', '', 'Karla Dyb, dirigent', '', 'Side 1')
    expect(left(result)).toEqual(['Side 1'])
  })

  it('a label that opens an entry of a list whose bullets were lost', () => {
    const result = read('Opsamling fra temadag om havnen', '', 'Tema 1: Kajen', '', 'Karla Dyb fortalte. Hun nævnte særligt:', '', ' Adgang: Der er kun én trappe.', '', ' Økonomi: Reparationen er dyr.', '', ' Klima: Vandet stiger.', '', 'Tema 2: Broen', '', 'Bo Rev fortalte om broen.', '', 'Den er smal.')
    expect(result.content.items[0]!.caseStatement.map(lineText).slice(1)).toEqual(['Adgang: Der er kun én trappe.', 'Økonomi: Reparationen er dyr.', 'Klima: Vandet stiger.'])
  })

  it('when the next meeting is, as the last of an item’s paragraphs', () => {
    const result = read('Niederschrift Hafenausschuss', '', 'TOP 1 – Kai', '', 'Beschluss', '', 'Der Kai ist lang.', '', 'TOP 2 – Verschiedenes', '', 'Beschluss', '', 'Frau Dyb trifft um 20.15 Uhr ein.', '', 'Nächste Sitzung: Donnerstag, 1. Dezember 2022, 19 Uhr.')
    expect(minutesOf(result).at(-1)).toBe('Nächste Sitzung: Donnerstag, 1. Dezember 2022, 19 Uhr.')
    expect(result.content.nextMeeting).toContain('1. Dezember 2022')
  })
})
