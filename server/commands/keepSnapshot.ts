import { newId, type SnapshotId } from '../../shared/domain/ids.ts'
import { canonicalJson } from '../../shared/render/canonicalJson.ts'
import { sha256 } from '../../shared/render/sha256.ts'
import type { View } from '../room/rooms.ts'
import type { Meeting, Tables, Time } from '../storage/storage.ts'
import type { Snapshot } from '../storage/tables/snapshots.ts'
import { contentOf, contentRows } from './contentOf.ts'
import type { Actor, CommandDeps } from './deps.ts'

/** Why a snapshot is taken. */
export type SnapshotReason =
  | { readonly type: 'phase' | 'approval'; readonly toPhase: NonNullable<Snapshot['toPhase']> }
  | { readonly type: 'named'; readonly name: string }
  | { readonly type: 'restore' }

/**
 * Keeps what a meeting's minutes say now, in the transaction that it belongs to, while the room stands still. `meeting` is as it was before
 * the step. The same text gives the same bytes: RFC 8785, hashed with SHA-256.
 */
export const keepSnapshot = async (
  deps: Pick<CommandDeps, 'random'>, tables: Tables, what: { meeting: Meeting; view: View; actor: Actor; at: Time; reason: SnapshotReason },
): Promise<Snapshot> => {
  const { meeting, view, actor, at, reason } = what
  const json = canonicalJson(contentOf(meeting, await contentRows(tables, meeting), view))
  const snapshot: Snapshot = {
    id: newId<SnapshotId>(deps.random), meetingId: meeting.id, hash: sha256(json), json, seq: view.openSeq, closedSeq: view.closedSeq, at, by: actor.id,
    kind: reason.type,
    name: reason.type === 'named' ? reason.name : null,
    phase: meeting.phase,
    toPhase: 'toPhase' in reason ? reason.toPhase : null,
  }
  await tables.snapshots.add(snapshot)
  return snapshot
}
