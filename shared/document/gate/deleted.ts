import * as Y from 'yjs'
import { cutCost, type Cost } from './cost.ts'
import { GapError } from './errors.ts'
import type { DecodedUpdate, Id, Range } from './readUpdate.ts'

/** True where one of the ranges, which ascend, holds `id`. */
export const isDeleted = (deletes: DecodedUpdate['deletes'], id: Id): boolean => {
  const ranges = deletes.get(id.client) ?? []
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const range = ranges[middle]!
    if (id.clock < range.clock) high = middle - 1
    else if (id.clock >= range.end) low = middle + 1
    else return true
  }
  return false
}

/** An item that is deleted, and how much of it: the rest of its clocks lie outside the range. */
export interface Deleted {
  readonly item: Y.Item
  readonly length: number
}

const itemsWithin = function* (structs: readonly (Y.Item | Y.GC)[], range: Range, cost: Cost): Generator<Deleted> {
  for (let index = Y.findIndexSS(structs as (Y.Item | Y.GC)[], range.clock); index < structs.length; index++) {
    const item = structs[index]!
    if (item.id.clock >= range.end) return
    if (!(item instanceof Y.Item) || item.deleted) continue
    const length = Math.min(range.end, item.id.clock + item.length) - Math.max(range.clock, item.id.clock)
    if (length < item.length) cost.spend(cutCost(structs.length - index))
    yield { item, length }
  }
}

/**
 * The document's items that the update deletes and that are not deleted yet.
 * @param cost - told what Yjs has to cut
 * @param reach - a client's next free clock once the update's structs have come. Throws GapError for a range beyond it.
 */
export const deletedItems = function* (doc: Y.Doc, deletes: DecodedUpdate['deletes'], cost: Cost, reach: (client: number) => number): Generator<Deleted> {
  for (const [client, ranges] of deletes) {
    const last = ranges.at(-1)
    if (last !== undefined && last.end > reach(client)) throw new GapError('it deletes what is not there')
    const structs = doc.store.clients.get(client)
    if (structs === undefined) continue
    const state = Y.getState(doc.store, client)
    for (const range of ranges) {
      if (range.clock >= state) break
      yield* itemsWithin(structs, range, cost)
    }
  }
}
