import type { TextRow } from '../furniture/furniture.ts'
import { startsLow } from './sentence.ts'

/** Fewer of them are accidents. */
const FEWEST = 3

/**
 * Rows whose bullet was lost on the way and left only its blank: in a document whose rows all begin at the margin,
 * those that stand a little in, begin as a sentence does and follow the end of one.
 */
export const findLostBullets = (rows: readonly TextRow[]): ReadonlySet<number> => {
  const inset = rows.filter(row => row.indent > 0)
  if (inset.length === 0 || inset.length > rows.length * 0.4) return new Set()
  const found = rows.flatMap((row, at) => {
    const before = rows[at - 1]
    if (row.indent === 0 || row.indent > 2 || !before || startsLow(row.text) || !/^[\p{L}"”»]/u.test(row.text)) return []
    // an abbreviation ends a sentence here as well as any word
    return /[.!?:;…]["”»)]*$/u.test(before.text) || row.space > 0 ? [at] : []
  })
  return found.length >= FEWEST ? new Set(found) : new Set()
}
