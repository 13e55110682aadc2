import type { FurnitureReason } from '../imported.ts'
import type { Row } from '../rows/row.ts'

/** How many rows from the edge of a page a running head may stand. */
const EDGE = 3

/** Digits differ from page to page; the rest of a running head does not. */
const shape = (text: string): string => text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')

/** Rows near the edge of a page: next to a page number, a page break, or the ends of the text. */
const nearEdges = (rows: readonly Row[], furniture: ReadonlyMap<number, FurnitureReason>, breaks: ReadonlySet<number>): ReadonlySet<number> => {
  const near = new Set<number>()
  const walk = (order: readonly Row[], isEdge: (row: Row, previous: Row | undefined) => boolean): void => {
    let left = EDGE
    let previous: Row | undefined
    for (const row of order) {
      if (furniture.get(row.index) === 'blank') continue
      if (isEdge(row, previous)) left = EDGE
      previous = row
      if (furniture.has(row.index)) continue
      if (left > 0) near.add(row.index)
      left -= 1
    }
  }
  const isNumber = (row: Row | undefined): boolean => row !== undefined && furniture.get(row.index) === 'pageNumber'
  walk(rows, (row, previous) => breaks.has(row.index) || isNumber(previous))
  walk(rows.toReversed(), (row, previous) => isNumber(row) || isNumber(previous) || (previous !== undefined && breaks.has(previous.index)))
  return near
}

/** Finds what recurs at the edges of pages and hardly anywhere else. */
export const runningHeads = (
  rows: readonly Row[],
  furniture: ReadonlyMap<number, FurnitureReason>,
  breaks: ReadonlySet<number>,
  isText: (row: Row) => boolean,
): { rows: ReadonlySet<number>; texts: readonly string[] } => {
  const near = nearEdges(rows, furniture, breaks)
  const byShape = new Map<string, { all: number; edge: number[]; text: string; raw: string }>()
  for (const row of rows) {
    if (furniture.has(row.index) || isText(row) || !/\p{L}/u.test(row.text)) continue
    const key = shape(row.text)
    const entry = byShape.get(key) ?? { all: 0, edge: [], text: row.text, raw: row.raw.trim() }
    entry.all += 1
    if (near.has(row.index)) entry.edge.push(row.index)
    byShape.set(key, entry)
  }
  const found = new Set<number>()
  const texts: string[] = []
  for (const { all, edge, text, raw } of byShape.values()) {
    // a row that ends like a sentence or starts a list is text, however often it recurs
    if (edge.length < 2 || edge.length < all * 0.7 || /[.;:,]$/.test(text) || /^(?:[•\-–o]|\d{1,3}[.):])\s/.test(text)) continue
    for (const index of edge) found.add(index)
    texts.push(raw)
  }
  return { rows: found, texts }
}
