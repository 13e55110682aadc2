import type { AgendaItem, ItemText, MeetingContent } from '../document/content.ts'
import { labelOf, type TemplatePart } from '../template/template.ts'
import { referat } from '../template/referat.ts'
import { templateOf } from '../template/templateOf.ts'
import { renderWords, type RenderWords } from '../words/render.ts'
import { canonicalJson } from './canonicalJson.ts'
import { diffWords, type DiffPart } from './diffWords.ts'
import { printedAttachment, printedLines, printedPerson } from './printedText.ts'

/** One place in the minutes that is not as it was. */
export interface Difference {
  /** `header/title`, `people`, `agenda`, `document/intro`, `<itemId>/minutes`, `<itemId>/attachments`; behind the door `<itemId>/closed/minutes`. */
  readonly where: string
  /** The place in words: `3. Budget – Referat`. */
  readonly label: string
  readonly parts: readonly DiffPart[]
  /** Said where `parts` alone does not show it: the words are the same, the form is not. */
  readonly note?: string
}

/** What can be compared: its place, its label, its text, and what stands behind the text. */
interface Place {
  readonly where: string
  readonly label: string
  readonly text: string
  readonly value: unknown
}

const PARTS: readonly TemplatePart[] = ['caseStatement', 'recommendation', 'attachments', 'minutes']

const itemPlaces = (text: ItemText, where: string, label: string, content: MeetingContent, words: RenderWords): Place[] => [
  { where: `${where}/title`, label: `${label} – ${words.title}`, text: text.title, value: text.title },
  ...PARTS.map((part): Place => {
    const value = text[part]
    const printed = part === 'attachments' ? text.attachments.map(one => printedAttachment(one, words)).join('\n') : printedLines(text[part], words)
    const partLabel = labelOf(templateOf(content.template), part) ?? labelOf(referat, part)
    return { where: `${where}/${part}`, label: `${label} – ${partLabel?.[words === renderWords.en ? 'en' : 'da'] ?? part}`, text: printed, value }
  }),
]

const itemLabel = (item: AgendaItem, words: RenderWords): string => `${item.number === '' ? '' : `${item.number}. `}${item.open.title || words.untitled}`

const outline = (content: MeetingContent, words: RenderWords): string =>
  content.items.map(item => itemLabel(item, words) + (item.closed ? ` (${words.closedItem})` : '')).join('\n')

const word = (where: string, label: string, value: string): Place => ({ where, label, text: value, value })

/** Everything the minutes say, in printed order, place by place. */
const placesOf = (content: MeetingContent, words: RenderWords): Place[] => {
  const { header } = content
  return [
    word('header/title', words.title, header.title),
    word('body', words.meeting, content.body),
    word('header/start', words.time, header.start.replace('T', ' ')),
    word('header/end', words.end, header.end.replace('T', ' ')),
    word('header/place', words.place, header.place),
    word('header/language', words.language, header.language),
    word('template', words.template, content.template),
    { where: 'people', label: words.attendance.present, text: content.people.map(person => printedPerson(person, words)).join('\n'), value: content.people },
    { where: 'document/intro', label: words.intro, text: printedLines(content.intro, words), value: content.intro },
    // the outline speaks when items came, went, moved, or got another kind; a new title is told once, at the title
    { where: 'agenda', label: words.agenda, text: outline(content, words), value: content.items.map(({ id, number, kind, closed }) => ({ id, number, kind, closed })) },
    ...content.items.flatMap(item => [
      ...itemPlaces(item.open, item.id, itemLabel(item, words), content, words),
      ...(item.secret ? itemPlaces(item.secret, `${item.id}/closed`, `${itemLabel(item, words)} (${words.closedItem})`, content, words) : []),
    ]),
    { where: 'document/closing', label: words.closing, text: printedLines(content.closing, words), value: content.closing },
    word('header/nextMeeting', words.nextMeeting, header.nextMeeting),
  ]
}

const sameValue = (before: Place | undefined, after: Place | undefined): boolean => canonicalJson([before?.value]) === canonicalJson([after?.value])

const difference = (before: Place | undefined, after: Place | undefined, words: RenderWords): Difference[] => {
  const place = after ?? before
  const [from, to] = [before?.text ?? '', after?.text ?? '']
  // an empty section that came or went with its item says nothing
  if (!place || (from === '' && to === '' && (!before || !after))) return []
  if (from === to && sameValue(before, after)) return []
  if (place.where === 'agenda' && sameValue(before, after)) return []
  return [{ where: place.where, label: place.label, parts: diffWords(from, to), ...(from === to && { note: words.onlyForm }) }]
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
  return [{ where: 'document', label: words.document, parts: [], note: words.onlyForm }]
}
