import * as Y from 'yjs'
import { copyValue, sameValue } from './values.ts'

/** A value that differs: the keys down to it, and what stands in the document at hand (undefined: removed there). */
export interface MapWrite {
  readonly path: readonly string[]
  readonly value: unknown
}

export interface Own {
  /** True for what this person wrote and the server lacks, and nobody has dealt with yet. */
  readonly mine: (client: number, clock: number) => boolean
}

/**
 * Brings a person's own changes from `local` into `fresh`, another document's map of the same name, key by key.
 * `local` holds all that `fresh` holds. What `may` forbids is left out and answered.
 */
export const carryMap = (
  local: Y.Map<unknown>, fresh: Y.Map<unknown>, own: Own, may: (path: readonly string[]) => boolean, above: readonly string[] = [],
): MapWrite[] => {
  const refused: MapWrite[] = []
  for (const [key, item] of local._map) {
    const path = [...above, key]
    const here = local.get(key)
    const there = fresh.get(key)
    if (here instanceof Y.Map && there instanceof Y.Map && fresh._map.get(key)?.id.client === item.id.client && fresh._map.get(key)?.id.clock === item.id.clock) {
      refused.push(...carryMap(here, there, own, may, path))
      continue
    }
    const removed = item.deleted && fresh.has(key)
    if (sameValue(here, there) || !(removed || own.mine(item.id.client, item.id.clock))) continue
    if (!may(path)) refused.push({ path, value: here instanceof Y.Map ? here.toJSON() : here })
    else if (item.deleted) fresh.delete(key)
    else fresh.set(key, copyValue(here))
  }
  return refused
}
