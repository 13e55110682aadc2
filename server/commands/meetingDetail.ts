import type { MeetingId } from '../../shared/domain/ids.ts'
import type { MeetingDetail } from '../../shared/protocol/http.ts'
import { correctionReason } from '../chain/correctionReason.ts'
import type { Meeting, Tables } from '../storage/storage.ts'
import { maySeeAttachment, takeSeat } from './access.ts'
import { attachmentRow } from './attachmentRow.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { meetingRow } from './meetingRow.ts'
import { namesOf } from './namesOf.ts'
import { ownTemplateOf } from './ownTemplateOf.ts'
import { publicPath } from './publicPath.ts'

/** The approval that stands: once the meeting is opened again there is none until the next. */
const standingApproval = async (tables: Tables, meeting: Meeting) =>
  meeting.phase === 'approved' || meeting.phase === 'published' ? (await tables.approvals.of(meeting.id)).at(-1) : undefined

/** Everything about a meeting but its text; attachments as far as they are shown to the one who asks. */
export const meetingDetail = async ({ storage }: CommandDeps, actor: Actor, input: { meetingId: MeetingId }): Promise<MeetingDetail> => {
  const seat = await takeSeat(storage, actor, input.meetingId)
  const { meeting, role } = seat
  const body = (await storage.bodies.get(meeting.bodyId))!
  const publications = await storage.publications.of(meeting.id)
  const members = await storage.meetings.members(meeting.id)
  const approval = await standingApproval(storage, meeting)
  const recusals = (await storage.recusals.of(meeting.id)).filter(recusal => recusal.liftedAt === null)
  const nameOf = await namesOf(storage, [...[...members, ...recusals].map(row => row.userId), ...(approval ? [approval.by] : [])])
  const attachments = await storage.attachments.of(meeting.id)
  const own = await ownTemplateOf(storage, meeting.id)
  return {
    ...meetingRow(meeting, role, body, publications),
    epoch: meeting.epoch,
    attachments: attachments.filter(row => maySeeAttachment(seat, row)).map(attachmentRow),
    members: members
      .map(member => ({ userId: member.userId, name: nameOf(member.userId), role: member.role }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'da')),
    // with the fingerprint of the whole, short closed texts could be guessed
    approval: approval ? { hash: seat.opensClosed ? approval.hash : null, at: approval.at, by: nameOf(approval.by), snapshotId: approval.snapshotId } : null,
    reopenedBecause: role === 'secretariat' && publications.length > 0 && meeting.phase !== 'published' ? await correctionReason(storage, meeting.id, Number.MAX_SAFE_INTEGER) : null,
    publications: publications.map(({ id, slug, at, hash, withdrawnAt }) => ({ id, path: publicPath(body.slug, slug), at, hash, withdrawnAt })),
    recusals: recusals.map(({ id, itemId, userId }) => ({ id, itemId, userId, name: nameOf(userId) })),
    opensClosed: seat.opensClosed,
    form: own ? { ...own.form, parts: [...own.form.parts] } : null,
    phrases: [...(own?.phrases ?? [])],
  }
}
