import { readableText } from './readableText.ts'
import type { Row, Source } from './row.ts'

/** A piece of text on a page; the origin is at the bottom left, units are points. */
export interface PdfPiece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

interface Line {
  readonly page: number
  readonly y: number
  readonly size: number
  readonly left: number
  readonly right: number
  readonly raw: string
}

/** Pieces closer in height than this share of their size stand on one line. */
const SAME_LINE = 0.45
/** Blank between two pieces from which on they stand in two columns, in sizes of the letter. */
const COLUMN = 1.8
const WORD_SPACE = 0.13
/** A line this much lower than usual has space above it; so much more counts as another blank row. */
const SPACE = 0.3
const BLANK_ROW = 0.8

const linesOf = (pieces: readonly PdfPiece[], page: number): Line[] => {
  const groups: PdfPiece[][] = []
  for (const piece of pieces.filter(candidate => candidate.text.trim() !== '').toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const group = groups.at(-1)
    const first = group?.[0]
    if (group && first && Math.abs(first.y - piece.y) < Math.max(first.size, piece.size) * SAME_LINE) group.push(piece)
    else groups.push([piece])
  }
  return groups.map(group => {
    const sorted = group.toSorted((a, b) => a.x - b.x)
    let raw = ''
    let right = 0
    for (const piece of sorted) {
      const blank = raw === '' ? 0 : (piece.x - right) / piece.size
      // what stands behind a mark of a list is no column
      const isMark = /^\s*(?:\S|\(?\w{1,3}[.):])\s*$/u.test(raw)
      if (blank > COLUMN && !isMark) raw += '\t'
      else if (blank > WORD_SPACE && !raw.endsWith(' ')) raw += ' '
      raw += piece.text
      right = Math.max(right, piece.x + piece.width)
    }
    return { page, y: sorted[0]?.y ?? 0, size: Math.max(...sorted.map(piece => piece.size)), left: sorted[0]?.x ?? 0, right, raw }
  })
}

const commonest = (values: readonly number[]): number => {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** The pieces of a PDF, page by page, as rows: lines by height, space above by the distance between lines, headings by size. */
export const pdfRows = (pages: readonly (readonly PdfPiece[])[]): Source => {
  const lines = pages.flatMap((pieces, page) => linesOf(pieces, page))
  const size = commonest(lines.map(line => Math.round(line.size)))
  const left = lines.reduce((least, line) => Math.min(least, line.left), Infinity)
  const rights = lines.map(line => line.right).toSorted((a, b) => a - b)
  const right = rights[Math.floor(rights.length * 0.98)] ?? 1
  const width = Math.max(1, right - left)
  const pitch = commonest(lines.flatMap((line, at) => (lines[at + 1]?.page === line.page ? [Math.round((line.y - (lines[at + 1]?.y ?? 0)) * 2) / 2] : []))) || size * 1.2
  const sizes = [...new Set(lines.map(line => Math.round(line.size * 2) / 2).filter(found => found >= size + 1))].toSorted((a, b) => b - a)
  const rows = lines.map((line, index): Row => {
    const above = lines[index - 1]
    const text = readableText(line.raw)
    const extra = above && above.page === line.page ? (above.y - line.y) / Math.max(pitch, line.size) - 1 : 0
    const heading = sizes.indexOf(Math.round(line.size * 2) / 2)
    return {
      index,
      raw: line.raw,
      text,
      indent: Math.round((line.left - left) / (size * 0.5 || 1)),
      pageStart: above !== undefined && above.page !== line.page,
      gap: extra < SPACE ? 0 : Math.min(6, Math.ceil(extra / BLANK_ROW)),
      edge: { right: (line.right - left) / width, character: (line.right - line.left) / Math.max(1, text.length) / width },
      ...(heading >= 0 && text.length < 200 ? { style: { heading: heading + 1 } } : {}),
    }
  })
  return { rows, wrapped: true }
}
