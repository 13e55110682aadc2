import type { MeetingId, UserId } from '../../shared/domain/ids.ts'
import type { Role } from '../../shared/domain/role.ts'
import { secretariatSeat } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { keepSecretariat } from './keepSecretariat.ts'

/** Gives a member another role, at once, in the sockets that are open too. Secretariat only; the last of it keeps its role. */
export const changeMemberRole = async (
  deps: CommandDeps, actor: Actor, input: { meetingId: MeetingId; userId: UserId; role: Role },
): Promise<void> => {
  const { meetingId, userId, role } = input
  await deps.storage.transaction(async tables => {
    await secretariatSeat(tables, actor, meetingId)
    const members = await tables.meetings.members(meetingId)
    const member = members.find(candidate => candidate.userId === userId)
    if (!member) throw new CommandError('unknownMember')
    if (member.role === role) return
    if (role !== 'secretariat') keepSecretariat(members, userId)
    await tables.meetings.setMember({ meetingId, userId, role })
    await note(tables, actor, meetingId, deps.now(), 'memberRole', { userId, from: member.role, to: role })
  })
  await deps.rooms.changed(meetingId, 'members')
}
