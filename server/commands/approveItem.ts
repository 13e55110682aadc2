import type { ItemId, MeetingId } from '../../shared/domain/ids.ts'
import { mayTick, ticksIn } from '../../shared/domain/itemTick.ts'
import { itemPrint } from '../../shared/versions/itemHash.ts'
import type { Tables } from '../storage/storage.ts'
import { mustOpen, mustTakePart, type Seat, takeSeat } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import { contentOf, contentRows } from './contentOf.ts'
import type { Actor, CommandDeps } from './deps.ts'

export interface ApproveItemInput {
  readonly meetingId: MeetingId
  readonly itemId: ItemId
  /** The fingerprint of the item that the chair was shown (`itemPrint`). */
  readonly hash: string
  readonly epoch: number
}

/** Throws where the actor may not approve items in this phase. */
export const tickSeat = async (tables: Tables, actor: Actor, id: MeetingId): Promise<Seat> => {
  const seat = await takeSeat(tables, actor, id)
  if (seat.role !== 'chair') throw new CommandError('role')
  if (!ticksIn(seat.meeting.phase) || !mayTick(seat.role, seat.meeting.phase)) throw new CommandError('noTicksNow')
  return seat
}

/**
 * The chair's approval of one item, of exactly what was shown: where it says something else by now nothing is approved (`itemMovedOn`).
 * Holds from then on for as long as the item says that. The meeting stands still meanwhile.
 */
export const approveItem = async (deps: CommandDeps, actor: Actor, input: ApproveItemInput): Promise<void> => {
  const { meetingId, itemId } = input
  await tickSeat(deps.storage, actor, meetingId)
  await deps.rooms.exclusive(meetingId, view =>
    deps.storage.transaction(async tables => {
      const seat = await tickSeat(tables, actor, meetingId)
      if (seat.meeting.epoch !== input.epoch) throw new CommandError('movedOn')
      const item = contentOf(seat.meeting, await contentRows(tables, seat.meeting), view).items.find(one => one.id === itemId)
      if (!item) throw new CommandError('unknownItem')
      mustOpen(seat, item.closed)
      mustTakePart(seat, itemId)
      const { json, hash, openHash } = itemPrint(item)
      if (hash !== input.hash) throw new CommandError('itemMovedOn')
      const at = deps.now()
      await tables.itemApprovals.add({ meetingId, itemId, hash, openHash, json, at, by: actor.id, withdrawnAt: null, withdrawnBy: null })
      await note(tables, actor, meetingId, at, 'itemApproved', { itemId, hash })
    }),
  )
  await deps.rooms.changed(meetingId, 'itemApprovals')
}
