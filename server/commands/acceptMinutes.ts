import type { MeetingId } from '../../shared/domain/ids.ts'
import { seatWithRight } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'

/** "I have no remarks": whoever may object says so by name, while the minutes are in review. Saying it again changes nothing. */
export const acceptMinutes = async (deps: CommandDeps, actor: Actor, input: { meetingId: MeetingId }): Promise<void> => {
  const { meetingId } = input
  const said = await deps.storage.transaction(async tables => {
    const { meeting } = await seatWithRight(tables, actor, meetingId, 'object')
    if (meeting.phase !== 'inReview') throw new CommandError('notInReviewYet')
    const { epoch } = meeting
    if ((await tables.acceptances.of(meetingId)).some(row => row.userId === actor.id && row.epoch === epoch)) return false
    const at = deps.now()
    await tables.acceptances.add({ meetingId, epoch, userId: actor.id, at })
    await note(tables, actor, meetingId, at, 'minutesAccepted')
    return true
  })
  if (said) await deps.rooms.changed(meetingId, 'remarks')
}
