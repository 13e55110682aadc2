import * as fc from 'fast-check'
import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { readAgenda } from '../../shared/document/agenda.ts'
import { readContent } from '../../shared/document/readContent.ts'
import { applyToSections, createSectionDoc } from '../../shared/document/sectionDoc.ts'
import { itemSection } from '../../shared/document/section.ts'
import type { MeetingId } from '../../shared/domain/ids.ts'
import { roomName } from '../../shared/protocol/sync.ts'
import { canonicalJson } from '../../shared/render/canonicalJson.ts'
import { sha256 } from '../../shared/render/sha256.ts'
import { approvalPreview } from '../../server/commands/approvalPreview.ts'
import { approveMinutes } from '../../server/commands/approveMinutes.ts'
import { createMemoryStorage } from '../../server/storage/memory/memoryStorage.ts'
import { slowStorage } from '../support/world/slowStorage.ts'
import { joinAsTypist } from '../support/world/typist.ts'
import { createWorld, type World } from '../support/world/world.ts'

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise(resolve => setImmediate(resolve))
}

/** What the log alone says, up to a position: an account that owes nothing to the room's memory. */
const replay = async (world: World, id: MeetingId, upTo: number): Promise<Y.Doc> => {
  const doc = createSectionDoc()
  for (const { update } of await world.deps.storage.log.read(roomName({ meeting: id, closed: false }), 0, upTo)) applyToSections(doc, update, 'log')
  return doc
}

const jsonOf = (open: Y.Doc): string =>
  canonicalJson(readContent({ open, closed: createSectionDoc(), template: 'referat', body: 'Havneudvalget', attachments: [] }))

describe('approvals against edits', () => {
  it('A5 whatever the order: an approved text has its hash, is what the log says, holds all that was called saved, and no edit lands behind it', async () => {
    const pace = { turns: 0 }
    // the same person joins two hundred meetings within seconds
    const world = await createWorld(slowStorage(createMemoryStorage(), () => turns(pace.turns)), undefined, { userUpdates: { perSecond: 1e6, atOnce: 1e6 } })
    const outcomes = { approved: 0, changed: 0, outstanding: 0, refused: 0, savedBefore: 0 }
    const plan = fc.record({
      before: fc.array(fc.nat(2), { maxLength: 3 }),
      during: fc.array(fc.nat(6), { minLength: 1, maxLength: 6 }),
      patience: fc.nat(12),
      slowness: fc.nat(4),
    })
    await fc.assert(
      fc.asyncProperty(plan, async ({ before, during, patience, slowness }) => {
        pace.turns = 0
        const id = await world.meeting('inReview')
        const typist = await joinAsTypist(world.deps.rooms, world.users.secretariat, id)
        const minutes = typist.doc.getText(itemSection(readAgenda(typist.doc)[0]!.id, 'minutes'))
        let typed = 0
        const type = async (pauses: readonly number[]): Promise<void> => {
          for (const pause of pauses) {
            await turns(pause)
            if (typist.closed() !== undefined) return
            minutes.insert(minutes.length - 1, `<${typed++}>`)
          }
        }
        await type(before)
        const shown = await approvalPreview(world.deps, world.users.chair, { meetingId: id })
        const epoch = await world.epoch(id)
        pace.turns = slowness
        const [, answer] = await Promise.all([
          type(during),
          turns(patience).then(() => approveMinutes(world.deps, world.users.chair, { meetingId: id, hash: shown.hash, epoch })),
        ])
        await turns(5)
        await world.deps.rooms.read(id, () => undefined)
        outcomes[answer.type] += 1
        const snapshot = (await world.deps.storage.snapshots.of(id)).find(one => one.kind === 'approval')
        const lastSeq = await world.deps.storage.log.lastSeq(roomName({ meeting: id, closed: false }))
        if (answer.type !== 'approved') {
          expect(snapshot).toBeUndefined()
          expect(answer.now.hash).not.toBe(shown.hash)
          expect(answer.now.hash).toBe(sha256(answer.now.json))
        } else {
          expect(snapshot!.hash).toBe(shown.hash)
          expect(sha256(snapshot!.json)).toBe(shown.hash)
          expect(snapshot!.seq).toBe(lastSeq)
          expect(jsonOf(await replay(world, id, snapshot!.seq))).toBe(snapshot!.json)
          for (let edit = 0; edit < typist.saved(); edit += 1) expect(snapshot!.json).toContain(`<${edit}>`)
          if (typist.saved() > 0) outcomes.savedBefore += 1
          if (typed > typist.saved()) {
            expect(typist.closed()).toBe(4403)
            outcomes.refused += 1
          }
        }
        expect(jsonOf(await replay(world, id, lastSeq))).toBe((await approvalPreview(world.deps, world.users.chair, { meetingId: id })).json)
        typist.leave()
      }),
      { numRuns: 200 },
    )
    // the race is one only if it ends in every way
    expect(Object.entries(outcomes).filter(([, count]) => count === 0)).toEqual([['outstanding', 0]])
  })

  it('A5 of many approvals of the same text one is made', async () => {
    const world = await createWorld()
    for (let run = 0; run < 20; run += 1) {
      const id = await world.meeting('inReview')
      const { hash } = await approvalPreview(world.deps, world.users.chair, { meetingId: id })
      const epoch = await world.epoch(id)
      const all = await Promise.allSettled(Array.from({ length: 5 }, () => approveMinutes(world.deps, world.users.chair, { meetingId: id, hash, epoch })))
      expect(all.filter(one => one.status === 'fulfilled')).toHaveLength(1)
      expect(await world.deps.storage.approvals.of(id)).toHaveLength(1)
      expect((await world.deps.storage.snapshots.of(id)).filter(one => one.kind === 'approval')).toHaveLength(1)
      expect(await world.epoch(id)).toBe(epoch + 1)
    }
  })
})
