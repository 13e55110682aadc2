import { z } from 'zod'
import { canonicalJson } from '../render/canonicalJson.ts'
import { signedKey, type SignedKey } from './keyStatement.ts'
import { record, signature } from './record.ts'

/** All of a forum's chain. */
export const CHAIN_FORMAT = 'referat-chain/1'
/** What the chain says of one publication: its record, and its tombstone where it was withdrawn. */
export const EXCERPT_FORMAT = 'referat-excerpt/1'

const signedRecord = z.strictObject({ record, signature })
export type SignedRecord = z.infer<typeof signedRecord>

/** The files that people take home to check: records, and every key up to the one that signed the last of them. */
export const chainFile = z.strictObject({ format: z.enum([CHAIN_FORMAT, EXCERPT_FORMAT]), keys: z.array(signedKey), records: z.array(signedRecord) })
export type ChainFile = z.infer<typeof chainFile>

/** The bytes of such a file: canonical JSON. Only keys that a record needs are in it, so that an old record's file stays as it is. */
export const writeChainFile = (format: ChainFile['format'], keys: readonly SignedKey[], records: readonly SignedRecord[]): string => {
  const last = keys.findLastIndex(key => records.some(({ record }) => record.keyId === key.statement.keyId))
  return canonicalJson({ format, keys: keys.slice(0, last + 1), records })
}
