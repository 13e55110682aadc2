import { readableText } from '../readableText.ts'
import type { Row, Source } from '../row.ts'
import type { PdfPiece } from './pdfLine.ts'
import { pdfLines } from './pdfLine.ts'
import { readingOrder } from './readingOrder.ts'
import type { TableLine } from './tableRows.ts'
import { withTables } from './tables.ts'

/** A line this much lower than usual has space above it; so much more counts as another blank row. */
const SPACE = 0.3
const BLANK_ROW = 0.8

const commonest = <T>(values: readonly T[]): T | undefined => {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}

/** Of the distances between two lines, this share is enough to be the one within paragraphs. */
const OFTEN = 0.12

/** The distance between two lines of one paragraph: the least that is common, for in a text of short paragraphs that between paragraphs is commoner. */
const pitchOf = (lines: readonly { y: number; begins: boolean }[], size: number): number => {
  const gaps = lines.flatMap((line, at) => (lines[at + 1]?.begins === false ? [Math.round((line.y - (lines[at + 1]?.y ?? 0)) * 2) / 2] : [])).filter(gap => gap >= size * 0.9)
  const counts = new Map<number, number>()
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  const common = [...counts].filter(([, count]) => count >= Math.max(2, gaps.length * OFTEN)).map(([gap]) => gap)
  return common.length > 0 ? Math.min(...common) : size * 1.2
}

/** The left and right edge of the text in a column, over all pages. */
const edgesOf = (lines: readonly { segments: readonly { left: number; right: number }[] }[]): { left: number; width: number } => {
  const left = lines.reduce((least, line) => Math.min(least, line.segments[0]?.left ?? Infinity), Infinity)
  const rights = lines.map(line => line.segments.at(-1)?.right ?? 0).toSorted((a, b) => a - b)
  return { left, width: Math.max(1, (rights[Math.floor(rights.length * 0.98)] ?? 1) - left) }
}

/**
 * The pieces of a PDF, page by page, as rows: lines by height, in the order in which columns are read, the cells of tables together,
 * space above by the distance between lines, headings by size and typeface.
 */
export const pdfRows = (pages: readonly (readonly PdfPiece[])[]): Source => {
  const placed = readingOrder(pages.map((pieces, page) => pdfLines(pieces, page)))
  const size = commonest(placed.map(line => Math.round(line.size))) ?? 10
  const font = commonest(placed.flatMap(line => (line.font === '' ? [] : [line.font])))
  const edges = new Map([undefined, 0, 1].map(column => [column, edgesOf(placed.filter(line => line.column === column))]))
  const right = placed.reduce((most, line) => Math.max(most, line.segments.at(-1)?.right ?? 0), 0)
  const lines = withTables(placed, right)
  const pitch = pitchOf(placed, size)
  const sizes = [...new Set(lines.map(line => Math.round(line.size * 2) / 2).filter(found => found >= size + 1))].toSorted((a, b) => b - a)
  const rows = lines.map((line, index): Row => {
    const above = lines[index - 1]
    const { left, width } = edges.get(line.column) ?? { left: 0, width: 1 }
    const raw = line.columns ? line.columns.map(cell => cell.join(' ')).join('\t') : line.segments.map(segment => segment.text).join('\t')
    const text = readableText(raw)
    const top = line.lines[0]?.y ?? line.y
    // the lines of a wrapped heading stand further apart than those of the text, by their size
    const usual = Math.max(pitch, line.size, above ? (Math.min(above.size, line.size) * pitch) / size : 0)
    const extra = above && !line.begins ? (above.y - top) / usual - 1 : 0
    const lineLeft = line.segments[0]?.left ?? 0
    // what goes on below goes on from the last line
    const last = line.lines.at(-1)?.segments
    const [from = 0, to = 0, letters = 0] = [last?.[0]?.left, last?.at(-1)?.right, line.columns ? last?.map(segment => segment.text).join(' ').length : text.length]
    const indentOf = (x: number): number => Math.max(0, Math.round((x - left) / (size * 0.5 || 1)))
    const style = styleOf(line, text, { size, sizes, font }, indentOf)
    return {
      index,
      raw,
      text,
      indent: indentOf(lineLeft),
      pageStart: index > 0 && line.begins,
      gap: extra < SPACE ? 0 : Math.min(6, Math.ceil(extra / BLANK_ROW)),
      edge: { right: (to - left) / width, character: (to - from) / Math.max(1, letters) / width },
      ...(style ? { style } : {}),
    }
  })
  return { rows, wrapped: true }
}

const styleOf = (line: TableLine, text: string, usual: { size: number; sizes: readonly number[]; font: string | undefined }, indentOf: (x: number) => number): Row['style'] => {
  if (line.columns) {
    const columns = line.columns.map(cell => cell.map(readableText))
    return { cells: columns.map(cell => cell.join(' ')), indents: (line.starts ?? []).map(indentOf), ...(columns.some(cell => cell.length > 1) ? { columns } : {}) }
  }
  const heading = usual.sizes.indexOf(Math.round(line.size * 2) / 2)
  if (text.length >= 200) return undefined
  if (heading >= 0) return { heading: heading + 1 }
  return line.font !== '' && usual.font !== undefined && line.font !== usual.font && line.size >= usual.size - 0.6 ? { bold: true } : undefined
}
