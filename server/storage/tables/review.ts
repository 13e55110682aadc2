import type { ItemId, MeetingId, RecusalId, UserId } from '../../../shared/domain/ids.ts'
import type { Time } from '../storage.ts'

/** Until when one may object to the minutes. The last one of an epoch counts: the deadline was moved. */
export interface ReviewPeriod {
  meetingId: MeetingId
  /** The meeting's epoch while it lasts: a meeting that goes back and comes again needs a new one. */
  epoch: number
  until: Time
  /** What the forum had decided when it was opened. */
  silenceAccepts: boolean
  at: Time
  by: UserId
}

/** "I have no remarks", said by name. */
export interface Acceptance {
  meetingId: MeetingId
  epoch: number
  userId: UserId
  at: Time
}

/** Somebody is kept out of an item, as long as `liftedAt` is null. */
export interface Recusal {
  id: RecusalId
  meetingId: MeetingId
  itemId: ItemId
  userId: UserId
  /** Whether the item is a closed one. */
  closed: boolean
  at: Time
  by: UserId
  liftedAt: Time | null
  liftedBy: UserId | null
}

/** An item went behind the door, or came out. */
export interface ItemMove {
  meetingId: MeetingId
  itemId: ItemId
  /** True: from the open room into the closed one. */
  closed: boolean
  /** The last log positions of the two rooms at which the item still stood as before. */
  openSeq: number
  closedSeq: number
  /** State vector of the room it left, as it stood then: what was written on that ground comes too late. */
  vector: Uint8Array
  at: Time
  by: UserId
}

export interface ReviewTables {
  periods: {
    add(period: ReviewPeriod): Promise<void>
    /** Oldest first. */
    of(meeting: MeetingId): Promise<ReviewPeriod[]>
  }
  acceptances: {
    /** Once is enough: a second one says nothing. */
    add(acceptance: Acceptance): Promise<void>
    of(meeting: MeetingId): Promise<Acceptance[]>
  }
  recusals: {
    add(recusal: Recusal): Promise<void>
    /** Oldest first, lifted ones too. */
    of(meeting: MeetingId): Promise<Recusal[]>
    lift(id: RecusalId, at: Time, by: UserId): Promise<void>
    setClosed(meeting: MeetingId, item: ItemId, closed: boolean): Promise<void>
  }
  itemMoves: {
    add(move: ItemMove): Promise<void>
    /** Oldest first. */
    of(meeting: MeetingId): Promise<ItemMove[]>
  }
}
