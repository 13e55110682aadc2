import type { Generated } from 'kysely'
import type {
  Approval, AuditRow, Body, BodyMember, Checkpoint, LoggedEntry, Meeting, Member, Publication, Secret, StoredAttachment, User,
} from '../storage.ts'
import type { BodyTemplateId, MeetingId, Sha256, UserId } from '../../../shared/domain/ids.ts'
import type { ChainRow, Salt, SigningKey } from '../tables/chain.ts'
import type { RoomName } from '../../../shared/protocol/sync.ts'
import type { BodyTrailRow } from '../tables/bodyTrail.ts'
import type { Remark, RemarkAnswer } from '../tables/remarks.ts'
import type { Acceptance, ItemMove, Recusal, ReviewPeriod } from '../tables/review.ts'
import type { ItemApproval } from '../tables/itemApprovals.ts'
import type { Snapshot } from '../tables/snapshots.ts'
import type { BodyTemplateRow } from '../tables/bodyTemplates.ts'
import type { Transcript } from '../tables/transcripts.ts'

/** SQLite knows no booleans: 0 or 1. */
type Flag = 0 | 1
/** Insertion order, which lists are answered in. */
interface Numbered {
  nr: Generated<number>
}

/** The tables as Kysely sees them. Columns bear the names of the fields they keep. */
export interface Schema {
  users: Omit<User, 'admin'> & { admin: Flag }
  bodies: Body & { settings: Generated<string> }
  bodyTrail: Omit<BodyTrailRow, 'id'> & { id: Generated<number> }
  bodyMembers: BodyMember
  secrets: Secret
  meetings: Meeting
  members: Member
  log: LoggedEntry & { room: RoomName }
  checkpoints: Checkpoint
  writers: { meetingId: MeetingId; clientId: number; userId: UserId }
  snapshots: Snapshot & Numbered
  itemApprovals: ItemApproval & Numbered
  approvals: Approval & Numbered
  publications: Publication & Numbered
  chain: ChainRow
  salts: Salt
  signingKeys: SigningKey
  attachments: Omit<StoredAttachment, 'closed' | 'file'> & {
    closed: Flag
    fileName: string | null
    mediaType: string | null
    size: number | null
    sha256: Sha256 | null
  }
  remarks: Omit<Remark, 'closed' | 'refused' | 'passage'> & { closed: Flag; refused: Flag; quote: string | null; anchor: string | null } & Numbered
  remarkAnswers: RemarkAnswer & Numbered
  reviewPeriods: Omit<ReviewPeriod, 'silenceAccepts'> & { silenceAccepts: Flag } & Numbered
  acceptances: Acceptance
  recusals: Omit<Recusal, 'closed'> & { closed: Flag } & Numbered
  itemMoves: Omit<ItemMove, 'closed'> & { closed: Flag } & Numbered
  transcripts: Transcript
  bodyTemplates: Omit<BodyTemplateRow, 'retired'> & { retired: Flag } & Numbered
  templatesUsed: { meetingId: MeetingId; templateId: BodyTemplateId; version: number }
  audit: Omit<AuditRow, 'id'> & { id: Generated<number> }
}

export const flag = (value: boolean): Flag => (value ? 1 : 0)
