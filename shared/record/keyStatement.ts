import { z } from 'zod'
import { hash, instant, signature } from './record.ts'

export const KEY_FORMAT = 'referat-key/1'

/** What a signing key says of itself. `keyId` is the SHA-256 of the 32 bytes of `publicKey` (Ed25519, RFC 8032), both in hex. */
const keyStatement = z.strictObject({
  format: z.literal(KEY_FORMAT),
  number: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  keyId: hash,
  publicKey: hash,
  /** From when on it signs; the one before it signs until then. */
  from: instant,
  /** The key before it. */
  previous: hash.nullable(),
})
export type KeyStatement = z.infer<typeof keyStatement>

/** A key, signed by itself and, but for the first and after a loss, by the one before it; both over the canonical JSON of the statement. */
export const signedKey = z.strictObject({ statement: keyStatement, signature, endorsement: signature.nullable() })
export type SignedKey = z.infer<typeof signedKey>
