import { createHash } from 'node:crypto'
import type { Sha256 } from '../../shared/domain/ids.ts'

/** The SHA-256 of bytes, in hex. */
export const sha256 = (bytes: Uint8Array): Sha256 => createHash('sha256').update(bytes).digest('hex') as Sha256
