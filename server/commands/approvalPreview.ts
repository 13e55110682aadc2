import { TRANSITIONS } from '../../shared/domain/phase.ts'
import type { MeetingId } from '../../shared/domain/ids.ts'
import type { Role } from '../../shared/domain/role.ts'
import { takeSeat } from './access.ts'
import { CommandError } from './commandError.ts'
import { contentOf, contentRows } from './contentOf.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { type Preview, previewOf } from './previewOf.ts'

/** Those who approve, and the secretariat that gets it ready. */
const mayPreview = (role: Role): boolean => role === 'secretariat' || TRANSITIONS.inReview.some(step => step.through === 'approve' && step.by.includes(role))

/** What would be approved now, closed items and all; chair and secretariat, in every phase. */
export const approvalPreview = async (deps: CommandDeps, actor: Actor, input: { meetingId: MeetingId }): Promise<Preview> => {
  const { meeting, role } = await takeSeat(deps.storage, actor, input.meetingId)
  if (!mayPreview(role)) throw new CommandError('role')
  const rows = await contentRows(deps.storage, meeting)
  return previewOf(await deps.rooms.read(meeting.id, view => contentOf(meeting, rows, view)))
}
