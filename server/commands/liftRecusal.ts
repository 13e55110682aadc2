import type { MeetingId, RecusalId } from '../../shared/domain/ids.ts'
import { takeSeat } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'

/** Lets a member into an item again. Chair and secretariat, but nobody for themselves. */
export const liftRecusal = async (deps: CommandDeps, actor: Actor, input: { meetingId: MeetingId; recusalId: RecusalId }): Promise<void> => {
  const { meetingId, recusalId } = input
  await deps.storage.transaction(async tables => {
    const { role } = await takeSeat(tables, actor, meetingId)
    if (role !== 'chair' && role !== 'secretariat') throw new CommandError('onlyRecusers')
    const recusal = (await tables.recusals.of(meetingId)).find(row => row.id === recusalId && row.liftedAt === null)
    if (!recusal) throw new CommandError('unknownRecusal')
    if (recusal.userId === actor.id) throw new CommandError('recusedYourself')
    const at = deps.now()
    await tables.recusals.lift(recusalId, at, actor.id)
    await note(tables, actor, meetingId, at, 'recusalLifted', { recusalId, itemId: recusal.itemId, userId: recusal.userId })
  })
  await deps.rooms.changed(meetingId, 'members')
}
