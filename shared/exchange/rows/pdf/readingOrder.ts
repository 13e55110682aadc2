import type { PdfLine, Segment } from './pdfLine.ts'
import { setting } from './pdfLine.ts'

/** A line as it is read: in its column, which `column` numbers from 0; undefined for one over the whole width. */
export interface PlacedLine extends PdfLine {
  readonly column: number | undefined
  /** True for the first line of a page or column. */
  readonly begins: boolean
}

/** A gutter lies between these shares of the width. */
const MIDDLE = { from: 0.28, to: 0.72 } as const
/** A line of running text has so many words and fills so much of its column; a column has so many of them, by number and as a share. */
const COLUMN = { lines: 5, share: 0.15, words: 4, fill: 0.7 } as const
/** So many of the lines may run across. */
const ACROSS = 0.4
/** Blank at either side of a gutter, in points. */
const CLEAR = 2
/** A head or foot stands this much further from the text than two of its lines do. */
const OFF = 1.7

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const crosses = (segment: Segment, x: number): boolean => segment.left < x - CLEAR && segment.right > x + CLEAR

/** Where the gutter between two columns of running text lies on a page; undefined where there is none. Cells of a table are shorter than lines of text. */
const gutterOf = (lines: readonly PdfLine[]): number | undefined => {
  const segments = lines.flatMap(line => line.segments)
  const left = Math.min(...segments.map(segment => segment.left))
  const right = Math.max(...segments.map(segment => segment.right))
  let best: { x: number; across: number } | undefined
  for (const x of new Set(segments.map(segment => segment.left - CLEAR - 1))) {
    if (x < left + (right - left) * MIDDLE.from || x > left + (right - left) * MIDDLE.to) continue
    const free = lines.filter(line => !line.segments.some(segment => crosses(segment, x)))
    const across = lines.length - free.length
    if (across > lines.length * ACROSS || (best && across >= best.across)) continue
    const sides = [free.flatMap(line => line.segments.filter(segment => segment.right <= x + CLEAR)), free.flatMap(line => line.segments.filter(segment => segment.left >= x - CLEAR))]
    const widths = [x - left, right - x]
    const isText = sides.every((side, at) => {
      const running = side.filter(segment => segment.right - segment.left >= (widths[at] ?? 0) * COLUMN.fill && segment.text.trim().split(/\s+/u).length >= COLUMN.words)
      return running.length >= COLUMN.lines && running.length >= side.length * COLUMN.share
    })
    if (isText && !isTable(free, x)) best = { x, across }
  }
  return best?.x
}

/** So many pieces of the left column begin level with one of the right: then they are rows of a table, since columns of running text are set without regard to each other. */
const ROWS = { least: 4, share: 0.8 } as const
/** A piece of a column stands this much further below what is above it than the lines of one piece do. */
const PIECE = 1.15

/** Where the pieces of a column begin, as positions of lines. */
const beginnings = (lines: readonly PdfLine[], isIn: (segment: Segment) => boolean): number[] => {
  const own = lines.flatMap((line, at) => {
    const segment = line.segments.find(isIn)
    return segment ? [{ at, y: segment.y }] : []
  })
  const gaps = own.slice(1).map(({ y }, place) => (own[place]?.y ?? 0) - y)
  const within = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 10)] ?? 0
  return own.filter((_line, place) => place === 0 || (gaps[place - 1] ?? 0) > within * PIECE).map(({ at }) => at)
}

/** Whether what stands to both sides of a gutter are the cells of a table, in lines that none crosses. */
const isTable = (all: readonly PdfLine[], x: number): boolean => {
  const isRight = (segment: Segment): boolean => segment.left > x
  const lines = all.slice(all.findIndex(line => line.segments.some(isRight)), all.findLastIndex(line => line.segments.some(isRight)) + 1)
  const left = beginnings(lines, segment => !isRight(segment))
  const right = new Set(beginnings(lines, isRight))
  return left.length >= ROWS.least && left.filter(at => right.has(at)).length >= left.length * ROWS.share
}

/** The lines of a document in the order in which they are read: down one column, then down the next. */
export const readingOrder = (pages: readonly (readonly PdfLine[])[]): PlacedLine[] => {
  const gutters = pages.map(gutterOf)
  const found = gutters.filter(x => x !== undefined)
  // the last page of a document in columns may have too few lines to show it
  const usual = found.length > 0 ? median(found) : undefined
  return pages.flatMap((lines, page) => {
    const x = gutters[page] ?? (usual !== undefined && lines.filter(line => line.segments.some(segment => crosses(segment, usual))).length <= lines.length * ACROSS ? usual : undefined)
    const placed = x === undefined ? lines.map(line => ({ ...line, column: undefined })) : inColumns(lines, x)
    return placed.map((line, at) => ({ ...line, begins: at === 0 || (placed[at - 1]?.column !== line.column && line.column !== undefined && (placed[at - 1]?.y ?? Infinity) < line.y) }))
  })
}

const inColumns = (lines: readonly PdfLine[], x: number): Omit<PlacedLine, 'begins'>[] => {
  const ordered: Omit<PlacedLine, 'begins'>[] = []
  let band: PdfLine[] = []
  const close = (): void => {
    for (const column of [0, 1]) {
      for (const line of band) {
        const segments = line.segments.filter(segment => (segment.left < x ? 0 : 1) === column)
        if (segments.length > 0) ordered.push({ ...line, y: Math.max(...segments.map(segment => segment.y)), ...setting(segments), segments, column })
      }
    }
    band = []
  }
  const pitch = median(lines.slice(1).map((line, at) => (lines[at]?.y ?? 0) - line.y))
  lines.forEach((line, at) => {
    const above = (lines[at - 1]?.y ?? Infinity) - line.y
    const below = line.y - (lines[at + 1]?.y ?? -Infinity)
    const isHead = (at === 0 && below > pitch * OFF) || (at === lines.length - 1 && above > pitch * OFF)
    if (!isHead && !line.segments.some(segment => crosses(segment, x))) return band.push(line)
    close()
    return ordered.push({ ...line, column: undefined })
  })
  close()
  return ordered
}
