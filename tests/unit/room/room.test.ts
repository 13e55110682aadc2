import { describe, expect, it } from 'vitest'
import { setHeader } from '../../../shared/document/header.ts'
import { closedRoom, garden, movePhase, openRoom, people } from '../../support/room/ground.ts'
import { settle } from '../../support/room/manualClock.ts'
import { house, MINUTES } from '../../support/room/house.ts'

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
