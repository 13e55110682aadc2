import type { Row } from '../row.ts'

/** What stands in a row between wide blanks, by its position in characters. */
export interface LaidPiece {
  readonly start: number
  readonly end: number
  readonly text: string
}

const TAB = 8

/** The pieces of a row of plain text: words that single blanks part. */
export const laidPieces = ({ raw }: Pick<Row, 'raw'>): readonly LaidPiece[] => {
  let line = ''
  for (const char of raw.replace(/\f/g, '')) line += char === '\t' ? ' '.repeat(TAB - (line.length % TAB)) : /\s/u.test(char) ? ' ' : char
  return [...line.matchAll(/\S+(?: \S+)*/gu)].map(found => ({ start: found.index, end: found.index + found[0].length, text: found[0] }))
}

/** What of a row stands in each column, of which all but the first begin at `starts`, and whether something runs from one into the next. */
export const inColumns = (pieces: readonly LaidPiece[], starts: readonly number[]): { readonly cells: readonly (LaidPiece | undefined)[]; readonly runsOver: boolean } => {
  const cells: (LaidPiece | undefined)[] = Array.from({ length: starts.length + 1 }, () => undefined)
  let runsOver = false
  for (const piece of pieces) {
    const column = columnAt(piece.start, starts)
    if (piece.end > (starts[column] ?? Infinity) - 1) runsOver = true
    const before = cells[column]
    cells[column] = before ? { start: before.start, end: piece.end, text: `${before.text} ${piece.text}` } : piece
  }
  return { cells, runsOver }
}

const columnAt = (at: number, starts: readonly number[]): number => {
  const next = starts.findIndex(start => at < start)
  return next < 0 ? starts.length : next
}

/** Where a column begins on a page may lie so far from where its head stands, in characters. */
const NEAR = 12
/** So many of the rows may run over a gutter: what stands between two pages, a title over all columns. */
const CROSSING = 0.12

/**
 * Where the columns of a page begin, in characters, near to where they are expected: at the position at which most pieces begin that no row
 * runs over. Undefined where there is no such gutter.
 */
export const columnStarts = (rows: readonly (readonly LaidPiece[])[], expected: readonly number[]): readonly number[] | undefined => {
  const crossings = (at: number): number => rows.filter(pieces => pieces.some(({ start, end }) => start < at && end > at - 1)).length
  const starts: number[] = []
  for (const [place, head] of expected.entries()) {
    const from = Math.max(place === 0 ? 2 : (starts[place - 1] ?? 0) + 2, head - NEAR)
    const to = Math.min((expected[place + 1] ?? Infinity) - 2, head + NEAR)
    const found = new Map<number, number>()
    for (const pieces of rows) for (const { start } of pieces.slice(pieces[0] && pieces[0].start < from ? 1 : 0)) if (start >= from && start <= to) found.set(start, (found.get(start) ?? 0) + 1)
    const [best = head] = [...found].filter(([at]) => crossings(at) <= Math.max(1, rows.length * CROSSING)).toSorted((a, b) => b[1] - a[1] || Math.abs(a[0] - head) - Math.abs(b[0] - head)).map(([at]) => at)
    if (crossings(best) > Math.max(1, rows.length * CROSSING)) return undefined
    starts.push(best)
  }
  return starts
}
