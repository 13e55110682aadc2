import { readAgenda } from '../../shared/document/agenda.ts'
import { itemSection } from '../../shared/document/section.ts'
import type { MeetingId } from '../../shared/domain/ids.ts'
import type { ItemTimes } from '../../shared/protocol/itemTimes.ts'
import { roomName } from '../../shared/protocol/sync.ts'
import { firstWritten } from '../../shared/versions/firstWritten.ts'
import { takeSeat } from './access.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { writtenTimes } from './writtenTimes.ts'

/**
 * When the minutes of each item were first written in, by the log: about when the item was begun, for somebody to confirm. Items in whose
 * minutes nothing stands are left out. What stands behind the door counts for those who may open it.
 */
export const listItemTimes = async ({ storage, rooms }: CommandDeps, actor: Actor, { meetingId }: { meetingId: MeetingId }): Promise<ItemTimes> => {
  const { opensClosed } = await takeSeat(storage, actor, meetingId)
  const timesIn = async (closed: boolean) => writtenTimes(await storage.log.read(roomName({ meeting: meetingId, closed }), 0))
  const [inOpen, inClosed] = await Promise.all([timesIn(false), opensClosed ? timesIn(true) : undefined])
  return rooms.read(meetingId, ({ open, closed }) => ({
    items: readAgenda(open).filter(item => !item.removed).flatMap(({ id, closed: isClosed }) => {
      const section = itemSection(id, 'minutes')
      const times = [firstWritten(open.getText(section), inOpen), isClosed && inClosed ? firstWritten(closed.getText(section), inClosed) : undefined].filter(at => at !== undefined)
      return times.length === 0 ? [] : [{ id, at: Math.min(...times) }]
    }),
  }))
}
