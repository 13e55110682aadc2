import { startsLow } from '../blocks/sentence.ts'
import type { TextRow } from '../furniture/furniture.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { HeadField } from '../language/pack.ts'
import { readHeadLabel } from './headLabel.ts'

/** A label and its value that stand in two stacks, as a table of two columns comes out as text: first all labels, then all values. */
export interface StackedValue {
  readonly field: HeadField
  readonly label: string
  readonly values: readonly string[]
  /** Positions among the rows, the label's first. */
  readonly rows: readonly number[]
}

export interface Stack {
  readonly values: readonly StackedValue[]
  /** The position behind it. */
  readonly end: number
}

const FEWEST = 2
const LABEL = /^(\p{Lu}[^:]{1,40}):$/u

/**
 * Reads `Sted:` and `Til stede:` with as many values below them, in their order; values run on over several rows behind a comma. Undefined
 * where no labels are stacked here, too few of them are known, or the values are more or fewer.
 */
export const readStack = (rows: readonly TextRow[], at: number, end: number, lexicon: Lexicon): Stack | undefined => {
  const labels: { field: HeadField; label: string }[] = []
  let from = at
  for (; from < end; from += 1) {
    const row = rows[from]
    const label = row && (from === at || row.space === 0) ? LABEL.exec(row.text)?.[1] : undefined
    if (!row || label === undefined || row.hint || row.style?.cells) break
    labels.push({ field: readHeadLabel(row, lexicon)?.field ?? 'other', label })
  }
  if (labels.length < FEWEST || labels.filter(({ field }) => field !== 'other').length < FEWEST) return undefined
  const found: { texts: string[]; rows: number[] }[] = []
  let behind = from
  for (; behind < end; behind += 1) {
    const row = rows[behind]
    const above = rows[behind - 1]
    if (!row || !above || row.hint || (behind > from && row.space > 0) || readHeadLabel(row, lexicon)?.value === '') break
    const last = found.at(-1)
    if (last && (/[,;(-]$/u.test(above.text) || startsLow(row.text))) {
      last.texts.push(row.text)
      last.rows.push(behind)
    } else found.push({ texts: [row.text], rows: [behind] })
  }
  if (found.length !== labels.length) return undefined
  return { values: labels.map((label, place) => ({ ...label, values: found[place]?.texts ?? [], rows: [at + place, ...(found[place]?.rows ?? [])] })), end: behind }
}
