import type { MeetingId } from '../../shared/domain/ids.ts'
import { mayReadVersion } from '../../shared/domain/versionRights.ts'
import type { VersionRow } from '../../shared/protocol/versions.ts'
import { takeSeat } from './access.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { namesOf } from './namesOf.ts'
import { versionRow } from './versionRow.ts'

/** The versions of a meeting that one may read, newest first. */
export const listVersions = async ({ storage }: CommandDeps, actor: Actor, input: { meetingId: MeetingId }): Promise<{ versions: VersionRow[] }> => {
  const seat = await takeSeat(storage, actor, input.meetingId)
  const snapshots = (await storage.snapshots.of(input.meetingId)).filter(snapshot => mayReadVersion(seat.role, snapshot))
  const nameOf = await namesOf(storage, snapshots.map(({ by }) => by))
  return { versions: snapshots.toReversed().map(snapshot => versionRow(snapshot, seat, nameOf)) }
}
