import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BodyId, BodyTemplateId, MeetingId } from '../../shared/domain/ids.ts'
import { createMemoryStorage } from '../../server/storage/memory/memoryStorage.ts'
import { openSqliteStorage } from '../../server/storage/sqlite/sqliteStorage.ts'
import type { Storage } from '../../server/storage/storage.ts'
import type { BodyTemplateRow } from '../../server/storage/tables/bodyTemplates.ts'
import { ida, layGround, spring } from '../support/rows.ts'

const DRIVERS = [
  { name: 'memory', open: async (): Promise<Storage> => createMemoryStorage() },
  { name: 'SQLite', open: (folder: string): Promise<Storage> => openSqliteStorage(join(folder, 'referat.db')) },
]

describe.each(DRIVERS)('storage of templates: $name', ({ open }) => {
  let folder: string
  let storage: Storage
  let bodyId: BodyId
  const row = (change: Partial<BodyTemplateRow> = {}): BodyTemplateRow =>
    ({ id: 'a' as BodyTemplateId, version: 1, bodyId, json: '{"æ":1}', retired: false, at: 3, by: ida, ...change })
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'referat-templates-'))
    storage = await open(folder)
    await layGround(storage)
    bodyId = (await storage.meetings.get(spring))!.bodyId
  })
  afterEach(async () => {
    await storage.close()
    rmSync(folder, { recursive: true })
  })

  it('keeps every version, each once, in order', async () => {
    const rows = [row(), row({ id: 'b' as BodyTemplateId }), row({ version: 2, retired: true })]
    for (const one of rows) await storage.bodyTemplates.add(one)
    expect(await storage.bodyTemplates.of(bodyId)).toEqual([rows[0], rows[2], rows[1]])
    expect(await storage.bodyTemplates.of('nowhere' as BodyId)).toEqual([])
    await expect(storage.bodyTemplates.add(row({ at: 9 }))).rejects.toMatchObject({ type: 'conflict' })
    await expect(storage.bodyTemplates.add(row({ id: 'c' as BodyTemplateId, bodyId: 'nowhere' as BodyId }))).rejects.toMatchObject({ type: 'missing' })
  })

  it('knows the version that a meeting was made with', async () => {
    await storage.bodyTemplates.add(row())
    await storage.bodyTemplates.add(row({ version: 2 }))
    expect(await storage.bodyTemplates.usedBy(spring)).toBeUndefined()
    await storage.bodyTemplates.use(spring, row().id, 1)
    expect(await storage.bodyTemplates.usedBy(spring)).toEqual(row())
    await expect(storage.bodyTemplates.use(spring, row().id, 2)).rejects.toMatchObject({ type: 'conflict' })
    await expect(storage.bodyTemplates.use('nowhere' as MeetingId, row().id, 1)).rejects.toMatchObject({ type: 'missing' })
  })

  it('notes no version that is not there', async () => {
    await expect(storage.bodyTemplates.use(spring, 'none' as BodyTemplateId, 1)).rejects.toMatchObject({ type: 'missing' })
  })
})
