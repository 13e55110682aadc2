import { concatBytes, hexToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { canonicalJson } from '../render/canonicalJson.ts'
import { base64, base64url } from './base64.ts'
import { signedKey, type SignedKey } from './keyStatement.ts'

export const KEYS_FORMAT = 'referat-keys/1'

/** DER of a SubjectPublicKeyInfo for Ed25519 (RFC 8410) up to the key's own 32 bytes. */
const SPKI = hexToBytes('302a300506032b6570032100')

/** A public key as OpenSSL reads it. `publicKey`: 32 bytes in hex. */
export const pemOf = (publicKey: string): string =>
  `-----BEGIN PUBLIC KEY-----\n${base64(concatBytes(SPKI, hexToBytes(publicKey)))}\n-----END PUBLIC KEY-----\n`

/** Read again, only the signed keys count: the rest follows from them. */
export const publishedKeysFile = z.looseObject({ format: z.literal(KEYS_FORMAT), keys: z.array(z.looseObject({ referat: signedKey })) })

/**
 * What stands at `/.well-known/referat-keys.json`: a JSON Web Key Set (RFC 7517, RFC 8037) in canonical JSON. Each key has beside its JWK members
 * the same in PEM, from and until when it signs, and `referat`, the signed statement that all of it follows from.
 */
export const writePublishedKeys = (keys: readonly SignedKey[]): string =>
  canonicalJson({
    format: KEYS_FORMAT,
    keys: keys.map((referat, index) => ({
      kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid: referat.statement.keyId,
      x: base64url(hexToBytes(referat.statement.publicKey)),
      pem: pemOf(referat.statement.publicKey),
      from: referat.statement.from,
      until: keys[index + 1]?.statement.from ?? null,
      referat,
    })),
  })
