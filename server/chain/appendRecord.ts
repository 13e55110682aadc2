import type { PublicationId } from '../../shared/domain/ids.ts'
import { canonicalJson } from '../../shared/render/canonicalJson.ts'
import { sha256 } from '../../shared/render/sha256.ts'
import { type ChainRecord, type PublicationRecord, RECORD_FORMAT, instantOf, recordText } from '../../shared/record/record.ts'
import { signedBytes } from '../../shared/record/signatures.ts'
import type { KeyVault } from '../signing/keyVault.ts'
import type { Body, Tables, Time } from '../storage/storage.ts'
import type { ChainRow } from '../storage/tables/chain.ts'
import { asSignedKey, currentKey } from './signingKeys.ts'

/** What every record begins with. */
export type RecordHead = Pick<PublicationRecord, 'format' | 'forum' | 'sequence' | 'previous' | 'signedAt' | 'keyId'>

/** A record of a chain, read. */
export const readRecord = ({ json }: Pick<ChainRow, 'json'>): ChainRecord => JSON.parse(json) as ChainRecord

const latest = (instants: readonly string[]): string => instants.reduce((newest, one) => (one > newest ? one : newest))

/**
 * Adds a record to a forum's chain: numbers it, names the one before it, signs it. In the transaction of what it records, so that two at
 * once stand one behind the other. Time never runs back along a chain, whatever the clock does. Throws `KeyMissing`.
 */
export const appendRecord = async (
  tables: Tables, vault: KeyVault, now: Time, body: Body, publicationId: PublicationId, say: (head: RecordHead) => ChainRecord,
): Promise<ChainRow> => {
  const key = await currentKey(tables, vault, now)
  const last = await tables.chain.last(body.id)
  const signedAt = latest([instantOf(now), asSignedKey(key).statement.from, ...(last ? [readRecord(last).signedAt] : [])])
  const record = say({
    format: RECORD_FORMAT,
    forum: { id: body.id, name: recordText(body.name), slug: body.slug },
    sequence: (last?.sequence ?? 0) + 1,
    previous: last?.hash ?? null,
    signedAt,
    keyId: key.keyId,
  })
  const json = canonicalJson(record)
  const row: ChainRow = {
    bodyId: body.id, sequence: record.sequence, type: record.type, publicationId, json, hash: sha256(json), signature: await vault.sign(key.keyId, signedBytes(record)),
  }
  await tables.chain.add(row)
  return row
}
