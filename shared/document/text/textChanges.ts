import type * as Y from 'yjs'
import { hasLastEnd } from './items.ts'
import { eachShown, type ShownUnits } from './shownUnits.ts'

/** What to do with the next units so that what an editor shows becomes the text. Adjacent equal ones are joined. */
export interface UnitChange {
  readonly type: 'keep' | 'insert' | 'delete'
  readonly length: number
}

/** Adds to a list of changes. */
export const push = (changes: UnitChange[], type: UnitChange['type'], length: number): void => {
  if (length === 0) return
  const last = changes.at(-1)
  if (last?.type === type) changes[changes.length - 1] = { type, length: last.length + length }
  else changes.push({ type, length })
}

const total = (changes: readonly UnitChange[], type: UnitChange['type']): number =>
  changes.reduce((sum, change) => sum + (change.type === type ? change.length : 0), 0)

/**
 * Both sides end with a line end. Where neither of the two last ends was kept, the new one takes the old one's place, so
 * that the last line stays the last line.
 */
const keepLastEnd = (changes: readonly UnitChange[]): UnitChange[] => {
  const lastKept = changes.findLastIndex(change => change.type === 'keep')
  const tail = changes.slice(lastKept + 1)
  const inserted = total(tail, 'insert')
  const deleted = total(tail, 'delete')
  if (inserted === 0 || deleted === 0) return [...changes]
  const fixed = changes.slice(0, lastKept + 1)
  push(fixed, 'insert', inserted - 1)
  push(fixed, 'delete', deleted - 1)
  push(fixed, 'keep', 1)
  return fixed
}

/**
 * Changes with what becomes of a last line end that is only read as present.
 * @param shown whether the editor shows one that the text lacked
 * @param lacking whether the text lacks one now
 */
export const finished = (changes: readonly UnitChange[], shown: boolean, lacking: boolean): UnitChange[] => {
  const all = [...changes]
  if (shown && lacking) push(all, 'keep', 1)
  else if (shown) push(all, 'delete', 1)
  else if (lacking) push(all, 'insert', 1)
  return keepLastEnd(all)
}

/** How what an editor shows differs from the text: found by the ids of the units, not by comparing characters. */
export const textChanges = (text: Y.Text, shown: ShownUnits): UnitChange[] => {
  const changes: UnitChange[] = []
  eachShown(text, shown, (length, shows, live) => push(changes, shows ? (live ? 'keep' : 'delete') : 'insert', length))
  return finished(changes, shown.virtualEnd, !hasLastEnd(text))
}
