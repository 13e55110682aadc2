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
  /** Updates a second that one connection may send in the long run, and how many at once. */
  updatesPerSecond: number
  updatesAtOnce: number
  /** Bytes of updates a second that one connection may send in the long run, and how many at once. */
  bytesPerSecond: number
  bytesAtOnce: number
  /** The same for what it says about itself (caret, selection). */
  presencesPerSecond: number
  presencesAtOnce: number
  /** Updates without their base that a connection may send before it has answered what it has. */
  earlyUpdates: number
  /** How long they wait for that answer. */
  earlyMs: number
  /** What one connection may send while the meeting stands still for a command. */
  waitingBytes: number
  /** How long a room stays in memory when nobody is in it. */
  idleMs: number
  /** A checkpoint is written once the log has grown by so many entries or bytes since the last. */
  checkpointEntries: number
  checkpointBytes: number
}

export const ROOM_LIMITS: RoomLimits = {
  peersPerRoom: 500,
  peersPerUser: 40,
  documentBytes: 32 * 1024 * 1024,
  presenceBytes: 100 * 1024,
  updatesPerSecond: 100,
  updatesAtOnce: 2000,
  bytesPerSecond: 256 * 1024,
  bytesAtOnce: 16 * 1024 * 1024,
  presencesPerSecond: 100,
  presencesAtOnce: 500,
  earlyUpdates: 64,
  earlyMs: 10_000,
  waitingBytes: 8 * 1024 * 1024,
  idleMs: 60_000,
  checkpointEntries: 500,
  checkpointBytes: 256 * 1024,
}
