import type { MeetingContent } from '../../shared/document/content.ts'
import { type MeetingId, newId, type PublicationId } from '../../shared/domain/ids.ts'
import { transition } from '../../shared/domain/phase.ts'
import { freeSlug } from '../../shared/domain/slug.ts'
import { canonicalJson } from '../../shared/render/canonicalJson.ts'
import { publicContent } from '../../shared/render/publicContent.ts'
import { sha256 } from '../../shared/render/sha256.ts'
import type { Approval, Publication, Snapshot, Tables, Time } from '../storage/storage.ts'
import { type Seat, takeSeat } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { keepSnapshot } from './keepSnapshot.ts'
import { publicPath } from './publicPath.ts'

const check = ({ meeting, role }: Seat, epoch: number): void => {
  if (transition('approved', 'published')?.by.includes(role) !== true) throw new CommandError('role')
  if (meeting.phase !== 'approved') throw new CommandError('notApproved')
  if (meeting.epoch !== epoch) throw new CommandError('movedOn')
}

/**
 * Publishes what the last approval approved, as far as it is for the public, under an address that never changes. A later
 * publication of the same meeting stands beside the earlier one and names it as replaced. The secretariat only, once approved.
 */
export const publishMinutes = async (deps: CommandDeps, actor: Actor, input: { meetingId: MeetingId; epoch: number }): Promise<{ path: string }> => {
  const { meetingId, epoch } = input
  check(await takeSeat(deps.storage, actor, meetingId), epoch)
  const path = await deps.rooms.exclusive(meetingId, view =>
    deps.storage.transaction(async tables => {
      const seat = await takeSeat(tables, actor, meetingId)
      check(seat, epoch)
      const at = deps.now()
      const publication = await prepare(tables, seat, newId<PublicationId>(deps.random), actor, at)
      if (!(await tables.meetings.setPhase(meetingId, epoch, 'published'))) throw new CommandError('movedOn')
      await tables.publications.add(publication)
      await keepSnapshot(deps, tables, { meeting: seat.meeting, view, actor, at, reason: { type: 'phase', toPhase: 'published' } })
      const { id, hash, replaces } = publication
      await note(tables, actor, meetingId, at, 'published', { publicationId: id, hash, replaces })
      return publicPath((await tables.bodies.get(publication.bodyId))!.slug, publication.slug)
    }),
  )
  await deps.rooms.changed(meetingId, 'publication')
  return { path }
}

const approvedSnapshot = async (tables: Tables, approval: Approval | undefined): Promise<Snapshot> => {
  const snapshot = approval && (await tables.snapshots.get(approval.snapshotId))
  if (!snapshot) throw new CommandError('notApproved')
  return snapshot
}

const prepare = async (tables: Tables, { meeting }: Seat, id: PublicationId, actor: Actor, at: Time): Promise<Publication> => {
  const snapshot = await approvedSnapshot(tables, (await tables.approvals.of(meeting.id)).at(-1))
  // our own canonical JSON, kept under its hash: it has the shape that was written
  const content = publicContent(JSON.parse(snapshot.json) as MeetingContent)
  const json = canonicalJson(content)
  const taken = new Set((await tables.publications.ofBody(meeting.bodyId)).map(publication => publication.slug))
  const { title, start } = content.header
  const date = (start === '' ? new Date(at).toISOString() : start).slice(0, 10)
  const replaces = (await tables.publications.of(meeting.id)).at(-1)?.id ?? null
  return {
    id, bodyId: meeting.bodyId, meetingId: meeting.id, snapshotId: snapshot.id, slug: freeSlug(date, taken),
    json, hash: sha256(json), title, start, at, by: actor.id, replaces, withdrawnAt: null,
  }
}
