import type { ImportAnswer, NewMeeting } from '../../../shared/protocol/http.ts'
import { templateOf } from '../../../shared/template/templateOf.ts'

/** What the form holds about the meeting, as it stands in its fields. */
export interface Head {
  readonly bodyId: string
  readonly title: string
  /** `yyyy-mm-dd` or empty. */
  readonly date: string
  /** `HH:MM` or empty. */
  readonly start: string
  readonly end: string
  readonly place: string
}

/** Which fields are filled in wrongly, and how; names of words in `newMeetingWords`. */
export interface HeadFaults {
  readonly title?: 'nameMissing'
  readonly date?: 'dateMissing'
  readonly end?: 'endBefore'
}

/** Checks the form before it is sent. */
export const faultsOf = (head: Head): HeadFaults => ({
  ...(head.title.trim() === '' && { title: 'nameMissing' as const }),
  ...(head.date === '' && (head.start !== '' || head.end !== '') && { date: 'dateMissing' as const }),
  ...(head.end !== '' && head.start !== '' && head.end < head.start && { end: 'endBefore' as const }),
})

/** The form as it is sent. A day without a time begins at midnight, as in a file that names only the day. */
export const requestOf = (head: Head, from: NewMeeting['from']): NewMeeting => ({
  bodyId: head.bodyId,
  title: head.title.trim(),
  start: head.date === '' ? '' : `${head.date}T${head.start || '00:00'}`,
  end: head.date === '' || head.end === '' ? '' : `${head.date}T${head.end}`,
  place: head.place.trim(),
  from,
})

const same = (a: string, b: string): boolean => a.trim().toLocaleLowerCase('da') === b.trim().toLocaleLowerCase('da')

type Content = ImportAnswer['content']

/** A title that says only what kind of paper it is tells less than the forum's name. */
const titleOf = ({ title, body, template }: Content): string =>
  body !== '' && Object.values(templateOf(template).document).some(kind => same(kind, title)) ? body : title || body

/** The forum that a file names, of those that are known. */
export const bodyNamed = (content: Content, bodies: readonly { id: string; name: string }[]): string | undefined => bodies.find(body => same(body.name, content.body))?.id

/** What a file says for each field; empty where it says nothing, or names no forum that is known. */
const saidBy = (content: Content, bodies: readonly { id: string; name: string }[]): Head => ({
  bodyId: bodyNamed(content, bodies) ?? '',
  title: titleOf(content),
  date: content.date,
  start: content.start,
  end: content.end,
  place: content.place,
})

/**
 * The form filled with what a file says. What the file leaves open stays as it was; but what came from a file that was read
 * before (`last`) and was not changed by hand goes with that file, to what stood there (`untouched`).
 */
export const headFromFile = (
  head: Head, content: Content, bodies: readonly { id: string; name: string }[], last?: { said: Head; untouched: Head },
): { head: Head; said: Head; untouched: Head } => {
  const said = saidBy(content, bodies)
  const isFromLast = (key: keyof Head) => last !== undefined && last.said[key] !== '' && head[key] === last.said[key]
  const each = (choose: (key: keyof Head) => string): Head =>
    ({ bodyId: choose('bodyId'), title: choose('title'), date: choose('date'), start: choose('start'), end: choose('end'), place: choose('place') })
  const untouched = each(key => (isFromLast(key) && last ? last.untouched[key] : head[key]))
  return { head: each(key => said[key] || untouched[key]), said, untouched }
}
