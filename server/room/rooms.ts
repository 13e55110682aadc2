import type * as Y from 'yjs'
import type { MeetingId, UserId } from '../../shared/domain/ids.ts'
import type { Change } from '../../shared/protocol/sync.ts'
import type { Tables } from '../storage/storage.ts'
import type { Arrival, Session } from './peer.ts'

/** Both documents of a meeting. `closed` is empty where the meeting has no closed item. */
export interface Docs {
  readonly open: Y.Doc
  readonly closed: Y.Doc
}

/** What a meeting's documents hold at one point of the log, all of it on disk. Read it, never write to it, never keep it. */
export interface View extends Docs {
  /** Log positions of the two rooms. */
  readonly openSeq: number
  readonly closedSeq: number
}

/** An edit in a user's name while the meeting stands still: both documents in one transaction each, stored when it answers. */
export type Edit = (user: UserId, mutate: (docs: Docs) => void, also?: EditOptions) => Promise<void>

export interface EditOptions {
  /** What it deletes is not handed out to newcomers any more, not even as something that was deleted later: both documents are encoded anew. */
  readonly forget?: boolean
  /** Rows that stand or fall with the text: written in the transaction that stores it. */
  readonly rows?: (tables: Tables) => Promise<void>
}

/**
 * The live documents of all meetings. Everything that happens to one meeting happens in order.
 * All of it throws `RoomError`: `unknown` for a meeting that is not there, `unavailable` where the log cannot be read or written.
 */
export interface Rooms {
  /**
   * Stops the meeting, both rooms: what has come in is stored first, what comes in meanwhile waits. Then `work` runs, with
   * its own storage transaction; afterwards phase, epoch and roles are read anew and what waited is judged by them.
   * Call nothing of `Rooms` for the same meeting inside `work`: it would wait for itself.
   */
  exclusive<Result>(meeting: MeetingId, work: (view: View) => Promise<Result>): Promise<Result>
  /** What the documents say now, all of it stored. `work` must be done with them when it returns. */
  read<Result>(meeting: MeetingId, work: (view: View) => Result): Promise<Result>
  /**
   * An edit that a command makes for a user (whose right it has checked): in one transaction per document, logged under that user,
   * stored before anyone sees it. Where `mutate` throws, nothing is kept. A meeting that is only just being made needs no room:
   * append to the log in the same storage transaction instead.
   */
  write(meeting: MeetingId, user: UserId, mutate: (docs: Docs) => void): Promise<void>
  /**
   * As `exclusive`, for a command that decides by what the documents say whether to change them: `edit` makes an edit as `write` does,
   * and answers when it is stored. What throws before it costs nothing.
   */
  edit<Result>(meeting: MeetingId, work: (view: View, edit: Edit) => Promise<Result>): Promise<Result>
  /**
   * Something outside the text has changed: tells everybody in the meeting (message 101), each with the own role as it is now,
   * and closes those who may not read it any more. Call it after the transaction, outside `exclusive`. Does nothing where nobody is there.
   */
  changed(meeting: MeetingId, change: Change): Promise<void>
  /** Lets somebody in. What stands against it closes the peer. */
  join(arrival: Arrival): Session
  /** Stores what has come in, closes every session as worth a retry, takes nobody in any more. */
  close(): Promise<void>
}

export class RoomError extends Error {
  readonly type: 'unknown' | 'unavailable'
  constructor(type: RoomError['type'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'RoomError'
    this.type = type
  }
}
