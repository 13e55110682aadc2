import { type ItemId, type MeetingId, newId, type RecusalId, type UserId } from '../../shared/domain/ids.ts'
import type { Tables } from '../storage/storage.ts'
import { type Seat, takeSeat } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { findItem } from './findItem.ts'

const check = async (tables: Tables, actor: Actor, meetingId: MeetingId): Promise<Seat> => {
  const seat = await takeSeat(tables, actor, meetingId)
  if (seat.role !== 'chair' && seat.role !== 'secretariat') throw new CommandError('onlyRecusers')
  return seat
}

/**
 * Keeps a member out of an item (inhabil): who is recused may not write in it, and of a closed one gets nothing, not even from the room
 * of the closed items, as they are one document. Chair and secretariat, in every phase; at once for those who are in the room.
 */
export const recuseMember = async (deps: CommandDeps, actor: Actor, input: { meetingId: MeetingId; itemId: ItemId; userId: UserId }): Promise<{ id: RecusalId }> => {
  const { meetingId, itemId, userId } = input
  await check(deps.storage, actor, meetingId)
  const id = newId<RecusalId>(deps.random)
  // alone with the meeting: nothing of the person's comes in between, and the item cannot go behind the door meanwhile
  await deps.rooms.exclusive(meetingId, async view => {
    const { closed } = findItem(view.open, itemId)
    await deps.storage.transaction(async tables => {
      await check(tables, actor, meetingId)
      if (!(await tables.meetings.member(meetingId, userId))) throw new CommandError('unknownMember', 'userId')
      const standing = (await tables.recusals.of(meetingId)).some(row => row.itemId === itemId && row.userId === userId && row.liftedAt === null)
      if (standing) throw new CommandError('alreadyRecused')
      const at = deps.now()
      await tables.recusals.add({ id, meetingId, itemId, userId, closed, at, by: actor.id, liftedAt: null, liftedBy: null })
      await note(tables, actor, meetingId, at, 'recused', { recusalId: id, itemId, userId })
    })
  })
  await deps.rooms.changed(meetingId, 'members')
  return { id }
}
