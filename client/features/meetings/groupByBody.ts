import type { Me, MeetingRow } from '../../../shared/protocol/http.ts'

export interface BodyGroup {
  readonly id: string
  readonly name: string
  /** Of the forum's page; undefined where one does not belong to the forum itself. */
  readonly slug: string | undefined
  /** Newest first; without a date last. */
  readonly meetings: readonly MeetingRow[]
}

const newestFirst = (a: MeetingRow, b: MeetingRow): number => (a.start < b.start ? 1 : a.start > b.start ? -1 : 0)

/** The meetings under their forums, by name; forums without meetings too, where one belongs to them. */
export const groupByBody = (bodies: Me['bodies'], meetings: readonly MeetingRow[]): BodyGroup[] => {
  const names = new Map([...bodies, ...meetings.map(meeting => meeting.body)].map(body => [body.id, body.name]))
  return [...names]
    .map(([id, name]) => ({ id, name, slug: bodies.find(body => body.id === id)?.slug, meetings: meetings.filter(meeting => meeting.body.id === id).toSorted(newestFirst) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'da'))
}
