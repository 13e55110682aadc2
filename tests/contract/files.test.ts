import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Sha256 } from '../../shared/domain/ids.ts'
import type { Files } from '../../server/files/files.ts'
import { createFolderFiles } from '../../server/files/folderFiles.ts'
import { createMemoryFiles } from '../../server/files/memoryFiles.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
/** Of `abc`, from FIPS 180-4. */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' as Sha256

const DRIVERS: { name: string; open: (folder: string) => Files }[] = [
  { name: 'memory', open: () => createMemoryFiles() },
  { name: 'folder', open: folder => createFolderFiles(join(folder, 'files'), randomBytes) },
]

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'referat-files-'))))
afterEach(() => rmSync(folder, { recursive: true }))

describe.each(DRIVERS)('files: $name', ({ open }) => {
  it('S10 keeps bytes under their SHA-256', async () => {
    const files = open(folder)
    expect(await files.put(utf8('abc'))).toBe(ABC)
    expect(await files.get(ABC)).toEqual(utf8('abc'))
    expect(await files.put(new Uint8Array())).toHaveLength(64)
  })

  it('answers undefined for what is not there, and for what is no hash', async () => {
    const files = open(folder)
    expect(await files.get(ABC)).toBeUndefined()
    expect(await files.get('../../etc/passwd' as Sha256)).toBeUndefined()
  })

  it('keeps the bytes it was given, whatever becomes of the buffer', async () => {
    const files = open(folder)
    const given = Buffer.from('abc')
    await files.put(given)
    given.fill(0)
    const got = await files.get(ABC)
    got!.fill(0)
    expect(await files.get(ABC)).toEqual(utf8('abc'))
  })

  const pieces = async function* (...texts: string[]) {
    for (const text of texts) yield utf8(text)
  }
  const textOf = async (file: Awaited<ReturnType<Files['open']>>): Promise<string | undefined> => file && new Response(file.stream()).text()

  it('P50 takes a file in piece by piece, keeps it under its hash, and hands it out piece by piece', async () => {
    const files = open(folder)
    const taken = await files.take(pieces('a', 'b', 'c'))
    expect([taken.sha256, taken.size]).toEqual([ABC, 3])
    expect(await files.open(ABC)).toBeUndefined()
    await taken.keep()
    await taken.discard()
    const file = await files.open(ABC)
    expect([file?.size, await textOf(file), await textOf(file)]).toEqual([3, 'abc', 'abc'])
    expect(await files.get(ABC)).toEqual(utf8('abc'))
    expect(await files.open('../../etc/passwd' as Sha256)).toBeUndefined()
  })

  it('P50 keeps nothing of a file that is thrown away, or whose source breaks off', async () => {
    const files = open(folder)
    await (await files.take(pieces('abc'))).discard()
    const broken = async function* () {
      yield utf8('ab')
      throw new Error('line cut')
    }
    await expect(files.take(broken())).rejects.toThrow('line cut')
    expect(await files.open(ABC)).toBeUndefined()
  })

  it('takes the same bytes from several at once', async () => {
    const files = open(folder)
    const big = new Uint8Array(500_000).fill(7)
    const hashes = await Promise.all([1, 2, 3, 4].map(() => files.put(big)))
    expect(new Set(hashes).size).toBe(1)
    expect(Buffer.compare((await files.get(hashes[0]!))!, big)).toBe(0)
  })
})

describe('files: folder', () => {
  const listing = () => readdirSync(join(folder, 'files'), { recursive: true }).map(String).toSorted()

  it('has the files again when it is opened again, each once, and nothing beside them', async () => {
    await createFolderFiles(join(folder, 'files'), randomBytes).put(utf8('abc'))
    const again = createFolderFiles(join(folder, 'files'), randomBytes)
    await again.put(utf8('abc'))
    expect(listing()).toEqual(['ba', join('ba', ABC)])
    expect(await again.get(ABC)).toEqual(utf8('abc'))
  })

  it('S10 does not hand out a damaged file, and mends half a one that is given again', async () => {
    const files = createFolderFiles(join(folder, 'files'), randomBytes)
    await files.put(utf8('abc'))
    const path = join(folder, 'files', 'ba', ABC)
    chmodSync(path, 0o600)
    writeFileSync(path, 'ab')
    await expect(files.get(ABC)).rejects.toThrow('damaged')
    await expect(files.open(ABC)).rejects.toThrow('damaged')
    await files.put(utf8('abc'))
    expect(await files.get(ABC)).toEqual(utf8('abc'))
  })

  it('S9 says unavailable where it cannot write, and leaves nothing behind', async () => {
    writeFileSync(join(folder, 'files'), 'a file stands where the folder should be')
    await expect(createFolderFiles(join(folder, 'files'), randomBytes).put(utf8('abc'))).rejects.toMatchObject({ name: 'StorageError', type: 'unavailable' })
    expect(readdirSync(folder)).toEqual(['files'])
  })
})
