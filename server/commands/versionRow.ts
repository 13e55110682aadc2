import type { UserId } from '../../shared/domain/ids.ts'
import type { VersionRow } from '../../shared/protocol/versions.ts'
import type { Snapshot } from '../storage/tables/snapshots.ts'
import type { Seat } from './access.ts'

/** A snapshot as a list shows it. The fingerprint of the whole is for those who may know all of it. */
export const versionRow = (snapshot: Snapshot, { opensClosed }: Pick<Seat, 'opensClosed'>, nameOf: (id: UserId) => string): VersionRow => {
  const { id, kind, name, phase, toPhase, at, by, hash, seq, closedSeq } = snapshot
  return { id, kind, name, phase, toPhase, at, by: nameOf(by), hash: opensClosed ? hash : null, seq, closedSeq }
}
