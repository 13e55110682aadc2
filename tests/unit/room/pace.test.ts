import { describe, expect, it } from 'vitest'
import { createRooms, PRESENCE_PACE, TICK } from '../../../server/room/createRooms.ts'
import { createJournal } from '../../../server/room/journal.ts'
import { paceFor } from '../../../server/room/pace.ts'
import { actor } from '../../support/room/actor.ts'
import { layMeeting, openRoom, people } from '../../support/room/ground.ts'
import { manualClock } from '../../support/room/manualClock.ts'

/** When a room that reaches so many peers is written, in ms, where something comes to it again and again. */
const writtenAt = async (peers: number): Promise<number[]> => {
  const clock = manualClock()
  const times: number[] = []
  const journal = createJournal({ append: async () => [] }, clock, TICK, () => {})
  const source = { reach: () => peers, take: () => [], stored: () => void times.push(clock.elapsed()), failed: () => {} }
  for (let count = 0; count < 20; count++) {
    journal.touch(source)
    await clock.advance(1)
  }
  return times
}

describe('pace', () => {
  it('R50 up to ten peers what comes is written at once; beyond them within a tick that grows to 16 ms', async () => {
    expect(await writtenAt(10)).toEqual(Array.from({ length: 20 }, (_, at) => at))
    expect(await writtenAt(50)).toEqual([0, 16])
    expect([0, 10, 20, 50, 500].map(peers => paceFor(TICK, peers))).toEqual([0, 0, 4, 16, 16])
    expect(paceFor(PRESENCE_PACE, 10)).toBe(0)
  })

  it('R51 a caret goes with the text that it came with, and wakes nobody up for itself', async () => {
    const clock = manualClock()
    let timers = 0
    let random = 1
    const after = (ms: number, run: () => void): (() => void) => {
      if (ms > 0) timers++
      return clock.after(ms, run)
    }
    const rooms = createRooms({ storage: await layMeeting('inSession'), clock: { ...clock, after }, random32: () => random++ })
    const chair = actor(rooms, openRoom, people.chair)
    const pia = actor(rooms, openRoom, people.participant)
    await clock.advance(100)
    const [before, heard] = [timers, pia.heard.length]
    chair.type('general/minutes', 'ordet')
    chair.move('here')
    await clock.advance(0)
    expect(pia.heard.slice(heard)).toEqual(['update', 'awareness'])
    expect(timers).toBe(before)
    chair.move('there')
    await clock.advance(49)
    expect(pia.heard.slice(heard)).toEqual(['update', 'awareness'])
    await clock.advance(1)
    expect(pia.heard.slice(heard)).toEqual(['update', 'awareness', 'awareness'])
  })
})
