import { describe, expect, it } from 'vitest'
import { importBytes } from '../../../server/import/importBytes.ts'
import { lineText } from '../../../shared/document/line.ts'
import type { ImportResult } from '../../../shared/exchange/imported.ts'

type Rows = readonly (readonly string[])[]
const table = (rows: Rows): string => `<table>${rows.map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
const read = (body: string, title = 'Referat af møde i Haveudvalget'): Promise<ImportResult> =>
  importBytes('a.html', new TextEncoder().encode(`<!doctype html><body><p>${title}</p><p>Dato: 3. maj 2023</p>${body}</body>`))
const itemsOf = ({ content }: ImportResult) => content.items.map(item => [item.number, item.title, [...item.caseStatement, ...item.minutes].map(lineText)])
const labelsOf = ({ source }: ImportResult): string[] => source.filter(line => line.fate === 'furniture' && line.why === 'label').map(line => line.text)

const TEXTS = ['Det gamle hegn er råddent i begge ender.', '<p>Der er luget.</p><p>Ib vander til maj.</p>', 'Bo takkede for kaffen.']
const TITLES = ['Hegn', 'Bede og stier', 'Eventuelt']
const EXPECTED = TITLES.map((title, at) => [`${at + 1}`, title, [['Det gamle hegn er råddent i begge ender.'], ['Der er luget.', 'Ib vander til maj.'], ['Bo takkede for kaffen.']][at]])
const counted = (of: (number: number, title: string, text: string) => readonly string[]): Rows => TITLES.map((title, at) => of(at + 1, title, TEXTS[at]!))

describe('minutes in a table', () => {
  it.each<[string, Rows]>([
    ['titles with their numbers', counted((number, title, text) => [`${number}. ${title}`, text])],
    ['numbers in a column of their own', counted((number, title, text) => [`${number}`, title, text])],
    ['the title above its text', counted((number, title, text) => [`${number}.`, `<p>${title}</p><p>${text}</p>`])],
  ])('I170 an item to a row, by its shape, whatever its head says: %s', async (_name, rows) => {
    const width = rows[0]!.length
    for (const head of [[], [['Hvad', 'Sådan gik det', 'Snak'].slice(0, width)]]) {
      const found = await read(table([...head, ...rows]))
      expect(itemsOf(found)).toEqual(EXPECTED)
      expect(labelsOf(found)).toEqual(head.map(cells => cells.join('\t')))
    }
  })

  it('I170 titles without numbers beside longer text are items too', async () => {
    const found = await read(table([['Hvad', 'Sådan gik det'], ...counted((_number, title, text) => [title, text])]))
    expect(itemsOf(found)).toEqual(EXPECTED.map(([, title, text]) => ['', title, text]))
    expect(labelsOf(found)).toEqual(['Hvad\tSådan gik det'])
  })

  it('I170 a table within an item, of people or of facts is none', async () => {
    const actions = table([['Nr.', 'Aktion', 'Hvem'], ['1', 'Bo maler hegnet rødt i maj.', 'Bo'], ['2', 'Ib vander bedene.', 'Ib']])
    expect(itemsOf(await read(`<p>1. Hegn</p><p>Det males.</p>${actions}<p>2. Bede</p><p>De luges.</p>`)).map(([, title]) => title)).toEqual(['Hegn', 'Bede'])
    const people = await read(`${table([['1', 'Karla Dyb', 'formand'], ['2', 'Bo Rev', 'kasserer'], ['3', 'Ib Kær', '']])}<h2>Hegn</h2><p>Det males.</p><h2>Bede</h2><p>De luges.</p>`)
    expect(itemsOf(people).map(([, title]) => title)).toEqual(['Hegn', 'Bede'])
  })

  it('I171 who is to do it by when is said with what the column is called', async () => {
    const found = await read(table([['Punkt', 'Indhold', 'Ansvarlig', 'Tid'], ...counted((number, title, text) => [`${number}. ${title}`, text, number === 1 ? 'Bo Rev' : '', number === 1 ? '1. juni' : ''])]))
    expect(itemsOf(found)[0]).toEqual(['1', 'Hegn', ['Det gamle hegn er råddent i begge ender.', 'Ansvarlig: Bo Rev', 'Tid: 1. juni']])
    expect(itemsOf(found).slice(1)).toEqual(EXPECTED.slice(1))
  })

  it('I171 numbers with a year stay with their titles', async () => {
    const found = await read(table([['Saksnr', 'Sak', 'Vedtak', 'Ansvarlig'], ['12/24', 'Gjerdet', 'Det males rødt.', 'Bo Rev'], ['13/24', 'Bedene', 'De vannes.', '']]), 'Protokoll fra møte i Hageutvalget')
    expect(itemsOf(found)).toEqual([['12/24', 'Gjerdet', ['Det males rødt.', 'Ansvarlig: Bo Rev']], ['13/24', 'Bedene', ['De vannes.']]])
  })

  it('I171 a title above its text with who is to do it beside; words that are labels elsewhere may be titles', async () => {
    const above = await read(table([['Saksnr', 'Sak', 'Ansvarlig'], ...counted((number, title, text) => [`${number + 11}/23`, `<p>${title}</p><p>${text}</p>`, number === 2 ? 'Ib Kær' : ''])]))
    expect(itemsOf(above)).toEqual(EXPECTED.map(([, title, text], at) => [`${at + 12}/23`, title, at === 1 ? [...text as string[], 'Ansvarlig: Ib Kær'] : text]))
    const titled = await read(table([['Dato:', '3. maj 2023'], ['Emne', 'Hvad vi sagde'], ...TITLES.map((title, at) => [title, TEXTS[at]!]), ['Økonomi', 'Kassen er på 12.300 kr., og ingen skylder.']]))
    expect(itemsOf(titled).map(([, title]) => title)).toEqual([...TITLES, 'Økonomi'])
  })

  it('I240 the first paragraph of a cell is the title, also where the head names the columns', async () => {
    const cell = (title: string, text: string): string => `<p><b>${title}</b></p>${text.startsWith('<p>') ? text : `<p>${text}</p>`}`
    // numbers in a column of their own, below the word for a title
    const beside = await read(table([['Punkt', 'Referat', 'Ansvarlig'], ...counted((number, title, text) => [`${number}.`, cell(title, text), number === 3 ? 'BR' : ''])]))
    expect(itemsOf(beside)).toEqual(EXPECTED.map(([number, title, text], at) => [number, title, at === 2 ? [...text as string[], 'Ansvarlig: BR'] : text]))
    // the case below the title, what came of it beside; a title goes on in lower case or in brackets
    const below = await read(table([['Dagsordenspunkt', 'Referat'], ['1. Hegn', 'Det males rødt.'], ['<p>2. Bede og</p><p>stier</p><p>(lukket punkt)</p><p>Der er luget.</p>', 'Ib vander til maj.'], ['<p>3. Eventuelt</p><ul><li>Kaffe</li><li>Nøgler</li></ul>', 'Bo takkede.']]))
    expect(below.content.items.map(item => [item.number, item.title, item.closed, item.caseStatement.map(lineText), item.minutes.map(lineText)])).toEqual([
      ['1', 'Hegn', false, [], ['Det males rødt.']],
      ['2', 'Bede og stier', true, ['Der er luget.'], ['Ib vander til maj.']],
      ['3', 'Eventuelt', false, ['Kaffe', 'Nøgler'], ['Bo takkede.']],
    ])
  })

  it('I242 letters before a number with its year are none of the title, and a cell over several columns takes as many', async () => {
    const lettered = await read(table([['Nr.', 'Emne', 'Referat'], ...counted((number, title, text) => [`PS ${number + 6}/23`, title, text])]))
    expect(itemsOf(lettered)).toEqual(EXPECTED.map(([, title, text], at) => [`${at + 7}/23`, title, text]))
    const rows = TITLES.map((title, at) => `<tr><td>${at + 1}.</td><td colspan="3">${title}</td></tr><tr><td></td><td></td><td>${TEXTS[at]}</td><td>${at === 0 ? 'Bo Rev' : ''}</td></tr>`)
    const merged = await read(`<table><tr><td>Nr.</td><td>Emne</td><td>Referat</td><td>Ansvarlig</td></tr>${rows.join('')}</table>`)
    expect(itemsOf(merged)).toEqual(EXPECTED.map(([number, title, text], at) => [number, title, at === 0 ? [...text as string[], 'Ansvarlig: Bo Rev'] : text]))
  })

  it('I172 lists within a cell come out as lists, and numbers that the file sets by itself are read', async () => {
    const entry = (text: string): string => `<ol><li>${text}</li></ol>`
    const found = await read(table(counted((_number, title, text) => [entry(title), title === 'Hegn' ? `<p>Bo ser på to ting:</p><ul><li>farven på hegnet</li><li>højden af lågen</li></ul>` : text])))
    expect(itemsOf(found)).toEqual([['1', 'Hegn', ['Bo ser på to ting:', 'farven på hegnet', 'højden af lågen']], ...EXPECTED.slice(1)])
    expect(found.content.items[0]?.minutes.map(line => line.kind)).toEqual(['text', 'bullet', 'bullet'])
  })
})
