import { mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { RandomBytes, Sha256 } from '../../shared/domain/ids.ts'
import { StorageError } from '../storage/storage.ts'
import type { Files } from './files.ts'
import { sha256 } from './sha256.ts'

const isAbsent = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

const sizeOf = (path: string): Promise<number | undefined> => stat(path).then(found => found.size, error => {
  if (isAbsent(error)) return undefined
  throw error
})

/** What was written, or renamed, is on disk when this is over. */
const flush = async (path: string): Promise<void> => {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** What the file system says, in the storage's language: the disk is full or failing, which is nobody's fault who asked. */
const unavailable = (error: unknown): StorageError => new StorageError('unavailable', 'the file cannot be written or read', { cause: error })

/**
 * Files in a folder, as `<folder>/ab/abcdef…`. A file is written aside, flushed and renamed, so that a name never stands for
 * half of its bytes, whatever happens in between. Throws `StorageError` `unavailable` where the disk does not do it, and
 * another error for a file whose bytes no longer have the hash it is named for: it must not be handed out.
 */
export const createFolderFiles = (folder: string, random: RandomBytes): Files => {
  const pathOf = (hash: Sha256): string => join(folder, hash.slice(0, 2), hash)

  const store = async (bytes: Uint8Array, hash: Sha256): Promise<void> => {
    const path = pathOf(hash)
    if ((await sizeOf(path)) === bytes.byteLength) return
    await mkdir(dirname(path), { recursive: true })
    const aside = `${path}.${Buffer.from(random(8)).toString('hex')}`
    try {
      const handle = await open(aside, 'wx', 0o600)
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(aside, path)
    } catch (error) {
      await unlink(aside).catch(() => undefined)
      throw error
    }
    await flush(dirname(path))
    await flush(folder)
  }

  return {
    put: async bytes => {
      const hash = sha256(bytes)
      await store(bytes, hash).catch((error: unknown) => {
        throw unavailable(error)
      })
      return hash
    },

    get: async hash => {
      // a hash from outside must not become a path
      if (!/^[0-9a-f]{64}$/.test(hash)) return undefined
      const bytes = await readFile(pathOf(hash)).catch((error: unknown) => {
        if (isAbsent(error)) return undefined
        throw unavailable(error)
      })
      if (!bytes) return undefined
      if (sha256(bytes) !== hash) throw new Error(`the file ${hash} is damaged`)
      return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    },
  }
}
