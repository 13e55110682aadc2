import { type MeetingId, newId, type RandomBytes, type UserId } from '../../shared/domain/ids.ts'
import type { Role } from '../../shared/domain/role.ts'
import type { Tables, Time } from '../storage/storage.ts'
import { note } from './audit.ts'
import type { Actor } from './deps.ts'

/** Makes a new person a member of one meeting, in the caller's transaction, whose right to do so is checked. Answers who it is. */
export const addNewMember = async (
  tables: Tables, actor: Actor, at: Time, random: RandomBytes, person: { meetingId: MeetingId; name: string; role: Role },
): Promise<UserId> => {
  const { meetingId, name, role } = person
  const userId = newId<UserId>(random)
  await tables.users.add({ id: userId, name, admin: false, createdAt: at })
  await tables.meetings.setMember({ meetingId, userId, role })
  await note(tables, actor, meetingId, at, 'memberInvited', { userId, role })
  return userId
}
