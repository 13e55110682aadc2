import type { BodySettings } from '../../shared/domain/bodySettings.ts'
import type { AttachmentId, BodyId, MeetingId, PublicationId, Sha256, SnapshotId, UserId } from '../../shared/domain/ids.ts'
import type { Phase } from '../../shared/domain/phase.ts'
import type { Role } from '../../shared/domain/role.ts'
import type { TemplateId } from '../../shared/document/content.ts'
import type { RoomName } from '../../shared/protocol/sync.ts'
import type { ItemApprovalsTable } from './tables/itemApprovals.ts'
import type { BodyTemplatesTable } from './tables/bodyTemplates.ts'
import type { TranscriptsTable } from './tables/transcripts.ts'
import type { SnapshotsTable } from './tables/snapshots.ts'
import type { BodyTrailTable } from './tables/bodyTrail.ts'
import type { RemarksTable } from './tables/remarks.ts'
import type { ReviewTables } from './tables/review.ts'
import type { ChainTables } from './tables/chain.ts'

export type { Snapshot } from './tables/snapshots.ts'

/** Milliseconds since 1970 in UTC, from the clock that `main.ts` hands in. */
export type Time = number

export interface User {
  id: UserId
  name: string
  /** May found bodies. Everything else comes from a membership. */
  admin: boolean
  createdAt: Time
}

export interface Body {
  id: BodyId
  name: string
  /** Stands in public addresses; unique. */
  slug: string
  createdAt: Time
}

export interface BodyMember {
  bodyId: BodyId
  userId: UserId
  role: Role
}

/** A sign-in link, a program's bearer token, a browser's session or a socket's ticket. Only the hash is kept. */
export interface Secret {
  hash: Sha256
  kind: 'enter' | 'bearer' | 'session' | 'ticket'
  userId: UserId
  expiresAt: Time
  /** Of a link: the meeting it leads to. */
  meetingId: MeetingId | null
}

export interface Meeting {
  id: MeetingId
  bodyId: BodyId
  template: TemplateId
  phase: Phase
  /** Raised by every change of phase; an append under an older one fails. */
  epoch: number
  /** Projections of the document's header, for lists and addresses; the document is the source. */
  title: string
  start: string
  createdAt: Time
}

export interface Member {
  meetingId: MeetingId
  userId: UserId
  role: Role
}

export interface LogEntry {
  /** One Yjs update in the V1 encoding. */
  update: Uint8Array
  userId: UserId
  at: Time
}

export interface LoggedEntry extends LogEntry {
  /** Position in the room's log, from 1 without gaps. */
  seq: number
  epoch: number
}

export interface Append {
  room: RoomName
  meetingId: MeetingId
  epoch: number
  entries: readonly LogEntry[]
  /** Yjs client ids that these entries use for the first time. */
  writers: readonly { clientId: number; userId: UserId }[]
}

/**
 * `seq` is the last position written. `stale`: the meeting's epoch has moved, or one of the `writers` has meanwhile become
 * somebody else's (two rooms of a meeting share them): nothing was written, load anew and judge again.
 */
export type Appended = { type: 'stored'; seq: number } | { type: 'stale' }

export interface Checkpoint {
  room: RoomName
  /** The log position that `state` includes. */
  seq: number
  /** The whole document as one update. */
  state: Uint8Array
}

export interface Approval {
  meetingId: MeetingId
  snapshotId: SnapshotId
  hash: Sha256
  at: Time
  by: UserId
}

export interface Publication {
  id: PublicationId
  bodyId: BodyId
  meetingId: MeetingId
  snapshotId: SnapshotId
  /** Last part of the public address, unique within the body: the date, then `date-2` … */
  slug: string
  /** Canonical JSON of the public content, and its SHA-256. */
  json: string
  hash: Sha256
  title: string
  start: string
  at: Time
  by: UserId
  /** The publication that this one corrects. */
  replaces: PublicationId | null
  /** When it was withdrawn; null while it stands. */
  withdrawnAt: Time | null
}

export interface StoredAttachment {
  id: AttachmentId
  meetingId: MeetingId
  itemId: string
  title: string
  /** Belongs to the closed part of its item. */
  closed: boolean
  /** Sorts within the item, a fractional index key. */
  order: string
  file: { name: string; mediaType: string; size: number; sha256: Sha256 } | null
  removedAt: Time | null
}

/** One act that may be asked about later. `detail` is JSON without anybody's text, but for a reason that was given for the record. */
export interface AuditRow {
  id: number
  meetingId: MeetingId
  at: Time
  by: UserId
  act: string
  detail: string
}

/** Rows by what they are for. Reads answer undefined for what is not there; writes throw `StorageError`. */
export interface Tables extends ChainTables, ReviewTables {
  users: {
    add(user: User): Promise<void>
    get(id: UserId): Promise<User | undefined>
    count(): Promise<number>
    many(ids: readonly UserId[]): Promise<User[]>
  }
  bodies: {
    add(body: Body): Promise<void>
    get(id: BodyId): Promise<Body | undefined>
    bySlug(slug: string): Promise<Body | undefined>
    all(): Promise<Body[]>
    setMember(member: BodyMember): Promise<void>
    members(id: BodyId): Promise<BodyMember[]>
    membershipsOf(user: UserId): Promise<BodyMember[]>
    /** Throws `missing` where there is no such body. */
    settings(id: BodyId): Promise<BodySettings>
    setSettings(id: BodyId, settings: BodySettings): Promise<void>
  }
  bodyTrail: BodyTrailTable
  secrets: {
    add(secret: Secret): Promise<void>
    get(hash: Sha256): Promise<Secret | undefined>
    /** Removes it and answers it: of two who take the same, one gets undefined. */
    take(hash: Sha256): Promise<Secret | undefined>
    remove(hash: Sha256): Promise<void>
    extend(hash: Sha256, expiresAt: Time): Promise<void>
    removeExpired(now: Time): Promise<void>
  }
  meetings: {
    add(meeting: Meeting): Promise<void>
    get(id: MeetingId): Promise<Meeting | undefined>
    /** Those of a member, newest `start` first. */
    ofUser(user: UserId): Promise<(Meeting & { role: Role })[]>
    all(): Promise<Meeting[]>
    /** Moves the phase and raises the epoch by one. Answers false, and does nothing, where `epoch` is not the current one. */
    setPhase(id: MeetingId, epoch: number, phase: Phase): Promise<boolean>
    setHead(id: MeetingId, head: { title: string; start: string }): Promise<void>
    setMember(member: Member): Promise<void>
    removeMember(meeting: MeetingId, user: UserId): Promise<void>
    members(id: MeetingId): Promise<Member[]>
    member(id: MeetingId, user: UserId): Promise<Member | undefined>
  }
  log: {
    /** All in one transaction; one answer each, in order. One that is stale leaves the others be. */
    append(appends: readonly Append[]): Promise<Appended[]>
    checkpoint(room: RoomName): Promise<Checkpoint | undefined>
    writeCheckpoint(checkpoint: Checkpoint): Promise<void>
    /** Entries with `after` < seq ≤ `upTo`, in order. */
    read(room: RoomName, after: number, upTo?: number): Promise<LoggedEntry[]>
    lastSeq(room: RoomName): Promise<number>
    /** Who a Yjs client id belongs to in a meeting (both rooms). */
    writers(meeting: MeetingId): Promise<Map<number, UserId>>
  }
  snapshots: SnapshotsTable
  itemApprovals: ItemApprovalsTable
  transcripts: TranscriptsTable
  bodyTemplates: BodyTemplatesTable
  approvals: {
    add(approval: Approval): Promise<void>
    /** The newest last. */
    of(meeting: MeetingId): Promise<Approval[]>
  }
  publications: {
    add(publication: Publication): Promise<void>
    /** Throws `missing` where it is not there or withdrawn already. */
    withdraw(id: PublicationId, at: Time): Promise<void>
    bySlug(body: BodyId, slug: string): Promise<Publication | undefined>
    of(meeting: MeetingId): Promise<Publication[]>
    ofBody(body: BodyId): Promise<Publication[]>
    all(): Promise<Publication[]>
  }
  attachments: {
    add(attachment: StoredAttachment): Promise<void>
    get(id: AttachmentId): Promise<StoredAttachment | undefined>
    /** In order, removed ones too. */
    of(meeting: MeetingId): Promise<StoredAttachment[]>
    update(id: AttachmentId, change: Partial<Pick<StoredAttachment, 'title' | 'order' | 'removedAt' | 'closed'>>): Promise<void>
  }
  remarks: RemarksTable
  audit: {
    add(row: Omit<AuditRow, 'id'>): Promise<void>
    /** Oldest first. */
    of(meeting: MeetingId): Promise<AuditRow[]>
  }
}

/** What keeps the program's rows. Two drivers: SQLite and memory; one contract suite for both. */
export interface Storage extends Tables {
  /** All of `work`, or nothing of it. Writes outside wait until it is over; `work` uses the tables it is handed. */
  transaction<Result>(work: (tables: Tables) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** The storage did not do as asked. `conflict`: a row with this key is there; `missing`: it is not; `unavailable`: disk full or failing, worth a retry. */
export class StorageError extends Error {
  readonly type: 'conflict' | 'missing' | 'unavailable'
  constructor(type: StorageError['type'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StorageError'
    this.type = type
  }
}
