import type { Role } from '../../shared/domain/role.ts'
import type { MeetingRow } from '../../shared/protocol/http.ts'
import type { Body, Meeting, Publication } from '../storage/storage.ts'
import { awaits } from './awaits.ts'
import { publicPath } from './publicPath.ts'

/** A meeting as it stands in a list. `publications` are the meeting's, the newest last. */
export const meetingRow = (meeting: Meeting, role: Role, body: Body, publications: readonly Publication[]): MeetingRow => {
  const newest = publications.findLast(publication => publication.withdrawnAt === null)
  return {
    id: meeting.id,
    title: meeting.title,
    start: meeting.start,
    template: meeting.template,
    phase: meeting.phase,
    role,
    awaits: awaits(role, meeting.phase),
    body: { id: body.id, name: body.name, slug: body.slug },
    publicPath: newest ? publicPath(body.slug, newest.slug) : null,
  }
}
