import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pdfRows } from '../../shared/exchange/rows/pdf/pdfRows.ts'
import type { PdfPiece } from '../../shared/exchange/rows/pdf/pdfLine.ts'

const COLUMNS = [60, 160, 300, 430] as const
const WORD = 34
/** As many words stand in a column before they reach the next. */
const MOST = [2, 3, 3, 4] as const

/** A page of lines, each with words in some of the columns, near below the one above or further. */
const page = fc.array(fc.record({ cells: fc.array(fc.record({ column: fc.nat(3), words: fc.integer({ min: 1, max: 4 }) }), { minLength: 1, maxLength: 3 }), gap: fc.constantFrom(13, 13, 14, 20, 34) }), { minLength: 1, maxLength: 30 })

const piecesOf = (lines: typeof page extends fc.Arbitrary<infer Value> ? Value : never, name: string): PdfPiece[] => {
  let y = 800
  return lines.flatMap(({ cells, gap }, at) => {
    y -= gap
    const columns = new Map(cells.map(cell => [cell.column, cell.words]))
    return [...columns].map(([column, words]): PdfPiece => ({
      text: Array.from({ length: Math.min(words, MOST[column]!) }, (_, word) => `${name}${at}k${column}o${word}x`).join(' '), x: COLUMNS[column]!, y, width: Math.min(words, MOST[column]!) * WORD, size: 11, font: 'a',
    }))
  })
}

describe('the rows of a PDF', () => {
  it('I13 hold every word of the pages once, whatever stands beside what', () => {
    fc.assert(fc.property(fc.array(page, { minLength: 1, maxLength: 3 }), pages => {
      const pieces = pages.map((lines, number) => piecesOf(lines, `s${number}`))
      const words = pieces.flat().flatMap(piece => piece.text.split(' ')).toSorted()
      const read = pdfRows(pieces).rows.flatMap(row => row.text.split(/\s+/u)).filter(word => word !== '').toSorted()
      expect(read).toEqual(words)
    }), { numRuns: 150 })
  })
})
