import type * as Y from 'yjs'
import { contentOf, firstItem } from '../document/text/items.ts'

/**
 * When the oldest of the words that stand in a section was written; undefined where nothing stands in it, or nobody knows.
 * @param timeOf - when the unit with this client and clock was written, in milliseconds since 1970
 */
export const firstWritten = (text: Y.Text, timeOf: (client: number, clock: number) => number | undefined): number | undefined => {
  let first: number | undefined
  for (let item = firstItem(text); item; item = item.right) {
    if (item.deleted) continue
    const content = contentOf(item)
    if (content?.type !== 'text' || content.text.trim() === '') continue
    const at = timeOf(item.id.client, item.id.clock)
    if (at !== undefined && (first === undefined || at < first)) first = at
  }
  return first
}
