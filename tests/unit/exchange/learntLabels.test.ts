import { describe, expect, it } from 'vitest'
import { lineText } from '../../../shared/document/line.ts'
import type { ImportedItem } from '../../../shared/exchange/imported.ts'
import { importText } from '../../../shared/exchange/importText.ts'

const partsOf = (item: ImportedItem | undefined): string[][] => [item?.caseStatement ?? [], item?.recommendation ?? [], item?.minutes ?? []].map(part => part.map(lineText))
const itemsOf = (...rows: readonly string[]): string[][][] => importText(rows.join('\n')).content.items.map(partsOf)
const HEAD = ['Referat af møde i Haveudvalget', 'Dato: 3. maj 2023', '']

describe('labels that a document teaches', () => {
  it('I180 a row that recurs under the items is a label, its part told by the word it is built on', () => {
    const item = (number: number, text: string): string[] => [`${number}. Bed ${number}`, '', 'Havens nuværende tilstandsvurdering', `Bed ${number} er tørt.`, '', 'Indstilling', 'At det vandes.', '', 'Opsummering af havedrøftelsen', text, '']
    expect(itemsOf(...HEAD, ...item(1, 'Enighed om vanding.'), ...item(2, 'Det regner snart.'))).toEqual([
      [['Bed 1 er tørt.'], ['At det vandes.'], ['Enighed om vanding.']],
      [['Bed 2 er tørt.'], ['At det vandes.'], ['Det regner snart.']],
    ])
  })

  it('I180 of a label whose words say nothing its place says the part', () => {
    const item = (number: number): string[] => [`${number}. Bed ${number}`, '', 'LIGE NU', `Bed ${number} er tørt.`, '', 'INDSTILLING', 'At det vandes.', '', 'SÅDAN BLEV DET', 'Det vandes i maj.', '']
    expect(itemsOf(...HEAD, ...item(1), ...item(2), ...item(3))[1]).toEqual([['Bed 2 er tørt.'], ['At det vandes.'], ['Det vandes i maj.']])
  })

  it('I180 what stands twice below two items, or ends them, is no label for that', () => {
    const rows = itemsOf(...HEAD, '1. Bed', '', 'Beslutning', 'Det vandes', 'Godkendt', '', '2. Hegn', '', 'Beslutning', 'Det males', 'Godkendt', '', '3. Skur', '', 'Beslutning', 'Godkendt')
    expect(rows.map(parts => parts[2]?.at(-1))).toEqual([expect.stringContaining('Godkendt'), expect.stringContaining('Godkendt'), 'Godkendt'])
  })

  it('I181 where nothing is labelled as decided, the label of a case behind every recommendation is that', () => {
    const item = (number: number): string[] => [`Punkt nr. ${number} - Bed ${number}`, '', 'BAGGRUND', `Bed ${number} er tørt.`, '', 'INDSTILLING', 'At det vandes.', '', 'POLITISK BEHANDLING', 'Det vandes.', '']
    expect(itemsOf(...HEAD, ...item(1), ...item(2))[0]).toEqual([['Bed 1 er tørt.'], ['At det vandes.'], ['Det vandes.']])
  })

  it('I182 a conclusion before what is recommended is the case, a proposal that a label above has named is its text', () => {
    const rows = [...HEAD, '1. Bed', '', 'Sagsfremstilling', 'Det foreslås, at udvalget ser på det tørre bed hver tirsdag.', '', 'Konklusion', 'Det er tørt.', '', 'Indstilling', 'At det vandes.', '', 'Beslutning', 'Godkendt.', '', '2. Hegn', '', 'Beslutning', 'Males.']
    const [[before = [], recommended] = []] = itemsOf(...rows)
    expect([before[0]?.startsWith('Det foreslås'), before.at(-1), recommended]).toEqual([true, 'Det er tørt.', ['At det vandes.']])
  })

  it('I187 what stands in the columns of labels in the margin is one too, though only its word speaks for it', () => {
    const rows = ['1. Bed', '', 'Baggrund      Det er tørt.', 'Drøftelse     Alle var enige.', 'Konklusion    Det vandes.', '', '2. Hegn', '', 'Orientering   Det er malet.', '', '3. Skur', '', 'Drøftelse     Det er gammelt.', 'Konklusion    Det rives ned.', '              Karla Dyb gør det.']
    expect(itemsOf(...HEAD, ...rows).map(([before, , after]) => [before?.join(), after?.at(-1)])).toEqual([['Det er tørt.', 'Det vandes.'], ['Det er malet.', undefined], ['', 'Karla Dyb gør det.']])
  })

  it('I180 a short row in capitals as the labels are is one, once', () => {
    const rows = ['1. Bed', '', 'SAGSFREMSTILLING', 'Det er tørt.', '', 'BEHANDLING I BEDUDVALGET', 'Det vandes.', '', '2. Hegn', '', 'SAGSFREMSTILLING', 'Det er rødt.', '', 'BESLUTNING', 'Males.']
    expect(itemsOf(...HEAD, ...rows)[0]).toEqual([['Det er tørt.'], [], ['Det vandes.']])
  })

  it('I180 questions are labels as well, and so are words in front of what was said', () => {
    const item = (number: number): string[] => [`${number}. Bed ${number}`, '', 'Hvad handler sagen om?', `Bed ${number} er tørt.`, '', 'Hvad blev besluttet?', 'Det vandes.', '']
    expect(itemsOf(...HEAD, ...item(1), ...item(2))[1]).toEqual([['Bed 2 er tørt.'], [], ['Det vandes.']])
    const said = (number: number): string[] => [`${number}. Bed ${number}`, `Her blev drøftet: Bed ${number} er tørt, og det kan ses helt ud på vejen.`, 'Her blev aftalt: Det vandes.', '']
    expect(itemsOf(...HEAD, ...said(1), ...said(2))[0]?.[2]).toEqual(['Her blev drøftet: Bed 1 er tørt, og det kan ses helt ud på vejen.', 'Her blev aftalt: Det vandes.'])
  })

  it('I181 nor else: what the body itself remarks', () => {
    const item = (number: number): string[] => [`${number}. Bed ${number}`, '', 'Sagen kort', `Bed ${number} er tørt.`, '', 'Haverådets bemærkninger', 'Det bør vandes.', '']
    expect(itemsOf(...HEAD, ...item(1), ...item(2))[0]).toEqual([['Bed 1 er tørt.'], [], ['Det bør vandes.']])
  })
})
