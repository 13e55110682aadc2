import type { MeetingId, UserId } from '../../shared/domain/ids.ts'
import type { Meeting, Tables } from '../storage/storage.ts'
import { secretariatSeat } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'

/** True where the actor is secretariat of everything that the person can reach: a link then opens nothing that is closed to the actor. */
const holdsAll = async (tables: Tables, actor: Actor, userId: UserId, meetings: readonly Meeting[]): Promise<boolean> => {
  if ((await tables.users.get(userId))?.admin !== false) return false
  for (const { bodyId } of await tables.bodies.membershipsOf(userId)) {
    const own = (await tables.bodies.members(bodyId)).find(member => member.userId === actor.id)
    if (own?.role !== 'secretariat') return false
  }
  for (const { id } of meetings) {
    if ((await tables.meetings.member(id, actor.id))?.role !== 'secretariat') return false
  }
  return true
}

/**
 * A new sign-in link for somebody who is in the meeting already and has lost the way in: another browser, an expired session.
 * Whoever holds a link can be that person, so it is given only by the secretariat of everything they are in (else `linkReaches`),
 * and never for a chair, who approves (`linkForChair`): a chair is invited anew, for everybody to see.
 */
export const renewLink = async (deps: CommandDeps, actor: Actor, input: { meetingId: MeetingId; userId: UserId }): Promise<{ userId: UserId; link: string }> => {
  const { meetingId, userId } = input
  return deps.storage.transaction(async tables => {
    await secretariatSeat(tables, actor, meetingId)
    if (!(await tables.meetings.member(meetingId, userId))) throw new CommandError('unknownMember')
    if (userId !== actor.id) {
      const meetings = await tables.meetings.ofUser(userId)
      // an approval must be nobody else's word
      if (meetings.some(({ role }) => role === 'chair')) throw new CommandError('linkForChair')
      if (!(await holdsAll(tables, actor, userId, meetings))) throw new CommandError('linkReaches')
    }
    await note(tables, actor, meetingId, deps.now(), 'linkRenewed', { userId })
    return { userId, link: await deps.auth.issueLink({ userId, meetingId }, tables) }
  })
}
