import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BodyId, KeyId, PublicationId, Sha256 } from '../../shared/domain/ids.ts'
import { createMemoryStorage } from '../../server/storage/memory/memoryStorage.ts'
import { openSqliteStorage } from '../../server/storage/sqlite/sqliteStorage.ts'
import type { Storage } from '../../server/storage/storage.ts'
import type { ChainRow, SigningKey } from '../../server/storage/tables/chain.ts'
import { board, body, layGround, publication, snapshot } from '../support/rows.ts'

const DRIVERS: { name: string; open(folder: string): Promise<Storage> }[] = [
  { name: 'memory', open: async () => createMemoryStorage() },
  { name: 'SQLite', open: folder => openSqliteStorage(join(folder, 'referat.db')) },
]
const conflict = { name: 'StorageError', type: 'conflict' }
const missing = { name: 'StorageError', type: 'missing' }
const first = 'pub-1' as PublicationId
const second = 'pub-2' as PublicationId

const row = (change: Partial<ChainRow> = {}): ChainRow =>
  ({ bodyId: board, sequence: 1, type: 'publication', publicationId: first, json: '{"a":1}', hash: 'd'.repeat(64) as Sha256, signature: 'e'.repeat(128), ...change })
const key = (change: Partial<SigningKey> = {}): SigningKey =>
  ({ keyId: 'k1' as KeyId, number: 1, json: '{}', signature: 'f'.repeat(128), endorsement: null, ...change })

describe.each(DRIVERS)('chain in storage: $name', ({ open }) => {
  let folder: string
  let storage: Storage
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'referat-chain-'))
    storage = await open(folder)
    await layGround(storage)
    await storage.snapshots.add(snapshot())
    await storage.publications.add(publication())
    await storage.publications.add(publication({ id: second, slug: '2031-03-05' }))
  })
  afterEach(async () => {
    await storage.close()
    rmSync(folder, { recursive: true })
  })

  it('N1 takes only the next of a chain, each forum for itself, and gives them back in order', async () => {
    await expect(storage.chain.add(row({ sequence: 2 }))).rejects.toMatchObject(conflict)
    await storage.chain.add(row())
    await expect(storage.chain.add(row({ publicationId: second }))).rejects.toMatchObject(conflict)
    await expect(storage.chain.add(row({ sequence: 3, publicationId: second }))).rejects.toMatchObject(conflict)
    await expect(storage.chain.add(row({ sequence: 2 }))).rejects.toMatchObject(conflict)
    await storage.chain.add(row({ sequence: 2, type: 'tombstone' }))
    await storage.chain.add(row({ sequence: 3, publicationId: second }))
    await storage.bodies.add(body({ id: 'other' as BodyId, slug: 'andet' }))
    await storage.publications.add(publication({ id: 'pub-3' as PublicationId, bodyId: 'other' as BodyId }))
    const elsewhere = row({ bodyId: 'other' as BodyId, publicationId: 'pub-3' as PublicationId })
    await storage.chain.add(elsewhere)
    expect((await storage.chain.of(board)).map(found => found.sequence)).toEqual([1, 2, 3])
    expect(await storage.chain.last(board)).toEqual(row({ sequence: 3, publicationId: second }))
    expect(await storage.chain.ofPublication(first)).toEqual([row(), row({ sequence: 2, type: 'tombstone' })])
    expect(await storage.chain.all()).toHaveLength(4)
    expect(await storage.chain.of('other' as BodyId)).toEqual([elsewhere])
    expect(await storage.chain.last('none' as BodyId)).toBeUndefined()
    await expect(storage.chain.add(row({ sequence: 4, publicationId: 'none' as PublicationId }))).rejects.toMatchObject(missing)
  })

  it('N1 numbers stay straight though many add at once', async () => {
    const add = (id: PublicationId) => storage.transaction(async tables => {
      const sequence = ((await tables.chain.last(board))?.sequence ?? 0) + 1
      await tables.publications.add(publication({ id, slug: id }))
      await tables.chain.add(row({ sequence, publicationId: id }))
    })
    await Promise.all(Array.from({ length: 12 }, (_, index) => add(`many-${index}` as PublicationId)))
    expect((await storage.chain.of(board)).map(found => found.sequence)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
  })

  it('N3 keeps what opens a commitment apart from the record, once for each publication', async () => {
    await storage.salts.add({ publicationId: first, salt: 'ab'.repeat(32) })
    await expect(storage.salts.add({ publicationId: first, salt: 'cd'.repeat(32) })).rejects.toMatchObject(conflict)
    await expect(storage.salts.add({ publicationId: 'none' as PublicationId, salt: '' })).rejects.toMatchObject(missing)
    expect(await storage.salts.get(first)).toEqual({ publicationId: first, salt: 'ab'.repeat(32) })
    expect(await storage.salts.get(second)).toBeUndefined()
  })

  it('N5 keeps signing keys by number, without gaps', async () => {
    await storage.signingKeys.add(key())
    await expect(storage.signingKeys.add(key({ keyId: 'k2' as KeyId }))).rejects.toMatchObject(conflict)
    await expect(storage.signingKeys.add(key({ number: 2 }))).rejects.toMatchObject(conflict)
    await storage.signingKeys.add(key({ keyId: 'k2' as KeyId, number: 2, endorsement: '0'.repeat(128) }))
    expect((await storage.signingKeys.all()).map(found => [found.number, found.keyId, found.endorsement])).toEqual([[1, 'k1', null], [2, 'k2', '0'.repeat(128)]])
  })

  it('N14 withdraws a publication once', async () => {
    await storage.publications.withdraw(first, 77)
    await expect(storage.publications.withdraw(first, 78)).rejects.toMatchObject(missing)
    await expect(storage.publications.withdraw('none' as PublicationId, 78)).rejects.toMatchObject(missing)
    expect((await storage.publications.ofBody(board)).map(found => found.withdrawnAt)).toEqual([77, null])
  })
})
