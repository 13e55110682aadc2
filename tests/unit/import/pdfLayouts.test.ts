import { describe, expect, it } from 'vitest'
import { lineText } from '../../../shared/document/line.ts'
import { importRows } from '../../../shared/exchange/importRows.ts'
import type { ImportResult } from '../../../shared/exchange/imported.ts'
import type { PdfPiece } from '../../../shared/exchange/rows/pdf/pdfLine.ts'
import { pdfRows } from '../../../shared/exchange/rows/pdf/pdfRows.ts'

const LETTER = 5
/** A line of a page: how far below the one above, and what stands where. */
type Line = readonly [gap: number, ...cells: readonly (readonly [x: number, text: string])[]]

const pageOf = (lines: readonly Line[]): PdfPiece[] => {
  let y = 800
  return lines.flatMap(([gap, ...cells]) => {
    y -= gap
    return cells.map(([x, text]) => ({ text, x, y, width: text.length * LETTER, size: 10, font: 'a' }))
  })
}
const read = (...pages: readonly (readonly Line[])[]): ImportResult => importRows(pdfRows(pages.map(pageOf)))
const itemsOf = ({ content }: ImportResult) => content.items.map(item => [item.number, item.title, item.caseStatement.map(lineText), item.recommendation.map(lineText), item.minutes.map(lineText)])

const HEAD: readonly Line[] = [[16, [60, 'Referat af møde i Hegnsudvalget']], [16, [60, 'Dato: 3. maj 2023']]]
/** The rule between two rows of a table is half a point wide. */
const TABLE: readonly Line[] = [
  [20, [60, 'Nr.'], [90, 'Emne'], [250, 'Sagsfremstilling'], [380, 'Beslutning']],
  [12, [60, '1'], [90, 'Hegn'], [250, 'Der er to bud på nyt'], [380, 'Rødt.']],
  [11.5, [250, 'hegn.'], [380, 'Bo bestiller det røde.']],
  [12, [60, '2'], [90, 'Bede og stier'], [250, 'Bedene er tørre, og'], [380, 'De vandes fra']],
  [11.5, [90, 'ved søen'], [250, 'pumpen er i stykker.'], [380, 'mandag.']],
]

describe('layouts of PDFs', () => {
  it('I140 the rows of a table are told apart by the distance of their lines, however little it is, and paragraphs within a cell stay apart', () => {
    expect(itemsOf(read([...HEAD, ...TABLE]))).toEqual([
      ['1', 'Hegn', ['Der er to bud på nyt hegn.'], [], ['Rødt.', 'Bo bestiller det røde.']],
      ['2', 'Bede og stier ved søen', ['Bedene er tørre, og pumpen er i stykker.'], [], ['De vandes fra mandag.']],
    ])
  })

  it('I140 a row of a table that goes on on the next page goes on with its item', () => {
    const rest: readonly Line[] = [[12, [250, 'Der graves i maj.'], [380, 'Ib graver.']], [12, [60, '3'], [90, 'Eventuelt'], [380, 'Intet.']], [11.5, [380, 'Slut.']]]
    expect(itemsOf(read([...HEAD, ...TABLE], rest)).map(([number, , statement, , minutes]) => [number, (statement as string[]).at(-1), (minutes as string[]).at(-1)])).toEqual([
      ['1', 'Der er to bud på nyt hegn.', 'Bo bestiller det røde.'], ['2', 'Der graves i maj.', 'Ib graver.'], ['3', undefined, 'Slut.'],
    ])
  })

  it('I141 labels in the margin are labels, with what stands beside and below them', () => {
    const lines: readonly Line[] = [
      [30, [60, '1. Hegn']],
      [20, [60, 'Indstilling'], [150, 'Udvalget indstiller, at hegnet males rødt, og at der bestilles maling til begge']],
      [13, [150, 'sider af det.']],
      [20, [60, 'Beslutning'], [150, 'Godkendt.']],
      [30, [60, '2. Bede']],
      [20, [60, 'Beslutning'], [150, 'De luges.']],
    ]
    expect(itemsOf(read([...HEAD, ...lines]))).toEqual([
      ['1', 'Hegn', [], ['Udvalget indstiller, at hegnet males rødt, og at der bestilles maling til begge sider af det.'], ['Godkendt.']],
      ['2', 'Bede', [], [], ['De luges.']],
    ])
  })

  it('I143 entries that are set in, their signs drawn and not written, are each a line', () => {
    const lines: readonly Line[] = [
      [30, [60, '1. Hegn']],
      [13, [60, 'Der er tre ting, som udvalget vil have med, når budet på det nye hegn hentes:']],
      [18, [80, 'Farven skal være den samme som på skuret og på lågen her']],
      [13, [80, 'Stolperne skal stå fast.']],
      [13, [80, 'Lågen skal kunne låses']],
      [30, [60, '2. Bede']],
      [13, [60, 'De luges.']],
    ]
    expect(itemsOf(read([...HEAD, ...lines]))[0]?.[4]).toHaveLength(4)
  })
})
