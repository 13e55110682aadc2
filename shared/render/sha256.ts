import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Sha256 } from '../domain/ids.ts'

/** The SHA-256 of bytes, or of a text in UTF-8, as 64 lower-case hex digits. The same in Node and in the browser, and at once. */
export const sha256 = (data: string | Uint8Array): Sha256 => bytesToHex(digest(typeof data === 'string' ? utf8ToBytes(data) : data)) as Sha256
