import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { ItemId } from '../../../shared/domain/ids.ts'
import { addItem } from '../../../shared/document/agenda.ts'
import { itemSection } from '../../../shared/document/section.ts'
import { commitmentOf } from '../../../shared/record/opening.ts'
import type { PublicationRecord } from '../../../shared/record/record.ts'
import { sha256 } from '../../../shared/render/sha256.ts'
import { readRecord } from '../../../server/chain/appendRecord.ts'
import { chainOf, excerptOf } from '../../../server/chain/chainFiles.ts'
import { readyChain } from '../../../server/chain/readyChain.ts'
import { rotateKey } from '../../../server/chain/signingKeys.ts'
import { addAttachment } from '../../../server/commands/addAttachment.ts'
import { changePhase } from '../../../server/commands/changePhase.ts'
import { publishMinutes } from '../../../server/commands/publishMinutes.ts'
import { KeyMissing } from '../../../server/signing/keyVault.ts'
import { createMemoryVault } from '../../../server/signing/memoryVault.ts'
import { openSqliteStorage } from '../../../server/storage/sqlite/sqliteStorage.ts'
import { bundleOf, checked, faults } from '../../support/world/bundle.ts'
import { reasonOf } from '../../support/world/reasonOf.ts'
import { createWorld, type World } from '../../support/world/world.ts'

const recordsOf = async (world: World) => (await world.deps.storage.chain.of(world.bodyId)).map(row => ({ row, record: readRecord(row) }))
const correct = async (world: World, id: Awaited<ReturnType<World['meeting']>>, reason: string): Promise<void> => {
  await changePhase(world.deps, world.users.secretariat, { meetingId: id, to: 'inReview', epoch: await world.epoch(id), reason })
  await world.advance(id)
  await world.advance(id)
}

describe('the chain of a forum', () => {
  it('N1 N2 every publication is the next signed record and names the one before, the approval, the content and every public file', async () => {
    const world = await createWorld()
    const id = await world.meeting()
    const item = 'regnskab' as ItemId
    await world.deps.rooms.write(id, world.users.secretariat.id, docs => {
      addItem(docs, { id: item, kind: 'numbered', closed: false })
      docs.open.getText(itemSection(item, 'title')).insert(0, 'Regnskab')
    })
    await addAttachment(world.deps, world.users.secretariat, { meetingId: id, itemId: item, title: 'Tal', closed: false, file: { name: 'Tal for Bo Lund.bin', bytes: new Uint8Array([0, 1, 2, 3]) } })
    for (let step = 0; step < 5; step += 1) await world.advance(id)
    await world.meeting('published')
    const [first, second] = await recordsOf(world)
    expect([first!.record.sequence, first!.record.previous, second!.record.sequence, second!.record.previous]).toEqual([1, null, 2, first!.row.hash])
    expect(first!.row.hash).toBe(sha256(first!.row.json))
    const [publication] = await world.deps.storage.publications.of(id)
    const record = first!.record as PublicationRecord
    expect(record).toMatchObject({
      content: publication!.hash,
      approval: { by: 'Morten Havn' },
      publication: { id: publication!.id, slug: '2031-03-04', edition: 1, corrects: null },
    })
    expect(record.files.map(file => file.path)).toEqual(expect.arrayContaining(['2031-03-04.html', '2031-03-04.md', '2031-03-04.json', `2031-03-04/bilag/${sha256(new Uint8Array([0, 1, 2, 3]))}`]))
    for (const file of record.files) expect((await world.deps.files.get(file.sha256 as never))?.length).toBe(file.size)
    // nothing of the text: a record stays when what it is of is withdrawn
    expect(first!.row.json).not.toMatch(/Møde i|Regnskab|Bo Lund/u)
    expect(faults(await bundleOf(world.deps, world.bodyId))).toEqual([])
  })

  it('N3 what is closed is committed to by a salted hash, which the full version and the salt open and nothing else', async () => {
    const world = await createWorld()
    const id = await world.meeting()
    await world.deps.rooms.write(id, world.users.secretariat.id, docs => {
      addItem(docs, { id: 'personsag' as ItemId, kind: 'numbered', closed: true })
      docs.closed.getText(itemSection('personsag' as ItemId, 'minutes')).insert(0, 'HEMMELIGT forlig')
    })
    for (let step = 0; step < 5; step += 1) await world.advance(id)
    const record = (await recordsOf(world))[0]!.record as PublicationRecord
    const publication = (await world.deps.storage.publications.of(id))[0]!
    const { salt } = (await world.deps.storage.salts.get(publication.id))!
    const snapshot = (await world.deps.storage.snapshots.get(publication.snapshotId))!
    expect(salt).toMatch(/^[0-9a-f]{64}$/u)
    expect(commitmentOf(salt, snapshot.json)).toBe(record.commitment)
    expect(commitmentOf(salt, `${snapshot.json} `)).not.toBe(record.commitment)
    const everything = (await bundleOf(world.deps, world.bodyId)).map(file => new TextDecoder().decode(file.bytes)).join('\n')
    for (const secret of [salt, snapshot.hash, 'HEMMELIGT']) expect(everything).not.toContain(secret)
    const again = await world.meeting('published')
    const other = (await world.deps.storage.publications.of(again))[0]!
    expect((await world.deps.storage.salts.get(other.id))!.salt).not.toBe(salt)
  })

  const folder = mkdtempSync(join(tmpdir(), 'referat-race-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(['memory', 'SQLite'])('N4 many publications of one forum and one date at once stand one behind the other, each under its own address (%s)', async driver => {
    const storage = driver === 'SQLite' ? await openSqliteStorage(join(folder, 'referat.db')) : undefined
    const world = await createWorld(...(storage ? [storage] : []))
    const ids = []
    for (let count = 0; count < 5; count += 1) ids.push(await world.meeting('approved'))
    const epochs = await Promise.all(ids.map(id => world.epoch(id)))
    const answers = await Promise.all(ids.map((meetingId, index) => publishMinutes(world.deps, world.users.secretariat, { meetingId, epoch: epochs[index]! })))
    expect(new Set(answers.map(answer => answer.path)).size).toBe(5)
    const records = await recordsOf(world)
    expect(records.map(({ record }) => record.sequence)).toEqual([1, 2, 3, 4, 5])
    expect(faults(await bundleOf(world.deps, world.bodyId))).toEqual([])
    // what was made before the address was settled is not what was published
    for (const { record } of records as { record: PublicationRecord }[]) {
      const markdown = record.files.find(file => file.path.endsWith('.md'))!
      expect(markdown.path).toBe(`${record.publication.slug}.md`)
    }
    await storage?.close()
  })

  it('N4 where it cannot be signed nothing is published', async () => {
    const world = await createWorld()
    const id = await world.meeting('published')
    const deps = { ...world.deps, keys: createMemoryVault() }
    const second = await world.meeting('approved')
    await expect(publishMinutes(deps, world.users.secretariat, { meetingId: second, epoch: await world.epoch(second) })).rejects.toBeInstanceOf(KeyMissing)
    expect((await world.deps.storage.meetings.get(second))!.phase).toBe('approved')
    expect(await world.deps.storage.publications.of(second)).toEqual([])
    expect(await recordsOf(world)).toHaveLength(1)
    expect(await world.deps.storage.publications.of(id)).toHaveLength(1)
  })

  it('N5 a new key is signed by the old one, what the old one signed goes on holding, and time never runs back along a chain', async () => {
    const world = await createWorld()
    const { storage, keys } = world.deps
    await world.meeting('published')
    // a clock that is an hour slow from now on
    const slow = Date.now() - 3_600_000
    await storage.transaction(tables => rotateKey(tables, keys, slow, false))
    const id = await world.meeting('approved')
    await publishMinutes({ ...world.deps, now: () => slow }, world.users.secretariat, { meetingId: id, epoch: await world.epoch(id) })
    const [first, second] = await recordsOf(world)
    expect(second!.record.keyId).not.toBe(first!.record.keyId)
    const bundle = await bundleOf(world.deps, world.bodyId)
    expect(faults(bundle)).toEqual([])
    expect(faults(bundle, [first!.record.keyId])).toEqual([])
    expect(faults(bundle, [second!.record.keyId])).toEqual([])
    expect(faults(bundle, ['0'.repeat(64)])).toEqual(['notPinned', 'notPinned'])
    // an old record's own file does not change when a key is added
    const own = await excerptOf(storage, { id: (await storage.publications.ofBody(world.bodyId))[0]!.id })
    expect(own).not.toContain(second!.record.keyId)
  })

  it('N6 a key that was lost is followed by one that says so: what holds is told, and whoever knew the old one does not trust it', async () => {
    const world = await createWorld()
    const { storage, keys } = world.deps
    await world.meeting('published')
    const [first] = await recordsOf(world)
    await keys.forget(first!.record.keyId as never)
    await expect(storage.transaction(tables => rotateKey(tables, keys, Date.now(), false))).rejects.toBeInstanceOf(KeyMissing)
    expect(await storage.signingKeys.all()).toHaveLength(1)
    await storage.transaction(tables => rotateKey(tables, keys, Date.now(), true))
    await world.meeting('published')
    const bundle = await bundleOf(world.deps, world.bodyId)
    expect(faults(bundle)).toEqual([])
    expect(checked(bundle).findings).toContainEqual({ level: 'note', type: 'unendorsed', number: 2 })
    expect(faults(bundle, [first!.record.keyId])).toEqual(['notPinned'])
  })

  it('N13 a correction says why, as it was said when the minutes were opened again, or as the secretariat words it', async () => {
    const world = await createWorld()
    const id = await world.meeting('published')
    await correct(world, id, 'Et tal var\tforkert')
    await changePhase(world.deps, world.users.secretariat, { meetingId: id, to: 'inReview', epoch: await world.epoch(id), reason: 'internt' })
    await world.advance(id)
    await publishMinutes(world.deps, world.users.secretariat, { meetingId: id, epoch: await world.epoch(id), reason: ' Beløbet i punkt 2\u2028er rettet ' })
    const records = (await recordsOf(world)) as { row: { hash: string }; record: PublicationRecord }[]
    expect(records.map(({ record }) => record.publication.edition)).toEqual([1, 2, 3])
    expect(records[1]!.record.publication.corrects).toEqual({ sequence: 1, record: records[0]!.row.hash, slug: '2031-03-04', reason: 'Et tal var forkert' })
    expect(records[2]!.record.publication.corrects).toMatchObject({ sequence: 2, record: records[1]!.row.hash, reason: 'Beløbet i punkt 2 er rettet' })
    expect(faults(await bundleOf(world.deps, world.bodyId))).toEqual([])
    expect(await reasonOf(publishMinutes(world.deps, world.users.secretariat, { meetingId: id, epoch: await world.epoch(id) }))).toBe('notApproved')
  })

  it('N7 what was published before there were chains is put into them when the program starts, once and in its order', async () => {
    const world = await createWorld()
    const id = await world.meeting('published')
    await correct(world, id, 'Navn rettet')
    const { storage } = world.deps
    const older = await createWorld()
    const rows = { snapshots: await storage.snapshots.of(id), approvals: await storage.approvals.of(id), publications: await storage.publications.of(id), audit: await storage.audit.of(id) }
    for (const user of await storage.users.many([...new Set(rows.audit.map(row => row.by))])) await older.deps.storage.users.add(user)
    await older.deps.storage.bodies.add({ ...(await storage.bodies.get(world.bodyId))!, slug: 'aeldre' })
    await older.deps.storage.meetings.add((await storage.meetings.get(id))!)
    for (const row of rows.snapshots) await older.deps.storage.snapshots.add(row)
    for (const row of rows.approvals) await older.deps.storage.approvals.add(row)
    for (const row of rows.publications) await older.deps.storage.publications.add(row)
    for (const row of rows.audit) await older.deps.storage.audit.add(row)
    for (let starts = 0; starts < 2; starts += 1) await readyChain(older.deps)
    const chain = (await older.deps.storage.chain.of(world.bodyId)).map(row => readRecord(row) as PublicationRecord)
    expect(chain.map(record => [record.sequence, record.publication.slug, record.publication.corrects?.reason])).toEqual([[1, '2031-03-04', undefined], [2, '2031-03-04-2', 'Navn rettet']])
    expect(faults(await bundleOf(older.deps, world.bodyId))).toEqual([])
    expect(await older.deps.storage.signingKeys.all()).toHaveLength(1)
    expect(await chainOf(older.deps.storage, { id: older.bodyId })).toBeUndefined()
  })
})
