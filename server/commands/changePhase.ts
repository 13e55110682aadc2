import { seedMissing } from '../../shared/document/agenda.ts'
import type { MeetingId } from '../../shared/domain/ids.ts'
import type { Phase } from '../../shared/domain/phase.ts'
import type { Time } from '../storage/storage.ts'
import { type Seat, takeSeat } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { keepSnapshot } from './keepSnapshot.ts'
import { oneLine } from './oneLine.ts'
import { setDeadline } from './openReview.ts'
import { stepOf } from './stepOf.ts'

export interface ChangePhaseInput {
  readonly meetingId: MeetingId
  readonly to: Phase
  /** The epoch that the actor saw; another one by now is `movedOn`. */
  readonly epoch: number
  readonly reason?: string | undefined
  /** Into review: until when one may object, which the secretariat says. */
  readonly objectionUntil?: Time | undefined
}

/** Throws what stands against the step; answers whether it goes forward. */
const check = (seat: Seat, { to, epoch, reason, objectionUntil }: ChangePhaseInput): boolean => {
  if (seat.meeting.epoch !== epoch) throw new CommandError('movedOn')
  const step = stepOf(seat, to)
  if (step.through === 'approve') throw new CommandError('throughApproval')
  if (step.through === 'publish') throw new CommandError('throughPublication')
  if (step.reason && oneLine(reason ?? '') === '') throw new CommandError('reasonMissing', 'reason')
  if (objectionUntil !== undefined && to !== 'inReview') throw new CommandError('notInReviewYet', 'objectionUntil')
  if (objectionUntil !== undefined && seat.role !== 'secretariat') throw new CommandError('onlySecretariat', 'objectionUntil')
  return !step.reason
}

/**
 * Takes a meeting to another phase: every plain step of the table, backwards only with a reason. What has been typed until
 * then is stored first and kept as a snapshot; what comes behind is judged by the new phase. Raises the epoch and leaves a row in the
 * audit trail.
 */
export const changePhase = async (deps: CommandDeps, actor: Actor, input: ChangePhaseInput): Promise<void> => {
  const { meetingId, to, epoch } = input
  const forward = check(await takeSeat(deps.storage, actor, meetingId), input)
  // many will start to write at once: nobody is left to make a section's first line end
  if (to === 'inSession' && forward) await deps.rooms.write(meetingId, actor.id, docs => seedMissing(docs))
  await deps.rooms.exclusive(meetingId, view =>
    deps.storage.transaction(async tables => {
      const seat = await takeSeat(tables, actor, meetingId)
      check(seat, input)
      if (!(await tables.meetings.setPhase(meetingId, epoch, to))) throw new CommandError('movedOn')
      const reason = oneLine(input.reason ?? '')
      const at = deps.now()
      const { id: snapshotId } = await keepSnapshot(deps, tables, { meeting: seat.meeting, view, actor, at, reason: { type: 'phase', toPhase: to } })
      await note(tables, actor, meetingId, at, 'phase', { from: seat.meeting.phase, to, snapshotId, ...(reason === '' ? {} : { reason }) })
      if (input.objectionUntil !== undefined) await setDeadline(tables, actor, { ...seat.meeting, epoch: epoch + 1 }, input.objectionUntil, at)
    }),
  )
  await deps.rooms.changed(meetingId, 'phase')
}
