import type { MeetingId, SnapshotId } from '../../shared/domain/ids.ts'
import { transition } from '../../shared/domain/phase.ts'
import type { View } from '../room/rooms.ts'
import type { Tables } from '../storage/storage.ts'
import { type Seat, takeSeat } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import { contentOf, contentRows } from './contentOf.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { keepSnapshot } from './keepSnapshot.ts'
import { type Preview, previewOf } from './previewOf.ts'

export interface ApproveInput {
  readonly meetingId: MeetingId
  /** The SHA-256 of the text that the chair was shown. */
  readonly hash: string
  readonly epoch: number
}

/** `changed`: the text has another hash by now, nothing was approved; `now` is what would be. */
export type Approved = { type: 'approved'; snapshotId: SnapshotId } | { type: 'changed'; now: Preview }

const check = ({ meeting, role }: Seat, epoch: number): void => {
  if (transition('inReview', 'approved')?.by.includes(role) !== true) throw new CommandError('role')
  if (meeting.phase !== 'inReview') throw new CommandError('notInReview')
  if (meeting.epoch !== epoch) throw new CommandError('movedOn')
}

/**
 * Approves exactly the text with this hash. The meeting stands still meanwhile: what was typed is stored first, the content is
 * read from what is stored, and snapshot, approval, phase, epoch and audit row are one transaction. Edits that come in
 * meanwhile are judged by the approved phase, so none lands behind the approval. The chair only, in review only.
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
  const now = previewOf(contentOf(seat.meeting, await contentRows(tables, seat.meeting), view))
  if (now.hash !== input.hash) return { type: 'changed', now }
  if (!(await tables.meetings.setPhase(meetingId, input.epoch, 'approved'))) throw new CommandError('movedOn')
  const at = deps.now()
  const { id: snapshotId, hash } = await keepSnapshot(deps, tables, { meeting: seat.meeting, view, actor, at, reason: { type: 'approval', toPhase: 'approved' } })
  await tables.approvals.add({ meetingId, snapshotId, hash, at, by: actor.id })
  await note(tables, actor, meetingId, at, 'approved', { hash, snapshotId })
  return { type: 'approved', snapshotId }
}
