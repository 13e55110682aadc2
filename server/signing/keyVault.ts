import type { KeyId } from '../../shared/domain/ids.ts'

/** Keeps the private halves of signing keys (Ed25519) and signs with them; nobody else sees them. Two drivers: a folder and memory. */
export interface KeyVault {
  /** Makes a pair, keeps its private half, and answers the public one: 32 bytes in hex. */
  make(): Promise<string>
  has(keyId: KeyId): Promise<boolean>
  /** The signature in hex, 128 digits. Throws `KeyMissing`. */
  sign(keyId: KeyId, message: Uint8Array): Promise<string>
  /** Forgets a private half that signs no more; its public one goes on holding. */
  forget(keyId: KeyId): Promise<void>
}

/** The private half of this key is not there: nothing can be signed with it. */
export class KeyMissing extends Error {
  readonly keyId: KeyId
  constructor(keyId: KeyId) {
    super(`the private half of the signing key ${keyId} is missing`)
    this.name = 'KeyMissing'
    this.keyId = keyId
  }
}
