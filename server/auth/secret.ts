import { createHash } from 'node:crypto'
import type { RandomBytes, Sha256 } from '../../shared/domain/ids.ts'

/** 32 random bytes in base64url: 43 characters that nobody guesses, so a plain hash is enough to keep them by. */
export const newSecret = (random: RandomBytes): string => Buffer.from(random(32)).toString('base64url')

/** SHA-256 of a secret, the only form in which it is kept. Undefined for what cannot be a secret, which spares the storage the question. */
export const hashSecret = (secret: string): Sha256 | undefined =>
  /^[A-Za-z0-9_-]{1,128}$/.test(secret) ? (createHash('sha256').update(secret).digest('hex') as Sha256) : undefined
