import type { MeetingId, UserId } from '../../../shared/domain/ids.ts'
import type { Phase } from '../../../shared/domain/phase.ts'
import { ROLES, type Role } from '../../../shared/domain/role.ts'
import type { RoomName } from '../../../shared/protocol/sync.ts'
import { createMemoryStorage } from '../../../server/storage/memory/memoryStorage.ts'
import type { Storage, User } from '../../../server/storage/storage.ts'
import { body, meeting, user } from '../rows.ts'

export const garden = 'garden' as MeetingId
export const openRoom = 'garden' as RoomName
export const closedRoom = 'garden.closed' as RoomName

/** One person for each role, and `guest`, who is in no meeting. */
export const people: Readonly<Record<Role | 'second' | 'guest', User>> = {
  secretariat: user({ id: 'sif' as UserId, name: 'Sif Lykke' }),
  chair: user({ id: 'carl' as UserId, name: 'Carl Mose' }),
  participant: user({ id: 'pia' as UserId, name: 'Pia Holm' }),
  observer: user({ id: 'otto' as UserId, name: 'Otto Bæk' }),
  second: user({ id: 'per' as UserId, name: 'Per Eng' }),
  guest: user({ id: 'gry' as UserId, name: 'Gry Ås' }),
}

/** A storage with the meeting `garden` in it and one person for each role (two participants). */
export const layMeeting = async (phase: Phase, storage: Storage = createMemoryStorage()): Promise<Storage> => {
  for (const person of Object.values(people)) await storage.users.add(person)
  await storage.bodies.add(body())
  await storage.meetings.add(meeting({ id: garden, phase }))
  for (const role of ROLES) await storage.meetings.setMember({ meetingId: garden, userId: people[role].id, role })
  await storage.meetings.setMember({ meetingId: garden, userId: people.second.id, role: 'participant' })
  return storage
}

/** Moves the meeting on as a command does, without a room knowing of it. */
export const movePhase = async (storage: Storage, phase: Phase): Promise<void> => {
  const now = (await storage.meetings.get(garden))!
  await storage.meetings.setPhase(garden, now.epoch, phase)
}
