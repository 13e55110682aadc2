import type { Phase } from '../domain/phase.ts'
import type { Role } from '../domain/role.ts'
import type { MeetingId } from '../domain/ids.ts'

/** The version that our client speaks, sent as `?v=`. A stock y-websocket client sends none and gets none of our messages. */
export const PROTOCOL_VERSION = 1
/** The oldest version the server still understands; an older client is closed with `tooOld`. */
export const OLDEST_VERSION = 1

/** First varint of a frame. 0 to 3 are y-websocket's own; ours start at 100 and go to `?v=` clients only. */
export const MESSAGE = { sync: 0, awareness: 1, auth: 2, queryAwareness: 3, saved: 100, meeting: 101, refused: 102 } as const
/** Second varint of a sync frame (y-protocols/sync). */
export const SYNC = { step1: 0, step2: 1, update: 2 } as const

/** Close codes of `/sync`. y-websocket takes 4400 to 4499 as permanent; 1012 and 1013 are worth a retry. */
export const CLOSE = {
  restarting: 1012,
  tryAgain: 1013,
  malformed: 4400,
  signIn: 4401,
  refused: 4403,
  unknown: 4404,
  tooOld: 4409,
  tooLarge: 4413,
  tooMany: 4429,
} as const

/**
 * 100 `saved`: varint n. Of the sync messages with a document update in them (step 2 and update) that this
 * connection has sent, the first n are on disk. Counting holds for deletions too, which move no clock.
 */
export type Saved = { type: 'saved'; count: number }

/**
 * 101 `meeting`: a JSON string. Something outside the text has changed; what it names is to be fetched anew.
 * `phase` and `role` are the meeting's and the receiver's own, as they stand now.
 */
export type MeetingNotice = {
  type: 'meeting'; phase: Phase; epoch: number; role: Role; changed: Change
  /** The items that the receiver is kept out of now; `closed`: the closed room too. Absent where there are none. */
  recused?: { readonly items: readonly string[]; readonly closed: boolean } | undefined
}
/** What has changed; a value that the client does not know stands for anything. */
export const CHANGES = ['phase', 'members', 'attachments', 'remarks', 'publication', 'versions', 'itemApprovals', 'transcript', 'hello'] as const
export type Change = (typeof CHANGES)[number]

/** 102 `refused`: a JSON string, sent just before close code 4403. Names the roots that may not be written. */
export type Refused = { type: 'refused'; reason: RefusalReason; roots: readonly string[] }
/**
 * right: this role may not write there in this phase; foreign: written under another user's client id;
 * gap: the server lacks what the update builds on; unknown: a root the document does not have; stale: the meeting moved on.
 */
export const REFUSAL_REASONS = ['right', 'foreign', 'gap', 'unknown', 'malformed', 'stale'] as const
export type RefusalReason = (typeof REFUSAL_REASONS)[number]

/** One shared document: a meeting's open one or the one of its closed items. */
export type Room = { meeting: MeetingId; closed: boolean }
export type RoomName = string & { readonly __room: true }

const CLOSED_SUFFIX = '.closed'

export const roomName = (room: Room): RoomName => `${room.meeting}${room.closed ? CLOSED_SUFFIX : ''}` as RoomName

/** Reads a room's name. Answers undefined for what cannot be one. */
export const parseRoom = (name: string): Room | undefined => {
  const closed = name.endsWith(CLOSED_SUFFIX)
  const meeting = closed ? name.slice(0, -CLOSED_SUFFIX.length) : name
  return /^[a-z0-9][a-z0-9-]{0,63}$/.test(meeting) ? { meeting: meeting as MeetingId, closed } : undefined
}

/** Awareness state of one client. The server overwrites `user`; the rest is the client's. */
export interface Presence {
  /** Stamped by the server from the signed-in user; `color` is an index into the palette of the screen. */
  user?: { id: string; name: string; role: Role; color: number }
  /** Where the caret is; relative positions are Yjs' JSON form, bound left. */
  cursor?: { section: string; anchor: unknown; head: unknown } | null
}
