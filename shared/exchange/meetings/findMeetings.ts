import type { TextRow } from '../furniture/furniture.ts'
import { isFlat } from '../furniture/isFlat.ts'
import { readHeadLabel } from '../head/headLabel.ts'
import { namesDocument } from '../head/title.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { HeadField } from '../language/pack.ts'
import type { Heading } from '../outline/heading.ts'

/** A head has so many different labels within so many rows below its title; one of them says when. */
const HEAD = { labels: 2, rows: 14 } as const
const FIELDS: ReadonlySet<HeadField> = new Set<HeadField>(['when', 'place', 'present', 'apologies', 'body', 'chair', 'minuteTaker'])
const TITLE = 120

const isHeadBelow = (fields: readonly (HeadField | undefined)[], at: number): boolean => {
  const found = new Set(fields.slice(at + 1, at + 1 + HEAD.rows).filter(field => field !== undefined && FIELDS.has(field)))
  return found.has('when') && found.size >= HEAD.labels
}

/** Where a meeting begins whose title is at `at`: with the row above, where that stands above the first title of the file as well. */
const withLetterhead = (rows: readonly TextRow[], at: number, firstItem: number, headings: ReadonlySet<number>): number => {
  const above = rows[at - 1]
  return above && !headings.has(at - 1) && rows.slice(0, firstItem).some(row => row.text === above.text) ? at - 1 : at
}

/**
 * Where the meetings of a file begin, as positions among its rows: the first, and each row behind an item that is titled as
 * minutes are, with the labels of a head below. One where the file holds one.
 */
export const findMeetings = (rows: readonly TextRow[], headings: readonly Heading[], lexicon: Lexicon): readonly number[] => {
  const [first] = headings
  const starts = [0]
  if (!first) return starts
  const fields = rows.map(row => (row.hint ? undefined : readHeadLabel(row, lexicon)?.field))
  // without a blank row anywhere, none can stand above a title
  const flat = isFlat(rows)
  const headingRows = new Set(headings.map(heading => heading.at))
  for (let at = first.at + first.rows; at < rows.length; at += 1) {
    const row = rows[at]
    const since = headings.some(heading => heading.at > (starts.at(-1) ?? 0) && heading.at < at)
    if (!row || row.hint || headingRows.has(at) || !since || row.text.length > TITLE || fields[at] !== undefined) continue
    const later = headings.find(heading => heading.at > at)
    const apart = flat || row.space > 0 || row.pageStart || row.style?.heading !== undefined
    if (later && later.at - at <= 40 && apart && namesDocument(row.text, lexicon) && isHeadBelow(fields.slice(0, later.at), at)) starts.push(withLetterhead(rows, at, first.at, headingRows))
  }
  return starts
}
