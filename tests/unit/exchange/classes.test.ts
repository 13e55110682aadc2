import { describe, expect, it } from 'vitest'
import { importBytes } from '../../../server/import/importBytes.ts'
import { lineText } from '../../../shared/document/line.ts'
import type { ImportResult } from '../../../shared/exchange/imported.ts'
import { importText } from '../../../shared/exchange/importText.ts'

const html = (body: string): Promise<ImportResult> => importBytes('a.html', new TextEncoder().encode(`<!doctype html><body>${body}</body>`))
const table = (rows: readonly (readonly string[])[]): string => `<table>${rows.map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
const itemsOf = ({ content }: ImportResult) => content.items.map(({ number, title, caseStatement, minutes }) => [number, title, caseStatement.map(lineText).join(' / '), minutes.map(lineText).join(' / ')])

describe('classes of documents', () => {
  it.each([
    ['Danish', ['Nr.', 'Emne', 'Referat', 'Ansvarlig'], ['da', 'Referat af møde i Haveudvalget']],
    ['Norwegian', ['Saksnr', 'Sak', 'Vedtak', 'Ansvarlig'], ['nb', 'Referat fra møte i Hageutvalget']],
    ['German', ['TOP', 'Thema', 'Beschluss', 'Zuständig'], ['de', 'Protokoll der Sitzung des Gartenausschusses']],
    ['English', ['Item', 'Topic', 'Decision', 'Owner'], ['en', 'Minutes of the Garden Committee']],
  ])('I64 an item to a row of a table, by its head: %s', async (_language, head, [, title]) => {
    const read = await html(`<p>${title}</p>${table([head, ['1', 'Hegn', '<p>Males rødt.</p><p>Til maj.</p>', 'Bo Rev'], ['2', 'Bede', 'Luges.', '']])}<p>Slut.</p>`)
    expect(itemsOf(read).map(([number, name]) => [number, name])).toEqual([['1', 'Hegn'], ['2', 'Bede']])
    expect(itemsOf(read)[0]![3]).toContain('Males rødt. / Til maj.')
    expect(read.source.filter(line => line.fate === 'furniture').map(line => line.text)).toContain(head.join('\t'))
  })

  it('I64 another table stays as it is', async () => {
    const read = await html(`<p>Referat af møde i Haveudvalget</p><p>1. Hegn</p>${table([['Tilbud', 'Pris'], ['Rødt', '40'], ['Blåt', '50']])}<p>2. Bede</p><p>Luges.</p>`)
    expect(itemsOf(read).map(([, title]) => title)).toEqual(['Hegn', 'Bede'])
  })

  it('I64 people who stand each in a paragraph of one cell are each one', async () => {
    const read = await html(`<p>Referat af møde i Haveudvalget</p>${table([['Til stede:', '<p>Karla Dyb (formand)</p><p>Bo Rev</p>'], ['Afbud:', 'Ib Kær<br>Ea Lund']])}<p>1. Hegn</p><p>Males.</p><p>2. Bede</p><p>Luges.</p>`)
    expect(read.content.people.map(({ name, attendance }) => [name, attendance])).toEqual([['Karla Dyb', 'present'], ['Bo Rev', 'present'], ['Ib Kær', 'apology'], ['Ea Lund', 'apology']])
  })

  it.each([['Konklusion', 'Referat af møde i Haveudvalget'], ['RESOLVED', 'Minutes of the meeting of the Garden Committee']])('I65 %s before what was decided is a label where it comes again and there is no other', (label, title) => {
    const document = (second: string): ImportResult => importText([title, '', '1. Hegn', '', 'Der er to bud.', '', `${label}: Det males.`, '', '2. Bede', '', 'De er tørre.', '', `${second}: De vandes.`].join('\n'))
    expect(itemsOf(document(label))).toEqual([['1', 'Hegn', 'Der er to bud.', 'Det males.'], ['2', 'Bede', 'De er tørre.', 'De vandes.']])
    expect(itemsOf(document('Bemærkning'))[0]).toEqual(['1', 'Hegn', '', `Der er to bud. / ${label}: Det males.`])
  })

  it('I66 what stands beside a page number and says the head again is furniture; another day, and text, are not', () => {
    const read = importText(['Referat af møde i Haveudvalget', 'Dato: 3. maj 2023', '', '1. Hegn', '', 'Det males.', '', 'Haveudvalget 3. maj 2023 – side 1', '', 'Der er mere maling.', '', '2. Bede', '', 'Luges.', '', 'Haveudvalget, den 9. juni 2023', '', 'Side 2'].join('\n'))
    expect(read.source.filter(line => line.fate === 'furniture' && line.why !== 'blank').map(line => line.text)).toEqual(['Haveudvalget 3. maj 2023 – side 1', 'Side 2'])
  })

  it.each([
    ['Styrelsemöte Brf Ängen\n\nDatum: 3 maj 2023\n\n1. Val\n\nEn valdes.', 'Brf Ängen'],
    ['Referat fra mødet i Grundejerforeningen Enghaven den 3. maj 2023', 'Grundejerforeningen Enghaven'],
    ['Referat af bestyrelsesmøde\nEngens Pumpelag ApS\n\nDato: 3. maj 2023\n\n1. Valg\n\nEn blev valgt.', 'Engens Pumpelag ApS'],
    ['Protokoll der Vorstandssitzung\nRuderfreunde Au e. V.\n\nDatum: 3. Mai 2023\n\nTOP 1 Wahl\n\nEr wird gewählt.', 'Ruderfreunde Au e. V.'],
  ])('I67 who met is named by the title or by the row beside it: %j', (text, body) => {
    expect(importText(text).content.body).toBe(body)
  })
})
