import type { MeetingContent } from '../document/content.ts'
import { renderWords, type RenderWords } from '../words/render.ts'
import { canonicalJson } from './canonicalJson.ts'
import { diffWords, type DiffPart } from './diffWords.ts'
import { type Place, placesOf } from './places.ts'

/** One place in the minutes that is not as it was. */
export interface Difference {
  /** `header/title`, `people`, `agenda`, `document/intro`, `<itemId>/minutes`, `<itemId>/attachments`; behind the door `<itemId>/closed/minutes`. */
  readonly where: string
  /** The place in words: `3. Budget – Referat`. */
  readonly label: string
  /** The same without the item: `Referat`. */
  readonly part: string
  readonly parts: readonly DiffPart[]
  /** Said where `parts` alone does not show it: the words are the same, the form is not. */
  readonly note?: string
}

const sameValue = (before: Place | undefined, after: Place | undefined): boolean => canonicalJson([before?.value]) === canonicalJson([after?.value])

const difference = (before: Place | undefined, after: Place | undefined, words: RenderWords): Difference[] => {
  const place = after ?? before
  const [from, to] = [before?.text ?? '', after?.text ?? '']
  // an empty section that came or went with its item says nothing
  if (!place || (from === '' && to === '' && (!before || !after))) return []
  if (from === to && sameValue(before, after)) return []
  if (place.where === 'agenda' && sameValue(before, after)) return []
  return [{ where: place.where, label: place.label, part: place.part, parts: diffWords(from, to), ...(from === to && { note: words.onlyForm }) }]
}

/**
 * What changed between two states of the same minutes, word by word, place by place, in the printed order of `after`; what is gone
 * stands before what followed it. Pure data, without markup. Empty exactly where both have the same canonical JSON. Labels are in
 * Danish unless `language` says `en`.
 */
export const wordDiff = (before: MeetingContent, after: MeetingContent, language: 'da' | 'en' = 'da'): Difference[] => {
  const words = renderWords[language]
  const old = placesOf(before, words)
  const now = placesOf(after, words)
  const oldIndex = new Map(old.map((place, index) => [place.where, index]))
  const stays = new Set(now.map(place => place.where))
  const found: Difference[] = []
  let told = 0
  const tellGoneUntil = (end: number): void => {
    found.push(...old.slice(told, end).filter(place => !stays.has(place.where)).flatMap(place => difference(place, undefined, words)))
    told = Math.max(told, end)
  }
  for (const place of now) {
    const index = oldIndex.get(place.where)
    if (index !== undefined) tellGoneUntil(index)
    found.push(...difference(index === undefined ? undefined : old[index], place, words))
  }
  tellGoneUntil(old.length)
  if (found.length > 0 || canonicalJson(before) === canonicalJson(after)) return found
  return [{ where: 'document', label: words.document, part: words.document, parts: [], note: words.onlyForm }]
}
