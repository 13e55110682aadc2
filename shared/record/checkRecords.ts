import { sha256 } from '../render/sha256.ts'
import type { SignedRecord } from './chainFile.ts'
import type { Finding, RecordFault } from './finding.ts'
import type { SignedKey } from './keyStatement.ts'
import type { ChainRecord } from './record.ts'
import { holds, signedBytes, type VerifySignature } from './signatures.ts'

/** What the next record calls `previous`: the SHA-256 of the record's canonical JSON. */
export const hashOfRecord = (record: ChainRecord): string => sha256(signedBytes(record))

const signatureFault = (verify: VerifySignature, { record, signature }: SignedRecord, keys: readonly SignedKey[]): RecordFault | undefined => {
  const index = keys.findIndex(key => key.statement.keyId === record.keyId)
  const key = keys[index]
  if (!key) return 'recordKey'
  if (!holds(verify, key.statement.publicKey, record, signature)) return 'recordSignature'
  const until = keys[index + 1]?.statement.from
  // instants of one form: they sort as text
  return record.signedAt < key.statement.from || (until !== undefined && record.signedAt > until) ? 'recordOutsideKey' : undefined
}

const linkFault = ({ record }: SignedRecord, before: SignedRecord | undefined): RecordFault | undefined => {
  if (record.sequence === 1 ? record.previous !== null : record.previous === null) return 'recordLink'
  if (!before) return undefined
  if (record.forum.id !== before.record.forum.id) return 'recordForum'
  if (record.sequence <= before.record.sequence) return 'recordOrder'
  if (record.signedAt < before.record.signedAt) return 'recordTime'
  return record.sequence === before.record.sequence + 1 && record.previous !== hashOfRecord(before.record) ? 'recordLink' : undefined
}

const referenceOf = (record: ChainRecord) => (record.type === 'tombstone' ? record.withdraws : record.publication.corrects)

/** A record may speak of earlier publications only, by their own hash, and withdraw each once; of one that is not in the file nothing can be said. */
const referenceFault = ({ record }: SignedRecord, earlier: readonly SignedRecord[]): RecordFault | undefined => {
  const reference = referenceOf(record)
  if (!reference) return undefined
  if (reference.sequence >= record.sequence) return 'recordReference'
  const meant = earlier.find(one => one.record.sequence === reference.sequence)?.record
  if (!meant) return undefined
  const again = record.type === 'tombstone' && earlier.some(one => one.record.type === 'tombstone' && one.record.withdraws.sequence === reference.sequence)
  const fits = meant.type === 'publication' && hashOfRecord(meant) === reference.record && meant.publication.slug === reference.slug
  return fits && !again ? undefined : 'recordReference'
}

/** The canonical JSON is a file of the publication too: both must say the same. */
const filesFault = ({ record }: SignedRecord): RecordFault | undefined =>
  record.type === 'publication' && !record.files.some(file => file.path === `${record.publication.slug}.json` && file.sha256 === record.content) ? 'recordFiles' : undefined

const goodNews = (record: ChainRecord): Finding =>
  record.type === 'tombstone'
    ? { level: 'good', type: 'tombstone', sequence: record.sequence, withdraws: record.withdraws.sequence, keyId: record.keyId }
    : {
        level: 'good', type: 'publication', sequence: record.sequence, slug: record.publication.slug, approvedBy: record.approval.by,
        approvedAt: record.approval.at, publishedAt: record.publication.publishedAt, keyId: record.keyId,
      }

/** Checks the records of one file, each by its signature and by what stands before it: signature, key, time, order, links. One finding for each. */
export const checkRecords = (verify: VerifySignature, keys: readonly SignedKey[], records: readonly SignedRecord[]): Finding[] =>
  records.map((signed, index): Finding => {
    const fault = signatureFault(verify, signed, keys) ?? linkFault(signed, records[index - 1]) ?? referenceFault(signed, records.slice(0, index)) ?? filesFault(signed)
    return fault ? { level: 'bad', type: fault, sequence: signed.record.sequence } : goodNews(signed.record)
  })

/** What became of the publications in these records. */
export const laterFates = (records: readonly SignedRecord[]): Finding[] =>
  records.flatMap(({ record }): Finding[] => {
    if (record.type === 'tombstone') {
      return [{ level: 'note', type: 'withdrawn', sequence: record.withdraws.sequence, by: record.withdrawnBy, at: record.signedAt, reason: record.withdraws.reason }]
    }
    const { corrects } = record.publication
    return corrects ? [{ level: 'note', type: 'corrected', sequence: corrects.sequence, bySequence: record.sequence, reason: corrects.reason }] : []
  })
