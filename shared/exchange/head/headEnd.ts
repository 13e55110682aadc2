import type { TextRow } from '../furniture/furniture.ts'
import { isFlat } from '../furniture/isFlat.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { readHeadLabel } from './headLabel.ts'

/** Rows that a head may take. */
const LONGEST = 60

/** The position behind the last labelled row of the head, for documents whose items have no numbers. A row or two of title stand for a head without labels. */
export const headEnd = (rows: readonly TextRow[], lexicon: Lexicon): number => {
  let end = 0
  let missed = 0
  for (let at = 0; at < Math.min(rows.length, LONGEST); at += 1) {
    const row = rows[at]
    if (!row) break
    const label = readHeadLabel(row, lexicon)
    if (label && label.field !== 'nextMeeting') {
      end = at + 1
      missed = 0
    } else if (end > 0 && (missed += 1) > 12) break
  }
  if (end === 0) return Math.min(1, rows.length)
  // what follows without space still belongs to the last label, but in a text that has no space anywhere
  if (isFlat(rows.slice(end))) return end
  while (end < rows.length && (rows[end]?.space ?? 1) === 0 && !rows[end]?.pageStart) end += 1
  return end
}
