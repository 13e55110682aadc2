import type { ItemId, MeetingId, Sha256, UserId } from '../../../shared/domain/ids.ts'
import type { Time } from '../storage.ts'

/** The chair's tick at one item. It stands for as long as the item says exactly this, unless it is taken back. */
export interface ItemApproval {
  meetingId: MeetingId
  itemId: ItemId
  /** SHA-256 of `json`. */
  hash: Sha256
  /** SHA-256 of what of it those read who may not open what is closed; for an open item the same. */
  openHash: Sha256
  /** The item in canonical JSON, closed part and all. */
  json: string
  at: Time
  by: UserId
  withdrawnAt: Time | null
  withdrawnBy: UserId | null
}

export interface ItemApprovalsTable {
  add(approval: ItemApproval): Promise<void>
  /** All that were ever made, in that order: of an item the last one counts. */
  of(meeting: MeetingId): Promise<ItemApproval[]>
  /** Takes back what stands at an item. Throws `missing` where nothing does. */
  withdraw(meeting: MeetingId, item: ItemId, at: Time, by: UserId): Promise<void>
}
