import { type Finding, FINDING_TYPES } from '../../shared/checks/finding.ts'
import { type MeetingId, newId, type PublicationId } from '../../shared/domain/ids.ts'
import { transition } from '../../shared/domain/phase.ts'
import { canonicalJson } from '../../shared/render/canonicalJson.ts'
import { correctionReason } from '../chain/correctionReason.ts'
import { type PublishedFiles, publishedFiles } from '../chain/publishedFiles.ts'
import { recordPublication } from '../chain/recordPublication.ts'
import type { FormName } from '../forms/forms.ts'
import type { View } from '../room/rooms.ts'
import type { Tables } from '../storage/storage.ts'
import { type Seat, takeSeat } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { findingsOf, openRemarks } from './findings.ts'
import { keepSnapshot } from './keepSnapshot.ts'
import { oneLine } from './oneLine.ts'
import { type PreparedPublication, preparePublication } from './preparePublication.ts'
import { publicPath } from './publicPath.ts'

export interface PublishInput {
  readonly meetingId: MeetingId
  readonly epoch: number
  /** Of a correction: what was wrong, for everybody to read. Empty: as it was said when the minutes were opened again. */
  readonly reason?: string | undefined
  /** Why it is to be published although the check has found something. */
  readonly despite?: string | undefined
}

/** `without`: forms that could not be made, and are not part of the record. */
export interface PublishedMinutes {
  readonly path: string
  readonly without: FormName[]
}

const check = ({ meeting, role }: Seat, epoch: number): void => {
  if (transition('approved', 'published')?.by.includes(role) !== true) throw new CommandError('role')
  if (meeting.phase !== 'approved') throw new CommandError('notApproved')
  if (meeting.epoch !== epoch) throw new CommandError('movedOn')
}

/**
 * Looks for what should not be published unthought: throws `checksFound` where something is found and no reason is given to go on all the same.
 * What was found holds for the transaction too: it is about the approved text, which nobody changes.
 */
const mustPass = async (deps: CommandDeps, { meeting }: Seat, despite: string | undefined): Promise<Finding[]> => {
  const found = await findingsOf(deps, meeting)
  if (found.length > 0 && oneLine(despite ?? '') === '') throw new CommandError('checksFound', 'despite')
  return found
}

/** How many of each kind: the trail has nobody's text. */
const countsOf = (found: readonly Finding[]): Partial<Record<Finding['type'], number>> =>
  Object.fromEntries(FINDING_TYPES.map(type => [type, found.filter(one => one.type === type).length] as const).filter(([, count]) => count > 0))

/** How often another publication may take the address while the files are made, before we give up. */
const TRIES = 10

/**
 * Publishes what the last approval approved, as far as it is for the public, under an address that never changes, as the next signed record of
 * its forum's chain. A later publication of the same meeting stands beside the earlier one and names it as replaced. The secretariat only, once approved.
 */
export const publishMinutes = async (deps: CommandDeps, actor: Actor, input: PublishInput): Promise<PublishedMinutes> => {
  const { meetingId, epoch } = input
  const seat = await takeSeat(deps.storage, actor, meetingId)
  check(seat, epoch)
  const found = await mustPass(deps, seat, input.despite)
  const now = { id: newId<PublicationId>(deps.random), actor, at: deps.now() }
  for (let left = TRIES; left > 0; left -= 1) {
    const planned = await preparePublication(deps.storage, seat.meeting, now)
    // making the files takes seconds; nothing waits for it, and what it was made from is looked at again
    const files = await publishedFiles(deps, { publication: planned.publication, bodySlug: planned.body.slug, edition: planned.edition, publicUrl: deps.publicUrl })
    const done = await deps.rooms.exclusive(meetingId, view => deps.storage.transaction(async tables => {
      const seat = await takeSeat(tables, actor, meetingId)
      check(seat, epoch)
      // refused text may still have been handed in as a remark
      if (found.length === 0 && (await openRemarks(tables, seat.meeting)).length > 0) throw new CommandError('checksFound')
      const prepared = await preparePublication(tables, seat.meeting, now)
      if (canonicalJson(prepared.publication) !== canonicalJson(planned.publication)) return false
      if (found.length > 0) await note(tables, actor, meetingId, now.at, 'checksOverridden', { reason: oneLine(input.despite ?? ''), found: countsOf(found) })
      await publish(deps, tables, actor, { input, seat, view, prepared, files })
      return true
    }))
    if (!done) continue
    await deps.rooms.changed(meetingId, 'publication')
    return { path: publicPath(planned.body.slug, planned.publication.slug), without: [...files.without] }
  }
  throw new CommandError('conflict')
}

interface Ready {
  readonly input: PublishInput
  readonly seat: Seat
  readonly view: View
  readonly prepared: PreparedPublication
  readonly files: PublishedFiles
}

const publish = async (deps: CommandDeps, tables: Tables, actor: Actor, { input, seat, view, prepared, files }: Ready): Promise<void> => {
  const { meeting } = seat
  const { publication } = prepared
  const { id, hash, replaces, at } = publication
  if (!(await tables.meetings.setPhase(meeting.id, input.epoch, 'published'))) throw new CommandError('movedOn')
  const reason = oneLine(input.reason ?? '') || (await correctionReason(tables, meeting.id, deps.now()))
  await tables.publications.add(publication)
  await keepSnapshot(deps, tables, { meeting, view, actor, at, reason: { type: 'phase', toPhase: 'published' } })
  if (!(await tables.bodies.settings(meeting.bodyId)).keepTranscripts) await tables.transcripts.remove(meeting.id)
  const { sequence } = await recordPublication(deps, tables, { ...prepared, reason, files: files.files })
  await note(tables, actor, meeting.id, at, 'published', { publicationId: id, hash, replaces, sequence, ...(replaces === null ? {} : { reason }), ...(files.without.length > 0 && { without: files.without }) })
}
