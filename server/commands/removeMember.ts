import type { MeetingId, UserId } from '../../shared/domain/ids.ts'
import { secretariatSeat } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { keepSecretariat } from './keepSecretariat.ts'

/** Takes a member out of the meeting; what they wrote stays theirs. Secretariat only; never the last of it. */
export const removeMember = async (deps: CommandDeps, actor: Actor, input: { meetingId: MeetingId; userId: UserId }): Promise<void> => {
  const { meetingId, userId } = input
  await deps.storage.transaction(async tables => {
    await secretariatSeat(tables, actor, meetingId)
    const members = await tables.meetings.members(meetingId)
    const member = members.find(candidate => candidate.userId === userId)
    if (!member) throw new CommandError('unknownMember')
    keepSecretariat(members, userId)
    await tables.meetings.removeMember(meetingId, userId)
    await note(tables, actor, meetingId, deps.now(), 'memberRemoved', { userId, role: member.role })
  })
  await deps.rooms.changed(meetingId, 'members')
}
