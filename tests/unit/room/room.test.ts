import { describe, expect, it } from 'vitest'
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import type { Phase } from '../../../shared/domain/phase.ts'
import { setHeader } from '../../../shared/document/header.ts'
import { awarenessFrame, step1Frame, step2Frame, updateFrame } from '../../../server/room/frames.ts'
import { createRooms } from '../../../server/room/createRooms.ts'
import type { RoomLimits } from '../../../server/room/limits.ts'
import { actor } from '../../support/room/actor.ts'
import { closedRoom, garden, layMeeting, movePhase, openRoom, people } from '../../support/room/ground.ts'
import { heldStorage } from '../../support/room/heldLog.ts'
import { manualClock, settle } from '../../support/room/manualClock.ts'

const MINUTES = 'bench/minutes'

const house = async (phase: Phase = 'inSession', limits: Partial<RoomLimits> = {}) => {
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

describe('what is typed in a room', () => {
  it('R2 is on disk before anybody else sees it, and only then does its author hear that it is saved', async () => {
    const { clock, come, hold, release, calls } = await house()
    const pia = await come('participant')
    const per = await come('second')
    hold()
    pia.type(MINUTES, 'Hegnet males.')
    await clock.advance(100)
    expect(calls.length).toBe(1)
    expect(per.reads(MINUTES)).toBe('')
    expect(pia.saved.at(-1)).toBe(1)
    release()
    await settle()
    expect(per.reads(MINUTES)).toBe('Hegnet males.')
    expect(pia.saved.at(-1)).toBe(2)
  })

  it('R2 is not given either to one who comes while it is being stored', async () => {
    const { clock, come, hold, release } = await house()
    const pia = await come('participant')
    hold()
    pia.type(MINUTES, 'Endnu ikke gemt')
    await clock.advance(100)
    const per = await come('second')
    expect(per.heard).not.toContain('step2')
    release()
    await clock.advance(50)
    expect(per.reads(MINUTES)).toBe('Endnu ikke gemt')
  })

  it('R3 is not sent back to its author, who still gets what others wrote in the same tick', async () => {
    const { clock, come, storage } = await house()
    const pia = await come('participant')
    const per = await come('second')
    const chair = await come('chair')
    const before = [pia, per, chair].map(one => one.heard.filter(kind => kind === 'update').length)
    pia.type(MINUTES, 'a')
    per.type(MINUTES, 'b')
    pia.type(MINUTES, 'c')
    await clock.advance(50)
    const after = [pia, per, chair].map(one => one.heard.filter(kind => kind === 'update').length)
    expect(after.map((count, index) => count - before[index]!)).toEqual([1, 1, 1])
    expect(new Set([pia, per, chair].map(one => one.reads(MINUTES))).size).toBe(1)
    expect(await storage.log.lastSeq(openRoom)).toBe(3)
    pia.type(MINUTES, 'alene')
    await clock.advance(50)
    const alone = [pia, per, chair].map(one => one.heard.filter(kind => kind === 'update').length)
    expect(alone.map((count, index) => count - after[index]!)).toEqual([0, 1, 1])
    // of what the two wrote in one tick each got the other's alone
    for (const one of [pia, per]) expect(one.written, one.user.name).not.toContain(one.doc.clientID)
    expect(chair.written).toEqual(expect.arrayContaining([pia.doc.clientID, per.doc.clientID]))
  })

  it('R4 counts every message, deletions and those that say nothing new too', async () => {
    const { clock, come } = await house()
    const pia = await come('participant')
    pia.type(MINUTES, 'abc')
    pia.doc.getText(MINUTES).delete(0, 1)
    await clock.advance(50)
    expect(pia.saved.at(-1)).toBe(3)
  })

  it('R4 says nothing of its own to a stock client', async () => {
    const { clock, come } = await house()
    const stock = await come('participant', { version: 0 })
    stock.type(MINUTES, 'abc')
    await clock.advance(50)
    expect([stock.saved, stock.notices]).toEqual([[], []])
  })
})

describe('a log that fails', () => {
  it('R5 shows nobody what was not stored, ends the sessions as worth a retry, and recovers when the disk does', async () => {
    const { clock, come, break: fail, mend } = await house()
    const pia = await come('participant')
    const per = await come('second')
    pia.type(MINUTES, 'Gemt. ')
    await clock.advance(50)
    fail()
    pia.type(MINUTES, 'Ikke gemt.')
    await clock.advance(50)
    expect([pia.closed(), per.closed()]).toEqual(['1013 tryAgain', '1013 tryAgain'])
    expect(per.reads(MINUTES)).toBe('Gemt. ')
    mend()
    const back = await come('participant', { doc: pia.doc })
    const other = await come('second')
    await clock.advance(50)
    expect([back.closed(), other.reads(MINUTES)]).toEqual([undefined, 'Gemt. Ikke gemt.'])
  })

  it('R5 leaves the other rooms alone', async () => {
    const { clock, come, storage, break: fail } = await house()
    await storage.meetings.add({ ...(await storage.meetings.get(garden))!, id: 'shed' as typeof garden })
    await storage.meetings.setMember({ meetingId: 'shed' as typeof garden, userId: people.chair.id, role: 'chair' })
    const shed = await come('chair', { room: 'shed' as typeof openRoom })
    const pia = await come('participant')
    fail('garden')
    shed.type(MINUTES, 'Skuret står.')
    pia.type(MINUTES, 'Tabt')
    await clock.advance(50)
    expect([shed.closed(), pia.closed()]).toEqual([undefined, '1013 tryAgain'])
    expect(await storage.log.lastSeq('shed' as typeof openRoom)).toBe(1)
  })

  it('R5 R6 reloads with the new phase where the meeting moved on behind its back', async () => {
    const { clock, come, storage } = await house()
    const pia = await come('participant')
    await movePhase(storage, 'inReview')
    pia.type(MINUTES, 'For sent')
    await clock.advance(50)
    expect(pia.closed()).toBe('1013 stale')
    const back = await come('participant', { doc: pia.doc })
    await clock.advance(50)
    expect(back.closed()).toBe('4403 right')
    expect(back.refusals).toEqual([{ type: 'refused', reason: 'right', roots: [MINUTES] }])
    expect(await storage.log.lastSeq(openRoom)).toBe(0)
  })
})

describe('a command and the room', () => {
  it('G6 R6 what waits while a command has the meeting to itself is judged by what the command made of it', async () => {
    const { clock, rooms, come, storage } = await house()
    const pia = await come('participant')
    const chair = await come('chair')
    pia.type(MINUTES, 'I tide. ')
    let seen = ''
    await rooms.exclusive(garden, async ({ open, openSeq }) => {
      seen = `${openSeq} ${open.getText(MINUTES).toJSON()}`
      pia.type(MINUTES, 'For sent.')
      await movePhase(storage, 'inReview')
    })
    await rooms.changed(garden, 'phase')
    await clock.advance(50)
    expect(seen).toBe('1 I tide. ')
    expect(pia.closed()).toBe('4403 right')
    expect(chair.reads(MINUTES)).toBe('I tide. ')
    expect(chair.notices.at(-1)).toEqual({ type: 'meeting', phase: 'inReview', epoch: 2, role: 'chair', changed: 'phase' })
  })

  it('R6 closes those who may not read any more, and the closed room for those who lost it', async () => {
    const { rooms, come, storage } = await house()
    const per = await come('second')
    const inside = await come('participant', { room: closedRoom })
    const pia = await come('participant')
    await rooms.exclusive(garden, async () => {
      await storage.meetings.removeMember(garden, people.second.id)
      await storage.meetings.setMember({ meetingId: garden, userId: people.participant.id, role: 'observer' })
    })
    await rooms.changed(garden, 'members')
    expect([per.closed(), inside.closed(), pia.closed()]).toEqual(['4403 read', '4403 read', undefined])
    expect(pia.notices.at(-1)).toMatchObject({ role: 'observer', changed: 'members' })
  })

  it('R6 lets in somebody who became a member after the room was opened', async () => {
    const { come, storage } = await house()
    await come('chair')
    await storage.meetings.setMember({ meetingId: garden, userId: people.guest.id, role: 'observer' })
    expect((await come('guest')).closed()).toBeUndefined()
  })

  it('R9 edits for a user, stored before anyone sees it, in both rooms; nothing is kept of one that fails', async () => {
    const { clock, rooms, come, storage } = await house('draft')
    const sif = await come('secretariat')
    await rooms.write(garden, people.secretariat.id, ({ open, closed }) => {
      setHeader(open, 'title', 'Forårets arbejde')
      setHeader(open, 'start', '2031-03-04T16:00')
      closed.getText('bench/minutes').insert(0, 'Lukket')
    })
    await clock.advance(50)
    expect(sif.doc.getMap('header').get('title')).toBe('Forårets arbejde')
    expect(await rooms.read(garden, view => [view.openSeq, view.closedSeq, view.closed.getText('bench/minutes').toJSON()])).toEqual([1, 1, 'Lukket'])
    expect((await storage.meetings.get(garden))!.title).toBe('Forårets arbejde')
    await expect(rooms.write(garden, people.secretariat.id, ({ open }) => {
      setHeader(open, 'place', 'Laden')
      throw new RangeError('half way')
    })).rejects.toThrow('half way')
    expect(await rooms.read(garden, view => view.open.getMap('header').get('place'))).toBeUndefined()
    expect(await storage.log.lastSeq(openRoom)).toBe(1)
  })

  it('R9 answers in words of its own for a meeting that is not there', async () => {
    const { rooms } = await house()
    await expect(rooms.read('nowhere' as typeof garden, () => 1)).rejects.toMatchObject({ name: 'RoomError', type: 'unknown' })
  })
})

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

describe('a room that nobody is in', () => {
  it('R10 leaves memory with a checkpoint, and opens from it and what came after', async () => {
    const { clock, come, storage } = await house('inSession', { idleMs: 1000 })
    const pia = await come('participant')
    for (let line = 0; line < 5; line++) pia.type(MINUTES, `linje ${line} `)
    await clock.advance(50)
    pia.session.left()
    await clock.advance(2500)
    expect((await storage.log.checkpoint(openRoom))?.seq).toBe(5)
    let reads = 0
    const read = storage.log.read
    storage.log.read = (...args) => {
      reads += args[1] === 5 ? 1 : 100
      return read(...args)
    }
    const per = await come('second')
    expect([per.reads(MINUTES), reads]).toEqual(['linje 0 linje 1 linje 2 linje 3 linje 4 ', 1])
  })

  it('R10 writes a checkpoint while people type on, and newcomers get it with what came after', async () => {
    const { clock, come, storage } = await house('inSession', { checkpointEntries: 3 })
    const pia = await come('participant')
    for (let count = 0; count < 8; count++) {
      pia.type(MINUTES, `${count}`)
      await clock.advance(20)
    }
    expect((await storage.log.checkpoint(openRoom))?.seq).toBe(6)
    const per = await come('second')
    expect(per.heard.slice(0, 3)).toEqual(['step1', 'update', 'step2'])
    expect(per.reads(MINUTES)).toBe('01234567')
  })

  it('R52 writes the checkpoint of a large document seldomer: encoding it holds everybody up', async () => {
    const { clock, come, storage } = await house('inSession', { checkpointEntries: 3, checkpointBytes: 1000 })
    const pia = await come('participant')
    const at: (number | undefined)[] = []
    for (const words of ['x'.repeat(8000), ...Array.from({ length: 20 }, () => 'y'.repeat(100)), 'z'.repeat(4000)]) {
      pia.type(MINUTES, words)
      await clock.advance(20)
      at.push((await storage.log.checkpoint(openRoom))?.seq)
    }
    // at once, then after nine and ten entries, and for what is more than a quarter of it
    expect([...new Set(at)]).toEqual([1, 10, 20, 22])
  })

  it('R11 closes everybody as worth a retry when the server stops, with everything stored', async () => {
    const { rooms, come, storage } = await house()
    const pia = await come('participant')
    pia.type(MINUTES, 'Sidste ord')
    await rooms.close()
    expect(pia.closed()).toBe('1012 restarting')
    expect(await storage.log.lastSeq(openRoom)).toBe(1)
    expect((await come('second')).closed()).toBe('1012 restarting')
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
