import type { ImportAnswer, NewMeeting } from '../../../shared/protocol/http.ts'

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

/** The form filled with what a file said; what it does not say is left as it was. The forum is chosen where one has that name. */
export const headFromFile = (head: Head, content: ImportAnswer['content'], bodies: readonly { id: string; name: string }[]): Head => ({
  bodyId: bodies.find(body => same(body.name, content.body))?.id ?? head.bodyId,
  title: content.title || content.body || head.title,
  date: content.date || head.date,
  start: content.start || head.start,
  end: content.end || head.end,
  place: content.place || head.place,
})
