import type { Sha256 } from '../../shared/domain/ids.ts'

/** Keeps bytes under their own hash. Two drivers: a folder and memory. Throws `StorageError` `unavailable` where the disk is full or failing. */
export interface Files {
  /** Stores the bytes and answers their SHA-256; the same bytes twice are kept once. */
  put(bytes: Uint8Array): Promise<Sha256>
  /** The bytes, or undefined where none have that hash. */
  get(hash: Sha256): Promise<Uint8Array | undefined>
}
