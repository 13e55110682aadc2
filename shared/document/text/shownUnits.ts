import * as Y from 'yjs'
import { firstItem } from './items.ts'

/**
 * Which units of a text an editor shows, and whether its last line end is one that the text lacks. What it shows may have
 * been deleted since, and what it does not show may be in the text already.
 */
export interface ShownUnits {
  readonly virtualEnd: boolean
  shows(item: Y.Item): boolean
}

/** What an editor showed that had followed the text until a transaction came. For use while that is being observed. */
export const shownBefore = ({ beforeState, deleteSet }: Y.Transaction, virtualEnd: boolean): ShownUnits => ({
  virtualEnd,
  shows: ({ id, deleted, countable }) => countable && id.clock < (beforeState.get(id.client) ?? 0) && (!deleted || Y.isDeleted(deleteSet, id)),
})

/** Called with each item that is shown, or in the text, or both. */
export type OnItem = (length: number, shown: boolean, live: boolean) => void

/** Goes through everything that is shown or live, in the text's order. */
export const eachShown = (text: Y.Text, shown: ShownUnits, on: OnItem): void => {
  for (let item = firstItem(text); item; item = item.right) {
    const live = !item.deleted && item.countable
    const shows = shown.shows(item)
    if (live || shows) on(item.length, shows, live)
  }
}
