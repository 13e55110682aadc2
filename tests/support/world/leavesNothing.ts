import { expect } from 'vitest'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import type { Phase } from '../../../shared/domain/phase.ts'
import { createMemoryStorage } from '../../../server/storage/memory/memoryStorage.ts'
import type { Storage } from '../../../server/storage/storage.ts'
import { failingStorage } from './failingStorage.ts'
import { createWorld, type World } from './world.ts'

/** A command that is to fail half way. */
export interface HalfWay {
  readonly phase: Phase
  /** How many writes it makes in its transaction. */
  readonly writes: number
  /** What has to be there before it. */
  readonly prepare?: (world: World, id: MeetingId) => Promise<unknown>
  readonly run: (world: World, id: MeetingId) => Promise<unknown>
}

/** Everything that a command could have left behind. */
const everything = async (storage: Storage): Promise<string> => {
  const meetings = await storage.meetings.all()
  const ofEach = await Promise.all(meetings.map(async ({ id }) => [
    await storage.meetings.members(id), await storage.log.lastSeq(id as never), await storage.log.lastSeq(`${id}.closed` as never), await storage.snapshots.of(id), await storage.itemApprovals.of(id),
    await storage.approvals.of(id), await storage.publications.of(id), await storage.attachments.of(id), await storage.remarks.of(id), await storage.remarks.answersOf(id), await storage.audit.of(id),
    await storage.periods.of(id), await storage.acceptances.of(id), await storage.recusals.of(id), await storage.transcripts.get(id),
  ]))
  const bodies = await storage.bodies.all()
  const ofBodies = await Promise.all(bodies.map(async ({ id }) => [await storage.bodies.settings(id), await storage.bodyTemplates.of(id), await storage.bodyTrail.of(id)]))
  return JSON.stringify([meetings, ofEach, bodies, ofBodies, await storage.users.count(), await storage.publications.all(), await storage.chain.all(), await storage.signingKeys.all()])
}

/** Lets each write of a command fail in turn: nothing of it is left, nobody is told, and at last it can be done. */
export const leavesNothing = async ({ phase, writes, prepare, run }: HalfWay): Promise<void> => {
  const failing = failingStorage(createMemoryStorage())
  const world = await createWorld(failing.storage)
  const id = await world.meeting(phase)
  await prepare?.(world, id)
  const before = await everything(world.deps.storage)
  world.told.length = 0
  for (let write = 1; write <= writes; write += 1) {
    failing.failAt(write)
    await expect(run(world, id)).rejects.toMatchObject({ type: 'unavailable' })
    expect(await everything(world.deps.storage)).toBe(before)
    expect(world.told).toEqual([])
  }
  failing.failAt(writes + 1)
  await run(world, id)
  expect(await everything(world.deps.storage)).not.toBe(before)
}
