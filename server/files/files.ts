import type { Sha256 } from '../../shared/domain/ids.ts'

/** A file that has come in whole, and is not one of the kept ones yet. Throwing away what is kept does nothing. */
export interface TakenFile {
  readonly sha256: Sha256
  /** In bytes. */
  readonly size: number
  /** Keeps it under its hash. */
  keep(): Promise<void>
  discard(): Promise<void>
}

/** A kept file whose bytes have been found to have their hash. */
export interface OpenFile {
  readonly size: number
  /** The bytes, piece by piece; nothing is read before somebody reads. */
  stream(): ReadableStream<Uint8Array>
}

/** Keeps bytes under their own hash. Two drivers: a folder and memory. Throws `StorageError` `unavailable` where the disk is full or failing. */
export interface Files {
  /** Stores the bytes and answers their SHA-256; the same bytes twice are kept once. */
  put(bytes: Uint8Array): Promise<Sha256>
  /** The bytes, or undefined where none have that hash. */
  get(hash: Sha256): Promise<Uint8Array | undefined>
  /** Takes a file in as it arrives, never whole in memory. An error of the source passes through, and nothing is left of the file then. */
  take(source: AsyncIterable<Uint8Array>): Promise<TakenFile>
  /** A file to be handed out piece by piece, or undefined where none has that hash. */
  open(hash: Sha256): Promise<OpenFile | undefined>
}
