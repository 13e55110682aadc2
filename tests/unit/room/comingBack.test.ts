import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { step1Frame, step2Frame, updateFrame } from '../../../server/room/frames.ts'
import { closedRoom, openRoom, people } from '../../support/room/ground.ts'
import { house, MINUTES } from '../../support/room/house.ts'

describe('somebody who comes back with text that the server lacks', () => {
  it('G2 may type on before having answered what is missing: it waits for its base, and is saved with it', async () => {
    const { clock, rooms, come } = await house()
    const per = await come('second')
    const doc = new Y.Doc()
    doc.getText(MINUTES).insert(0, 'Skrevet offline, ')
    const before = Y.encodeStateVector(doc)
    const saved: number[] = []
    const session = rooms.join({ room: openRoom, user: people.participant, version: 1, peer: { send: frame => { if (frame[0] === 100) saved.push(frame[1]!) }, close: () => saved.push(-1) } })
    doc.getText(MINUTES).insert(17, 'videre')
    session.receive(updateFrame(Y.encodeStateAsUpdate(doc, before)))
    await clock.advance(100)
    expect([per.reads(MINUTES), saved]).toEqual(['', []])
    session.receive(step2Frame(Y.encodeStateAsUpdate(doc)))
    await clock.advance(100)
    expect([per.reads(MINUTES), saved]).toEqual(['Skrevet offline, videre', [2]])
  })

  it('G2 is closed once it has answered and the base is still missing, or sends too much without one', async () => {
    const { clock, rooms } = await house('inSession', { earlyUpdates: 3 })
    const doc = new Y.Doc()
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    for (let count = 0; count < 6; count++) doc.getText(MINUTES).insert(0, 'x')
    const closed: number[] = []
    const join = () => rooms.join({ room: openRoom, user: people.participant, version: 1, peer: { send: () => {}, close: code => closed.push(code) } })
    const one = join()
    one.receive(updateFrame(updates[2]!))
    await clock.advance(50)
    expect(closed).toEqual([])
    one.receive(step2Frame(updates[0]!))
    await clock.advance(50)
    expect(closed).toEqual([4403])
    const other = join()
    for (const update of updates.slice(2)) other.receive(updateFrame(update))
    await clock.advance(50)
    expect(closed).toEqual([4403, 4403])
    const silent = join()
    silent.receive(step1Frame(Uint8Array.of(0)))
    silent.receive(updateFrame(updates[2]!))
    await clock.advance(9_000)
    expect(closed.length).toBe(2)
    await clock.advance(2_000)
    expect(closed).toEqual([4403, 4403, 4403])
  })
})

describe('client ids', () => {
  it('G7 belong to the first user who writes with them, in both rooms and after a restart', async () => {
    const { clock, rooms, come, make } = await house()
    const pia = await come('participant')
    pia.type(MINUTES, 'Mit')
    await clock.advance(50)
    const forge = (): Y.Doc => {
      const doc = new Y.Doc()
      doc.getText(MINUTES)
      return doc
    }
    const thief = await come('second', { doc: forge(), room: closedRoom })
    thief.doc.clientID = pia.doc.clientID
    thief.type(MINUTES, 'Ikke hendes')
    await clock.advance(50)
    expect([thief.closed(), thief.refusals]).toEqual(['4403 foreign', [{ type: 'refused', reason: 'foreign', roots: [MINUTES] }]])
    await rooms.close()
    const again = make()
    const later = await come('second', { rooms: again })
    later.doc.clientID = pia.doc.clientID
    later.type(MINUTES, 'Heller ikke', 0)
    await clock.advance(50)
    expect(later.closed()).toBe('4403 foreign')
  })
})
