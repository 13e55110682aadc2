import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { KeyId } from '../domain/ids.ts'
import { canonicalJson } from '../render/canonicalJson.ts'
import { sha256 } from '../render/sha256.ts'

/** Ed25519 (RFC 8032), handed in by the edge that has it: true where `signature` (64 bytes) is the key's (32 bytes) over `message`. */
export type VerifySignature = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean

/** The name of a public key. `publicKey`: 32 bytes in hex. */
export const keyIdOf = (publicKey: string): KeyId => sha256(hexToBytes(publicKey)) as string as KeyId

/** The bytes that are signed: UTF-8 of the canonical JSON. */
export const signedBytes = (value: unknown): Uint8Array => utf8ToBytes(canonicalJson(value))

/** True where `signature` (hex) is that of `publicKey` (hex) over the value. */
export const holds = (verify: VerifySignature, publicKey: string, value: unknown, signature: string): boolean =>
  verify(hexToBytes(publicKey), signedBytes(value), hexToBytes(signature))
