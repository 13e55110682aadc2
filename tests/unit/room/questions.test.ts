import { describe, expect, it } from 'vitest'
import { createRooms } from '../../../server/room/createRooms.ts'
import { actor } from '../../support/room/actor.ts'
import { layMeeting, openRoom, people } from '../../support/room/ground.ts'
import { manualClock } from '../../support/room/manualClock.ts'

describe('questions', () => {
  it('R12 one byte that asks who is here, and is answered with all of them, may not be said without end', async () => {
    const clock = manualClock()
    let random = 1
    const rooms = createRooms({ storage: await layMeeting('inSession'), clock, random32: () => random++ })
    const chair = actor(rooms, openRoom, people.chair)
    const pia = actor(rooms, openRoom, people.participant)
    await clock.advance(50)
    chair.move('here')
    await clock.advance(50)
    for (let count = 0; count < 20; count++) pia.session.receive(Uint8Array.of(3))
    expect([pia.closed(), pia.heard.filter(kind => kind === 'awareness').length]).toEqual([undefined, 21])
    for (let count = 0; count < 2000; count++) pia.session.receive(Uint8Array.of(3))
    expect([pia.closed(), chair.closed()]).toEqual(['4429 tooFast', undefined])
  })
})
