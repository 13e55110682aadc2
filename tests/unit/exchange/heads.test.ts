import { describe, expect, it } from 'vitest'
import { lineText } from '../../../shared/document/line.ts'
import type { TextRow } from '../../../shared/exchange/furniture/furniture.ts'
import { importRows } from '../../../shared/exchange/importRows.ts'
import { importText } from '../../../shared/exchange/importText.ts'
import type { ImportedContent } from '../../../shared/exchange/imported.ts'
import { da } from '../../../shared/exchange/language/da.ts'
import { de } from '../../../shared/exchange/language/de.ts'
import { en } from '../../../shared/exchange/language/en.ts'
import { lexiconOf } from '../../../shared/exchange/language/lexicon.ts'
import { nb } from '../../../shared/exchange/language/nb.ts'
import { readPartStart } from '../../../shared/exchange/language/partLabel.ts'
import { sv } from '../../../shared/exchange/language/sv.ts'
import { htmlRows } from '../../../shared/exchange/rows/htmlRows.ts'
import { learnLabels } from '../../../shared/exchange/sections/learnLabels.ts'

const PACKS = { da, nb, sv, de, en }
const read = (...rows: readonly string[]): ImportedContent => importText(rows.join('\n')).content
const ITEMS = ['', '1. Hegn', '', 'Det blev malet i maj,', 'og alle var enige.', '', '2. Bede', '', 'De luges.']

describe('labels of a day', () => {
  it.each([
    ['da', 'UDVALGETS BESLUTNING TIRSDAG DEN 14. MARTS 2023'],
    ['da', 'Havneudvalgets beslutning den 3. maj 2021, pkt. 4'],
    ['da', 'Beslutning i Havneudvalget den 3. maj 2021'],
    ['da', 'Beslutning onsdag'],
    ['nb', 'Vedtak i møte 12.03.2023'],
    ['nb', 'Behandling i havnestyret tirsdag 12. mars 2023'],
    ['sv', 'Nämndens beslut 2023-03-12'],
    ['de', 'Beschluss der Sitzung vom 12. März 2023'],
    ['en', 'Decision of the Board on 12 March 2023'],
  ] as const)('I220 a label of the minutes may name its day: %s %s', (language, label) => {
    expect(readPartStart(label, lexiconOf(PACKS[language]))).toMatchObject({ part: 'minutes', label, alone: true })
  })

  it.each(['Referat 3. maj 2021', 'Mødet den 3. maj 2021', 'Økonomi den 3. maj 2021', 'Hegnet blev malet den 3. maj 2021'])('I220 the minutes of a day, and what else has one, is no label: %s', text => {
    expect(readPartStart(text, lexiconOf(da))).toBeUndefined()
  })

  it('I220 a paragraph below such a label is of its item, and when the meeting ended is read from it', () => {
    const content = read('Referat af møde i Haveudvalget', 'Dato: 3. maj 2023', '', '1. Hegn', '', 'Beslutning onsdag den 3. maj 2023', 'Males.', '', '2. Underskrifter', '', 'Beslutning onsdag den 3. maj 2023', 'Referatet blev godkendt. Mødet sluttede kl. 15.45.')
    expect(content).toMatchObject({ end: '15:45', closing: [] })
    expect(content.items[1]?.minutes.map(lineText)).toEqual(['Referatet blev godkendt. Mødet sluttede kl. 15.45.'])
  })

  it('I221 what a document teaches never overrules a label that the language knows', () => {
    const row = (text: string, index: number): TextRow => ({ index, raw: text, text, indent: 0, pageStart: false, space: 1 })
    const wrong = Object.values(PACKS).flatMap(pack => {
      const lexicon = lexiconOf(pack)
      const recommendation = pack.parts.recommendation[0] ?? ''
      const titled = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
      return [...lexicon.parts].flatMap(([label, part]) => {
        const rows = ['1. A', titled(recommendation), 'Xx.', titled(label), 'Yy.', '2. B', titled(recommendation), 'Xx.', titled(label), 'Yy.'].map(row)
        const headings = [0, 5].map(at => ({ at, rows: 1, number: '1', title: 'A', closed: false, sure: true, theme: false }))
        return learnLabels(rows, headings, lexicon).parts.get(label) === part ? [] : [`${pack.language} ${label}`]
      })
    })
    // but for the one that is known to be either
    expect(wrong).toEqual(['da politisk behandling'])
  })
})

describe('the head of a document', () => {
  it('I222 a document that is nothing but what was decided has that for its title', () => {
    expect(read('BESLUTNINGER', 'Udvalget for Bede', 'Dato: 3. maj 2023', ...ITEMS)).toMatchObject({ title: 'BESLUTNINGER', body: 'Udvalget for Bede' })
  })

  it.each([['Referat af generalforsamling i Bede Vandværk A.m.b.a.', 'Bede Vandværk A.m.b.a.'], ['Niederschrift der Sitzung des Bedevereins e.V.', undefined]])('I243 %s is a title', (title, body) => {
    expect(read(title, 'Dato: 3. maj 2023', ...ITEMS)).toMatchObject({ title, ...(body && { body }) })
  })

  it('I223 the word for the document names who wrote it in front of a person, and is the title in front of a meeting', () => {
    expect(read('Referat: Bedmøde 7', 'Dato: 3. maj 2023', ...ITEMS)).toMatchObject({ title: 'Referat: Bedmøde 7', minuteTaker: '' })
    expect(read('Bedmøde', 'Referat: Karla Dyb', 'Dato: 3. maj 2023', ...ITEMS)).toMatchObject({ title: 'Bedmøde', minuteTaker: 'Karla Dyb' })
  })

  it('I224 who arranged it met, where nothing else says who did, and where they are no person', () => {
    expect(read('Referat', 'Arrangør: Bedudvalget', 'Dato: 3. maj 2023', ...ITEMS).body).toBe('Bedudvalget')
    expect(read('Referat', 'Arrangør: Bedudvalget', 'Forum: Haverådet', ...ITEMS).body).toBe('Haverådet')
    expect(read('Referat', 'Vært: Karla Dyb', 'Dato: 3. maj 2023', ...ITEMS).body).toBe('')
  })

  it('I225 a tab in a paragraph of a file parts a label from its value', () => {
    const { content } = importRows(htmlRows('<h1>Referat af møde i Bedudvalget</h1><p><b>Sted</b>\tSkuret, loftet</p><p><b>Deltagere</b>\tKarla Dyb, Bo Eng</p><p>1. Hegn</p><p>Males.</p><p>2. Bede</p><p>Luges.</p>'))
    expect(content).toMatchObject({ place: 'Skuret, loftet', people: [{ name: 'Karla Dyb' }, { name: 'Bo Eng' }] })
  })

  it('I226 labels in one stack and their values in the next belong together in their order', () => {
    const content = read('Protokoll fra styremøte 6/2024', '', 'Sted:', 'Til stede:', 'Referent:', '', 'Båthuset', 'Karla Dyb (styreleder), Bo Eng,', 'Ane Fjord', 'Bo Eng', '', 'Sak 1: Brygga', 'Den er ikke malt.', 'Vedtak: Males.', '', 'Sak 2: Båten', 'Vedtak: Selges.')
    expect(content).toMatchObject({ place: 'Båthuset', chair: 'Karla Dyb', minuteTaker: 'Bo Eng', people: [{ name: 'Karla Dyb' }, { name: 'Bo Eng' }, { name: 'Ane Fjord' }] })
  })

  it('I227 a last word of the title that could be a label, with nothing behind it, is of the title', () => {
    const rows = ['Minutes of the Annual Meeting of the Parish', 'Council', 'Date: 14 May 2024', '1. Hedge', 'It was agreed to paint it.', '2. Beds', 'They are weeded.'].map((text, index) => ({ index, raw: text, text, indent: 0, pageStart: false, gap: index === 1 ? 0 : 1, ...(index < 2 ? { style: { heading: 1 } } : {}) }))
    expect(importRows({ rows, wrapped: true }).content).toMatchObject({ title: 'Minutes of the Annual Meeting of the Parish Council', date: '2024-05-14' })
  })

  it('I228 one to a row with where they are from, of several words', () => {
    const content = read('Referat af møde i Bedudvalget', '', 'Deltagere:', 'Karla Dyb, mødeleder', 'Bo Eng, Bede og Hegn', 'Ane Fjord, referent', '', 'Sted: Skuret', ...ITEMS)
    expect(content.people.map(({ name, role }) => [name, role])).toEqual([['Karla Dyb', 'mødeleder'], ['Bo Eng', 'Bede, Hegn'], ['Ane Fjord', 'referent']])
  })
})

describe('ordinary heads', () => {
  it('I230 an hour behind the clock and a dash begin a meeting, though they look like a date', () => {
    expect(read('Referat af møde i Bedudvalget', 'Hvornår: Mandag den 4. september 2023, kl. 19-21.30', ...ITEMS)).toMatchObject({ date: '2023-09-04', start: '19:00', end: '21:30' })
    expect(read('Referat af møde i Bedudvalget', 'Tid: kl. 18.00 den 6-3-2024', ...ITEMS)).toMatchObject({ date: '2024-03-06', start: '18:00', end: '' })
  })

  it('I231 the marker of an open item in brackets behind its title is none of it', () => {
    expect(read('Referat af møde i Bedudvalget', 'Dato: 3. maj 2023', '', '1 Hegn (Åben)', 'Males.', '', '2 Bede (det åbne land)', 'Luges.').items.map(item => item.title)).toEqual(['Hegn', 'Bede (det åbne land)'])
  })

  it.each([
    ['Grendelaget Solsiden – styremøte', 'Grendelaget Solsiden'],
    ['Referat frå FAU-møte', 'FAU'],
  ])('I232 who met is known before the kind of the meeting: %s', (title, body) => {
    expect(read(title, 'Dato: 14. mai 2024', 'Stad: Grendehuset', 'Møtte: Karla Dyb, Bo Eng', '', '1. Gjerdet', 'Vedtak: Det blir målt og er ikke til sals.', '', '2. Hagen', 'Vedtak: Med bed.')).toMatchObject({ body, place: 'Grendehuset' })
  })

  it('I232 a word that only says what kind of body it is gives way to the name above the title', () => {
    expect(read('RIVERSIDE HEDGE ASSOCIATION', 'Minutes of the Committee Meeting held on 8 May 2024 at the Old Boat Loft', 'Present: Karla Dyb', '', '1. The hedge', 'It was agreed to paint it.', '', '2. The beds', 'They are weeded.')).toMatchObject({ body: 'RIVERSIDE HEDGE ASSOCIATION', place: 'Old Boat Loft' })
  })

  it('I233 letters that the list gives to one person name that person', () => {
    expect(read('Referat af møde i Bedudvalget', 'Deltagere: Karla Dyb (KD), Bo Eng (BE)', 'Referent: BE', 'Mødeleder: PX', ...ITEMS)).toMatchObject({ minuteTaker: 'Bo Eng', chair: 'PX' })
  })

  it('I234 a row with a label of its own does not go on the value above, whether it is known or not', () => {
    expect(read('Protokoll fra årsmøte i Solvik Seilforening', '', 'Tid og sted: Torsdag 21. mars 2024 kl. 19.00, Båthuset', 'Antall fremmøtte: 34 stemmeberettigede', '', 'Sak 1: Brygga', 'Vedtak: Den males.', '', 'Sak 2: Båten', 'Vedtak: Selges.')).toMatchObject({ place: 'Båthuset' })
  })

  it('I235 the letters of a body may stand before its paragraphs', () => {
    const content = read('SAMMANTRÄDESPROTOKOLL', 'Trädgårdsnämnden', '2024-02-20', '', 'TN § 12 Häcken', 'Beslut', 'Den målas enligt § 4 och stadgarna.', '', 'TN § 13 Rabatten', 'Beslut', 'Se § 12 Häcken.')
    expect(content.items.map(({ number, title }) => [number, title])).toEqual([['12', 'Häcken'], ['13', 'Rabatten']])
  })
})

describe('heads that have lost their layout', () => {
  it('I236 rows below each other that each begin with another label are a table without its columns', () => {
    const head = ['Dato 6. februar 2024 kl. 10-12', 'Sted Rådhuset, lokale 3', 'Deltagere Karla Dyb, Bo Eng, Ane Fjord', 'Afbud Ib Holm', 'Referent Bo Eng']
    expect(read('Referat fra MED-møde', ...head, ...ITEMS)).toMatchObject({ body: 'MED', date: '2024-02-06', place: 'Rådhuset, lokale 3', minuteTaker: 'Bo Eng', people: [{ name: 'Karla Dyb' }, { name: 'Bo Eng' }, { name: 'Ane Fjord' }, { name: 'Ib Holm', attendance: 'apology' }], intro: [] })
  })

  it('I236 but one such row, or one whose value is none, is text', () => {
    expect(read('Referat af møde i Bedudvalget', 'Dato: 3. maj 2023', '', 'Referent Karla Dyb bød velkommen', ...ITEMS)).toMatchObject({ minuteTaker: '' })
    expect(read('Referat af møde i Bedudvalget', 'Dato: 3. maj 2023', '', 'Sted Nord', 'Deltagere som før', 'Referent ukendt', ...ITEMS)).toMatchObject({ place: '', people: [] })
  })

  it('I270 lists of people that stand side by side have a person in each cell', () => {
    const rows = ['Deltagere:', 'Ledelsesrepræsentanter        Medarbejderrepræsentanter', 'Karla Dyb (formand)           Bo Eng', 'Ane Fjord                     Ib Holm', '', 'Referent: Per Rask']
    expect(read('Referat af møde i Hovedudvalget', ...rows, ...ITEMS).people.map(({ name }) => name)).toEqual(['Karla Dyb', 'Bo Eng', 'Ane Fjord', 'Ib Holm'])
  })

  it('I271 the number of a file names nobody, a body in lower case in the title does', () => {
    expect(read('J.nr. 2024-1187', 'Referat af 4. møde i følgegruppen for brugte hegn', 'Dato: 3. maj 2023', ...ITEMS).body).toBe('følgegruppen for brugte hegn')
    expect(read('J.nr. 2024-1187', 'Referat', 'Dato: 3. maj 2023', ...ITEMS).body).toBe('')
  })

  it('I271 the number of a paragraph is no part of when the next meeting is', () => {
    expect(read('Minutes of the Hedge Committee', 'Date: 4 March 2024', '', '1. The hedge', '1.1 It was agreed to paint it.', '', '2. Date of next meeting', '2.1 Wednesday 5 June 2024 at 2.00 pm.').nextMeeting).toBe('Wednesday 5 June 2024 at 2.00 pm')
  })

  it('I237 where a meeting was held is no part of who met', () => {
    expect(read('Minutes of the Hedge Committee held at the Boat Loft on Monday 4th March 2024', 'Present: Karla Dyb', '', '1. The hedge', 'It was agreed to paint it.', '', '2. The beds', 'They are weeded.')).toMatchObject({ body: 'Hedge Committee', place: 'Boat Loft', date: '2024-03-04' })
    expect(read('Hedge Board Meeting', 'Date: 4 June 2024', 'Present: Karla Dyb', '', '1. The hedge', 'It was agreed to paint it.', '', '2. The beds', 'They are weeded.').body).toBe('Hedge Board')
  })

  it('I238 letters and the year may stand before the number of an item', () => {
    expect(read('Minutes of the Hedge Committee', 'Date: 4 March 2024', '', 'H/24/01 Apologies', 'Noted.', '', 'H/24/02 The hedge', 'a) 24/0010 Mill Lane, no objection.').items.map(({ number, title }) => [number, title])).toEqual([['H/24/01', 'Apologies'], ['H/24/02', 'The hedge']])
  })

  it('I239 what another body recommended on the way stands behind its own label, below what the administration recommends', () => {
    const content = read('Referat af møde i Haverådet', 'Dato: 27. september 2023', '', '1. Hegn', 'Sagsfremstilling', 'Det er rødt.', 'Administrationen indstiller,', 'at det males.', '', 'Bedudvalgets indstilling den 13. september 2023', 'Anbefales.', '', 'Haverådets beslutning', 'Godkendt.', '', '2. Bede', 'Haverådets beslutning', 'Luges.')
    expect(content.items[0]?.recommendation.map(lineText)).toEqual(['Administrationen indstiller,', 'at det males.', 'Bedudvalgets indstilling den 13. september 2023', 'Anbefales.'])
  })
})

describe('labels of an opsamling', () => {
  it.each([
    ['da', 'Opsamling fra bordene'], ['da', 'Svar fra grupperne'], ['da', 'Gruppernes input'], ['da', 'Fra salen'], ['da', 'Det sagde deltagerne'],
    ['nb', 'Innspill fra gruppene'], ['sv', 'Deltagarnas frågor'], ['de', 'Ergebnisse der Gruppen'], ['en', 'Feedback from the tables'],
  ] as const)('I229 what came from the tables, the groups or the room came of the theme: %s %s', (language, label) => {
    expect(readPartStart(label, lexiconOf(PACKS[language]))).toMatchObject({ part: 'minutes', label })
  })

  it('I229 what was asked of the groups is the case', () => {
    expect(['Spørgsmål til grupperne', 'Svar fra grupperne'].map(text => readPartStart(text, lexiconOf(da))?.part)).toEqual(['caseStatement', 'minutes'])
  })

  it('I229 but a sentence that begins with them is text', () => {
    for (const text of ['Deltagerne pegede på:', 'Bordene fik kaffe', 'Deltagerne']) expect(readPartStart(text, lexiconOf(da))).toBeUndefined()
  })
})
