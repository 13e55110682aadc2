import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_BODY_SETTINGS } from '../../shared/domain/bodySettings.ts'
import type { BodyId } from '../../shared/domain/ids.ts'
import { createMemoryStorage } from '../../server/storage/memory/memoryStorage.ts'
import { openSqliteStorage } from '../../server/storage/sqlite/sqliteStorage.ts'
import type { Storage } from '../../server/storage/storage.ts'
import { readBodySettings } from '../../server/storage/tables/bodySettings.ts'
import { board, body, ida, layGround } from '../support/rows.ts'

const missing = { name: 'StorageError', type: 'missing' }
const nowhere = 'nowhere' as BodyId

describe.each(['memory', 'SQLite'])('a forum\'s settings and trail: %s', driver => {
  let folder: string
  let storage: Storage
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'referat-settings-'))
    storage = driver === 'memory' ? createMemoryStorage() : await openSqliteStorage(join(folder, 'referat.db'))
    await layGround(storage)
  })
  afterEach(async () => {
    await storage.close()
    rmSync(folder, { recursive: true })
  })

  it('A20 are the defaults until somebody decides, and no part of the forum\'s own row', async () => {
    expect(await storage.bodies.settings(board)).toEqual(DEFAULT_BODY_SETTINGS)
    await storage.bodies.setSettings(board, { silenceAccepts: false, objectionDays: 14, keepTranscripts: true })
    expect(await storage.bodies.settings(board)).toEqual({ silenceAccepts: false, objectionDays: 14, keepTranscripts: true })
    expect(await storage.bodies.get(board)).toEqual(body())
    expect([await storage.bodies.bySlug('haveraadet'), await storage.bodies.all()]).toEqual([body(), [body()]])
    await expect(storage.bodies.settings(nowhere)).rejects.toMatchObject(missing)
    await expect(storage.bodies.setSettings(nowhere, DEFAULT_BODY_SETTINGS)).rejects.toMatchObject(missing)
  })

  it('A20 keeps acts in the order they were done, each forum for itself', async () => {
    const act = (at: number, bodyId = board) => ({ bodyId, at, by: ida, act: 'settings', detail: '{}' })
    await storage.bodies.add(body({ id: 'other' as BodyId, slug: 'other' }))
    for (const row of [act(5), act(6, 'other' as BodyId), act(4)]) await storage.bodyTrail.add(row)
    expect((await storage.bodyTrail.of(board)).map(row => row.at)).toEqual([5, 4])
    await expect(storage.bodyTrail.add(act(7, nowhere))).rejects.toMatchObject(missing)
  })
})

describe('a forum\'s settings as kept', () => {
  it('A20 have the default for what an earlier version did not know, and lose what no version knows', () => {
    expect(readBodySettings('{"objectionDays":3,"later":1}')).toEqual({ ...DEFAULT_BODY_SETTINGS, objectionDays: 3 })
    expect(() => readBodySettings('{"objectionDays":"3"}')).toThrow()
  })
})
