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
  }
}
