import { describe, expect, it } from 'vitest'
import { setHeader } from '../../../shared/document/header.ts'
import { createRooms } from '../../../server/room/createRooms.ts'
import { actor } from '../../support/room/actor.ts'
import { garden, layMeeting, openRoom, people } from '../../support/room/ground.ts'
import { heldStorage } from '../../support/room/heldLog.ts'
import { manualClock, settle } from '../../support/room/manualClock.ts'

const MINUTES = 'bench/minutes'

const house = async () => {
  const clock = manualClock()
  const held = heldStorage(await layMeeting('inSession'))
  let random = 1
  const rooms = createRooms({ storage: held.storage, clock, random32: () => random++, limits: { idleMs: 1000 } })
  const come = async (who: keyof typeof people) => {
    const one = actor(rooms, openRoom, people[who])
    await clock.advance(50)
    return one
  }
  return { clock, rooms, come, ...held }
}

describe('a room that was lost', () => {
  it('R5 R9 never puts half an edit into a checkpoint', async () => {
    const { clock, rooms, storage } = await house()
    await rooms.write(garden, people.secretariat.id, ({ open }) => setHeader(open, 'title', 'Forårets arbejde'))
    await expect(rooms.write(garden, people.secretariat.id, ({ open }) => {
      setHeader(open, 'place', 'Laden')
      throw new RangeError('half way')
    })).rejects.toThrow('half way')
    await clock.advance(5000)
    expect(await storage.log.checkpoint(openRoom)).toBeUndefined()
    expect(await rooms.read(garden, ({ open }) => [...open.getMap('header').keys()])).toEqual(['title'])
  })

  it('R5 does not try again to store what failed, once the next room has read the log', async () => {
    const { clock, rooms, come, storage, hold, release, break: fail, mend } = await house()
    const pia = await come('participant')
    hold()
    pia.type(MINUTES, 'Først. ')
    await clock.advance(50)
    pia.type(MINUTES, 'Så.')
    fail()
    release()
    await settle()
    expect(pia.closed()).toBe('1013 tryAgain')
    mend()
    const seen = await rooms.read(garden, view => view.openSeq)
    await clock.advance(100)
    expect([seen, await storage.log.lastSeq(openRoom)]).toEqual([0, 0])
  })

  it('R5 is over with its last write before the next room reads the log', async () => {
    const { clock, rooms, come, storage, hold, release } = await house()
    const pia = await come('participant')
    hold()
    pia.type(MINUTES, 'På vej')
    await clock.advance(50)
    const { get } = storage.meetings
    storage.meetings.get = () => Promise.reject(new Error('unreadable'))
    await rooms.changed(garden, 'members')
    storage.meetings.get = get
    expect(pia.closed()).toBe('1013 tryAgain')
    const reading = rooms.read(garden, view => [view.openSeq, view.open.getText(MINUTES).toJSON()])
    await settle()
    release()
    expect(await reading).toEqual([1, 'På vej'])
  })
})
