import { findDate } from '../language/calendar.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { readHeadLabel } from '../head/headLabel.ts'
import type { Row } from '../rows/row.ts'

/** The title and letterhead of a meeting take no more rows with text. */
const ABOVE = 3

/**
 * Rows, by index, of the heads of meetings behind the first: a label that says another day than the first one does, the labels on the rows
 * around it, and what stands just above them. Such rows recur, but are no running heads.
 */
export const laterHeads = (rows: readonly Row[], lexicon: Lexicon): ReadonlySet<number> => {
  const filled = rows.filter(row => row.text !== '')
  const fields = filled.map(row => readHeadLabel(row, lexicon))
  const dayOf = (at: number): string => {
    const label = fields[at]
    const date = label?.field === 'when' ? findDate(label.value, lexicon.pack) : undefined
    return date?.year ? `${date.year}-${date.month}-${date.day}` : ''
  }
  const days = filled.map((_, at) => dayOf(at))
  const first = days.find(day => day !== '')
  const found = new Set<number>()
  let reached = -1
  days.forEach((day, at) => {
    if (day === '' || day === first || at <= reached) return
    let top = at
    while (fields[top - 1] !== undefined) top -= 1
    let end = at
    while (fields[end + 1] !== undefined) end += 1
    reached = end
    for (const row of filled.slice(Math.max(0, top - ABOVE), end + 1)) found.add(row.index)
  })
  return found
}
