import type { MeetingId, SnapshotId } from '../../shared/domain/ids.ts'
import { transition } from '../../shared/domain/phase.ts'
import type { View } from '../room/rooms.ts'
import type { Tables } from '../storage/storage.ts'
import { mustOpen, type Seat, takeSeat } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import { contentOf, contentRows } from './contentOf.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { keepSnapshot } from './keepSnapshot.ts'
import { type Shown, shown } from './shown.ts'

export interface ApproveInput {
  readonly meetingId: MeetingId
  /** The SHA-256 of the text that the chair was shown. */
  readonly hash: string
  readonly epoch: number
  /** The chair's explicit word: keys of what is outstanding and is not to stand in the way. */
  readonly despite?: readonly string[] | undefined
}

/**
 * Nothing was approved where the text has another hash by now (`changed`), or something is outstanding that was not named; `now` is what would
 * be approved.
 */
export type Approved = { type: 'approved'; snapshotId: SnapshotId } | { type: 'changed' | 'outstanding'; now: Shown }

const check = (seat: Seat, epoch: number): void => {
  const { meeting, role } = seat
  if (transition('inReview', 'approved')?.by.includes(role) !== true) throw new CommandError('role')
  if (meeting.phase !== 'inReview') throw new CommandError('notInReview')
  if (meeting.epoch !== epoch) throw new CommandError('movedOn')
  // nobody approves what they may not read
  mustOpen(seat, true)
}

/**
 * Approves exactly the text with this hash. The meeting stands still meanwhile: what was typed is stored first, the content is
 * read from what is stored, and snapshot, approval, phase, epoch and audit row are one transaction. Edits that come in
 * meanwhile are judged by the approved phase, so none lands behind the approval. The chair only, in review only, and with nothing outstanding
 * but what the chair has named; what was named stands in the trail.
 */
export const approveMinutes = async (deps: CommandDeps, actor: Actor, input: ApproveInput): Promise<Approved> => {
  const { meetingId } = input
  check(await takeSeat(deps.storage, actor, meetingId), input.epoch)
  const answer = await deps.rooms.exclusive(meetingId, view => deps.storage.transaction(tables => approve(deps, tables, actor, input, view)))
  if (answer.type === 'approved') await deps.rooms.changed(meetingId, 'phase')
  return answer
}

const approve = async (deps: CommandDeps, tables: Tables, actor: Actor, input: ApproveInput, view: View): Promise<Approved> => {
  const { meetingId } = input
  const seat = await takeSeat(tables, actor, meetingId)
  check(seat, input.epoch)
  const now = await shown(tables, seat.meeting, contentOf(seat.meeting, await contentRows(tables, seat.meeting), view), deps.now())
  if (now.hash !== input.hash) return { type: 'changed', now }
  if (now.outstanding.some(({ key }) => input.despite?.includes(key) !== true)) return { type: 'outstanding', now }
  if (!(await tables.meetings.setPhase(meetingId, input.epoch, 'approved'))) throw new CommandError('movedOn')
  const at = deps.now()
  const { id: snapshotId, hash } = await keepSnapshot(deps, tables, { meeting: seat.meeting, view, actor, at, reason: { type: 'approval', toPhase: 'approved' } })
  await tables.approvals.add({ meetingId, snapshotId, hash, at, by: actor.id })
  await note(tables, actor, meetingId, at, 'approved', { hash, snapshotId, ...(now.outstanding.length > 0 && { despite: now.outstanding }) })
  return { type: 'approved', snapshotId }
}
