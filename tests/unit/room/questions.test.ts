import * as encoding from 'lib0/encoding'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createBucket } from '../../../server/room/bucket.ts'
import { awarenessFrame, step1Frame } from '../../../server/room/frames.ts'
import type { RoomLimits } from '../../../server/room/limits.ts'
import { createRooms } from '../../../server/room/createRooms.ts'
import { actor } from '../../support/room/actor.ts'
import { garden, layMeeting, openRoom, people } from '../../support/room/ground.ts'
import { manualClock } from '../../support/room/manualClock.ts'

const house = async (limits: Partial<RoomLimits> = {}) => {
  const clock = manualClock()
  let random = 1
  const rooms = createRooms({ storage: await layMeeting('inSession'), clock, random32: () => random++, limits })
  const chair = actor(rooms, openRoom, people.chair)
  const pia = actor(rooms, openRoom, people.participant)
  await clock.advance(50)
  return { clock, rooms, chair, pia }
}

/** Awareness of many, each saying the same. */
const awarenessOf = (count: number, client: number, json: string): Uint8Array => {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, count)
  for (let said = 0; said < count; said++) {
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, said + 1)
    encoding.writeVarString(encoder, json)
  }
  return awarenessFrame(encoding.toUint8Array(encoder))
}

describe('questions', () => {
  it('R12 one byte that asks who is here, and is answered with all of them, may not be said without end', async () => {
    const { clock, chair, pia } = await house()
    chair.move('here')
    await clock.advance(50)
    for (let count = 0; count < 20; count++) pia.session.receive(Uint8Array.of(3))
    expect([pia.closed(), pia.heard.filter(kind => kind === 'awareness').length]).toEqual([undefined, 21])
    for (let count = 0; count < 2000; count++) pia.session.receive(Uint8Array.of(3))
    expect([pia.closed(), chair.closed()]).toEqual(['4429 tooFast', undefined])
  })

  it('R60 questions are counted over all connections of a user, and coming back gives nothing back', async () => {
    const { clock, rooms, pia } = await house({ userUpdates: { perSecond: 1, atOnce: 100 } })
    for (let count = 0; count < 3; count++) pia.session.receive(step1Frame(Uint8Array.of(0)))
    expect(pia.closed()).toBeUndefined()
    const again = actor(rooms, openRoom, people.participant)
    await clock.advance(50)
    expect(again.closed()).toBe('4429 tooFast')
  })

  it('R61 who asks too often what they lack is handed the whole, which is kept, instead of having it worked out', async () => {
    const { clock, rooms, chair } = await house({ userSteps: { perSecond: 1, atOnce: 2000 } })
    for (let count = 0; count < 100; count++) chair.type('bench/minutes', 'ord ', 0)
    await clock.advance(50)
    const sizes: number[] = []
    const session = rooms.join({ room: openRoom, user: people.second, version: 1, peer: { send: frame => sizes.push(frame.length), close: () => {} } })
    await clock.advance(50)
    sizes.length = 0
    for (let count = 0; count < 4; count++) session.receive(step1Frame(Y.encodeStateVector(chair.doc)))
    // two compare, each with a hundred pieces at eight steps; the others get all of it: what the log began with, then what came
    expect(sizes.map(size => size > 300)).toEqual([false, false, false, true, false, true])
  })

  it('R62 a state vector of more clients than ever wrote anywhere is not read', async () => {
    const { clock, pia, chair } = await house()
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, 100_000)
    for (let client = 0; client < 100_000; client++) for (const number of [client + 1_000_000, 1]) encoding.writeVarUint(encoder, number)
    pia.session.receive(step1Frame(encoding.toUint8Array(encoder)))
    await clock.advance(50)
    expect([pia.closed(), chair.closed()]).toEqual(['4400 malformed', undefined])
  })
})

describe('what is said about oneself and others', () => {
  it('R63 what somebody says about others is passed over, and counted like the rest', async () => {
    const { clock, pia, chair } = await house({ presenceFlow: { perSecond: 1, atOnce: 5000 } })
    pia.move('here')
    const echo = awarenessOf(1, chair.doc.clientID + 1, JSON.stringify('x'.repeat(1000)))
    for (let count = 0; count < 4; count++) pia.session.receive(echo)
    expect(pia.closed()).toBeUndefined()
    pia.session.receive(echo)
    await clock.advance(50)
    expect([pia.closed(), chair.closed()]).toEqual(['4429 tooFast', undefined])
  })

  it.each([
    ['a state deep in itself, on which others would overflow their stack', (client: number) => awarenessOf(1, client, `{"cursor":${'['.repeat(200)}${']'.repeat(200)}}`)],
    ['more of them than were ever here', (client: number) => awarenessOf(6000, client + 1, '{}')],
  ])('R63 %s is refused', async (_name, frame) => {
    const { clock, pia, chair } = await house()
    pia.session.receive(frame(pia.doc.clientID))
    await clock.advance(100)
    expect([pia.closed(), chair.closed(), chair.awareness.getStates().has(pia.doc.clientID)]).toEqual(['4400 malformed', undefined, false])
  })
})

describe('counting', () => {
  it('R64 a clock that is set back takes nothing from anybody', () => {
    const bucket = createBucket({ perSecond: 10, atOnce: 20 })
    expect(bucket.take(10_000_000, 5)).toBe(true)
    expect(bucket.take(6_400_000, 5)).toBe(true)
    expect(bucket.left(6_401_000)).toBe(20)
  })

  it('R65 what waits for a command counts as what it takes in memory, however short it is', async () => {
    const { clock, rooms, pia, chair } = await house({ waitingBytes: 50_000 })
    let go = (): void => {}
    const work = rooms.exclusive(garden, () => new Promise<void>(resolve => {
      go = resolve
    }))
    await clock.advance(10)
    for (let count = 0; count < 1000; count++) pia.session.receive(Uint8Array.of(2))
    expect([pia.closed(), chair.closed()]).toEqual(['4429 tooFast', undefined])
    go()
    await work
  })
})
