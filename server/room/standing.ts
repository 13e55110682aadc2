import { can, mayOpenClosed } from '../../shared/domain/can.ts'
import type { MeetingId, UserId } from '../../shared/domain/ids.ts'
import type { Phase } from '../../shared/domain/phase.ts'
import type { Role } from '../../shared/domain/role.ts'
import type { Tables } from '../storage/storage.ts'
import { RoomError } from './rooms.ts'

/** Where a meeting stands and who is what in it, as it was read last. */
export interface Standing {
  readonly phase: Phase
  readonly epoch: number
  readonly roles: ReadonlyMap<UserId, Role>
}

/** Throws RoomError `unknown` where there is no such meeting. */
export const readStanding = async (meetings: Tables['meetings'], id: MeetingId): Promise<Standing> => {
  const meeting = await meetings.get(id)
  if (meeting === undefined) throw new RoomError('unknown', `no meeting ${id}`)
  const members = await meetings.members(id)
  return { phase: meeting.phase, epoch: meeting.epoch, roles: new Map(members.map(({ userId, role }) => [userId, role])) }
}

export const mayRead = ({ phase, roles }: Standing, user: UserId, closed: boolean): boolean => {
  const role = roles.get(user)
  return role !== undefined && can(role, phase, 'read') && (!closed || mayOpenClosed(role))
}
