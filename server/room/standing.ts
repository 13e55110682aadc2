import * as Y from 'yjs'
import type { Clocks } from '../../shared/document/gate/ground.ts'
import { can, mayOpenClosed } from '../../shared/domain/can.ts'
import type { ItemId, MeetingId, UserId } from '../../shared/domain/ids.ts'
import type { Phase } from '../../shared/domain/phase.ts'
import type { Role } from '../../shared/domain/role.ts'
import type { Change, MeetingNotice } from '../../shared/protocol/sync.ts'
import type { Tables } from '../storage/storage.ts'
import { RoomError } from './rooms.ts'

/** Where a meeting stands and who is what in it, as it was read last. */
/** Items that went through the door: by item, how far everybody had written in the room that its text left. */
export interface Grounds {
  readonly open: ReadonlyMap<ItemId, Clocks>
  readonly closed: ReadonlyMap<ItemId, Clocks>
}

export interface Standing {
  readonly phase: Phase
  readonly epoch: number
  readonly roles: ReadonlyMap<UserId, Role>
  /** Who is kept out of which items; `closed`: out of a closed one, and so of the closed room, which carries all of them in one document. */
  readonly recused: ReadonlyMap<UserId, { readonly items: ReadonlySet<ItemId>; readonly closed: boolean }>
  readonly grounds: Grounds
}

/** Throws RoomError `unknown` where there is no such meeting. */
export const readStanding = async ({ meetings, recusals, itemMoves }: Pick<Tables, 'meetings' | 'recusals' | 'itemMoves'>, id: MeetingId): Promise<Standing> => {
  const meeting = await meetings.get(id)
  if (meeting === undefined) throw new RoomError('unknown', `no meeting ${id}`)
  const members = await meetings.members(id)
  const recused = new Map<UserId, { items: ReadonlySet<ItemId>; closed: boolean }>()
  for (const { userId, itemId, closed, liftedAt } of await recusals.of(id)) {
    if (liftedAt !== null) continue
    const before = recused.get(userId)
    recused.set(userId, { items: new Set([...(before?.items ?? []), itemId]), closed: closed || before?.closed === true })
  }
  const moves = (await itemMoves.of(id)).map(({ itemId, closed, vector }) => ({ closed, ground: [itemId, Y.decodeStateVector(vector)] as const }))
  const groundsOf = (closed: boolean): Map<ItemId, Clocks> => new Map(moves.filter(move => move.closed === closed).map(move => move.ground))
  return {
    phase: meeting.phase,
    epoch: meeting.epoch,
    roles: new Map(members.map(({ userId, role }) => [userId, role])),
    recused,
    grounds: { open: groundsOf(true), closed: groundsOf(false) },
  }
}

export const mayRead = ({ phase, roles, recused }: Standing, user: UserId, closed: boolean): boolean => {
  const role = roles.get(user)
  return role !== undefined && can(role, phase, 'read') && (!closed || (mayOpenClosed(role) && recused.get(user)?.closed !== true))
}

/** What somebody is told of the meeting; undefined for who is not in it. */
export const noticeFor = ({ phase, epoch, roles, recused }: Standing, user: UserId, changed: Change): MeetingNotice | undefined => {
  const role = roles.get(user)
  const kept = recused.get(user)
  if (role === undefined) return undefined
  return { type: 'meeting', phase, epoch, role, changed, ...(kept === undefined ? {} : { recused: { items: [...kept.items], closed: kept.closed } }) }
}
