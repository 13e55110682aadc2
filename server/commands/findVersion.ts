import type { MeetingContent } from '../../shared/document/content.ts'
import type { SnapshotId } from '../../shared/domain/ids.ts'
import { mayReadVersion } from '../../shared/domain/versionRights.ts'
import type { Tables } from '../storage/storage.ts'
import type { Snapshot } from '../storage/tables/snapshots.ts'
import type { Seat } from './access.ts'
import { CommandError } from './commandError.ts'

/** A version of this meeting that one may read; one that one may not is `unknownVersion`, as one that is not there. */
export const findVersion = async (tables: Tables, { meeting, role }: Seat, id: SnapshotId): Promise<Snapshot> => {
  const snapshot = await tables.snapshots.get(id)
  if (snapshot?.meetingId !== meeting.id || !mayReadVersion(role, snapshot)) throw new CommandError('unknownVersion')
  return snapshot
}

/** What a snapshot says. Our own canonical JSON, kept under its hash: it has the shape that was written. */
export const contentIn = (snapshot: Snapshot): MeetingContent => JSON.parse(snapshot.json) as MeetingContent
