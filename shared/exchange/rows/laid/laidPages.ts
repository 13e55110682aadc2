import type { Row } from '../row.ts'

/** What stands so many blank rows below the last row of a table, at the end of a page, is none of it. */
const APART = 2
/** The foot of a page and the head of the next have no more rows than this each. */
const EDGE_ROWS = 2
const BLOCKS = 3

const shape = (text: string): string => text.replace(/\d+/gu, '#')

/** The positions of the rows of each page from a row on: a page begins where the file says so, and where the head of the table stands again. */
export const pagesFrom = (rows: readonly Row[], from: number, heads: ReadonlySet<number>): readonly (readonly number[])[] => {
  const pages: number[][] = []
  for (let at = from; at < rows.length; at += 1) {
    const last = pages.at(-1)
    const begins = rows[at]?.pageStart === true || (heads.has(at) && last?.some(place => heads.has(place)) === true)
    if (!last || begins) pages.push([at])
    else last.push(at)
  }
  return pages
}

/** What stands at the edges of pages more than once, its numbers aside. */
export const recurringEdges = (rows: readonly Row[]): ReadonlySet<string> => {
  const filled = rows.filter(row => row.text !== '')
  const counts = new Map<string, number>()
  filled.forEach((row, at) => {
    const isEdge = row.pageStart || at === 0 || at === filled.length - 1 || filled[at + 1]?.pageStart === true
    if (isEdge) counts.set(shape(row.text), (counts.get(shape(row.text)) ?? 0) + 1)
  })
  return new Set([...counts].filter(([, count]) => count > 1).map(([text]) => text))
}

/** What of a page is its head and foot and none of the table, by position: what names the page, stands above the table's head, far below its last row, or at the edge of another page too. */
export const pageEdges = (rows: readonly Row[], page: readonly number[], heads: ReadonlySet<number>, recurring: ReadonlySet<string>, isPageMark: (row: Row) => boolean): ReadonlySet<number> => {
  const edges = new Set<number>()
  const filled = page.filter(at => rows[at]?.text !== '')
  const head = filled.findIndex(at => heads.has(at))
  for (const at of filled.slice(0, Math.max(0, head))) edges.add(at)
  let rest = filled.slice(Math.max(0, head))
  for (const at of [rest[0], rest.at(-1)]) if (at !== undefined && !heads.has(at) && recurring.has(shape(rows[at]?.text ?? ''))) edges.add(at)
  // `7/23` may be the number of an item: a page's stands apart
  const marks = [...rest.slice(0, EDGE_ROWS).filter(at => rows[at + 1]?.text === ''), ...rest.slice(-EDGE_ROWS).filter(at => rows[at - 1]?.text === '')]
  for (const at of marks) {
    const row = rows[at]
    if (row && isPageMark(row)) edges.add(at)
  }
  for (let block = 0; block < BLOCKS; block += 1) {
    const gap = rest.findLastIndex((at, place) => place > 0 && at - (rest[place - 1] ?? at) > APART)
    if (gap < 0 || rest.length - gap > EDGE_ROWS) break
    for (const at of rest.slice(gap)) edges.add(at)
    rest = rest.slice(0, gap)
  }
  return edges
}
