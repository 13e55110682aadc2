import type { MeetingContent } from '../../../shared/document/content.ts'
import type { PublicationId } from '../../../shared/domain/ids.ts'
import type { ChainRecord, PublicationRecord, TombstoneRecord } from '../../../shared/record/record.ts'
import { sha256 } from '../../../shared/render/sha256.ts'
import { readRecord } from '../../chain/appendRecord.ts'
import type { ChainRow } from '../../storage/tables/chain.ts'
import type { Approval, Body, Publication } from '../../storage/storage.ts'
import type { PublicDeps } from './publicDeps.ts'

/** A record and what it says. */
export interface EditionRecord<Says extends ChainRecord = PublicationRecord> {
  readonly row: ChainRow
  readonly says: Says
}

const isOf = <Type extends ChainRecord['type']>(type: Type) =>
  (record: EditionRecord<ChainRecord>): record is EditionRecord<Extract<ChainRecord, { type: Type }>> => record.says.type === type

/** One publication with all that its page tells of it. */
export interface Edition {
  readonly body: Body
  readonly publication: Publication
  readonly content: MeetingContent
  readonly approval: Approval | undefined
  /** The name of whoever approved; empty where that is not known. */
  readonly approver: string
  /** 1 for the first, 2 for the first correction … */
  readonly number: number
  /** The edition that this one corrects. */
  readonly corrects: Publication | undefined
  /** The edition that stands now, where this one has been corrected. */
  readonly newest: Publication | undefined
  /** Why that one took its place; empty where nothing is said. */
  readonly correctedBecause: string
  /** The last correction, where all of them were withdrawn. */
  readonly withdrawnCorrection: Publication | undefined
  /** Its place in the forum's chain. */
  readonly record: EditionRecord | undefined
  /** Says who withdrew it and why, where somebody did: nothing of it may be shown. */
  readonly tombstone: EditionRecord<TombstoneRecord> | undefined
}

/** Corrections of a publication, of those, and so on, in their order. */
const correctionsOf = (publication: Publication, all: readonly Publication[]): Publication[] => {
  const byReplaced = new Map(all.filter(one => one.replaces !== null).map(one => [one.replaces, one]))
  const seen = new Set<PublicationId>([publication.id])
  const found: Publication[] = []
  for (let next = byReplaced.get(publication.id); next && !seen.has(next.id); next = byReplaced.get(next.id)) {
    seen.add(next.id)
    found.push(next)
  }
  return found
}

/** Follows corrections forward to the last that was not withdrawn; undefined where `publication` is that itself. */
export const newestAfter = (publication: Publication, all: readonly Publication[]): Publication | undefined =>
  correctionsOf(publication, all).findLast(one => one.withdrawnAt === null)

const editionNumber = (publication: Publication, byId: ReadonlyMap<PublicationId, Publication>): number => {
  const seen = new Set<PublicationId>()
  for (let one: Publication | undefined = publication; one && !seen.has(one.id); one = one.replaces === null ? undefined : byId.get(one.replaces)) seen.add(one.id)
  return seen.size
}

/** The content behind a publication. Throws where its bytes do not have the hash they were published under: such a page must not be shown. */
export const contentOf = ({ id, json, hash }: Publication): MeetingContent => {
  if (sha256(json) !== hash) throw new Error(`publication ${id} does not have its hash`)
  return JSON.parse(json) as MeetingContent
}

const recordsOf = async ({ chain }: Pick<PublicDeps['storage'], 'chain'>, id: PublicationId): Promise<EditionRecord<ChainRecord>[]> =>
  (await chain.ofPublication(id)).map(row => ({ row, says: readRecord(row) }))

/** The edition at an address, or undefined where there is none. */
export const findEdition = async ({ storage }: PublicDeps, bodySlug: string, slug: string): Promise<Edition | undefined> => {
  const body = await storage.bodies.bySlug(bodySlug)
  const publication = body && (await storage.publications.bySlug(body.id, slug))
  if (!body || !publication) return undefined
  const all = await storage.publications.of(publication.meetingId)
  const byId = new Map(all.map(one => [one.id, one]))
  const approval = (await storage.approvals.of(publication.meetingId)).findLast(one => one.snapshotId === publication.snapshotId)
  const records = await recordsOf(storage, publication.id)
  const newest = newestAfter(publication, all)
  const approver = approval && (await storage.users.many([approval.by]))[0]?.name
  return {
    body,
    publication,
    content: contentOf(publication),
    approval,
    approver: approver ?? '',
    number: editionNumber(publication, byId),
    corrects: publication.replaces === null ? undefined : byId.get(publication.replaces),
    newest,
    correctedBecause: newest ? ((await recordsOf(storage, newest.id)).find(isOf('publication'))?.says.publication.corrects?.reason ?? '') : '',
    withdrawnCorrection: newest ? undefined : correctionsOf(publication, all).at(-1),
    record: records.find(isOf('publication')),
    tombstone: records.find(isOf('tombstone')),
  }
}
