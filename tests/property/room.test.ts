import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { applyToSections, createSectionDoc } from '../../shared/document/sectionDoc.ts'
import { createRooms } from '../../server/room/createRooms.ts'
import { actor, type Actor } from '../support/room/actor.ts'
import { garden, layMeeting, openRoom, people } from '../support/room/ground.ts'
import { heldStorage } from '../support/room/heldLog.ts'
import { manualClock } from '../support/room/manualClock.ts'
import { randomFrom } from '../support/gate/random.ts'

const SEED = Number(process.env.ROOM_SEED ?? 20_310_304)
const RUNS = Number(process.env.ROOM_RUNS ?? 12)
const SECTIONS = ['a/minutes', 'b/minutes', 'document/closing'] as const
const WRITERS = ['secretariat', 'chair', 'participant', 'second'] as const

const whoIs = (one: Actor): (typeof WRITERS)[number] => WRITERS.find(name => people[name].id === one.user.id)!
const says = (doc: Y.Doc): unknown => SECTIONS.map(name => doc.getText(name).toDelta())

/** People who type, come, go and come back with what they wrote meanwhile, on a disk that fails at times. */
const evening = async (seed: number): Promise<void> => {
  const random = randomFrom(seed)
  const clock = manualClock()
  const { storage, break: fail, mend } = heldStorage(await layMeeting('inSession'))
  const rooms = createRooms({ storage, clock, random32: () => random.int(2 ** 32), limits: { checkpointEntries: 10, idleMs: 400 } })
  let actors: Actor[] = []
  const waiting: { who: (typeof WRITERS)[number]; doc: Y.Doc }[] = []
  const come = (who: (typeof WRITERS)[number], doc = createSectionDoc()): void => {
    actors.push(actor(rooms, openRoom, people[who], { doc }))
  }
  for (const who of WRITERS) come(who)
  await clock.advance(50)

  for (let step = 0; step < 120; step++) {
    const one = actors.length > 0 ? random.pick(actors) : undefined
    const what = random.int(20)
    if (one !== undefined && what < 12) {
      const text = one.doc.getText(random.pick(SECTIONS))
      if (text.length > 3 && random.chance(0.3)) text.delete(random.int(text.length - 2), 1 + random.int(2))
      else if (text.length > 2 && random.chance(0.2)) text.format(0, 2, { bold: random.pick([true, null]) })
      else text.insert(random.int(text.length + 1), random.pick(['ord ', 'æ', 'en hel sætning. ']))
    } else if (what < 16) await clock.advance(random.int(40))
    else if (what < 17 && one !== undefined) {
      one.session.left()
      actors = actors.filter(other => other !== one)
      waiting.push({ who: whoIs(one), doc: one.doc })
    } else if (what < 18 && waiting.length > 0) {
      const back = waiting.shift()!
      if (random.chance(0.5)) back.doc.getText('a/minutes').insert(0, 'offline ')
      come(back.who, back.doc)
    } else if (what < 19) {
      if (random.chance(0.5)) fail()
      else mend()
    } else await rooms.read(garden, () => undefined).catch(() => undefined)
    for (const gone of actors.filter(other => other.closed() !== undefined)) {
      expect(gone.closed(), `seed ${seed}`).toMatch(/^1013 /)
      actors = actors.filter(other => other !== gone)
      waiting.push({ who: whoIs(gone), doc: gone.doc })
    }
  }
  mend()
  await clock.advance(2000)
  for (const { who, doc } of [...waiting, ...actors.filter(other => other.closed() !== undefined).map(other => ({ who: whoIs(other), doc: other.doc }))]) come(who, doc)
  await clock.advance(500)

  const replayed = createSectionDoc()
  for (const { update } of await storage.log.read(openRoom, 0)) applyToSections(replayed, update, 'log')
  const live = actors.filter(other => other.closed() === undefined)
  expect(live.length, `seed ${seed}`).toBeGreaterThan(0)
  for (const other of live) {
    expect(says(other.doc), `seed ${seed}`).toEqual(says(replayed))
    expect(other.saved.at(-1), `seed ${seed}`).toBeGreaterThan(0)
  }
  const checkpoint = await storage.log.checkpoint(openRoom)
  const reopened = createSectionDoc()
  if (checkpoint !== undefined) applyToSections(reopened, checkpoint.state, 'log')
  for (const { update } of await storage.log.read(openRoom, checkpoint?.seq ?? 0)) applyToSections(reopened, update, 'log')
  expect(says(reopened), `seed ${seed}`).toEqual(says(replayed))
}

describe('a room through a bad evening', () => {
  it(`R1 R2 R5 everybody ends with the same text, and it is what the log says (${RUNS} runs, seed ${SEED})`, async () => {
    for (let run = 0; run < RUNS; run++) await evening(SEED + run)
  })
})
