import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
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

/** Writes a file as it arrives and flushes it. A failing disk is `unavailable`; an error of the source passes through. Either way nothing is left. */
const write = async (path: string, source: AsyncIterable<Uint8Array>): Promise<{ hash: Sha256; size: number }> => {
  const digest = createHash('sha256')
  let size = 0
  const handle = await open(path, 'wx', 0o600).catch((error: unknown) => {
    throw unavailable(error)
  })
  try {
    for await (const piece of source) {
      digest.update(piece)
      size += piece.length
      await handle.writeFile(piece).catch((error: unknown) => {
        throw unavailable(error)
      })
    }
    await handle.sync().catch((error: unknown) => {
      throw unavailable(error)
    })
  } catch (error) {
    await handle.close()
    await unlink(path).catch(() => undefined)
    throw error
  }
  await handle.close()
  return { hash: digest.digest('hex') as Sha256, size }
}

/** The hash of a file, read piece by piece; undefined where there is none. */
const hashOf = async (path: string): Promise<{ hash: string; size: number } | undefined> => {
  const digest = createHash('sha256')
  let size = 0
  try {
    for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
      digest.update(piece)
      size += piece.length
    }
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw unavailable(error)
  }
  return { hash: digest.digest('hex'), size }
}

/** A file's bytes for whoever reads them; opened at the first read, so that an answer nobody takes leaves nothing open. */
const lazily = (path: string): ReadableStream<Uint8Array> => {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined
  return new ReadableStream<Uint8Array>({
    pull: async controller => {
      reader ??= (Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>).getReader()
      const { done, value } = await reader.read()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: reason => reader?.cancel(reason),
  }, { highWaterMark: 0 })
}

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

    take: async source => {
      await mkdir(folder, { recursive: true }).catch((error: unknown) => {
        throw unavailable(error)
      })
      const aside = join(folder, `aside.${Buffer.from(random(8)).toString('hex')}`)
      const { hash, size } = await write(aside, source)
      const discard = () => unlink(aside).catch(() => undefined)
      const keep = async (): Promise<void> => {
        const path = pathOf(hash)
        try {
          await mkdir(dirname(path), { recursive: true })
          await rename(aside, path)
          await flush(dirname(path))
          await flush(folder)
        } catch (error) {
          await discard()
          throw unavailable(error)
        }
      }
      return { sha256: hash, size, keep, discard }
    },

    open: async hash => {
      if (!/^[0-9a-f]{64}$/.test(hash)) return undefined
      const path = pathOf(hash)
      const found = await hashOf(path)
      if (!found) return undefined
      if (found.hash !== hash) throw new Error(`the file ${hash} is damaged`)
      return { size: found.size, stream: () => lazily(path) }
    },
  }
}
