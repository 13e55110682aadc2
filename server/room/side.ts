import type { UserId } from '../../shared/domain/ids.ts'
import { updateFrame } from './frames.ts'
import { bundle, type Piece } from './bundle.ts'
import type { LiveDocument } from './liveDocument.ts'
import type { LogEntry } from '../storage/storage.ts'
import { createPresence, type Presence, type PresenceDeps } from './presence.ts'
import type { Seat } from './seat.ts'

/** An update that has come in and waits for the tick. */
export interface Arrived {
  readonly seat: Seat
  readonly update: Uint8Array
  readonly answers: boolean
  /** When it came in: the time of day, and by the clock that measures. */
  readonly at: number
  readonly came: number
}

/** An update that is applied and not yet stored, and whose it is; no seat for an edit of the server's own. */
export interface Pending extends LogEntry {
  readonly seat: Seat | undefined
  readonly piece: Piece
  readonly claims: readonly number[]
  readonly touchesHeader: boolean
  readonly came: number
}

/** One of a meeting's two documents, and who is in it. */
export interface Side {
  readonly closed: boolean
  readonly live: LiveDocument
  readonly presence: Presence<Seat>
  readonly seats: Set<Seat>
  /** Come in, to be judged with the next tick. */
  readonly arrived: Arrived[]
  /** Applied, to be stored with the next tick. */
  readonly waiting: Pending[]
  /** Being stored. */
  readonly leaving: Pending[]
  /** Updates that say together what all that waits says, and all that is being stored. */
  readonly changed: Uint8Array[]
  readonly going: Uint8Array[]
}

export const createSide = (live: LiveDocument, closed: boolean, deps: PresenceDeps<Seat>): Side => ({
  closed, live, presence: createPresence(deps), seats: new Set(), arrived: [], waiting: [], leaving: [], changed: [], going: [],
})

/** True while the document says something that is not on disk. */
export const isAhead = ({ waiting, leaving }: Side): boolean => waiting.length > 0 || leaving.length > 0
/** True while something has come in that is not on disk. */
export const isUnsaved = (side: Side): boolean => side.arrived.length > 0 || isAhead(side)

export const claimsOf = (pending: readonly Pending[]): { clientId: number; userId: UserId }[] =>
  pending.flatMap(({ claims, userId }) => claims.map(clientId => ({ clientId, userId })))

/** What somebody is sent who has written some of it himself: the others' share. */
const ofOthers = (stored: readonly Pending[], seat: Seat): Uint8Array[] => bundle(stored.filter(one => one.seat !== seat).map(one => one.piece))

/**
 * Shows what has been stored to everybody but its writers, each of whom gets the others'. The same bytes go to all who get the same.
 * Answers updates that say all of it.
 */
export const broadcast = ({ seats, going }: Side, stored: readonly Pending[]): readonly Uint8Array[] => {
  const all = going.splice(0)
  const frames = all.map(updateFrame)
  const writers = new Set(stored.map(one => one.seat))
  for (const seat of seats) {
    if (!seat.synced) continue
    for (const frame of writers.has(seat) ? ofOthers(stored, seat).map(updateFrame) : frames) seat.send(frame)
  }
  return all
}

/** Tells who is here and where, to all who listen. Answers the bytes of the longest frame. */
export const showPresence = ({ seats, presence }: Side): number => {
  const frameFor = presence.deliver()
  let longest = 0
  for (const seat of seats) {
    const frame = seat.synced ? frameFor(seat) : undefined
    if (frame === undefined) continue
    longest = Math.max(longest, frame.length)
    seat.send(frame)
  }
  return longest
}

/** Steps that each piece of the document costs when it is compared with what somebody has: all of them are looked at for what was deleted. */
const COMPARE = 8

/** Answers a client's question for the document with what is on disk: what it lacks, or all of it where it asks too often. Who is here comes with it. */
export const answer = (side: Side, seat: Seat, now: number): void => {
  const { live, presence } = side
  const { asks } = seat
  if (asks === undefined) return
  seat.asks = undefined
  const compare = asks.length > 1 && !isAhead(side) && seat.shared.catchUps.take(now, COMPARE * live.pieces())
  for (const frame of live.framesFor(asks, compare)) seat.send(frame)
  if (seat.synced) return
  seat.synced = true
  const here = presence.everything(seat)
  if (here !== undefined) seat.send(here)
}
