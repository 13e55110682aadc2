import { cellParagraphs, characterOf, leavesNoRoom, type CellPlace } from './cellParagraphs.ts'
import { ALIGNED, ROW_GAP } from './spacing.ts'
import type { Segment } from './pdfLine.ts'
import type { PlacedLine } from './readingOrder.ts'

/** A line, or the lines of one row of a table put together. */
export interface TableLine extends PlacedLine {
  /** The cells of a row of a table, empty ones too, each as its paragraphs. */
  readonly columns?: readonly (readonly string[])[]
  /** Where those begin. */
  readonly starts?: readonly number[]
  /** The lines it is made of. */
  readonly lines: readonly PlacedLine[]
}

/** Where only the rule between two rows parts them, in points. */
const RULE = 0.25
/** Fewer columns are labels and values, of which one may have several. */
const ITEM_COLUMNS = 3

/** Lists are set in by no more than this from where their cell begins, in points. */
const INSET = 45

/** The column that begins at a place; -1 where none does. */
export const beginsAt = (columns: readonly number[], x: number): number => columns.findIndex(column => Math.abs(column - x) <= ALIGNED)

/** The column in which a piece of text stands: it begins there, or is set in a little; -1 where it stands in none. The first column has no lists. */
export const columnAt = (columns: readonly number[], x: number): number => {
  const exact = beginsAt(columns, x)
  return exact >= 0 ? exact : columns.findLastIndex((column, at) => at > 0 && x > column && x - column <= INSET)
}

/** Where the columns of a table begin. What is set in from another column, and on no line beside what stands there, is none of its own. */
export const columnsOf = (run: readonly PlacedLine[]): number[] => {
  const lefts: number[] = []
  for (const { left } of run.flatMap(line => line.segments)) if (!lefts.some(other => Math.abs(other - left) <= ALIGNED)) lefts.push(left)
  const isBeside = (a: number, b: number): boolean => run.some(line => [a, b].every(x => line.segments.some(segment => Math.abs(segment.left - x) <= ALIGNED)))
  const columns: number[] = []
  for (const left of lefts.toSorted((a, b) => a - b)) {
    const before = columns.at(-1)
    if (columns.length < 2 || before === undefined || left - before > INSET || isBeside(before, left)) columns.push(left)
  }
  return columns
}
export const blankAbove = (above: PlacedLine | undefined, line: PlacedLine): number => (above ? above.y - line.y : 0)

const segmentsOf = (lines: readonly PlacedLine[], columns: readonly number[], column: number): Segment[] =>
  lines.flatMap(line => line.segments.filter(segment => columnAt(columns, segment.left) === column))

/**
 * The widest distance between two lines of one row, where the distances alone tell the rows of a table apart: each line that begins further
 * down has a cell in the first column and more beside it, and none that has not. Undefined where they do not tell.
 */
const distanceWithin = (run: readonly PlacedLine[], columns: readonly number[]): number | undefined => {
  if (columns.length < ITEM_COLUMNS) return undefined
  const lines = run.slice(1).map((line, at) => ({ gap: blankAbove(run[at], line), first: columnAt(columns, line.segments[0]?.left ?? 0) === 0 && line.segments.length > 1 }))
  const inside = lines.filter(line => !line.first)
  const within = Math.max(...inside.map(line => line.gap)) + RULE
  const begin = lines.filter(line => line.gap > within)
  return inside.length > 0 && begin.length > 0 && begin.length >= lines.filter(line => line.first).length / 2 ? within : undefined
}

/** `3`, `3.`, `TOP 3`, `§ 3`, `12/24`. */
const COUNTER = /^(?:[\p{L}§]{1,6}\s?)?(\d{1,4})(?:[/-]\d{1,4})?[.):]?(?:\s|$)/u

export const counterOf = ({ text }: Segment): number | undefined => {
  const found = COUNTER.exec(text.trim())?.[1]
  return found === undefined ? undefined : Number(found)
}

/** The lines of a table that begin its rows, where the first cells count upwards: between two of them there is one row, however its cells wrap. */
const countedLines = (run: readonly PlacedLine[], columns: readonly number[]): { first: number; lines: ReadonlySet<number> } | undefined => {
  const found: number[] = []
  let last: number | undefined
  run.forEach(({ segments: [first, ...more] }, at) => {
    const number = first && more.length > 0 && columnAt(columns, first.left) === 0 ? counterOf(first) : undefined
    if (number === undefined || (last !== undefined && number !== last + 1)) return
    last = number
    found.push(at)
  })
  const [first] = found
  return first !== undefined && found.length > 1 ? { first, lines: new Set(found) } : undefined
}

/** The rows of a table, from its lines; `right` is where the text of the document ends. */
export const tableRows = (run: readonly PlacedLine[], right: number): TableLine[] => {
  const columns = columnsOf(run)
  const gaps = run.slice(1).map((line, at) => blankAbove(run[at], line))
  const least = Math.min(...gaps)
  const apart = Math.max(...gaps) > least * ROW_GAP
  const within = distanceWithin(run, columns)
  const counted = countedLines(run, columns)
  const rows: PlacedLine[][] = []
  run.forEach((line, at) => {
    const row = rows.at(-1)
    const gap = gaps[at - 1] ?? Infinity
    const fits = (): boolean => (apart ? gap <= least * ROW_GAP : columnAt(columns, line.segments[0]?.left ?? 0) > 0) && line.segments.every(segment => isFull(row ?? [], segment, columns, right))
    const isCounted = counted !== undefined && counted.first <= at
    if (row !== undefined && (isCounted ? !counted.lines.has(at) : within === undefined ? fits() : gap <= within)) row.push(line)
    else rows.push([line])
  })
  const places = columns.map((_, column) => placeOf(run, columns, column, right))
  return rows.flatMap((row): TableLine[] => {
    const [first] = row
    if (!first) return []
    const cells = places.map((place, column) => cellParagraphs(segmentsOf(row, columns, column), place))
    // values alone in their column, with nothing before them, are lines of their own
    if (cells.filter(cell => cell.length > 0).length < 2) return row.map(line => ({ ...line, lines: [line] }))
    return [{ ...first, y: row.at(-1)?.y ?? first.y, lines: row, columns: cells, starts: columns }]
  })
}

/** Where the cell of a segment ends. */
export const edgeOf = (segment: Segment, columns: readonly number[], right: number): number =>
  (columns[columnAt(columns, segment.left) + 1] ?? right + characterOf(segment)) - characterOf(segment)

const placeOf = (run: readonly PlacedLine[], columns: readonly number[], column: number, right: number): CellPlace => {
  const segments = segmentsOf(run, columns, column)
  const gaps = segments.slice(1).map((segment, at) => (segments[at]?.y ?? 0) - segment.y).filter((gap, at) => gap > (segments[at]?.size ?? 0) * 0.9)
  return {
    left: columns[column] ?? 0,
    widest: segments.reduce((most, segment) => Math.max(most, segment.right), 0),
    least: gaps.reduce((least, gap) => Math.min(least, gap), Infinity),
    edge: segment => edgeOf(segment, columns, right),
  }
}

/** Whether a cell was so full that its text had to go on below. */
const isFull = (row: readonly PlacedLine[], segment: Segment, columns: readonly number[], right: number): boolean => {
  const above = segmentsOf(row, columns, columnAt(columns, segment.left)).at(-1)
  return above !== undefined && leavesNoRoom(above, segment, edgeOf(above, columns, right))
}
