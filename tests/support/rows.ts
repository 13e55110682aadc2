import type { AttachmentId, BodyId, MeetingId, PublicationId, RemarkId, Sha256, SnapshotId, UserId } from '../../shared/domain/ids.ts'
import { parseRoom, roomName } from '../../shared/protocol/sync.ts'
import type { RoomName } from '../../shared/protocol/sync.ts'
import type {
  Body, Meeting, Publication, Secret, Snapshot, StoredAttachment, Tables, User,
} from '../../server/storage/storage.ts'
import type { Remark } from '../../server/storage/tables/remarks.ts'

/** Rows with everything filled in; what a test is about it hands in. */
export const ida = 'ida' as UserId
export const bo = 'bo' as UserId
export const board = 'board' as BodyId
export const spring = 'spring' as MeetingId
export const room = (name: string): RoomName => roomName(parseRoom(name)!)

export const user = (row: Partial<User> = {}): User => ({ id: ida, name: 'Ida Vang', admin: false, createdAt: 1, ...row })
export const body = (row: Partial<Body> = {}): Body => ({ id: board, name: 'Haverådet', slug: 'haveraadet', createdAt: 1, ...row })
export const meeting = (row: Partial<Meeting> = {}): Meeting =>
  ({ id: spring, bodyId: board, template: 'referat', phase: 'draft', epoch: 1, title: 'Forårsmøde', start: '2031-03-04T16:00', createdAt: 1, ...row })
export const secret = (row: Partial<Secret> = {}): Secret =>
  ({ hash: 'a'.repeat(64) as Sha256, kind: 'enter', userId: ida, expiresAt: 100, meetingId: null, ...row })
export const snapshot = (row: Partial<Snapshot> = {}): Snapshot =>
  ({ id: 'snap-1' as SnapshotId, meetingId: spring, hash: 'b'.repeat(64) as Sha256, json: '{"æ":1}', seq: 3, closedSeq: 0, at: 5, by: ida, kind: 'approval', name: null, phase: 'inReview', toPhase: 'approved', ...row })
export const publication = (row: Partial<Publication> = {}): Publication => ({
  id: 'pub-1' as PublicationId, bodyId: board, meetingId: spring, snapshotId: 'snap-1' as SnapshotId, slug: '2031-03-04', json: '{}',
  hash: 'c'.repeat(64) as Sha256, title: 'Forårsmøde', start: '2031-03-04T16:00', at: 6, by: ida, replaces: null, withdrawnAt: null, ...row,
})
export const attachment = (row: Partial<StoredAttachment> = {}): StoredAttachment =>
  ({ id: 'att-1' as AttachmentId, meetingId: spring, itemId: 'item-1', title: 'Budget', closed: false, order: 'a0', file: null, removedAt: null, ...row })
export const remark = (row: Partial<Remark> = {}): Remark => ({
  id: 'rem-1' as RemarkId, meetingId: spring, section: 'item-1/minutes', closed: false, text: 'Det var onsdag.', at: 7, by: ida,
  kind: 'remark', passage: null, wording: null, refused: false, resolvedAt: null, resolvedBy: null, outcome: null, ...row,
})

/** Two users, a body and a meeting: what most rows refer to. */
export const layGround = async (tables: Tables): Promise<void> => {
  await tables.users.add(user())
  await tables.users.add(user({ id: bo, name: 'Bo Lund', admin: true }))
  await tables.bodies.add(body())
  await tables.meetings.add(meeting())
}
