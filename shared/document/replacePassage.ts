import * as Y from 'yjs'
import { unitText, type Stretch } from './passage.ts'

/** True where a cut there would halve a surrogate pair. */
const halves = (text: string, at: number): boolean => at > 0 && at < text.length && /[\uD800-\uDBFF]/u.test(text[at - 1]!) && /[\uDC00-\uDFFF]/u.test(text[at]!)

/** How many characters both begin with; `most` at most. */
const alike = (one: string, other: string, most: number, at: (text: string, index: number) => string | undefined): number => {
  let count = 0
  while (count < most && at(one, count) === at(other, count)) count++
  return count
}

/** What the line says of itself in which a unit stands: its kind and how far it is indented. */
const lineAt = (text: Y.Text, index: number): [string, unknown][] => {
  let unit = 0
  for (const { insert } of text.toDelta() as { insert?: unknown }[]) {
    unit += typeof insert === 'string' ? insert.length : 1
    if (unit > index && insert instanceof Y.Map) return [...insert.entries()].filter(([key]) => key === 'kind' || key === 'indent')
  }
  return []
}

/** How the character there is formatted; a link is not for other words. */
const formatAt = (text: Y.Text, index: number): Record<string, unknown> => {
  let unit = 0
  for (const { insert, attributes } of text.toDelta() as { insert?: unknown; attributes?: Record<string, unknown> }[]) {
    unit += typeof insert === 'string' ? insert.length : 1
    if (unit > index) return typeof insert === 'string' ? Object.fromEntries(Object.entries(attributes ?? {}).filter(([key]) => key !== 'link')) : {}
  }
  return {}
}

/**
 * Puts other words in the place of a stretch, in the document's present transaction. What both begin and end with stays as it is, so that
 * it keeps its authors and its formatting; a newline becomes a line end like that of the line it stands in.
 */
export const replacePassage = (text: Y.Text, { from, to }: Stretch, wording: string): void => {
  const old = unitText(text).slice(from, to)
  let head = alike(old, wording, Math.min(old.length, wording.length), (string, index) => string[index])
  while (head > 0 && (halves(old, head) || halves(wording, head))) head--
  let tail = alike(old, wording, Math.min(old.length, wording.length) - head, (string, index) => string.at(-1 - index))
  while (tail > 0 && (halves(old, old.length - tail) || halves(wording, wording.length - tail))) tail--
  const removed = old.length - head - tail
  const put = wording.slice(head, wording.length - tail)
  const at = from + head
  const line = lineAt(text, at)
  const format = formatAt(text, removed > 0 ? at : Math.max(0, at - 1))
  if (removed > 0) text.delete(at, removed)
  let place = at
  for (const [index, words] of put.split('\n').entries()) {
    if (index > 0) {
      text.insertEmbed(place, new Y.Map(line), {})
      place += 1
    }
    if (words !== '') text.insert(place, words, format)
    place += words.length
  }
}
