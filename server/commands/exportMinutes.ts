import type { MeetingContent } from '../../shared/document/content.ts'
import type { MeetingId, SnapshotId } from '../../shared/domain/ids.ts'
import { publicContent } from '../../shared/render/publicContent.ts'
import { contentFor } from '../../shared/versions/contentFor.ts'
import type { FormFile, FormName } from '../forms/forms.ts'
import { mustOpen, takeSeat } from './access.ts'
import { contentOf, contentRows } from './contentOf.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { contentIn, findVersion } from './findVersion.ts'
import { standingOf } from './standingOf.ts'
import { versionReader } from './versionReader.ts'

export interface ExportInput {
  readonly meetingId: MeetingId
  readonly form: FormName
  /** With what closed items say; asks for the right to open them. */
  readonly closed: boolean
  /** A kept version; what the minutes say now where nothing is named. */
  readonly version?: SnapshotId | undefined
}

/**
 * The minutes as a file, for whoever may read them, in every phase; it says itself whether they are approved. Closed items are
 * reduced to what the public may read unless they are asked for, by somebody who may open them.
 */
export const exportMinutes = async (deps: CommandDeps, actor: Actor, { meetingId, form, closed, version }: ExportInput): Promise<FormFile> => {
  const { storage, rooms } = deps
  const seat = await takeSeat(storage, actor, meetingId)
  mustOpen(seat, closed)
  const snapshot = version === undefined ? undefined : await findVersion(storage, seat, version)
  const rows = await contentRows(storage, seat.meeting)
  const content = await rooms.read(meetingId, (view): MeetingContent => {
    const all = contentFor(snapshot ? contentIn(snapshot) : contentOf(seat.meeting, rows, view), versionReader({ opensClosed: closed }, view.open))
    return closed ? all : publicContent(all)
  })
  return deps.forms.make({ content, standing: await standingOf(storage, seat.meeting, snapshot?.id), at: snapshot?.at ?? deps.now() }, form)
}
