import type { MeetingId, SnapshotId } from '../../shared/domain/ids.ts'
import { maySaveVersion } from '../../shared/domain/versionRights.ts'
import type { Tables } from '../storage/storage.ts'
import { type Seat, takeSeat } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { keepSnapshot } from './keepSnapshot.ts'
import { needLine } from './oneLine.ts'

const checked = async (tables: Tables, actor: Actor, id: MeetingId): Promise<Seat> => {
  const seat = await takeSeat(tables, actor, id)
  if (!maySaveVersion(seat.role, seat.meeting.phase)) throw new CommandError('role')
  return seat
}

/** Keeps what the minutes say now under a name. For those who may write something in this phase. */
export const saveVersion = async (deps: CommandDeps, actor: Actor, input: { meetingId: MeetingId; name: string }): Promise<{ id: SnapshotId }> => {
  const { meetingId } = input
  const name = needLine(input.name, 'name')
  await checked(deps.storage, actor, meetingId)
  const id = await deps.rooms.exclusive(meetingId, view =>
    deps.storage.transaction(async tables => {
      const { meeting } = await checked(tables, actor, meetingId)
      const at = deps.now()
      const snapshot = await keepSnapshot(deps, tables, { meeting, view, actor, at, reason: { type: 'named', name } })
      await note(tables, actor, meetingId, at, 'versionSaved', { snapshotId: snapshot.id })
      return snapshot.id
    }),
  )
  await deps.rooms.changed(meetingId, 'versions')
  return { id }
}
