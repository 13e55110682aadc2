import { describe, expect, it } from 'vitest'
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { awarenessFrame } from '../../../server/room/frames.ts'
import { house, MINUTES } from '../../support/room/house.ts'

describe('who is here', () => {
  it('R7 nobody speaks under another connection’s id, and echoes say nothing', async () => {
    const { clock, come } = await house()
    const pia = await come('participant')
    const per = await come('second')
    pia.move('first line')
    await clock.advance(100)
    const stamped = { cursor: 'first line', user: { id: 'pia', name: 'Pia Holm', role: 'participant', color: 0 } }
    expect(per.awareness.getStates().get(pia.doc.clientID)).toEqual(stamped)
    const late = await come('chair')
    expect(late.awareness.getStates().get(pia.doc.clientID)).toEqual(stamped)
    per.move('mine')
    const forged = new Awareness(new Y.Doc())
    forged.clientID = pia.doc.clientID
    forged.meta.set(forged.clientID, { clock: 90, lastUpdated: 0 })
    forged.states.set(forged.clientID, { cursor: 'forged' })
    for (const words of [forged.states, new Map<number, Record<string, unknown>>()]) {
      // one who has an id of their own already, and one who has not named any yet
      for (const one of [per, late]) one.session.receive(awarenessFrame(encodeAwarenessUpdate(forged, [forged.clientID], words)))
    }
    await clock.advance(100)
    expect(late.awareness.getStates().get(pia.doc.clientID)).toEqual(stamped)
    // an id that somebody has written with is theirs, whether they have shown themselves or not
    per.type(MINUTES, 'x')
    const early = await come('observer')
    forged.clientID = per.doc.clientID
    forged.meta.set(forged.clientID, { clock: 1, lastUpdated: 0 })
    early.session.receive(awarenessFrame(encodeAwarenessUpdate(forged, [forged.clientID], new Map([[forged.clientID, { cursor: 'forged' }]]))))
    await clock.advance(100)
    expect(late.awareness.getStates().get(per.doc.clientID)).toMatchObject({ cursor: 'mine' })
    forged.destroy()
    per.move('second line')
    pia.session.left()
    await clock.advance(100)
    expect([...late.awareness.getStates().keys()]).toEqual(expect.not.arrayContaining([pia.doc.clientID]))
    expect(late.awareness.getStates().get(per.doc.clientID)).toMatchObject({ cursor: 'second line', user: { color: 1 } })
  })
})

describe('limits', () => {
  it.each([
    ['peersPerRoom', { peersPerRoom: 1 }, '4429 tooMany'],
    ['peersPerUser', { peersPerUser: 0 }, '4429 tooMany'],
  ] as const)('R12 %s', async (_name, limits, expected) => {
    const { come } = await house('inSession', limits)
    await come('chair')
    expect((await come('participant')).closed()).toBe(expected)
  })

  it('R12 updates at once, document size, awareness size and rate: each ends the one who goes beyond, nobody else', async () => {
    const { clock, come } = await house('inSession', { updates: { atOnce: 25, perSecond: 1 }, documentBytes: 2000, presenceBytes: 500, presences: { atOnce: 3, perSecond: 1 } })
    const quiet = await come('chair')
    const fast = await come('participant')
    for (let count = 0; count < 9; count++) fast.type(MINUTES, 'x')
    const large = await come('second')
    large.type(MINUTES, 'x'.repeat(3000))
    const showy = await come('observer')
    showy.move('y'.repeat(600))
    const restless = await come('observer')
    for (let count = 0; count < 9; count++) restless.move(count)
    await clock.advance(50)
    expect([fast, large, showy, restless, quiet].map(one => one.closed())).toEqual(['4429 tooFast', '4413 documentFull', '4413 tooLarge', '4429 tooFast', undefined])
  })
})
