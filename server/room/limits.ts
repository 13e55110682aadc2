import { MOST_STEPS } from '../../shared/document/gate/cost.ts'

/** So many a second in the long run, and so many at once. */
export interface Rate {
  readonly perSecond: number
  readonly atOnce: number
}

/** What a room takes before it says no. Bytes and milliseconds. */
export interface RoomLimits {
  /** Connections in one room. */
  peersPerRoom: number
  /** Connections of one user in one room. */
  peersPerUser: number
  /** A document's whole history, as it is stored: beyond it nobody writes any more. */
  documentBytes: number
  /** One client's awareness state. */
  presenceBytes: number
  /** Updates that one connection may send, and one user over all connections. */
  updates: Rate
  userUpdates: Rate
  /** The same in bytes. */
  bytes: Rate
  userBytes: Rate
  /** Steps that one user's updates may take to be integrated (see the gate's cost); more than are there at once no update may take. */
  userSteps: Rate
  /** What one connection may say about itself (caret, selection), in times and in bytes, and one user over all connections. */
  presences: Rate
  userPresences: Rate
  presenceFlow: Rate
  userPresenceFlow: Rate
  /** Updates without their base that a connection may send before it has answered what it has. */
  earlyUpdates: number
  /** How long they wait for that answer. */
  earlyMs: number
  /** How long somebody who is let in may take to ask for the document. */
  greetingMs: number
  /** What one connection may send while the meeting stands still for a command. */
  waitingBytes: number
  /** How long a room stays in memory when nobody is in it. */
  idleMs: number
  /** A checkpoint is written once the log has grown by so many entries or bytes since the last; that of a large document seldomer. */
  checkpointEntries: number
  checkpointBytes: number
}

const MB = 1024 * 1024

export const ROOM_LIMITS: RoomLimits = {
  peersPerRoom: 500,
  peersPerUser: 40,
  documentBytes: 32 * MB,
  presenceBytes: 100 * 1024,
  updates: { perSecond: 100, atOnce: 2000 },
  userUpdates: { perSecond: 200, atOnce: 4000 },
  bytes: { perSecond: MB / 4, atOnce: 16 * MB },
  userBytes: { perSecond: MB / 2, atOnce: 32 * MB },
  userSteps: { perSecond: 100_000, atOnce: MOST_STEPS },
  presences: { perSecond: 100, atOnce: 500 },
  userPresences: { perSecond: 200, atOnce: 1000 },
  presenceFlow: { perSecond: 4 * MB, atOnce: 16 * MB },
  userPresenceFlow: { perSecond: 8 * MB, atOnce: 32 * MB },
  earlyUpdates: 64,
  earlyMs: 10_000,
  greetingMs: 10_000,
  waitingBytes: 8 * MB,
  idleMs: 60_000,
  checkpointEntries: 500,
  checkpointBytes: 256 * 1024,
}
