import type { MeetingContent } from '../../shared/document/content.ts'
import type { PublicationId } from '../../shared/domain/ids.ts'
import { freeSlug } from '../../shared/domain/slug.ts'
import { canonicalJson } from '../../shared/render/canonicalJson.ts'
import { publicContent } from '../../shared/render/publicContent.ts'
import { sha256 } from '../../shared/render/sha256.ts'
import type { Approval, Body, Meeting, Publication, Snapshot, Tables, Time } from '../storage/storage.ts'
import { CommandError } from './commandError.ts'
import type { Actor } from './deps.ts'

/** A publication as it would be now: its row, and what it comes from. */
export interface PreparedPublication {
  readonly publication: Publication
  readonly body: Body
  readonly edition: number
  readonly snapshot: Snapshot
  readonly approval: Approval
}

/** What the last approval approved, as far as it is for the public, at the next free address. Writes nothing. Throws `notApproved`. */
export const preparePublication = async (
  tables: Tables, meeting: Meeting, { id, actor, at }: { id: PublicationId; actor: Actor; at: Time },
): Promise<PreparedPublication> => {
  const approval = (await tables.approvals.of(meeting.id)).at(-1)
  const snapshot = approval && (await tables.snapshots.get(approval.snapshotId))
  if (!approval || !snapshot) throw new CommandError('notApproved')
  // our own canonical JSON, kept under its hash: it has the shape that was written
  const content = publicContent(JSON.parse(snapshot.json) as MeetingContent)
  const json = canonicalJson(content)
  const taken = new Set((await tables.publications.ofBody(meeting.bodyId)).map(publication => publication.slug))
  const { title, start } = content.header
  const date = (start === '' ? new Date(at).toISOString() : start).slice(0, 10)
  const earlier = await tables.publications.of(meeting.id)
  const publication: Publication = {
    id, bodyId: meeting.bodyId, meetingId: meeting.id, snapshotId: snapshot.id, slug: freeSlug(date, taken),
    json, hash: sha256(json), title, start, at, by: actor.id, replaces: earlier.at(-1)?.id ?? null, withdrawnAt: null,
  }
  return { publication, body: (await tables.bodies.get(meeting.bodyId))!, edition: earlier.length + 1, snapshot, approval }
}
