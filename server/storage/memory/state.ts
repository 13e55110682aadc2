import type { BodySettings } from '../../../shared/domain/bodySettings.ts'
import type { AttachmentId, BodyId, BodyTemplateId, MeetingId, PublicationId, RemarkId, Sha256, SnapshotId, UserId } from '../../../shared/domain/ids.ts'
import type { RoomName } from '../../../shared/protocol/sync.ts'
import type {
  Approval, AuditRow, Body, BodyMember, Checkpoint, LoggedEntry, Meeting, Member, Publication, Secret, StoredAttachment, User,
} from '../storage.ts'
import type { ChainRow, Salt, SigningKey } from '../tables/chain.ts'
import { StorageError } from '../storage.ts'
import type { BodyTrailRow } from '../tables/bodyTrail.ts'
import type { Remark } from '../tables/remarks.ts'
import { emptyReview, type ReviewRows } from './reviewRows.ts'
import type { ItemApproval } from '../tables/itemApprovals.ts'
import type { Snapshot } from '../tables/snapshots.ts'
import type { BodyTemplateRow } from '../tables/bodyTemplates.ts'
import type { Transcript } from '../tables/transcripts.ts'

/** A room's log. The array is shared between a state and its copies; `length` says how much of it belongs to this one. */
export interface RoomLog {
  readonly entries: LoggedEntry[]
  readonly length: number
}

/** All rows of the memory driver. Rows are replaced, never changed, so that a copy of the maps is a copy of the state. */
export interface State {
  users: Map<UserId, User>
  bodies: Map<BodyId, Body>
  /** Of those that have decided any. */
  bodySettings: Map<BodyId, BodySettings>
  bodyTrail: readonly BodyTrailRow[]
  /** By `memberKey`. */
  bodyMembers: Map<string, BodyMember>
  secrets: Map<Sha256, Secret>
  meetings: Map<MeetingId, Meeting>
  /** By `memberKey`. */
  members: Map<string, Member>
  logs: Map<RoomName, RoomLog>
  checkpoints: Map<RoomName, Checkpoint>
  writers: Map<MeetingId, ReadonlyMap<number, UserId>>
  snapshots: Map<SnapshotId, Snapshot>
  itemApprovals: readonly ItemApproval[]
  approvals: readonly Approval[]
  publications: Map<PublicationId, Publication>
  chain: readonly ChainRow[]
  salts: Map<PublicationId, Salt>
  signingKeys: readonly SigningKey[]
  attachments: Map<AttachmentId, StoredAttachment>
  remarks: Map<RemarkId, Remark>
  review: ReviewRows
  transcripts: Map<MeetingId, Transcript>
  bodyTemplates: readonly BodyTemplateRow[]
  templatesUsed: Map<MeetingId, { readonly id: BodyTemplateId; readonly version: number }>
  audit: readonly AuditRow[]
}

export const emptyState = (): State => ({
  users: new Map(), bodies: new Map(), bodySettings: new Map(), bodyTrail: [], bodyMembers: new Map(), secrets: new Map(), meetings: new Map(), members: new Map(), logs: new Map(),
  checkpoints: new Map(), writers: new Map(), snapshots: new Map(), itemApprovals: [], approvals: [], publications: new Map(),
  chain: [], salts: new Map(), signingKeys: [], attachments: new Map(), remarks: new Map(), review: emptyReview, transcripts: new Map(), bodyTemplates: [], templatesUsed: new Map(), audit: [],
})

/** A state that can be changed without the first one noticing. */
export const copyState = (state: State): State => ({
  users: new Map(state.users), bodies: new Map(state.bodies), bodySettings: new Map(state.bodySettings), bodyTrail: state.bodyTrail,
  bodyMembers: new Map(state.bodyMembers), secrets: new Map(state.secrets),
  meetings: new Map(state.meetings), members: new Map(state.members), logs: new Map(state.logs), checkpoints: new Map(state.checkpoints),
  writers: new Map(state.writers), snapshots: new Map(state.snapshots), itemApprovals: state.itemApprovals, approvals: state.approvals, publications: new Map(state.publications),
  chain: state.chain, salts: new Map(state.salts), signingKeys: state.signingKeys,
  attachments: new Map(state.attachments), remarks: new Map(state.remarks), review: state.review, transcripts: new Map(state.transcripts),
  bodyTemplates: state.bodyTemplates, templatesUsed: new Map(state.templatesUsed), audit: state.audit,
})

export const memberKey = (of: BodyId | MeetingId, user: UserId): string => `${of} ${user}`

/** How the tables reach the state: `read` sees what is committed, or the transaction's own draft; `write` waits its turn. */
export interface Access {
  read(): State
  write<Result>(change: (state: State) => Result): Promise<Result>
}

/** Throws `conflict` where the key is taken. */
export const mustBeFree = <Key extends string>(rows: ReadonlyMap<Key, unknown>, key: Key, what: string): void => {
  if (rows.has(key)) throw new StorageError('conflict', `${what} is already there`)
}

/** The row of this key; throws `missing` where there is none. */
export const mustBeThere = <Key extends string, Row>(rows: ReadonlyMap<Key, Row>, key: Key, what: string): Row => {
  const row = rows.get(key)
  if (row === undefined) throw new StorageError('missing', `${what} is not there`)
  return row
}

/** A copy that the caller may keep and change; undefined stays undefined. */
export const copyOf = <Row extends object>(row: Row | undefined): Row | undefined => row && { ...row }

/** Compares strings by code unit, as SQLite does. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
