import type { TextRow } from '../furniture/furniture.ts'
import type { Measure } from './measure.ts'
import { announces, endsSentence, startsLow } from './sentence.ts'

/** Room at the end of a row from which on the next one begins another entry, by how the one ends and the other begins. */
const ROOM = { sentence: 0.03, open: 0.08, low: 0.12 } as const
/** One alone may be what somebody said. */
const FEWEST = 2

/**
 * Entries of lists whose signs are drawn and not written, in files with positions: rows set in alike below one that announces them, each
 * beginning where the row above had room for its first word, or all of them where all begin and end alike. By position.
 */
export const findDrawnEntries = (rows: readonly TextRow[], measure: Measure): ReadonlySet<number> => {
  const found = new Set<number>()
  rows.forEach((announcing, at) => {
    const first = rows[at + 1]
    if (!announcing.edge || !first || first.style || !announces(announcing.text) || first.space > 1 || first.indent <= announcing.indent + 1) return
    let end = at + 2
    for (let row = rows[end]; row && !row.style && row.space === 0 && row.indent === first.indent; row = rows[end]) end += 1
    const run = rows.slice(at + 1, end)
    const isEach = run.length > FEWEST && run.every(row => /^\p{Lu}/u.test(row.text) && endsSentence(row.text) === endsSentence(first.text))
    const entries = run.flatMap((row, place) => {
      const above = run[place - 1]
      return !above || isEach || measure.slack(above, row) > roomBelow(above, row) ? [at + 1 + place] : []
    })
    if (entries.length >= FEWEST) for (const entry of entries) found.add(entry)
  })
  return found
}

const roomBelow = (above: TextRow, row: TextRow): number => (endsSentence(above.text) ? ROOM.sentence : startsLow(row.text) ? ROOM.low : ROOM.open)
