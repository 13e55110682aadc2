import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { setHeader } from '../../../shared/document/header.ts'
import { sha256 } from '../../../shared/render/sha256.ts'
import { changePhase } from '../../../server/commands/changePhase.ts'
import { inviteMember } from '../../../server/commands/inviteMember.ts'
import { listMeetings } from '../../../server/commands/listMeetings.ts'
import { meetingDetail } from '../../../server/commands/meetingDetail.ts'
import { openSqliteStorage } from '../../../server/storage/sqlite/sqliteStorage.ts'
import { createWorld } from '../../support/world/world.ts'

describe('the life of a meeting on SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'referat-life-'))
  let close = async (): Promise<void> => undefined
  afterAll(async () => {
    await close()
    rmSync(folder, { recursive: true })
  })

  it('C19 from template to publication, back for a correction and out again, by the same commands', async () => {
    const storage = await openSqliteStorage(join(folder, 'referat.db'))
    close = () => storage.close()
    const world = await createWorld(storage)
    const id = await world.meeting('inSession')
    await inviteMember(world.deps, world.users.secretariat, { meetingId: id, name: 'Nanna Ebdrup', role: 'participant' })
    await world.deps.rooms.write(id, world.users.chair.id, ({ open }) => setHeader(open, 'nextMeeting', 'Aftales senere'))
    for (let step = 0; step < 3; step += 1) await world.advance(id)
    await changePhase(world.deps, world.users.secretariat, { meetingId: id, to: 'inReview', epoch: await world.epoch(id), reason: 'Et navn var forkert' })
    await world.deps.rooms.write(id, world.users.chair.id, ({ open }) => setHeader(open, 'nextMeeting', 'Den 1. april'))
    await world.advance(id)
    await world.advance(id)
    const detail = await meetingDetail(world.deps, world.users.observer, { meetingId: id })
    expect(detail).toMatchObject({ phase: 'published', epoch: 8, publicPath: '/referater/havneudvalget/2031-03-04-2' })
    const [first, second] = await storage.publications.of(id)
    expect(second!.replaces).toBe(first!.id)
    expect([first!.json.includes('Aftales senere'), second!.json.includes('Den 1. april')]).toEqual([true, true])
    for (const publication of [first!, second!]) expect(sha256(publication.json)).toBe(publication.hash)
    expect((await storage.audit.of(id)).map(row => row.act)).toEqual([
      'created', 'phase', 'phase', 'memberInvited', 'phase', 'approved', 'published', 'phase', 'approved', 'published',
    ])
    expect((await listMeetings(world.deps, world.users.secretariat)).meetings).toHaveLength(1)
  })
})
