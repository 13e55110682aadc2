import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PublicationId } from '../../shared/domain/ids.ts'
import { recordPublication } from '../../server/chain/recordPublication.ts'
import { backUp } from '../../server/dataDir/backup.ts'
import { databasePath, filesPath, keysPath } from '../../server/dataDir/dataDir.ts'
import { restore } from '../../server/dataDir/restore.ts'
import { createFolderFiles } from '../../server/files/folderFiles.ts'
import { createFolderVault } from '../../server/signing/folderVault.ts'
import { openSqliteStorage } from '../../server/storage/sqlite/sqliteStorage.ts'
import type { Storage } from '../../server/storage/storage.ts'
import { body, ida, layGround, publication, room, snapshot, spring, user } from '../support/rows.ts'

const entry = (value: number) => ({ update: new Uint8Array([value]), userId: ida, at: value })
const append = (storage: Storage, value: number) =>
  storage.log.append([{ room: room('spring'), meetingId: spring, epoch: 1, entries: [entry(value)], writers: [] }])

describe('backup', () => {
  let folder: string
  let from: string
  let file: string
  let storage: Storage
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'referat-backup-'))
    from = join(folder, 'from')
    file = join(folder, 'backup.referat')
    mkdirSync(from)
    storage = await openSqliteStorage(databasePath(from))
    await layGround(storage)
    await append(storage, 1)
  })
  afterEach(async () => {
    await storage.close()
    rmSync(folder, { recursive: true })
  })

  it('S17 brings everything into an empty folder, from under a running server', async () => {
    const hash = await createFolderFiles(filesPath(from), randomBytes).put(new Uint8Array([1, 2, 3]))
    writeFileSync(join(from, '.demo'), '')
    mkdirSync(join(from, 'demo', 'files'), { recursive: true })
    for (const name of ['referat.db', 'referat.db-wal', 'files/x']) writeFileSync(join(from, 'demo', name), 'of another DATA_DIR')
    expect(await backUp(from, file)).toBe(2)
    await append(storage, 2)

    const to = join(folder, 'to', 'deep')
    expect(await restore(file, to)).toBe(2)
    expect(readdirSync(to).toSorted()).toEqual(['.demo', 'files', 'referat.db'])
    expect(await createFolderFiles(filesPath(to), randomBytes).get(hash)).toEqual(new Uint8Array([1, 2, 3]))
    const restored = await openSqliteStorage(databasePath(to))
    expect(await restored.users.get(ida)).toEqual(user())
    expect((await restored.log.read(room('spring'), 0)).map(row => row.at)).toEqual([1])
    expect(await append(restored, 3)).toEqual([{ type: 'stored', seq: 2 }])
    await restored.close()
    expect((await storage.log.read(room('spring'), 0)).map(row => row.at)).toEqual([1, 2])
  })

  it('N25 brings keys, chains and salts, and signs on with the same key, which only its own user may read', async () => {
    const random = (count: number): Uint8Array => randomBytes(count)
    await storage.snapshots.add(snapshot())
    await storage.publications.add(publication())
    const told = { body: body(), publication: publication(), edition: 1, reason: '', snapshot: snapshot(), approval: { meetingId: spring, snapshotId: snapshot().id, hash: snapshot().hash, at: 1, by: ida }, files: [] }
    const record = (target: Storage, dataDir: string, change: Partial<typeof told> = {}) =>
      target.transaction(tables => recordPublication({ keys: createFolderVault(keysPath(dataDir), random), now: Date.now, random }, tables, { ...told, ...change }))
    const first = await record(storage, from)
    await backUp(from, file)
    const to = join(folder, 'to')
    await restore(file, to)
    const restored = await openSqliteStorage(databasePath(to))
    const [keyFile] = readdirSync(keysPath(to))
    expect(statSync(join(keysPath(to), keyFile!)).mode & 0o777).toBe(0o600)
    expect(await restored.chain.all()).toEqual([first])
    expect(await restored.salts.get(publication().id)).toEqual(await storage.salts.get(publication().id))
    const next = publication({ id: 'pub-2' as PublicationId, slug: '2031-03-05' })
    await restored.publications.add(next)
    const second = await record(restored, to, { publication: next })
    expect(JSON.parse(second.json)).toMatchObject({ sequence: 2, previous: first.hash, keyId: keyFile!.replace('.pem', '') })
    await restored.close()
  })

  it('S17 overwrites nothing: no file, no folder with something in it', async () => {
    writeFileSync(file, 'mine')
    await expect(backUp(from, file)).rejects.toMatchObject({ type: 'there' })
    expect(readFileSync(file, 'utf8')).toBe('mine')
    rmSync(file)
    await backUp(from, file)
    await expect(restore(file, from)).rejects.toMatchObject({ type: 'notEmpty' })
    expect(await storage.users.count()).toBe(2)
    await expect(backUp(join(folder, 'nowhere'), join(folder, 'b'))).rejects.toMatchObject({ type: 'noData' })
    await expect(backUp(from, join(folder, 'nowhere', 'b'))).rejects.toMatchObject({ type: 'unwritable' })
  })

  it('S17 refuses what is no backup or a damaged one, before it writes anything', async () => {
    const to = join(folder, 'to')
    mkdirSync(to)
    writeFileSync(file, 'no database at all')
    await expect(restore(file, to)).rejects.toMatchObject({ type: 'notBackup' })
    await expect(restore(join(folder, 'nowhere'), to)).rejects.toMatchObject({ type: 'notBackup' })
    await expect(restore(databasePath(from), to)).rejects.toMatchObject({ type: 'notBackup' })

    const damage = async (name: string, sql: string) => {
      const damaged = join(folder, `backup-${name}`)
      await createFolderFiles(filesPath(from), randomBytes).put(new Uint8Array([1, 2, 3]))
      await backUp(from, damaged)
      const db = new Database(damaged)
      db.exec(sql)
      db.close()
      await expect(restore(damaged, to)).rejects.toMatchObject({ type: 'notBackup' })
    }
    await damage('changed', `update backupFiles set bytes = x'010204'`)
    await damage('outside', `insert into backupFiles values ('../outside', x'00')`)
    await damage('absolute', `insert into backupFiles values ('/outside', x'00')`)
    expect(readdirSync(to)).toEqual([])
    expect(readdirSync(folder)).not.toContain('outside')
  })
})
