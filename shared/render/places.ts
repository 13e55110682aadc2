import type { AgendaItem, ItemText, MeetingContent } from '../document/content.ts'
import { referat } from '../template/referat.ts'
import { labelOf, type TemplatePart } from '../template/template.ts'
import { templateFor } from '../template/templateFor.ts'
import { renderWords, type RenderWords } from '../words/render.ts'
import { printedAttachment, printedLines, printedPerson } from './printedText.ts'

/** What can be compared, and put back: its place, its label (with the item and without), its text, and what stands behind the text. */
export interface Place {
  /** `header/title`, `people`, `agenda`, `document/intro`, `<itemId>/minutes`, `<itemId>/attachments`; behind the door `<itemId>/closed/minutes`. */
  readonly where: string
  readonly label: string
  readonly part: string
  readonly text: string
  readonly value: unknown
}

const PARTS: readonly TemplatePart[] = ['caseStatement', 'recommendation', 'attachments', 'minutes']

const itemPlaces = (text: ItemText, where: string, label: string, content: MeetingContent, words: RenderWords): Place[] => [
  { where: `${where}/title`, label: `${label} – ${words.title}`, part: words.title, text: text.title, value: text.title },
  ...PARTS.map((part): Place => {
    const value = text[part]
    const printed = part === 'attachments' ? text.attachments.map(one => printedAttachment(one, words)).join('\n') : printedLines(text[part], words)
    const partLabel = (labelOf(templateFor(content), part) ?? labelOf(referat, part))?.[words === renderWords.en ? 'en' : 'da'] ?? part
    return { where: `${where}/${part}`, label: `${label} – ${partLabel}`, part: partLabel, text: printed, value }
  }),
]

/** An item as a comparison names it: `3. Budget`. */
export const itemLabel = (item: Pick<AgendaItem, 'number' | 'open'>, words: RenderWords): string => `${item.number === '' ? '' : `${item.number}. `}${item.open.title || words.untitled}`

const outline = (content: MeetingContent, words: RenderWords): string =>
  content.items.map(item => itemLabel(item, words) + (item.closed ? ` (${words.closedItem})` : '')).join('\n')

const word = (where: string, label: string, value: string): Place => ({ where, label, part: label, text: value, value })

/** Everything the minutes say, in printed order, place by place. */
export const placesOf = (content: MeetingContent, words: RenderWords): Place[] => {
  const { header } = content
  return [
    word('header/title', words.title, header.title),
    word('body', words.meeting, content.body),
    word('header/start', words.time, header.start.replace('T', ' ')),
    word('header/end', words.end, header.end.replace('T', ' ')),
    word('header/place', words.place, header.place),
    word('header/language', words.language, header.language),
    word('template', words.template, content.template),
    { where: 'people', label: words.attendance.present, part: words.attendance.present, text: content.people.map(person => printedPerson(person, words)).join('\n'), value: content.people },
    { where: 'document/intro', label: words.intro, part: words.intro, text: printedLines(content.intro, words), value: content.intro },
    // the outline speaks when items came, went, moved, or got another kind; a new title is told once, at the title
    { where: 'agenda', label: words.agenda, part: words.agenda, text: outline(content, words), value: content.items.map(({ id, number, kind, closed }) => ({ id, number, kind, closed })) },
    ...content.items.flatMap(item => [
      ...itemPlaces(item.open, item.id, itemLabel(item, words), content, words),
      ...(item.secret ? itemPlaces(item.secret, `${item.id}/closed`, `${itemLabel(item, words)} (${words.closedItem})`, content, words) : []),
    ]),
    { where: 'document/closing', label: words.closing, part: words.closing, text: printedLines(content.closing, words), value: content.closing },
    word('header/nextMeeting', words.nextMeeting, header.nextMeeting),
  ]
}
