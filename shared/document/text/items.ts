import * as Y from 'yjs'

/** What one countable item of a section is. `end` is a line end of ours, `unknown` an embed that we do not know. */
export type Content = { type: 'text'; text: string } | { type: 'end'; map: Y.Map<unknown> } | { type: 'unknown' }

/** The first item of a section. Yjs keeps it in a private field; this is the one place that reads it. */
export const firstItem = (text: Y.Text): Y.Item | null => text._start

/**
 * What a live item adds to the text; undefined for formatting, which counts for nothing. Reading items, never
 * `event.delta` or `toDelta(snapshot)`: those write to the document.
 */
export const contentOf = (item: Y.Item): Content | undefined => {
  const { content } = item
  if (content instanceof Y.ContentString) return { type: 'text', text: content.str }
  if (content instanceof Y.ContentType) return content.type instanceof Y.Map ? { type: 'end', map: content.type } : { type: 'unknown' }
  return item.countable ? { type: 'unknown' } : undefined
}

/** Follows the formatting while walking: answers the new state after a live formatting item, else the old one. */
export const formatAfter = (state: Readonly<Record<string, unknown>>, item: Y.Item): Readonly<Record<string, unknown>> => {
  if (!(item.content instanceof Y.ContentFormat)) return state
  const { key, value } = item.content as unknown as { key: string; value: unknown }
  const next = { ...state }
  if (value === null) delete next[key]
  else next[key] = value
  return next
}

/** The live item that holds the unit `index`, and where in it; undefined past the end. */
export const itemAt = (text: Y.Text, index: number): { item: Y.Item; offset: number } | undefined => {
  let left = index
  for (let item = firstItem(text); item; item = item.right) {
    if (item.deleted || !item.countable) continue
    if (left < item.length) return { item, offset: left }
    left -= item.length
  }
  return undefined
}

/** True where the text's last unit ends a line. An empty text has no end. */
export const hasLastEnd = (text: Y.Text): boolean => {
  let last: Y.Item | null = null
  for (let item = firstItem(text); item; item = item.right) if (!item.deleted && item.countable) last = item
  const content = last && contentOf(last)
  return content?.type === 'end' || (content?.type === 'text' && content.text.endsWith('\n'))
}
