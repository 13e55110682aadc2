import type { MeetingId, Sha256, SnapshotId, UserId } from '../../../shared/domain/ids.ts'
import type { Phase } from '../../../shared/domain/phase.ts'
import type { Time } from '../storage.ts'

/** Why a snapshot was taken: a step to another phase, an approval, somebody's wish, or because an older one was put back over the text. */
export type SnapshotKind = 'phase' | 'approval' | 'named' | 'restore'

/** What a meeting's minutes said at one moment. */
export interface Snapshot {
  id: SnapshotId
  meetingId: MeetingId
  /** SHA-256 of `json`. */
  hash: Sha256
  /** The content in canonical JSON (RFC 8785), closed items and all. */
  json: string
  /** Log positions of the two rooms. */
  seq: number
  closedSeq: number
  at: Time
  by: UserId
  kind: SnapshotKind
  /** What somebody called it; null where nobody did. */
  name: string | null
  /** The phase whose text it is. */
  phase: Phase
  /** The phase that the step leads to; null where there is no step. */
  toPhase: Phase | null
}

export interface SnapshotsTable {
  add(snapshot: Snapshot): Promise<void>
  get(id: SnapshotId): Promise<Snapshot | undefined>
  /** The newest last. */
  of(meeting: MeetingId): Promise<Snapshot[]>
}
