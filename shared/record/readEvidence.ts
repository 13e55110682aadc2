import type { Sha256 } from '../domain/ids.ts'
import { canonicalJson } from '../render/canonicalJson.ts'
import { sha256 } from '../render/sha256.ts'
import { CHAIN_FORMAT, chainFile, type ChainFile, EXCERPT_FORMAT } from './chainFile.ts'
import type { SignedKey } from './keyStatement.ts'
import { KEYS_FORMAT, publishedKeysFile, writePublishedKeys } from './publishedKeys.ts'

/** A file as it was handed in. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a file is to a check: records, keys, something that records may name, or one of ours that cannot be what it says. */
export type Evidence =
  | { type: 'chain'; name: string; file: ChainFile }
  | { type: 'keys'; name: string; keys: readonly SignedKey[] }
  | { type: 'plain'; name: string; size: number; sha256: Sha256 }
  | { type: 'bad'; name: string; why: 'notCanonical' | 'notUnderstood' }

interface DecodesText {
  decode(bytes: Uint8Array): string
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The one text that means this value; undefined where there is none, as with half a surrogate pair. */
const canonical = (value: unknown): string | undefined => {
  try {
    return canonicalJson(value)
  } catch {
    return undefined
  }
}

const formatOf = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined)

/**
 * Reads a file. Files of ours must be canonical JSON byte for byte, so that nothing in them can be changed without being noticed.
 * @param decoder UTF-8, that throws or puts U+FFFD where the bytes are none (what is changed by it is then not canonical).
 */
export const readEvidence = ({ name, bytes }: GivenFile, decoder: DecodesText): Evidence => {
  const hash = sha256(bytes)
  const plain: Evidence = { type: 'plain', name, size: bytes.length, sha256: hash }
  // ours all begin so, as JSON with sorted keys
  if (bytes[0] !== 0x7b) return plain
  const value = parse(decoder.decode(bytes))
  const format = formatOf(value)
  if (format !== CHAIN_FORMAT && format !== EXCERPT_FORMAT && format !== KEYS_FORMAT) return plain
  const written = canonical(value)
  if (written === undefined || sha256(written) !== hash) return { type: 'bad', name, why: 'notCanonical' }
  if (format === KEYS_FORMAT) {
    const read = publishedKeysFile.safeParse(value)
    const keys = read.success ? read.data.keys.map(key => key.referat) : []
    // all else in it follows from the statements: what does not has been changed
    return read.success && writePublishedKeys(keys) === written ? { type: 'keys', name, keys } : { type: 'bad', name, why: 'notUnderstood' }
  }
  const read = chainFile.safeParse(value)
  return read.success ? { type: 'chain', name, file: read.data } : { type: 'bad', name, why: 'notUnderstood' }
}
