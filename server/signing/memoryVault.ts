import type { KeyObject } from 'node:crypto'
import type { KeyId } from '../../shared/domain/ids.ts'
import { keyIdOf } from '../../shared/record/signatures.ts'
import { newPair, signWith } from './ed25519.ts'
import { KeyMissing, type KeyVault } from './keyVault.ts'

/** Private keys that are gone with the process: for tests. */
export const createMemoryVault = (): KeyVault => {
  const kept = new Map<KeyId, KeyObject>()
  return {
    make: async () => {
      const { privateKey, publicKey } = newPair()
      kept.set(keyIdOf(publicKey), privateKey)
      return publicKey
    },
    has: async keyId => kept.has(keyId),
    sign: async (keyId, message) => {
      const privateKey = kept.get(keyId)
      if (!privateKey) throw new KeyMissing(keyId)
      return signWith(privateKey, message)
    },
    forget: async keyId => {
      kept.delete(keyId)
    },
  }
}
