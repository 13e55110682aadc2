import type { Phase } from '../../../shared/domain/phase.ts'
import { createRooms } from '../../../server/room/createRooms.ts'
import type { RoomLimits } from '../../../server/room/limits.ts'
import { actor } from './actor.ts'
import { layMeeting, openRoom, people } from './ground.ts'
import { heldStorage } from './heldLog.ts'
import { manualClock } from './manualClock.ts'

/** Where most tests write. */
export const MINUTES = 'bench/minutes'

/** A meeting on a log that a test can hold, and a way for people to come in; the clock stands until it is moved. */
export const house = async (phase: Phase = 'inSession', limits: Partial<RoomLimits> = {}) => {
  const clock = manualClock()
  const held = heldStorage(await layMeeting(phase))
  let random = 1
  const make = () => createRooms({ storage: held.storage, clock, random32: () => random++, limits })
  const rooms = make()
  const come = async (who: keyof typeof people, options: Parameters<typeof actor>[3] & { room?: typeof openRoom; rooms?: typeof rooms } = {}) => {
    const one = actor(options.rooms ?? rooms, options.room ?? openRoom, people[who], options)
    await clock.advance(50)
    return one
  }
  return { clock, rooms, come, make, ...held }
}
