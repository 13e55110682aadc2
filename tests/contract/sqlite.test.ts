import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { prepareAppend } from '../../server/storage/sqlite/append.ts'
import { kyselyOver, openWriter } from '../../server/storage/sqlite/connect.ts'
import { migrate } from '../../server/storage/sqlite/migrate.ts'
import { MIGRATIONS } from '../../server/storage/sqlite/migrations.ts'
import { openSqliteStorage } from '../../server/storage/sqlite/sqliteStorage.ts'
import { translate } from '../../server/storage/sqlite/translate.ts'
import { attachment, bo, ida, layGround, meeting, remark, room, snapshot, spring, user } from '../support/rows.ts'

const unavailable = { name: 'StorageError', type: 'unavailable' }

describe('SQLite driver', () => {
  let folder: string
  let path: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'referat-sqlite-'))
    path = join(folder, 'referat.db')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('S7 takes every migration on an empty file, and none the second time', async () => {
    const open = async () => {
      const db = openWriter(path)
      const taken = await migrate(db, kyselyOver(db))
      const tables = db.prepare<[], string>("select name from sqlite_master where type = 'table' and name not like 'kysely%' order by name").pluck().all()
      db.close()
      return { taken, tables }
    }
    const first = await open()
    expect(first.taken).toEqual(Object.keys(MIGRATIONS))
    expect(first.tables).toEqual([
      'acceptances', 'approvals', 'attachments', 'audit', 'bodies', 'bodyMembers', 'bodyTemplates', 'bodyTrail', 'chain', 'checkpoints',
      'itemApprovals', 'itemMoves', 'log', 'meetings', 'members', 'publications', 'recusals', 'remarkAnswers', 'remarks', 'reviewPeriods', 'salts',
      'secrets', 'signingKeys', 'snapshots', 'templatesUsed', 'transcripts', 'users', 'writers',
    ])
    expect(await open()).toEqual({ taken: [], tables: first.tables })
  })

  it('S7 refuses a file from a later version, and leaves it as it was', async () => {
    await (await openSqliteStorage(path)).close()
    const db = new Database(path)
    db.prepare("insert into kysely_migration (name, timestamp) values ('999-later', '2040-01-01')").run()
    db.close()
    await expect(openSqliteStorage(path)).rejects.toMatchObject(unavailable)
    const again = new Database(path)
    expect(again.prepare('select count(*) from kysely_migration').pluck().get()).toBe(Object.keys(MIGRATIONS).length + 1)
    again.close()
  })

  it('says unavailable of a file that is no database, and of a folder that is not there', async () => {
    writeFileSync(path, 'this is no database, and longer than a header so that it is looked at in earnest: '.repeat(20))
    await expect(openSqliteStorage(path)).rejects.toMatchObject(unavailable)
    await expect(openSqliteStorage(join(folder, 'none', 'x.db'))).rejects.toThrow()
  })

  it('S8 has everything again when it is opened again', async () => {
    const first = await openSqliteStorage(path)
    await layGround(first)
    await first.meetings.setMember({ meetingId: spring, userId: bo, role: 'chair' })
    await first.log.append([{
      room: room('spring'), meetingId: spring, epoch: 1, entries: [{ update: new Uint8Array([1, 2, 3]), userId: ida, at: 4 }], writers: [{ clientId: 9, userId: ida }],
    }])
    await first.log.writeCheckpoint({ room: room('spring'), seq: 1, state: new Uint8Array([5]) })
    await first.snapshots.add(snapshot())
    await first.attachments.add(attachment())
    await first.remarks.add(remark())
    await first.close()

    const second = await openSqliteStorage(path)
    expect(await second.users.get(ida)).toEqual(user())
    expect(await second.meetings.get(spring)).toEqual(meeting())
    expect((await second.meetings.member(spring, bo))?.role).toBe('chair')
    expect(await second.log.read(room('spring'), 0)).toEqual([{ update: new Uint8Array([1, 2, 3]), userId: ida, at: 4, seq: 1, epoch: 1 }])
    expect((await second.log.checkpoint(room('spring')))?.state).toEqual(new Uint8Array([5]))
    expect(await second.log.writers(spring)).toEqual(new Map([[9, ida]]))
    expect(await second.snapshots.of(spring)).toEqual([snapshot()])
    expect(await second.attachments.of(spring)).toEqual([attachment()])
    expect(await second.remarks.of(spring)).toEqual([remark()])
    await second.close()
  })

  it('S8 keeps every commit on disk before it answers: WAL, synchronous FULL, foreign keys', () => {
    const db = openWriter(path)
    expect([db.pragma('journal_mode', { simple: true }), db.pragma('synchronous', { simple: true }), db.pragma('foreign_keys', { simple: true })])
      .toEqual(['wal', 2, 1])
    db.close()
  })

  it('S9 says unavailable while the disk is full, and goes on when it is not', async () => {
    const storage = await openSqliteStorage(path)
    await layGround(storage)
    // SQLite answers a full disk and a full file alike
    const db = new Database(path)
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.close()
    const limited = openWriter(path)
    limited.pragma(`max_page_count = ${String(limited.pragma('page_count', { simple: true }))}`)
    const big = { ...user({ id: 'big' as typeof ida }), name: 'x'.repeat(50_000), admin: 0 as const }
    const kysely = kyselyOver(limited)
    await expect(kysely.insertInto('users').values(big).execute()).rejects.toMatchObject(unavailable)
    const append = prepareAppend(limited)
    const appendOf = (bytes: number) => append([{
      room: room('spring'), meetingId: spring, epoch: 1, entries: [{ update: new Uint8Array(bytes), userId: ida, at: 1 }], writers: [{ clientId: 1, userId: ida }],
    }])
    expect(() => appendOf(50_000)).toThrow(expect.objectContaining(unavailable))
    expect((await storage.log.writers(spring)).size).toBe(0)
    limited.pragma('max_page_count = 1000000')
    expect(appendOf(50_000)).toEqual([{ type: 'stored', seq: 1 }])
    await kysely.insertInto('users').values(big).execute()
    expect((await storage.users.get(big.id))?.name).toHaveLength(50_000)
    await kysely.destroy()
    await storage.close()
  })

  it('S9 says unavailable for each way in which a disk or a lock fails', () => {
    const error = (code: string) => new Database.SqliteError('x', code)
    for (const code of ['SQLITE_FULL', 'SQLITE_IOERR', 'SQLITE_IOERR_WRITE', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', 'SQLITE_READONLY']) {
      expect(translate(error(code)), code).toMatchObject(unavailable)
    }
    expect(translate(error('SQLITE_CONSTRAINT_UNIQUE'))).toMatchObject({ type: 'conflict' })
    expect(translate(error('SQLITE_CONSTRAINT_FOREIGNKEY'))).toMatchObject({ type: 'missing' })
    const ours = new Error('not SQLite')
    expect(translate(ours)).toBe(ours)
  })

  it('waits for a short write of another process', async () => {
    const storage = await openSqliteStorage(path)
    await layGround(storage)
    const other = spawn(process.execPath, ['--input-type=module', '-e', `
      import Database from 'better-sqlite3'
      const db = new Database(process.argv[1])
      db.exec('begin immediate')
      db.exec("update meetings set epoch = 2, phase = 'convened'")
      console.log('locked')
      setTimeout(() => db.exec('commit'), 200)
    `, path], { stdio: ['ignore', 'pipe', 'inherit'] })
    const ended = once(other, 'exit')
    await once(other.stdout, 'data')
    expect((await storage.meetings.get(spring))?.epoch).toBe(1)
    expect(await storage.meetings.setPhase(spring, 2, 'inSession')).toBe(true)
    await ended
    expect(await storage.meetings.get(spring)).toEqual(meeting({ phase: 'inSession', epoch: 3 }))
    await storage.close()
  })
})
