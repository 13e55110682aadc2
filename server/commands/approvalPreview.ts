import { TRANSITIONS } from '../../shared/domain/phase.ts'
import type { MeetingId } from '../../shared/domain/ids.ts'
import type { Role } from '../../shared/domain/role.ts'
import { mustOpen, takeSeat } from './access.ts'
import { CommandError } from './commandError.ts'
import { contentOf, contentRows } from './contentOf.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { type Shown, shown } from './shown.ts'

/** Those who approve, and the secretariat that gets it ready. */
const mayPreview = (role: Role): boolean => role === 'secretariat' || TRANSITIONS.inReview.some(step => step.through === 'approve' && step.by.includes(role))

/** What would be approved now, closed items and all; chair and secretariat, in every phase. */
export const approvalPreview = async (deps: CommandDeps, actor: Actor, input: { meetingId: MeetingId }): Promise<Shown> => {
  const seat = await takeSeat(deps.storage, actor, input.meetingId)
  const { meeting, role } = seat
  if (!mayPreview(role)) throw new CommandError('role')
  // it shows all that is closed: who is kept out of any of it leaves the approval to another chair
  mustOpen(seat, true)
  const rows = await contentRows(deps.storage, meeting)
  const content = await deps.rooms.read(meeting.id, view => contentOf(meeting, rows, view))
  return shown(deps.storage, meeting, content, deps.now())
}
