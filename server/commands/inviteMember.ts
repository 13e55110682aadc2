import type { MeetingId, UserId } from '../../shared/domain/ids.ts'
import type { Role } from '../../shared/domain/role.ts'
import { secretariatSeat } from './access.ts'
import { addNewMember } from './addNewMember.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { needLine } from './oneLine.ts'

/**
 * Makes a new person a member of one meeting and answers the link with which they sign in, good once. The meeting's
 * secretariat only. The body's own members stay as they are: an invitation opens this meeting and no other.
 */
export const inviteMember = async (
  deps: CommandDeps, actor: Actor, input: { meetingId: MeetingId; name: string; role: Role },
): Promise<{ userId: UserId; link: string }> => {
  const { meetingId, role } = input
  const invited = await deps.storage.transaction(async tables => {
    await secretariatSeat(tables, actor, meetingId)
    const name = needLine(input.name, 'name')
    const userId = await addNewMember(tables, actor, deps.now(), deps.random, { meetingId, name, role })
    return { userId, link: await deps.auth.issueLink({ userId, meetingId }, tables) }
  })
  await deps.rooms.changed(meetingId, 'members')
  return invited
}
