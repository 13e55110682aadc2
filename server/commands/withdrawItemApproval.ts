import type { ItemId, MeetingId } from '../../shared/domain/ids.ts'
import { tickSeat } from './approveItem.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { standingTicks } from './standingTicks.ts'

/** The chair takes back the approval of one item. Throws `notTicked` where there is none. */
export const withdrawItemApproval = async (deps: CommandDeps, actor: Actor, input: { meetingId: MeetingId; itemId: ItemId }): Promise<void> => {
  const { meetingId, itemId } = input
  await deps.storage.transaction(async tables => {
    await tickSeat(tables, actor, meetingId)
    if (!(await standingTicks(tables, meetingId)).has(itemId)) throw new CommandError('notTicked')
    const at = deps.now()
    await tables.itemApprovals.withdraw(meetingId, itemId, at, actor.id)
    await note(tables, actor, meetingId, at, 'itemWithdrawn', { itemId })
  })
  await deps.rooms.changed(meetingId, 'itemApprovals')
}
