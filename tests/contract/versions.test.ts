import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ItemId, MeetingId, Sha256, SnapshotId, UserId } from '../../shared/domain/ids.ts'
import { createMemoryStorage } from '../../server/storage/memory/memoryStorage.ts'
import { MIGRATIONS } from '../../server/storage/sqlite/migrations.ts'
import { kyselyOver, openWriter } from '../../server/storage/sqlite/connect.ts'
import { openSqliteStorage } from '../../server/storage/sqlite/sqliteStorage.ts'
import type { Storage } from '../../server/storage/storage.ts'
import type { ItemApproval } from '../../server/storage/tables/itemApprovals.ts'
import { bo, ida, layGround, snapshot, spring } from '../support/rows.ts'

const DRIVERS = [
  { name: 'memory', open: async (): Promise<Storage> => createMemoryStorage() },
  { name: 'SQLite', open: (folder: string): Promise<Storage> => openSqliteStorage(join(folder, 'referat.db')) },
]

const budget = 'budget' as ItemId
const tick = (row: Partial<ItemApproval> = {}): ItemApproval => ({
  meetingId: spring, itemId: budget, hash: 'd'.repeat(64) as Sha256, openHash: 'e'.repeat(64) as Sha256, json: '{"æ":1}', at: 3, by: ida, withdrawnAt: null, withdrawnBy: null, ...row,
})
const missing = { name: 'StorageError', type: 'missing' }

describe.each(DRIVERS)('storage of versions: $name', ({ open }) => {
  let folder: string
  let storage: Storage
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'referat-versions-'))
    storage = await open(folder)
    await layGround(storage)
  })
  afterEach(async () => {
    await storage.close()
    rmSync(folder, { recursive: true })
  })

  it('keeps why a snapshot was taken', async () => {
    const named = snapshot({ kind: 'named', name: 'Før frokost', phase: 'inSession', toPhase: null })
    const step = snapshot({ id: 'snap-2' as SnapshotId, kind: 'phase', phase: 'draft', toPhase: 'convened' })
    await storage.snapshots.add(named)
    await storage.snapshots.add(step)
    expect(await storage.snapshots.of(spring)).toEqual([named, step])
  })

  it('keeps every approval of an item in the order in which they were made, and who took one back', async () => {
    await storage.itemApprovals.add(tick())
    await storage.itemApprovals.add(tick({ at: 5 }))
    await storage.itemApprovals.add(tick({ itemId: 'other' as ItemId }))
    await storage.itemApprovals.withdraw(spring, budget, 9, bo)
    expect(await storage.itemApprovals.of(spring)).toEqual([tick(), tick({ at: 5, withdrawnAt: 9, withdrawnBy: bo }), tick({ itemId: 'other' as ItemId })])
    await expect(storage.itemApprovals.withdraw(spring, budget, 10, bo)).rejects.toMatchObject(missing)
    await expect(storage.itemApprovals.withdraw(spring, 'none' as ItemId, 10, bo)).rejects.toMatchObject(missing)
    expect(await storage.itemApprovals.of('nowhere' as MeetingId)).toEqual([])
    await expect(storage.itemApprovals.add(tick({ by: 'nobody' as UserId }))).rejects.toMatchObject(missing)
    await expect(storage.itemApprovals.add(tick({ meetingId: 'nowhere' as MeetingId }))).rejects.toMatchObject(missing)
  })
})

describe('a file from before versions', () => {
  it('S7 has its snapshots still, as the approvals that they were', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'referat-versions-'))
    const path = join(folder, 'referat.db')
    const db = openWriter(path)
    const kysely = kyselyOver(db)
    await MIGRATIONS['001-tables']!.up(kysely)
    db.exec(`create table kysely_migration (name varchar(255) primary key, timestamp varchar(255) not null);
      create table kysely_migration_lock (id varchar(255) primary key, is_locked integer not null default 0);
      insert into kysely_migration values ('001-tables', '2026-01-01'); insert into kysely_migration_lock values ('migration_lock', 0);
      insert into users values ('ida', 'Ida Vang', 0, 1); insert into bodies (id, name, slug, createdAt) values ('board', 'Haverådet', 'haveraadet', 1);
      insert into meetings values ('spring', 'board', 'referat', 'approved', 4, 'Forårsmøde', '2031-03-04T16:00', 1)`)
    const { id, meetingId, hash, json, seq, closedSeq, at, by } = snapshot()
    db.prepare('insert into snapshots (id, meetingId, hash, json, seq, closedSeq, at, "by") values (?, ?, ?, ?, ?, ?, ?, ?)').run(id, meetingId, hash, json, seq, closedSeq, at, by)
    await kysely.destroy()
    const storage = await openSqliteStorage(path)
    expect(await storage.snapshots.of(spring)).toEqual([snapshot()])
    await storage.close()
    expect(new Database(path).prepare('select count(*) from kysely_migration').pluck().get()).toBe(Object.keys(MIGRATIONS).length)
    rmSync(folder, { recursive: true })
  })
})
