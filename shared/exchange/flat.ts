import type { Line } from '../document/line.ts'
import { lineText } from '../document/line.ts'
import type { ImportedContent } from './imported.ts'

/** The content without formatting, one string a paragraph: the shape that import is compared in. Empty values are null. */
export interface Flat {
  readonly template: string
  readonly title: string | null
  readonly body: string | null
  readonly date: string | null
  readonly start: string | null
  readonly end: string | null
  readonly place: string | null
  readonly present: readonly string[]
  readonly apologies: readonly string[]
  readonly chair: string | null
  readonly minuteTaker: string | null
  readonly intro: readonly string[]
  readonly items: readonly FlatItem[]
  readonly closing: readonly string[]
  readonly nextMeeting: string | null
}

export interface FlatItem {
  readonly number: string
  readonly title: string
  readonly closed: boolean
  readonly caseStatement: readonly string[]
  readonly recommendation: readonly string[]
  readonly attachments: readonly string[]
  readonly minutes: readonly string[]
}

const orNull = (text: string): string | null => (text === '' ? null : text)

/** The text of each line; a numbered one with the number that it is shown under. */
const flatLines = (lines: readonly Line[]): string[] => {
  const counters = [0, 0, 0, 0]
  return lines.map(line => {
    const listed = line.kind === 'bullet' || line.kind === 'number'
    counters.fill(0, listed ? line.indent + 1 : 0)
    if (line.kind !== 'number') {
      counters[line.indent] = 0
      return lineText(line)
    }
    counters[line.indent] = (counters[line.indent] ?? 0) + 1
    return `${counters[line.indent]}. ${lineText(line)}`
  })
}

/** Content in the flat shape. */
export const toFlat = (content: ImportedContent): Flat => ({
  template: content.template,
  title: orNull(content.title),
  body: orNull(content.body),
  date: orNull(content.date),
  start: orNull(content.start),
  end: orNull(content.end),
  place: orNull(content.place),
  present: content.people.filter(person => person.attendance === 'present').map(person => person.name),
  apologies: content.people.filter(person => person.attendance !== 'present').map(person => person.name),
  chair: orNull(content.chair),
  minuteTaker: orNull(content.minuteTaker),
  intro: flatLines(content.intro),
  items: content.items.map(item => ({
    number: item.number,
    title: item.title,
    closed: item.closed,
    caseStatement: flatLines(item.caseStatement),
    recommendation: flatLines(item.recommendation),
    attachments: item.attachments,
    minutes: flatLines(item.minutes),
  })),
  closing: flatLines(content.closing),
  nextMeeting: orNull(content.nextMeeting),
})
