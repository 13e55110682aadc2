import type { MeetingContent } from '../../../shared/document/content.ts'
import type { PublicationId } from '../../../shared/domain/ids.ts'
import { sha256 } from '../../../shared/render/sha256.ts'
import type { Approval, Body, Publication } from '../../storage/storage.ts'
import type { PublicDeps } from './publicDeps.ts'

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
}

/** Follows corrections forward to the one that stands; undefined where `publication` does itself. */
export const newestAfter = (publication: Publication, all: readonly Publication[]): Publication | undefined => {
  const byReplaced = new Map(all.filter(one => one.replaces !== null).map(one => [one.replaces, one]))
  const seen = new Set<PublicationId>([publication.id])
  let newest: Publication | undefined
  for (let next = byReplaced.get(publication.id); next && !seen.has(next.id); next = byReplaced.get(next.id)) {
    seen.add(next.id)
    newest = next
  }
  return newest
}

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

/** The edition at an address, or undefined where there is none. */
export const findEdition = async ({ storage }: PublicDeps, bodySlug: string, slug: string): Promise<Edition | undefined> => {
  const body = await storage.bodies.bySlug(bodySlug)
  const publication = body && (await storage.publications.bySlug(body.id, slug))
  if (!body || !publication) return undefined
  const all = await storage.publications.of(publication.meetingId)
  const byId = new Map(all.map(one => [one.id, one]))
  const approval = (await storage.approvals.of(publication.meetingId)).findLast(one => one.snapshotId === publication.snapshotId)
  const approver = approval && (await storage.users.many([approval.by]))[0]?.name
  return {
    body,
    publication,
    content: contentOf(publication),
    approval,
    approver: approver ?? '',
    number: editionNumber(publication, byId),
    corrects: publication.replaces === null ? undefined : byId.get(publication.replaces),
    newest: newestAfter(publication, all),
  }
}
