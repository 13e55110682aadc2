import { can } from '../../shared/domain/can.ts'
import type { BodyId } from '../../shared/domain/ids.ts'
import type { MeetingList } from '../../shared/protocol/http.ts'
import type { Body } from '../storage/storage.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { meetingRow } from './meetingRow.ts'

/** The meetings that the actor is a member of and may read, newest first. */
export const listMeetings = async ({ storage }: CommandDeps, actor: Actor): Promise<MeetingList> => {
  const readable = (await storage.meetings.ofUser(actor.id)).filter(meeting => can(meeting.role, meeting.phase, 'read'))
  const bodies = new Map<BodyId, Body>((await storage.bodies.all()).map(body => [body.id, body]))
  const rows = await Promise.all(
    readable.map(async ({ role, ...meeting }) => meetingRow(meeting, role, bodies.get(meeting.bodyId)!, await storage.publications.of(meeting.id))),
  )
  return { meetings: rows }
}
