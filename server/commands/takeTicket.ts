import type { MeetingId, Sha256 } from '../../shared/domain/ids.ts'
import { takeSeat } from './access.ts'
import type { Actor, CommandDeps } from './deps.ts'

/** A ticket for the socket of a meeting one may read: one use, one minute. The socket ends with the session or token that it `restsOn`. */
export const takeTicket = async (deps: CommandDeps, actor: Actor, input: { meetingId: MeetingId; restsOn?: Sha256 | undefined }): Promise<{ ticket: string }> => {
  await takeSeat(deps.storage, actor, input.meetingId)
  return { ticket: await deps.auth.issueTicket(actor.id, input.restsOn) }
}
