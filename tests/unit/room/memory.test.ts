import { describe, expect, it } from 'vitest'
import { openRoom } from '../../support/room/ground.ts'
import { house, MINUTES } from '../../support/room/house.ts'

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
