import type { MeetingId } from '../../shared/domain/ids.ts'
import type { Meeting, Tables, Time } from '../storage/storage.ts'
import { secretariatSeat } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'

/**
 * Sets until when one may object, in the transaction of the caller. What the forum says of silence now holds for this period, whatever is
 * decided later. Throws `deadlinePast`.
 */
export const setDeadline = async (tables: Tables, actor: Actor, meeting: Pick<Meeting, 'id' | 'bodyId' | 'epoch'>, until: Time, at: Time): Promise<void> => {
  if (until <= at) throw new CommandError('deadlinePast', 'until')
  const { silenceAccepts } = await tables.bodies.settings(meeting.bodyId)
  await tables.periods.add({ meetingId: meeting.id, epoch: meeting.epoch, until, silenceAccepts, at, by: actor.id })
  await note(tables, actor, meeting.id, at, 'deadlineSet', { until })
}

/** Opens the objection period, or moves its end: the secretariat, while the minutes are in review. */
export const openReview = async (deps: CommandDeps, actor: Actor, input: { meetingId: MeetingId; until: Time }): Promise<void> => {
  const { meetingId, until } = input
  await deps.storage.transaction(async tables => {
    const { meeting } = await secretariatSeat(tables, actor, meetingId)
    if (meeting.phase !== 'inReview') throw new CommandError('notInReviewYet')
    await setDeadline(tables, actor, meeting, until, deps.now())
  })
  await deps.rooms.changed(meetingId, 'remarks')
}
