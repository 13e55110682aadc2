import * as Y from 'yjs'
import { firstItem, hasLastEnd } from './items.ts'
import { IdRanges } from './idRanges.ts'

/** A stretch of one item that is wholly shown or wholly not. */
export interface Part {
  readonly length: number
  readonly inside: boolean
}

/**
 * Which units of a text an editor shows, and whether its last line end is one that the text lacks. What it shows may have
 * been deleted since, and what it does not show may be in the text already.
 */
export interface ShownUnits {
  readonly virtualEnd: boolean
  /** True or false where an item is wholly shown or not, else its stretches. */
  shows(item: Y.Item): boolean | readonly Part[]
}

/** What an editor showed that had followed the text until a transaction came. For use while that is being observed. */
export const shownBefore = ({ beforeState, deleteSet }: Y.Transaction, virtualEnd: boolean): ShownUnits => ({
  virtualEnd,
  shows: ({ id, deleted, countable }) => countable && id.clock < (beforeState.get(id.client) ?? 0) && (!deleted || Y.isDeleted(deleteSet, id)),
})

/** Units known by their ids, for an editor that has not followed the text for a while. */
export class ShownIds implements ShownUnits {
  readonly ids: IdRanges
  readonly virtualEnd: boolean

  constructor(ids: IdRanges, virtualEnd: boolean) {
    this.ids = ids
    this.virtualEnd = virtualEnd
  }

  shows(item: Y.Item): boolean | readonly Part[] {
    const parts = this.ids.split(item)
    return parts.length === 1 ? (parts[0]?.inside ?? false) : parts
  }
}

/** All live units of a text. */
export const allUnits = (text: Y.Text): ShownIds => {
  const ids: { client: number; from: number; length: number }[] = []
  for (let item = firstItem(text); item; item = item.right) {
    if (!item.deleted && item.countable) ids.push({ client: item.id.client, from: item.id.clock, length: item.length })
  }
  return new ShownIds(IdRanges.of(ids), !hasLastEnd(text))
}

/** Called with each stretch of an item that is shown, or in the text, or both. `from` is the first id's clock. */
export type OnSegment = (client: number, from: number, length: number, shown: boolean, live: boolean) => void

/** Goes through everything that is shown or live, in the text's order. */
export const eachSegment = (text: Y.Text, shown: ShownUnits, on: OnSegment): void => {
  for (let item = firstItem(text); item; item = item.right) {
    const live = !item.deleted && item.countable
    const { client, clock } = item.id
    const shows = shown.shows(item)
    if (typeof shows === 'boolean') {
      if (live || shows) on(client, clock, item.length, shows, live)
      continue
    }
    let from = clock
    for (const { length, inside } of shows) {
      if (live || inside) on(client, from, length, inside, live)
      from += length
    }
  }
}
