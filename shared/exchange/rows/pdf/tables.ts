import { joinPair } from '../../blocks/join.ts'
import type { Segment } from './pdfLine.ts'
import { joinSegments } from './pdfLine.ts'
import type { PlacedLine } from './readingOrder.ts'

/** A line, or the lines of one row of a table put together. */
export interface TableLine extends PlacedLine {
  /** The cells of a row of a table, empty ones too. */
  readonly cells?: readonly string[]
  /** How many lines it is made of. */
  readonly lines: readonly PlacedLine[]
}

/** Columns whose beginnings differ by no more than this, in points, are one. */
const ALIGNED = 5
/** Rows of a table stand this much further apart than the lines of one cell. */
const ROW_GAP = 1.25
/** Lines of a table are no further apart than this, in sizes of the letter. */
const FARTHEST = 4.5

const columnAt = (columns: readonly number[], x: number): number => columns.findIndex(column => Math.abs(column - x) <= ALIGNED)
const blankAbove = (above: PlacedLine | undefined, line: PlacedLine): number => (above ? above.y - line.y : 0)

/** Whether a line goes on with a table: a cell stands where the table has a column. */
const continues = (above: PlacedLine, line: PlacedLine, columns: readonly number[]): boolean => {
  if (line.begins || line.column !== above.column || blankAbove(above, line) > line.size * FARTHEST) return false
  const [first, ...more] = line.segments
  if (more.length > 0) return more.some(segment => columnAt(columns, segment.left) > 0)
  return first !== undefined && columnAt(columns, first.left) > 0
}

/** How many lines up and down show where cells begin. */
const NEAR = 5
/** What begins with a cell above or below begins so nearly with it. */
const EXACT = 2

/** Lines with their pieces put together as they are read, and apart where the lines around them show that cells begin. */
const withCells = (lines: readonly PlacedLine[]): PlacedLine[] => {
  const wide = lines.map(line => joinSegments(line.segments, line.size, () => false))
  return lines.map((line, at) => {
    if (line.segments.length === 1) return line
    const starts = range(at - NEAR, at + NEAR).flatMap(near => (lines[near]?.page === line.page && lines[near].column === line.column ? (wide[near] ?? []).slice(near === at || (wide[near]?.length ?? 0) > 1 ? 1 : 0).map(segment => segment.left) : []))
    return { ...line, segments: joinSegments(line.segments, line.size, left => starts.some(start => Math.abs(start - left) <= EXACT)) }
  })
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)

/** Puts the lines of each row of a table together. A table is two lines or more whose cells stand under each other. */
export const withTables = (placed: readonly PlacedLine[], right: number): TableLine[] => {
  const lines = withCells(placed)
  const all: TableLine[] = []
  for (let at = 0; at < lines.length;) {
    const run = runFrom(lines, at)
    if (run.length < 2) {
      const line = lines[at]
      if (line) all.push({ ...line, lines: [line] })
      at += 1
    } else {
      all.push(...tableRows(run, right))
      at += run.length
    }
  }
  return all
}

/** The lines of the table that begins here: at least two with cells under each other, and what wraps between them. */
const runFrom = (lines: readonly PlacedLine[], from: number): PlacedLine[] => {
  const first = lines[from]
  if (!first || first.segments.length < 2) return []
  const columns = first.segments.map(segment => segment.left)
  const run = [first]
  let sure = 1
  for (let at = from + 1; at < lines.length; at += 1) {
    const line = lines[at]
    const above = run.at(-1)
    if (!line || !above) break
    if (continues(above, line, columns)) {
      if (line.segments.length > 1) sure = run.length + 1
      for (const segment of line.segments) if (columnAt(columns, segment.left) < 0) columns.push(segment.left)
      columns.sort((a, b) => a - b)
    } else {
      // the first cell may be the only one that wraps
      const next = lines[at + 1]
      const wraps = line.segments.length === 1 && columnAt(columns, line.segments[0]?.left ?? -1) === 0 && !line.begins && line.column === above.column
        && (line.segments[0]?.right ?? Infinity) < (columns[1] ?? 0)
        && next !== undefined && continues(line, next, columns) && blankAbove(above, line) * ROW_GAP < blankAbove(line, next)
      if (!wraps) break
    }
    run.push(line)
  }
  return run.slice(0, Math.max(sure, trailing(run, columns)))
}

/** How many lines of a run belong to it when its last cells wrap. */
const trailing = (run: readonly PlacedLine[], columns: readonly number[]): number =>
  run.every(line => line.segments.every(segment => columnAt(columns, segment.left) >= 0)) && run.filter(line => line.segments.length > 1).length > 1 ? run.length : 0

const tableRows = (run: readonly PlacedLine[], right: number): TableLine[] => {
  const columns: number[] = []
  for (const segment of run.flatMap(line => line.segments)) if (columnAt(columns, segment.left) < 0) columns.push(segment.left)
  columns.sort((a, b) => a - b)
  const gaps = run.slice(1).map((line, at) => blankAbove(run[at], line))
  const least = Math.min(...gaps)
  const apart = Math.max(...gaps) > least * ROW_GAP
  const rows: PlacedLine[][] = []
  run.forEach((line, at) => {
    const row = rows.at(-1)
    const above = row?.at(-1)
    const gap = gaps[at - 1] ?? Infinity
    const wraps = row !== undefined && above !== undefined && (apart ? gap <= least * ROW_GAP : columnAt(columns, line.segments[0]?.left ?? 0) > 0)
      && line.segments.every(segment => isFull(row, segment, columns, right))
    if (wraps) row.push(line)
    else rows.push([line])
  })
  return rows.flatMap((row): TableLine[] => {
    const [first] = row
    if (!first) return []
    const cells = columns.map((_, column) =>
      row.flatMap(line => line.segments.filter(segment => columnAt(columns, segment.left) === column).map(segment => segment.text.trim())).reduce((text, next) => joinPair(text, next), ''))
    // values alone in their column, with nothing before them, are lines of their own
    if (cells.filter(cell => cell !== '').length < 2) return row.map(line => ({ ...line, lines: [line] }))
    return [{ ...first, y: row.at(-1)?.y ?? first.y, lines: row, cells }]
  })
}

/** Whether a cell was so full that its text had to go on below: its next word would not have fitted. */
const isFull = (row: readonly PlacedLine[], segment: Segment, columns: readonly number[], right: number): boolean => {
  const column = columnAt(columns, segment.left)
  const above = row.flatMap(line => line.segments).findLast(candidate => columnAt(columns, candidate.left) === column)
  if (!above) return false
  const character = (above.right - above.left) / Math.max(1, above.text.length)
  const word = segment.text.trim().split(/\s/u, 1)[0]?.length ?? 0
  const edge = (columns[column + 1] ?? right + character) - character
  return above.right + (word + 1) * character > edge || /[-\u00ad,]$/u.test(above.text.trim())
}
