import type { MeetingContent } from '../../shared/document/content.ts'
import type { MeetingId, SnapshotId } from '../../shared/domain/ids.ts'
import { NOW, type VersionText } from '../../shared/protocol/versions.ts'
import { contentFor } from '../../shared/versions/contentFor.ts'
import { takeSeat } from './access.ts'
import { contentOf, contentRows } from './contentOf.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { contentIn, findVersion } from './findVersion.ts'
import { namesOf } from './namesOf.ts'
import { previewOf } from './previewOf.ts'
import { versionReader } from './versionReader.ts'
import { versionRow } from './versionRow.ts'

/** One version, or with `now` what the minutes say at this moment, as far as the one who asks may see it. */
export const readVersion = async (deps: CommandDeps, actor: Actor, input: { meetingId: MeetingId; version: SnapshotId | typeof NOW }): Promise<VersionText> => {
  const { storage, rooms } = deps
  const seat = await takeSeat(storage, actor, input.meetingId)
  const snapshot = input.version === NOW ? undefined : await findVersion(storage, seat, input.version)
  const rows = await contentRows(storage, seat.meeting)
  const content = await rooms.read(input.meetingId, (view): MeetingContent =>
    contentFor(snapshot ? contentIn(snapshot) : contentOf(seat.meeting, rows, view), versionReader(seat, view.open)))
  const nameOf = await namesOf(storage, snapshot ? [snapshot.by] : [])
  return { version: snapshot ? versionRow(snapshot, seat, nameOf) : null, ...previewOf(content) }
}
