import { describe, expect, it } from 'vitest'
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { awarenessFrame, updateFrame } from '../../../server/room/frames.ts'
import { createRooms } from '../../../server/room/createRooms.ts'
import type { RoomLimits } from '../../../server/room/limits.ts'
import { silentMeter } from '../../../server/room/meter.ts'
import { createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import { createMemoryStorage } from '../../../server/storage/memory/memoryStorage.ts'
import { forge } from '../../support/gate/forge.ts'
import { actor } from '../../support/room/actor.ts'
import { layMeeting, openRoom, people } from '../../support/room/ground.ts'
import { manualClock } from '../../support/room/manualClock.ts'

const MINUTES = 'bench/minutes'

const house = async (limits: Partial<RoomLimits> = {}) => {
  const clock = manualClock()
  const ended: string[] = []
  const storage = await layMeeting('inSession', createMemoryStorage())
  const meter = { ...silentMeter, closed: (word: string) => ended.push(word) }
  const rooms = createRooms({ storage, clock, random32: () => 7, limits, meter })
  const come = async (who: keyof typeof people, options: { doc?: Y.Doc; version?: number } = {}) => {
    const one = actor(rooms, openRoom, people[who], options)
    await clock.advance(50)
    return one
  }
  return { clock, rooms, storage, ended, come }
}

describe('what one person may cost the others', () => {
  it('R13 updates are counted over all connections of a user', async () => {
    const { clock, come, ended } = await house({ userUpdates: { perSecond: 1, atOnce: 70 } })
    const [first, second, other] = [await come('participant'), await come('participant'), await come('second')]
    for (let count = 0; count < 14; count++) {
      first.type(MINUTES, 'a')
      second.type(MINUTES, 'b')
    }
    expect([first.closed(), second.closed()]).toEqual([undefined, undefined])
    for (let count = 0; count < 3; count++) second.type(MINUTES, 'c')
    other.type(MINUTES, 'd')
    await clock.advance(50)
    expect([first.closed(), second.closed(), other.closed(), ended]).toEqual([undefined, '4429 tooFast', undefined, ['tooFast']])
    const back = await come('participant')
    expect(back.closed(), 'going and coming back gives nothing back').toBe('4429 tooFast')
    await clock.advance(60_000)
    expect((await come('participant')).closed()).toBeUndefined()
  })

  it('R13 bytes too', async () => {
    const { clock, come } = await house({ userBytes: { perSecond: 1, atOnce: 3000 } })
    const [first, second] = [await come('participant'), await come('participant')]
    first.type(MINUTES, 'a'.repeat(2000))
    second.type(MINUTES, 'b'.repeat(2000))
    await clock.advance(50)
    expect([first.closed(), second.closed()]).toEqual([undefined, '4429 tooFast'])
  })

  it('R14 what takes too long to integrate is refused, at once and over many updates, before anything is applied', async () => {
    const { clock, come, storage } = await house({ userSteps: { perSecond: 1, atOnce: 60_000 } })
    const doc = createSectionDoc()
    // a small id stands before a large one at the same place, and is walked past
    doc.clientID = 5
    const base = await come('second', { doc })
    for (let count = 0; count < 1000; count++) base.type(MINUTES, 'x', 0)
    await clock.advance(50)
    const far = { client: base.doc.clientID, clock: 0 }
    const hostile = (client: number, count: number): Uint8Array => updateFrame(forge({
      blocks: [{ client, clock: 0, structs: Array.from({ length: count }, () => ({ text: 'y', right: [far.client, far.clock] as const })) }],
    }))
    const one = await come('participant')
    one.session.receive(hostile(2 ** 31, 20))
    await clock.advance(50)
    expect(one.closed()).toBeUndefined()
    const stored = await storage.log.lastSeq(openRoom)
    for (let client = 1; client < 6; client++) one.session.receive(hostile(2 ** 31 + client, 20))
    await clock.advance(50)
    expect(one.closed()).toBe('4429 tooFast')
    expect(await storage.log.lastSeq(openRoom)).toBe(stored + 1)
    base.type(MINUTES, 'Videre', 0)
    await clock.advance(50)
    expect([base.closed(), base.reads(MINUTES).startsWith('Videre')]).toEqual([undefined, true])
  })

  it('R15 who is let in and never asks for the document is not kept', async () => {
    const { clock, rooms, come, ended } = await house({ greetingMs: 5000 })
    const closed: string[] = []
    rooms.join({ room: openRoom, user: people.participant, version: 1, peer: { send: () => {}, close: (code, reason) => closed.push(`${code} ${reason.split(':')[0]}`) } })
    const honest = await come('second')
    await clock.advance(4000)
    expect(closed).toEqual([])
    await clock.advance(2000)
    expect([closed, ended, honest.closed()]).toEqual([['1013 silent'], ['silent'], undefined])
  })

  it('R16 presences are bounded in bytes, and what is long is shown less often: nobody is sent more than the pace', async () => {
    const { clock, come } = await house({ presenceFlow: { perSecond: 10, atOnce: 400_000 }, presences: { perSecond: 1000, atOnce: 1000 } })
    const flooder = await come('participant')
    const reader = await come('second')
    const before = reader.heard.filter(kind => kind === 'awareness').length
    for (let count = 0; count < 5; count++) {
      flooder.move(`${count}${'z'.repeat(60_000)}`)
      await clock.advance(20)
    }
    await clock.advance(200)
    expect(flooder.closed()).toBeUndefined()
    const shown = reader.heard.filter(kind => kind === 'awareness').length - before
    expect(shown).toBeLessThanOrEqual(5)
    expect(reader.awareness.getStates().get(flooder.doc.clientID)).toMatchObject({ cursor: expect.stringMatching(/^4z/) })
    for (let count = 0; count < 3; count++) flooder.move(`${count}${'z'.repeat(60_000)}`)
    expect([flooder.closed(), reader.closed()]).toEqual(['4429 tooFast', undefined])
  })

  it.each([
    ['times', { userPresences: { perSecond: 1, atOnce: 20 } }, 'x'],
    ['bytes', { userPresenceFlow: { perSecond: 1, atOnce: 20_000 } }, 'x'.repeat(1000)],
  ])('R16 presences are counted over all connections of a user too, in %s', async (_what, limits, where) => {
    const { clock, come } = await house(limits)
    const [first, second, other] = [await come('participant'), await come('participant'), await come('second')]
    for (let count = 0; count < 8; count++) {
      first.move(`${count}${where}`)
      second.move(`${count}${where}`)
      other.move(`${count}${where}`)
    }
    expect([first.closed(), second.closed(), other.closed()]).toEqual([undefined, undefined, undefined])
    for (let count = 8; count < 16; count++) second.move(`${count}${where}`)
    expect([first.closed(), second.closed(), other.closed()]).toEqual([undefined, '4429 tooFast', undefined])
    await clock.advance(50)
  })
})

describe('client ids before their first use', () => {
  it('G9 belong to whom they were seen with: nobody writes first under an id that another shows', async () => {
    const { clock, come } = await house()
    const pia = await come('participant')
    const thief = await come('second')
    pia.move('here')
    await clock.advance(100)
    expect(thief.awareness.getStates().has(pia.doc.clientID)).toBe(true)
    thief.doc.clientID = pia.doc.clientID
    thief.type(MINUTES, 'Ikke mit')
    await clock.advance(50)
    expect(thief.closed()).toBe('4403 foreign')
    pia.type(MINUTES, 'Mit')
    await clock.advance(50)
    expect([pia.closed(), pia.saved.at(-1)]).toEqual([undefined, 2])
  })

  it('G9 stay with their user while the connection is away, and are kept in the log once written with', async () => {
    const { clock, come, storage } = await house()
    const pia = await come('participant')
    pia.move('here')
    await clock.advance(100)
    pia.session.left()
    const thief = await come('second')
    const claim = new Awareness(new Y.Doc())
    claim.clientID = pia.doc.clientID
    claim.setLocalState({ cursor: 'mine' })
    thief.session.receive(awarenessFrame(encodeAwarenessUpdate(claim, [claim.clientID])))
    claim.destroy()
    const back = await come('participant', { doc: pia.doc })
    back.type(MINUTES, 'Igen')
    await clock.advance(50)
    expect(back.closed()).toBeUndefined()
    expect((await storage.log.writers('garden' as never)).get(pia.doc.clientID)).toBe(people.participant.id)
  })
})
