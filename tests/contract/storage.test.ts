import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AttachmentId, BodyId, MeetingId, PublicationId, RemarkId, Sha256, SnapshotId, UserId } from '../../shared/domain/ids.ts'
import { createMemoryStorage } from '../../server/storage/memory/memoryStorage.ts'
import { openSqliteStorage } from '../../server/storage/sqlite/sqliteStorage.ts'
import type { Append, Storage } from '../../server/storage/storage.ts'
import { attachment, bo, board, body, ida, layGround, meeting, publication, remark, room, secret, snapshot, spring, user } from '../support/rows.ts'

interface Driver {
  name: string
  open(folder: string): Promise<Storage>
}
const DRIVERS: Driver[] = [
  { name: 'memory', open: async () => createMemoryStorage() },
  { name: 'SQLite', open: folder => openSqliteStorage(join(folder, 'referat.db')) },
]

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values)
const append = (row: Partial<Append> = {}): Append =>
  ({ room: room('spring'), meetingId: spring, epoch: 1, entries: [{ update: bytes(1, 2), userId: ida, at: 10 }], writers: [], ...row })
const conflict = { name: 'StorageError', type: 'conflict' }
const missing = { name: 'StorageError', type: 'missing' }
const nobody = 'nobody' as UserId
const nowhere = 'nowhere' as MeetingId

describe.each(DRIVERS)('storage: $name', ({ open }) => {
  let folder: string
  let storage: Storage
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'referat-storage-'))
    storage = await open(folder)
    await layGround(storage)
  })
  afterEach(async () => {
    await storage.close()
    rmSync(folder, { recursive: true })
  })

  it('keeps users as they were given, and each id once', async () => {
    expect(await storage.users.get(bo)).toEqual(user({ id: bo, name: 'Bo Lund', admin: true }))
    expect(await storage.users.get(nobody)).toBeUndefined()
    expect(await storage.users.count()).toBe(2)
    expect((await storage.users.many([bo, nobody, ida, bo])).map(found => found.id).toSorted()).toEqual([bo, ida])
    expect(await storage.users.many([])).toEqual([])
    await expect(storage.users.add(user({ name: 'Another' }))).rejects.toMatchObject(conflict)
    expect((await storage.users.get(ida))?.name).toBe('Ida Vang')
  })

  it('hands out copies, so that nobody changes a row by accident', async () => {
    const given = meeting({ id: 'autumn' as MeetingId })
    await storage.meetings.add(given)
    given.title = 'changed outside'
    const got = await storage.meetings.get(given.id)
    expect(got?.title).toBe('Forårsmøde')
    got!.title = 'changed again'
    expect((await storage.meetings.get(given.id))?.title).toBe('Forårsmøde')
  })

  it('keeps bodies under an address of their own, and their members', async () => {
    await storage.bodies.add(body({ id: 'allot' as BodyId, name: 'Aftenrådet', slug: 'aften' }))
    expect((await storage.bodies.all()).map(found => found.name)).toEqual(['Aftenrådet', 'Haverådet'])
    expect((await storage.bodies.bySlug('haveraadet'))?.id).toBe(board)
    expect(await storage.bodies.bySlug('none')).toBeUndefined()
    await expect(storage.bodies.add(body({ id: 'other' as BodyId }))).rejects.toMatchObject(conflict)
    expect(await storage.bodies.get('other' as BodyId)).toBeUndefined()

    await storage.bodies.setMember({ bodyId: board, userId: ida, role: 'observer' })
    await storage.bodies.setMember({ bodyId: board, userId: ida, role: 'chair' })
    expect(await storage.bodies.members(board)).toEqual([{ bodyId: board, userId: ida, role: 'chair' }])
    expect(await storage.bodies.membershipsOf(ida)).toEqual([{ bodyId: board, userId: ida, role: 'chair' }])
    expect(await storage.bodies.membershipsOf(bo)).toEqual([])
    await expect(storage.bodies.setMember({ bodyId: board, userId: nobody, role: 'chair' })).rejects.toMatchObject(missing)
  })

  it('S1 gives a secret to one of two who take it at once', async () => {
    await storage.secrets.add(secret())
    const both = await Promise.all([storage.secrets.take(secret().hash), storage.secrets.take(secret().hash)])
    expect(both.filter(taken => taken !== undefined)).toEqual([secret()])
    expect(await storage.secrets.get(secret().hash)).toBeUndefined()
    expect(await storage.secrets.take('f'.repeat(64) as Sha256)).toBeUndefined()
  })

  it('prolongs, removes and sweeps secrets', async () => {
    const hash = (letter: string) => letter.repeat(64) as Sha256
    await storage.secrets.add(secret({ hash: hash('1'), meetingId: spring }))
    await storage.secrets.add(secret({ hash: hash('2'), expiresAt: 101 }))
    await storage.secrets.add(secret({ hash: hash('3') }))
    await expect(storage.secrets.add(secret({ hash: hash('1') }))).rejects.toMatchObject(conflict)
    await expect(storage.secrets.add(secret({ hash: hash('4'), userId: nobody }))).rejects.toMatchObject(missing)
    await storage.secrets.extend(hash('1'), 500)
    await storage.secrets.extend(hash('9'), 500)
    await storage.secrets.removeExpired(100)
    expect(await storage.secrets.get(hash('1'))).toEqual(secret({ hash: hash('1'), meetingId: spring, expiresAt: 500 }))
    expect(await storage.secrets.get(hash('2'))).toBeDefined()
    expect(await storage.secrets.get(hash('3'))).toBeUndefined()
    await storage.secrets.remove(hash('2'))
    await storage.secrets.remove(hash('2'))
    expect(await storage.secrets.get(hash('2'))).toBeUndefined()
  })

  it('S2 moves the phase for one of two who ask at the same epoch', async () => {
    const both = await Promise.all([storage.meetings.setPhase(spring, 1, 'convened'), storage.meetings.setPhase(spring, 1, 'inSession')])
    expect(both).toEqual([true, false])
    expect(await storage.meetings.get(spring)).toEqual(meeting({ phase: 'convened', epoch: 2 }))
    expect(await storage.meetings.setPhase(nowhere, 1, 'convened')).toBe(false)
  })

  it('lists the meetings of a member, newest first, those without a date last', async () => {
    await storage.meetings.add(meeting({ id: 'undated' as MeetingId, start: '' }))
    await storage.meetings.add(meeting({ id: 'autumn' as MeetingId, start: '2031-10-01T16:00' }))
    await storage.meetings.add(meeting({ id: 'foreign' as MeetingId, start: '2032-01-01T16:00' }))
    for (const id of [spring, 'undated' as MeetingId, 'autumn' as MeetingId]) await storage.meetings.setMember({ meetingId: id, userId: ida, role: 'observer' })
    await storage.meetings.setMember({ meetingId: spring, userId: ida, role: 'secretariat' })
    await storage.meetings.setMember({ meetingId: spring, userId: bo, role: 'chair' })
    expect((await storage.meetings.ofUser(ida)).map(({ id, role }) => `${id} ${role}`)).toEqual(['autumn observer', 'spring secretariat', 'undated observer'])
    expect((await storage.meetings.all()).map(found => found.id)).toEqual(['foreign', 'autumn', 'spring', 'undated'])
    expect(await storage.meetings.members(spring)).toHaveLength(2)
    expect((await storage.meetings.member(spring, bo))?.role).toBe('chair')
    await storage.meetings.removeMember(spring, bo)
    await storage.meetings.removeMember(spring, bo)
    expect(await storage.meetings.member(spring, bo)).toBeUndefined()
    await expect(storage.meetings.setMember({ meetingId: nowhere, userId: bo, role: 'chair' })).rejects.toMatchObject(missing)
  })

  it('keeps the head of a meeting beside its other fields', async () => {
    await storage.meetings.setHead(spring, { title: 'Ny titel', start: '2031-03-05T16:00' })
    expect(await storage.meetings.get(spring)).toEqual(meeting({ title: 'Ny titel', start: '2031-03-05T16:00' }))
    await expect(storage.meetings.setHead(nowhere, { title: '', start: '' })).rejects.toMatchObject(missing)
    await expect(storage.meetings.add(meeting())).rejects.toMatchObject(conflict)
    await expect(storage.meetings.add(meeting({ id: 'x' as MeetingId, bodyId: 'none' as BodyId }))).rejects.toMatchObject(missing)
  })

  it('S3 numbers a room\'s log from 1 without gaps, each room for itself', async () => {
    const entry = (value: number) => ({ update: bytes(value), userId: ida, at: value })
    expect(await storage.log.append([append({ entries: [entry(1), entry(2)] }), append({ room: room('spring.closed'), entries: [entry(9)] })]))
      .toEqual([{ type: 'stored', seq: 2 }, { type: 'stored', seq: 1 }])
    expect(await storage.log.append([append({ entries: [entry(3)] })])).toEqual([{ type: 'stored', seq: 3 }])
    expect(await storage.log.lastSeq(room('spring'))).toBe(3)
    expect(await storage.log.lastSeq(room('empty'))).toBe(0)
    expect(await storage.log.read(room('spring'), 1)).toEqual([
      { update: bytes(2), userId: ida, at: 2, seq: 2, epoch: 1 },
      { update: bytes(3), userId: ida, at: 3, seq: 3, epoch: 1 },
    ])
    expect((await storage.log.read(room('spring'), 0, 2)).map(found => found.seq)).toEqual([1, 2])
    expect(await storage.log.read(room('spring'), 3)).toEqual([])
  })

  it('S4 writes nothing under an epoch that has moved, and the other appends of the tick all the same', async () => {
    await storage.meetings.add(meeting({ id: 'autumn' as MeetingId, epoch: 4 }))
    await storage.meetings.setPhase(spring, 1, 'convened')
    expect(await storage.log.append([
      append({ writers: [{ clientId: 1, userId: ida }] }),
      append({ room: room('autumn'), meetingId: 'autumn' as MeetingId, epoch: 4 }),
      append({ room: room('nowhere'), meetingId: nowhere }),
    ])).toEqual([{ type: 'stale' }, { type: 'stored', seq: 1 }, { type: 'stale' }])
    expect(await storage.log.lastSeq(room('spring'))).toBe(0)
    expect((await storage.log.writers(spring)).size).toBe(0)
  })

  it('S5 binds a Yjs client id to the first who writes with it, in both rooms of a meeting', async () => {
    await storage.log.append([append({ writers: [{ clientId: 4294967295, userId: ida }, { clientId: 2, userId: bo }] })])
    expect(await storage.log.append([
      append({ room: room('spring.closed'), writers: [{ clientId: 2, userId: ida }, { clientId: 3, userId: ida }] }),
      append({ writers: [{ clientId: 2, userId: bo }] }),
    ])).toEqual([{ type: 'stale' }, { type: 'stored', seq: 2 }])
    expect(await storage.log.writers(spring)).toEqual(new Map([[4294967295, ida], [2, bo]]))
    await expect(storage.log.append([append({ writers: [{ clientId: 5, userId: nobody }] })])).rejects.toMatchObject(missing)
    expect(await storage.log.lastSeq(room('spring'))).toBe(2)
  })

  it('keeps the bytes it was given, whatever becomes of the buffer', async () => {
    const shared = Buffer.from([7, 8, 9])
    await storage.log.append([append({ entries: [{ update: shared.subarray(1, 3), userId: ida, at: 1 }] })])
    await storage.log.writeCheckpoint({ room: room('spring'), seq: 1, state: shared })
    shared.fill(0)
    const [entry] = await storage.log.read(room('spring'), 0)
    expect([...entry!.update]).toEqual([8, 9])
    expect([...(await storage.log.checkpoint(room('spring')))!.state]).toEqual([7, 8, 9])
  })

  it('keeps the newest checkpoint of a room', async () => {
    expect(await storage.log.checkpoint(room('spring'))).toBeUndefined()
    await storage.log.writeCheckpoint({ room: room('spring'), seq: 5, state: bytes(5) })
    await storage.log.writeCheckpoint({ room: room('spring'), seq: 8, state: bytes(8) })
    await storage.log.writeCheckpoint({ room: room('spring'), seq: 6, state: bytes(6) })
    expect(await storage.log.checkpoint(room('spring'))).toEqual({ room: 'spring', seq: 8, state: bytes(8) })
  })

  it('keeps snapshots, approvals and publications in the order in which they were made', async () => {
    const second = snapshot({ id: 'a-second' as SnapshotId, seq: 9 })
    await storage.snapshots.add(snapshot())
    await storage.snapshots.add(second)
    await expect(storage.snapshots.add(snapshot())).rejects.toMatchObject(conflict)
    expect(await storage.snapshots.of(spring)).toEqual([snapshot(), second])
    expect(await storage.snapshots.get(second.id)).toEqual(second)
    expect(await storage.snapshots.get('none' as SnapshotId)).toBeUndefined()

    const approval = { meetingId: spring, snapshotId: second.id, hash: second.hash, at: 9, by: ida }
    await storage.approvals.add(approval)
    await storage.approvals.add({ ...approval, at: 8 })
    expect((await storage.approvals.of(spring)).map(found => found.at)).toEqual([9, 8])
    await expect(storage.approvals.add({ ...approval, snapshotId: 'none' as SnapshotId })).rejects.toMatchObject(missing)

    const correction = publication({ id: 'a-pub' as PublicationId, slug: '2031-03-04-2', replaces: publication().id })
    await storage.publications.add(publication())
    await expect(storage.publications.add({ ...correction, slug: publication().slug })).rejects.toMatchObject(conflict)
    await storage.publications.add(correction)
    expect(await storage.publications.of(spring)).toEqual([publication(), correction])
    expect(await storage.publications.ofBody(board)).toEqual([publication(), correction])
    expect(await storage.publications.all()).toHaveLength(2)
    expect(await storage.publications.bySlug(board, correction.slug)).toEqual(correction)
    expect(await storage.publications.bySlug(board, 'none')).toBeUndefined()
  })

  it('keeps attachments in order, with a file or without, and brings removed ones back', async () => {
    const file = { name: 'plan.pdf', mediaType: 'application/pdf', size: 3, sha256: 'd'.repeat(64) as Sha256 }
    await storage.attachments.add(attachment({ order: 'a1' }))
    await storage.attachments.add(attachment({ id: 'att-2' as AttachmentId, closed: true, file }))
    expect((await storage.attachments.of(spring)).map(found => found.id)).toEqual(['att-2', 'att-1'])
    expect(await storage.attachments.get('att-2' as AttachmentId)).toEqual(attachment({ id: 'att-2' as AttachmentId, closed: true, file }))
    await storage.attachments.update(attachment().id, { title: 'Regnskab', removedAt: 12 })
    await storage.attachments.update(attachment().id, { order: 'Zz' })
    expect(await storage.attachments.get(attachment().id)).toEqual(attachment({ title: 'Regnskab', order: 'Zz', removedAt: 12 }))
    await storage.attachments.update(attachment().id, { removedAt: null })
    await storage.attachments.update(attachment().id, {})
    expect((await storage.attachments.get(attachment().id))?.removedAt).toBeNull()
    await expect(storage.attachments.update('none' as AttachmentId, {})).rejects.toMatchObject(missing)
  })

  it('keeps remarks, and who resolved them', async () => {
    await storage.remarks.add(remark())
    await storage.remarks.add(remark({ id: 'a-remark' as RemarkId, section: '', closed: true }))
    await storage.remarks.resolve(remark().id, 20, bo, 'settled')
    expect(await storage.remarks.of(spring)).toEqual([
      remark({ resolvedAt: 20, resolvedBy: bo, outcome: 'settled' }), remark({ id: 'a-remark' as RemarkId, section: '', closed: true }),
    ])
    expect((await storage.remarks.get(remark().id))?.resolvedBy).toBe(bo)
    await expect(storage.remarks.resolve('none' as RemarkId, 1, bo, 'settled')).rejects.toMatchObject(missing)
    await expect(storage.remarks.add(remark())).rejects.toMatchObject(conflict)
  })

  it('keeps the audit trail, oldest first', async () => {
    await storage.audit.add({ meetingId: spring, at: 2, by: ida, act: 'phase', detail: '{"to":"convened"}' })
    await storage.audit.add({ meetingId: spring, at: 1, by: bo, act: 'phase', detail: '{}' })
    const rows = await storage.audit.of(spring)
    expect(rows.map(({ by, act, detail }) => ({ by, act, detail }))).toEqual([{ by: ida, act: 'phase', detail: '{"to":"convened"}' }, { by: bo, act: 'phase', detail: '{}' }])
    expect(rows[0]!.id).toBeLessThan(rows[1]!.id)
    await expect(storage.audit.add({ meetingId: nowhere, at: 1, by: ida, act: 'x', detail: '{}' })).rejects.toMatchObject(missing)
  })

  it('S6 does all of a transaction or nothing of it', async () => {
    await storage.log.append([append()])
    const failed = storage.transaction(async tables => {
      await tables.users.add(user({ id: nobody }))
      await tables.meetings.setPhase(spring, 1, 'convened')
      await tables.log.append([append({ epoch: 2, writers: [{ clientId: 7, userId: nobody }] })])
      expect(await tables.users.get(nobody)).toBeDefined()
      expect(await tables.log.lastSeq(room('spring'))).toBe(2)
      await tables.users.add(user())
    })
    await expect(failed).rejects.toMatchObject(conflict)
    expect(await storage.users.get(nobody)).toBeUndefined()
    expect((await storage.meetings.get(spring))?.epoch).toBe(1)
    expect(await storage.log.writers(spring)).toEqual(new Map())
    expect(await storage.log.append([append({ entries: [{ update: bytes(4), userId: bo, at: 2 }] })])).toEqual([{ type: 'stored', seq: 2 }])
    expect((await storage.log.read(room('spring'), 1)).map(found => [...found.update])).toEqual([[4]])

    expect(await storage.transaction(async tables => {
      await tables.users.add(user({ id: nobody }))
      return 'done'
    })).toBe('done')
    expect(await storage.users.get(nobody)).toBeDefined()
  })

  it('S6 lets nobody see the middle of a transaction, and lets writes wait for its end', async () => {
    let go = () => {}
    const held = new Promise<void>(resolve => (go = resolve))
    const seen: string[] = []
    const long = storage.transaction(async tables => {
      await tables.meetings.setPhase(spring, 1, 'convened')
      await held
      seen.push('transaction')
    })
    const write = storage.log.append([append()]).then(answers => seen.push(answers[0]!.type))
    expect((await storage.meetings.get(spring))?.phase).toBe('draft')
    expect(seen).toEqual([])
    go()
    await Promise.all([long, write])
    expect(seen).toEqual(['transaction', 'stale'])
    expect((await storage.meetings.get(spring))?.phase).toBe('convened')
  })
})
