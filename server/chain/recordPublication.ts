import { bytesToHex } from '@noble/hashes/utils.js'
import type { RandomBytes } from '../../shared/domain/ids.ts'
import { commitmentOf } from '../../shared/record/opening.ts'
import { instantOf, type RecordedFile, recordText } from '../../shared/record/record.ts'
import type { KeyVault } from '../signing/keyVault.ts'
import type { Approval, Body, Publication, Snapshot, Tables, Time } from '../storage/storage.ts'
import type { ChainRow } from '../storage/tables/chain.ts'
import { appendRecord } from './appendRecord.ts'

/** All that a publication's record is made of. */
export interface ToRecord {
  readonly body: Body
  readonly publication: Publication
  /** 1 for the first, 2 for the first correction … */
  readonly edition: number
  /** Why it takes the place of the one before it; for everybody to read. */
  readonly reason: string
  readonly snapshot: Snapshot
  readonly approval: Approval
  readonly files: readonly RecordedFile[]
}

/**
 * Puts a publication into its forum's chain, in the transaction that publishes it. What is closed goes in as a commitment alone; the salt
 * that opens it is kept apart. Throws `KeyMissing`.
 */
export const recordPublication = async (
  { keys, now, random }: { keys: KeyVault; now: () => Time; random: RandomBytes }, tables: Tables, what: ToRecord,
): Promise<ChainRow> => {
  const { body, publication, edition, reason, snapshot, approval, files } = what
  const salt = bytesToHex(random(32))
  const approver = await tables.users.get(approval.by)
  const [before] = publication.replaces === null ? [] : await tables.chain.ofPublication(publication.replaces)
  const corrects = before && { sequence: before.sequence, record: before.hash, slug: (await tables.publications.of(publication.meetingId)).find(one => one.id === publication.replaces)?.slug ?? '', reason: recordText(reason) }
  const row = await appendRecord(tables, keys, now(), body, publication.id, head => ({
    ...head,
    type: 'publication',
    publication: { id: publication.id, slug: publication.slug, edition, publishedAt: instantOf(publication.at), corrects: corrects ?? null },
    approval: { at: instantOf(approval.at), by: recordText(approver?.name ?? '') },
    content: publication.hash,
    commitment: commitmentOf(salt, snapshot.json),
    files: [...files],
  }))
  await tables.salts.add({ publicationId: publication.id, salt })
  return row
}
