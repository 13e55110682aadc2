import type { Sha256 } from '../../shared/domain/ids.ts'
import type { Files } from './files.ts'
import { sha256 } from './sha256.ts'

/** Files that are gone with the process: for tests. */
export const createMemoryFiles = (): Files => {
  const kept = new Map<Sha256, Uint8Array>()
  return {
    put: async bytes => {
      const hash = sha256(bytes)
      kept.set(hash, new Uint8Array(bytes))
      return hash
    },
    get: async hash => {
      const bytes = kept.get(hash)
      return bytes && new Uint8Array(bytes)
    },
    take: async source => {
      const pieces: Uint8Array[] = []
      for await (const piece of source) pieces.push(new Uint8Array(piece))
      const bytes = new Uint8Array(Buffer.concat(pieces))
      const hash = sha256(bytes)
      return { sha256: hash, size: bytes.length, keep: async () => void kept.set(hash, bytes), discard: async () => undefined }
    },
    open: async hash => {
      const bytes = kept.get(hash)
      return bytes && { size: bytes.length, stream: () => new Blob([new Uint8Array(bytes)]).stream() }
    },
  }
}
