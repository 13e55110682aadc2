import type { MeetingId, RemarkId, UserId } from '../../../shared/domain/ids.ts'
import type { RemarkKind, RemarkOutcome } from '../../../shared/domain/remark.ts'
import type { Time } from '../storage.ts'

/** What somebody says to the minutes: about them, about a passage of them, or against an item. */
export interface Remark {
  id: RemarkId
  meetingId: MeetingId
  /** A section's name, or empty for the minutes as a whole. Of the closed room where `closed`. */
  section: string
  closed: boolean
  kind: RemarkKind
  text: string
  /** The passage it is about as it stood then, and where: two relative positions in Yjs' JSON form. Null: the section as a whole. */
  passage: { quote: string; anchor: string } | null
  /** Of a proposal: what the passage should say instead. */
  wording: string | null
  /** Text that the room refused, handed in so that it is not lost. */
  refused: boolean
  at: Time
  by: UserId
  resolvedAt: Time | null
  resolvedBy: UserId | null
  outcome: RemarkOutcome | null
}

/** What somebody said to a remark. */
export interface RemarkAnswer {
  meetingId: MeetingId
  remarkId: RemarkId
  text: string
  at: Time
  by: UserId
}

export interface RemarksTable {
  add(remark: Remark): Promise<void>
  get(id: RemarkId): Promise<Remark | undefined>
  /** Oldest first. */
  of(meeting: MeetingId): Promise<Remark[]>
  resolve(id: RemarkId, at: Time, by: UserId, outcome: RemarkOutcome): Promise<void>
  answer(answer: RemarkAnswer): Promise<void>
  /** Oldest first. */
  answersOf(meeting: MeetingId): Promise<RemarkAnswer[]>
  /** What was said about these sections is closed from now on, or open. */
  setClosed(meeting: MeetingId, sections: readonly string[], closed: boolean): Promise<void>
}
