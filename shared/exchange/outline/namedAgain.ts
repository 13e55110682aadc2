import type { TextRow } from '../furniture/furniture.ts'
import type { Candidate } from './candidates.ts'
import { titleForm } from './titleForm.ts'

/** Entries of a list stand no further apart than this. */
const NEAR = 2
/** So many of the entries come again. */
const MOST = 0.7

/** Of rows that say the same no more are looked at. */
const FEW = 20

/**
 * Where the numbers stand only in a list of contents and the items below have their titles alone: the same candidates at the rows where
 * their titles come again. Undefined where the numbered rows are the items themselves.
 */
export const namedAgain = (rows: readonly TextRow[], chain: readonly Candidate[]): readonly Candidate[] | undefined => {
  if (chain.length < 2 || chain.some(({ at }, place) => place > 0 && at - (chain[place - 1]?.at ?? 0) > NEAR)) return undefined
  let from = chain.at(-1)?.at ?? 0
  const places = new Map<string, number[]>()
  rows.forEach((row, place) => {
    const key = row.hint || place <= from ? '' : titleForm(row.text)
    const before = places.get(key) ?? []
    if (key !== '' && before.length < FEW) places.set(key, [...before, place])
  })
  const found = chain.flatMap(candidate => {
    const at = places.get(titleForm(candidate.head.title))?.find(place => place > from)
    if (at === undefined) return []
    from = at
    return [{ ...candidate, at }]
  })
  return found.length > 1 && found.length >= chain.length * MOST ? found : undefined
}
