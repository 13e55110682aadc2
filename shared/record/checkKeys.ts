import type { Finding } from './finding.ts'
import type { SignedKey } from './keyStatement.ts'
import { holds, keyIdOf, type VerifySignature } from './signatures.ts'

const checkOne = (verify: VerifySignature, { statement, signature, endorsement }: SignedKey, index: number, before: SignedKey | undefined): Finding[] => {
  const { number, keyId, publicKey, from, previous } = statement
  const bad = (type: 'keyName' | 'keySignature' | 'keyOrder' | 'keyEndorsement'): Finding => ({ level: 'bad', type, number: index + 1 })
  if (keyIdOf(publicKey) !== keyId) return [bad('keyName')]
  if (!holds(verify, publicKey, statement, signature)) return [bad('keySignature')]
  if (number !== index + 1 || previous !== (before?.statement.keyId ?? null) || (before && from < before.statement.from)) return [bad('keyOrder')]
  if (!before) return endorsement === null ? [] : [bad('keyEndorsement')]
  // without one it is a key that was made anew after a loss: that is said, and whoever has pinned the old one does not trust it
  if (endorsement === null) return [{ level: 'note', type: 'unendorsed', number }]
  return holds(verify, before.statement.publicKey, statement, endorsement) ? [] : [bad('keyEndorsement')]
}

/** Checks a list of keys, oldest first: names, own signatures, order, and that each was signed by the one before it. Good keys say nothing. */
export const checkKeys = (verify: VerifySignature, keys: readonly SignedKey[]): Finding[] =>
  keys.flatMap((key, index) => checkOne(verify, key, index, keys[index - 1]))

/**
 * Which keys may be trusted by somebody who knows some of them for certain: those, whatever one of them has signed as its successor, and what a trusted one
 * names as the key before it. `keys` have been checked.
 */
export const trustedKeys = (keys: readonly SignedKey[], pinned: readonly string[]): ReadonlySet<string> => {
  const trusted = new Set(pinned)
  for (const { statement, endorsement } of keys) {
    if (endorsement !== null && statement.previous !== null && trusted.has(statement.previous)) trusted.add(statement.keyId)
  }
  for (const { statement } of keys.toReversed()) {
    if (trusted.has(statement.keyId) && statement.previous !== null) trusted.add(statement.previous)
  }
  return trusted
}
