import type { TextRow } from '../furniture/furniture.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { labelForm } from '../language/lexicon.ts'

/** A row between the items behind which all are closed (`Nichtöffentlicher Teil`), or open again. */
export interface Group {
  readonly at: number
  readonly closed: boolean
}

/** Finds the rows that part open items from closed ones, in order. */
export const findGroups = (rows: readonly TextRow[], { pack }: Lexicon): readonly Group[] =>
  rows.flatMap((row, at): Group[] => {
    if (row.hint || row.text.length > 50) return []
    const form = labelForm(row.text)
    return pack.closedParts.includes(form) ? [{ at, closed: true }] : pack.openParts.includes(form) ? [{ at, closed: false }] : []
  })

/** Whether a heading stands behind a row that closes the items below it. */
export const isInClosedGroup = (at: number, groups: readonly Group[]): boolean => groups.findLast(group => group.at < at)?.closed ?? false
