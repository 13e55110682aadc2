import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MeetingId, UserId } from '../../shared/domain/ids.ts'
import { createMemoryStorage } from '../../server/storage/memory/memoryStorage.ts'
import { openSqliteStorage } from '../../server/storage/sqlite/sqliteStorage.ts'
import type { Storage } from '../../server/storage/storage.ts'
import { bo, ida, layGround, spring } from '../support/rows.ts'

const DRIVERS = [
  { name: 'memory', open: async (): Promise<Storage> => createMemoryStorage() },
  { name: 'SQLite', open: (folder: string): Promise<Storage> => openSqliteStorage(join(folder, 'referat.db')) },
]

describe.each(DRIVERS)('storage of transcripts: $name', ({ open }) => {
  let folder: string
  let storage: Storage
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'referat-transcripts-'))
    storage = await open(folder)
    await layGround(storage)
  })
  afterEach(async () => {
    await storage.close()
    rmSync(folder, { recursive: true })
  })

  it('keeps one a meeting, the last that was put there', async () => {
    const first = { meetingId: spring, name: 'a.vtt', json: '[]', at: 3, by: ida }
    const second = { meetingId: spring, name: 'b.vtt', json: '[{"text":"æ"}]', at: 4, by: bo }
    expect(await storage.transcripts.get(spring)).toBeUndefined()
    await storage.transcripts.put(first)
    await storage.transcripts.put(second)
    expect(await storage.transcripts.get(spring)).toEqual(second)
    expect([await storage.transcripts.remove(spring), await storage.transcripts.remove(spring)]).toEqual([true, false])
    expect(await storage.transcripts.get(spring)).toBeUndefined()
  })

  it('belongs to a meeting and a user that are there, and is forgotten with its transaction', async () => {
    const row = { meetingId: spring, name: 'a.vtt', json: '[]', at: 3, by: ida }
    await expect(storage.transcripts.put({ ...row, meetingId: 'nowhere' as MeetingId })).rejects.toMatchObject({ type: 'missing' })
    await expect(storage.transcripts.put({ ...row, by: 'nobody' as UserId })).rejects.toMatchObject({ type: 'missing' })
    await expect(storage.transaction(async tables => {
      await tables.transcripts.put(row)
      throw new Error('no')
    })).rejects.toThrow('no')
    expect(await storage.transcripts.get(spring)).toBeUndefined()
  })
})
