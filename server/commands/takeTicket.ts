import type { MeetingId } from '../../shared/domain/ids.ts'
import { takeSeat } from './access.ts'
import type { Actor, CommandDeps } from './deps.ts'

/** A ticket for the socket of a meeting one may read: one use, one minute. */
export const takeTicket = async (deps: CommandDeps, actor: Actor, input: { meetingId: MeetingId }): Promise<{ ticket: string }> => {
  await takeSeat(deps.storage, actor, input.meetingId)
  return { ticket: await deps.auth.issueTicket(actor.id) }
}
