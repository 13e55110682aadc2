import { closing, type CloseWord } from '../../shared/words/sync.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/sync.ts'
import type { User } from '../storage/storage.ts'
import type { Allowance } from './allowances.ts'
import { createBucket, type Bucket } from './bucket.ts'
import type { RoomLimits } from './limits.ts'
import type { Arrival } from './peer.ts'

/** One connection, as its room keeps it. */
export interface Seat {
  readonly user: User
  /** True for a client of ours: it gets messages 100 and up. */
  readonly ours: boolean
  /** What this connection may still send, and its user over all connections. */
  readonly updates: Bucket
  readonly bytes: Bucket
  readonly presences: Bucket
  readonly presenceFlow: Bucket
  readonly shared: Allowance
  /** Messages with an update in them: how many have come, and how many it knows to be on disk. */
  received: number
  saved: number
  /** Bytes that wait while the meeting stands still for a command. */
  held: number
  /**
   * Updates that came before the client's answer to our step 1 and whose base that answer must bring: who types while reconnecting
   * sends them. Undefined once the answer is here: from then on a missing base is refused at once.
   */
  early: Uint8Array[] | undefined
  /** Its state vector, while its question waits for what is being stored. */
  asks: Uint8Array | undefined
  /** Stops the wait for its first question; undefined once it has come. */
  greeting: (() => void) | undefined
  /** True once it has been given the document: from then on it hears what is new. */
  synced: boolean
  gone: boolean
  /** True once something of it was refused: nothing that came after that is taken in. */
  barred: boolean
  send(frame: Uint8Array): void
  /** Ends the connection, once. */
  close(word: CloseWord): void
}

export const createSeat = ({ user, version, peer }: Arrival, limits: RoomLimits, shared: Allowance): Seat => {
  const seat: Seat = {
    user,
    ours: version >= PROTOCOL_VERSION,
    updates: createBucket(limits.updates),
    bytes: createBucket(limits.bytes),
    presences: createBucket(limits.presences),
    presenceFlow: createBucket(limits.presenceFlow),
    shared,
    received: 0,
    saved: 0,
    held: 0,
    early: [],
    asks: undefined,
    greeting: undefined,
    synced: false,
    gone: false,
    barred: false,
    send: frame => {
      if (!seat.gone) peer.send(frame)
    },
    close: word => {
      if (seat.gone) return
      seat.gone = true
      const { code, reason } = closing(word)
      peer.close(code, reason)
    },
  }
  return seat
}
