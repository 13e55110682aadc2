import type * as Y from 'yjs'
import { firstItem, hasLastEnd } from './items.ts'
import { IdRanges } from './idRanges.ts'

/**
 * Which units of a text an editor shows: their ids, and whether its last line end is one that the text lacks. While the
 * editor is not held back, that is every live unit.
 */
export interface ShownUnits {
  readonly ids: IdRanges
  readonly virtualEnd: boolean
}

/** All live units of a text. */
export const allUnits = (text: Y.Text): ShownUnits => {
  const ids: { client: number; from: number; length: number }[] = []
  for (let item = firstItem(text); item; item = item.right) {
    if (!item.deleted && item.countable) ids.push({ client: item.id.client, from: item.id.clock, length: item.length })
  }
  return { ids: IdRanges.of(ids), virtualEnd: !hasLastEnd(text) }
}

/** A stretch of one item that the editor shows, that is in the text, or both. `from` is the first id's clock. */
export interface Segment {
  readonly client: number
  readonly from: number
  readonly length: number
  readonly shown: boolean
  readonly live: boolean
}

/** Everything that is shown or live, in the text's order. */
export const segments = function* (text: Y.Text, shown: ShownUnits): Generator<Segment> {
  for (let item = firstItem(text); item; item = item.right) {
    const live = !item.deleted && item.countable
    let from = item.id.clock
    for (const { length, inside } of shown.ids.split(item)) {
      if (live || inside) yield { client: item.id.client, from, length, shown: inside, live }
      from += length
    }
  }
}
