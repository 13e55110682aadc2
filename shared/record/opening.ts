import { hexToBytes, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import type { Sha256 } from '../domain/ids.ts'
import { sha256 } from '../render/sha256.ts'
import { hash } from './record.ts'

export const OPENING_FORMAT = 'referat-opening/1'

/** What proves the full version of a publication: all that was approved, and the salt of its commitment. It is not for the public. */
export const opening = z.strictObject({ format: z.literal(OPENING_FORMAT), record: hash, salt: hash, content: z.record(z.string(), z.unknown()) })
export type Opening = z.infer<typeof opening>

/**
 * The commitment to a content that is not shown: SHA-256(salt ‖ content). Without the salt nobody can try out guesses at it.
 * @param salt 32 bytes in hex
 * @param content canonical JSON of all that was approved, or its bytes
 */
export const commitmentOf = (salt: string, content: string | Uint8Array): Sha256 =>
  sha256(concatBytes(hexToBytes(salt), typeof content === 'string' ? utf8ToBytes(content) : content))
