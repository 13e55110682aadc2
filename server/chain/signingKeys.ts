import type { KeyId } from '../../shared/domain/ids.ts'
import { canonicalJson } from '../../shared/render/canonicalJson.ts'
import { KEY_FORMAT, type KeyStatement, type SignedKey } from '../../shared/record/keyStatement.ts'
import { instantOf } from '../../shared/record/record.ts'
import { keyIdOf, signedBytes } from '../../shared/record/signatures.ts'
import type { KeyVault } from '../signing/keyVault.ts'
import type { Tables, Time } from '../storage/storage.ts'
import type { SigningKey } from '../storage/tables/chain.ts'

/** A key as it goes out. */
export const asSignedKey = ({ json, signature, endorsement }: SigningKey): SignedKey =>
  // our own canonical JSON: it has the shape that was written
  ({ statement: JSON.parse(json) as KeyStatement, signature, endorsement })

const addKey = async (tables: Tables, vault: KeyVault, publicKey: string, from: string, before: SigningKey | undefined, endorsed: boolean): Promise<SigningKey> => {
  const keyId = keyIdOf(publicKey)
  const number = (before?.number ?? 0) + 1
  const statement: KeyStatement = { format: KEY_FORMAT, number, keyId, publicKey, from, previous: before?.keyId ?? null }
  const message = signedBytes(statement)
  const key: SigningKey = {
    keyId, number, json: canonicalJson(statement), signature: await vault.sign(keyId, message),
    endorsement: before && endorsed ? await vault.sign(before.keyId, message) : null,
  }
  await tables.signingKeys.add(key)
  return key
}

/** The key that signs now; the first is made where there is none. In a transaction, so that there is never a second first. */
export const currentKey = async (tables: Tables, vault: KeyVault, now: Time): Promise<SigningKey> =>
  (await tables.signingKeys.all()).at(-1) ?? addKey(tables, vault, await vault.make(), instantOf(now), undefined, false)

/** The newest moment that any record bears: a key that follows must not begin before it, whatever the clock says. */
const newestInstant = async (tables: Tables): Promise<string> =>
  (await tables.chain.all()).map(row => (JSON.parse(row.json) as { signedAt: string }).signedAt).reduce((newest, one) => (one > newest ? one : newest), '')

/**
 * Puts a new key in the place of the one that signs, signed by it; the old one's public half goes on holding for what it has signed. In a transaction.
 * @param lost the old one's private half is gone, or in foreign hands: the new key stands without its signature, and says so to everybody who checks.
 * @throws KeyMissing where the old key is to sign and its private half is not there.
 */
export const rotateKey = async (tables: Tables, vault: KeyVault, now: Time, lost: boolean): Promise<{ old: KeyId; made: SigningKey }> => {
  const old = await currentKey(tables, vault, now)
  const from = [instantOf(now), asSignedKey(old).statement.from, await newestInstant(tables)].reduce((newest, one) => (one > newest ? one : newest))
  return { old: old.keyId, made: await addKey(tables, vault, await vault.make(), from, old, !lost) }
}
