import { createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import type { VerifySignature } from '../../shared/record/signatures.ts'

/** DER of a SubjectPublicKeyInfo for Ed25519 (RFC 8410) up to the key's own 32 bytes. */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex')

/** A new pair: the private half as it is, the public one as 32 bytes in hex. */
export const newPair = (): { privateKey: KeyObject; publicKey: string } => {
  const { privateKey } = generateKeyPairSync('ed25519')
  return { privateKey, publicKey: publicHalf(privateKey) }
}

/** The public half of a private key, 32 bytes in hex. */
export const publicHalf = (privateKey: KeyObject): string =>
  createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(SPKI.length).toString('hex')

/** The signature (RFC 8032) in hex. */
export const signWith = (privateKey: KeyObject, message: Uint8Array): string => sign(null, message, privateKey).toString('hex')

/** Ed25519 by OpenSSL. */
export const verifyEd25519: VerifySignature = (publicKey, message, signature) =>
  verify(null, message, createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' }), signature)
