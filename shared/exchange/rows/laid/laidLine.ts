import type { Row } from '../row.ts'

/** What stands in a row between wide blanks, by its position in characters. */
export interface LaidPiece {
  readonly start: number
  readonly end: number
  readonly text: string
  /** What stands before it pushed it out of its column, the second. */
  readonly pushed?: true
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
  for (const piece of pieces.flatMap(found => cutAt(found, starts))) {
    const column = piece.pushed ? 1 : columnAt(piece.start, starts)
    if (piece.end > (starts[column] ?? Infinity) - 1) runsOver = true
    const before = cells[column]
    cells[column] = before ? { start: before.start, end: piece.end, text: `${before.text} ${piece.text}` } : piece
  }
  return { cells, runsOver }
}

/** Wide letters push what stands behind them out of its column, by no more than this. */
const DRIFT = 8

/**
 * A row whose cell is so full that a single blank parts it from the next, which begins too early by that, cut into two: where the first one's
 * text is no longer than others of its column, in the row that begins an item before a capital. `ends` says where others end at most.
 */
export const cutDrifted = (pieces: readonly LaidPiece[], starts: readonly number[], ends: readonly number[], begins: boolean): readonly LaidPiece[] =>
  pieces.flatMap((piece, place) => {
    const column = piece.pushed ? 1 : columnAt(piece.start, starts)
    const start = starts[column]
    // what stands in the next column already is not pushed there
    if (start === undefined || piece.end <= start + 1 || (pieces[place + 1]?.start ?? Infinity) <= start + DRIFT) return [piece]
    const words = [...piece.text.matchAll(/(?<= )\S+/gu)].filter(({ index }) => piece.start + index >= start - DRIFT && piece.start + index <= start && piece.start + index <= (ends[column] ?? 0) + DRIFT / 2)
    const found = begins ? words.findLast(([word]) => /^\p{Lu}/u.test(word)) : words.at(-1)
    if (!found) return [piece]
    return [
      { ...piece, end: piece.start + found.index - 1, text: piece.text.slice(0, found.index).trimEnd() },
      { start, end: Math.max(start + 1, piece.end), text: piece.text.slice(found.index) },
    ]
  })

/** A number in front of a row, with what stands behind it. */
const NUMBER_BEFORE = /^((?:[\p{L}§]{1,6}\.?\s?)?\d{1,4}(?:[/-]\d{1,4})?[.)]?)\s(\p{Lu}.*)$/u

/** A row whose number fills its column, cut behind it. */
export const cutNumber = (pieces: readonly LaidPiece[]): readonly LaidPiece[] => {
  const [first, ...others] = pieces
  const [, number, behind] = first ? NUMBER_BEFORE.exec(first.text) ?? [] : []
  if (!first || number === undefined || behind === undefined) return pieces
  return [{ start: first.start, end: first.start + number.length, text: number }, { start: first.end - behind.length, end: first.end, text: behind, pushed: true }, ...others]
}

/** Whether a word of a piece begins just there. */
const hasWordAt = ({ start, text }: LaidPiece, at: number): boolean => at > start && text.charAt(at - start - 1) === ' '

/** A cell that is filled to its end has a single blank behind it: what stands in a row from the beginning of a column on is that column's. */
const cutAt = (piece: LaidPiece, starts: readonly number[]): readonly LaidPiece[] => {
  const at = starts.find((start, place) => (place > 0 || !piece.pushed) && start < piece.end && hasWordAt(piece, start))
  if (at === undefined) return [piece]
  const behind: LaidPiece = { start: at, end: piece.end, text: piece.text.slice(at - piece.start) }
  return [{ ...piece, end: at - 1, text: piece.text.slice(0, at - piece.start).trimEnd() }, ...cutAt(behind, starts)]
}

const columnAt = (at: number, starts: readonly number[]): number => {
  const next = starts.findIndex(start => at < start)
  return next < 0 ? starts.length : next
}

/** Where a column begins on a page may lie so far from where its head stands, in characters. */
const NEAR = 12
/** So many of the rows may run over a gutter: a title over all columns, a cell that is full. */
const CROSSING = { share: 0.2, rows: 2 } as const

/**
 * Where the columns of a page begin, in characters, near to where they are expected: at the position at which most pieces begin that no row
 * runs over. Undefined where there is no such gutter.
 */
export const columnStarts = (rows: readonly (readonly LaidPiece[])[], expected: readonly number[]): readonly number[] | undefined => {
  const crossings = (at: number): number => rows.filter(pieces => pieces.some(piece => !piece.pushed && piece.start < at && piece.end > at - 1 && !hasWordAt(piece, at))).length
  const most = Math.max(CROSSING.rows, rows.length * CROSSING.share)
  const starts: number[] = []
  for (const [place, head] of expected.entries()) {
    const from = Math.max(place === 0 ? 2 : (starts[place - 1] ?? 0) + 2, head - NEAR)
    const to = Math.min((expected[place + 1] ?? Infinity) - 2, head + NEAR)
    const found = new Map<number, number>()
    for (const pieces of rows) for (const { start } of pieces.slice(pieces[0] && pieces[0].start < from ? 1 : 0)) if (start >= from && start <= to) found.set(start, (found.get(start) ?? 0) + 1)
    const [best = head] = [...found].filter(([at]) => crossings(at) <= most).toSorted((a, b) => b[1] - a[1] || Math.abs(a[0] - head) - Math.abs(b[0] - head)).map(([at]) => at)
    if (crossings(best) > most) return undefined
    starts.push(best)
  }
  return starts
}
