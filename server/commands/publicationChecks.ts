import type { Finding } from '../../shared/checks/finding.ts'
import type { MeetingId } from '../../shared/domain/ids.ts'
import { mustOpen, secretariatSeat } from './access.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { findingsOf } from './findings.ts'

/** What speaks against publishing the minutes as they are; in every phase, for the secretariat. Closed words among it: who is recused sees none of it. */
export const publicationChecks = async (deps: CommandDeps, actor: Actor, input: { meetingId: MeetingId }): Promise<{ findings: Finding[] }> => {
  const seat = await secretariatSeat(deps.storage, actor, input.meetingId)
  mustOpen(seat, true)
  return { findings: await findingsOf(deps, seat.meeting) }
}
