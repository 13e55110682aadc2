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

/** What of a page is its head and foot and none of the table, by position: what names the page, stands above the table's head, far below its last row, or at the edge of another page too. */
export const pageEdges = (rows: readonly Row[], page: readonly number[], heads: ReadonlySet<number>, isPageMark: (row: Row) => boolean): ReadonlySet<number> => {
  const edges = new Set<number>()
  const filled = page.filter(at => rows[at]?.text !== '')
  const head = filled.findIndex(at => heads.has(at))
  for (const at of filled.slice(0, Math.max(0, head))) edges.add(at)
  let rest = filled.slice(Math.max(0, head))
  const recurs = (at: number): boolean => rows.some((row, other) => other !== at && !heads.has(at) && row.text !== '' && shape(row.text) === shape(rows[at]?.text ?? '') && isEdge(rows, other))
  for (const at of [...rest.slice(0, EDGE_ROWS), ...rest.slice(-EDGE_ROWS)]) if (isEdge(rows, at) && recurs(at)) edges.add(at)
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

/** Whether a row is the first or last with text on its page. */
const isEdge = (rows: readonly Row[], at: number): boolean => {
  const above = rows.slice(0, at).findLastIndex(row => row.text !== '')
  const next = rows.findIndex((row, place) => place > at && row.text !== '')
  return rows[at]?.pageStart === true || above < 0 || next < 0 || rows[next]?.pageStart === true
}
