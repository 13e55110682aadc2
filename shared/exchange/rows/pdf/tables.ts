import { startsLow } from '../../blocks/sentence.ts'
import { joinSegments, type Segment } from './pdfLine.ts'
import type { PlacedLine } from './readingOrder.ts'
import { leavesNoRoom } from './cellParagraphs.ts'
import { ROW_GAP } from './spacing.ts'
import { beginsAt, blankAbove, columnAt, columnsOf, counterOf, edgeOf, tableRows, type TableLine } from './tableRows.ts'

/** Lines of a table are no further apart than this, in sizes of the letter. */
const FARTHEST = 4.5

/** Whether a line goes on with a table: a cell stands where the table has a column. */
const continues = (above: PlacedLine, line: PlacedLine, columns: readonly number[]): boolean => {
  if (line.begins || line.column !== above.column || blankAbove(above, line) > line.size * FARTHEST) return false
  const [first, ...more] = line.segments
  if (more.length > 0) return more.some(segment => beginsAt(columns, segment.left) > 0)
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

/** Where a cell begins, in steps so wide as two cells of one column may differ. */
const place = (left: number, column: number | undefined): string => `${column ?? ''} ${Math.round(left / EXACT)}`

/** Lines of tables with the number in front as a cell of its own, where another line has its so too, with the next cell in the same place. */
const withMarks = (lines: readonly PlacedLine[]): PlacedLine[] => {
  const counts = new Map<string, number>()
  for (const { segments: [first, ...more], column } of lines) if (first?.behindMark && more.length > 0) {
    const key = place(first.behindMark.left, column)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  // the line itself is one of those that are counted
  const isColumn = (left: number, column: number | undefined): boolean => [-EXACT, 0, EXACT].reduce((sum, off) => sum + (counts.get(place(left + off, column)) ?? 0), 0) > 1
  return lines.map(line => {
    const [first, ...more] = line.segments
    return first?.mark && first.behindMark && more.length > 0 && isColumn(first.behindMark.left, line.column) ? { ...line, segments: [first.mark, first.behindMark, ...more] } : line
  })
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)

/** Puts the lines of each row of a table together. A table is two lines or more whose cells stand under each other. */
export const withTables = (placed: readonly PlacedLine[], right: number): TableLine[] => {
  const lines = withMarks(withCells(placed))
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
  let columns = columnsOf([first])
  const run = [first]
  let sure = 1
  for (let at = from + 1; at < lines.length; at += 1) {
    const line = lines[at]
    const above = run.at(-1)
    if (!line || !above) break
    if (continues(above, line, columns)) {
      if (line.segments.length > 1) sure = run.length + 1
      if (line.segments.some(segment => columnAt(columns, segment.left) < 0)) columns = columnsOf([...run, line])
    } else {
      // the first cell may be the only one that wraps
      const wrapped = firstCellLines(lines, at, above, columns)
      const [only] = line.segments
      if (wrapped === 0 && !(only && mayWrap(line, above, columns) && endsRow(run, only, blankAbove(above, line), columns))) break
      if (wrapped === 0) sure = run.length + 1
      else {
        run.push(...lines.slice(at, at + wrapped))
        at += wrapped - 1
        continue
      }
    }
    run.push(line)
  }
  return run.slice(0, Math.max(sure, trailing(run, columns)))
}

/** Whether a line stands alone in the first column and leaves the next one free. */
const mayWrap = (line: PlacedLine, above: PlacedLine, columns: readonly number[]): boolean => {
  const [only, ...more] = line.segments
  return only !== undefined && more.length === 0 && columnAt(columns, only.left) === 0 && !line.begins && line.column === above.column && only.right < (columns[1] ?? 0)
}

/** How many lines from here on are the rest of a first cell: further down the table goes on, with more space above or with the next number. */
const firstCellLines = (lines: readonly PlacedLine[], from: number, above: PlacedLine, columns: readonly number[]): number => {
  const gap = blankAbove(above, lines[from] ?? above)
  for (let at = from; at < from + NEAR; at += 1) {
    const [line, before, next] = [lines[at], at === from ? above : lines[at - 1], lines[at + 1]]
    if (!line || !before || !next || !mayWrap(line, before, columns) || blankAbove(before, line) > gap * ROW_GAP) return 0
    if (!continues(line, next, columns)) continue
    const [first, ...more] = next.segments
    const counts = first !== undefined && more.length > 0 && columnAt(columns, first.left) === 0 && counterOf(first) !== undefined
    return counts || gap * ROW_GAP < blankAbove(line, next) ? at + 1 - from : 0
  }
  return 0
}

/** So many lines above show how far apart the rows are. */
const ROWS = 16

/** Whether what stands alone in the first column, so near below, is the rest of its cell: the next word did not fit there. */
const endsRow = (run: readonly PlacedLine[], only: Segment, gap: number, columns: readonly number[]): boolean => {
  const last = run.slice(-ROWS)
  const between = last.slice(1).flatMap((line, at) => (line.segments.length > 1 ? [blankAbove(last[at], line)] : []))
  const above = run.at(-1)?.segments.find(segment => columnAt(columns, segment.left) === 0)
  return (columns.length > 2 || startsLow(only.text.trim())) && above !== undefined && between.length > 0 && gap <= Math.min(...between) && leavesNoRoom(above, only, edgeOf(above, columns, Infinity))
}

/** How many lines of a run belong to it when its last cells wrap. */
const trailing = (run: readonly PlacedLine[], columns: readonly number[]): number =>
  run.every(line => line.segments.every(segment => columnAt(columns, segment.left) >= 0)) && run.filter(line => line.segments.length > 1).length > 1 ? run.length : 0
