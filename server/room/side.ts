import type { UserId } from '../../shared/domain/ids.ts'
import { updateFrame } from './frames.ts'
import { bundle, piecesOf } from './bundle.ts'
import type { LiveDocument } from './liveDocument.ts'
import type { LogEntry } from '../storage/storage.ts'
import { createPresence, type Presence, type PresenceDeps } from './presence.ts'
import type { Seat } from './seat.ts'

/** An update that is applied and not yet stored, and whose it is; no seat for an edit of the server's own. */
export interface Pending extends LogEntry {
  readonly seat: Seat | undefined
  readonly claims: readonly number[]
  readonly touchesHeader: boolean
  /** When it came in, by the clock that measures. */
  readonly came: number
}

/** One of a meeting's two documents, and who is in it. */
export interface Side {
  readonly closed: boolean
  readonly live: LiveDocument
  readonly presence: Presence<Seat>
  readonly seats: Set<Seat>
  /** Applied, to be stored with the next tick. */
  readonly waiting: Pending[]
  /** Being stored. */
  readonly leaving: Pending[]
}

export const createSide = (live: LiveDocument, closed: boolean, deps: PresenceDeps<Seat>): Side => ({
  closed, live, presence: createPresence(deps), seats: new Set(), waiting: [], leaving: [],
})

/** True while the document says something that is not on disk. */
export const isUnsaved = ({ waiting, leaving }: Side): boolean => waiting.length > 0 || leaving.length > 0

export const claimsOf = (pending: readonly Pending[]): { clientId: number; userId: UserId }[] =>
  pending.flatMap(({ claims, userId }) => claims.map(clientId => ({ clientId, userId })))

/**
 * Shows what has been stored to everybody but its writers, each of whom gets the others'. The same bytes go to all who get the same.
 * Answers updates that say all of it.
 */
export const broadcast = ({ seats }: Side, stored: readonly Pending[]): readonly Uint8Array[] => {
  const only = stored.length === 1 ? stored[0] : undefined
  if (only !== undefined) {
    const frame = updateFrame(only.update)
    for (const seat of seats) if (seat.synced && seat !== only.seat) seat.send(frame)
    return [only.update]
  }
  const bySeat = new Map<Seat | undefined, Uint8Array[]>()
  for (const { seat, update } of stored) bySeat.set(seat, [...(bySeat.get(seat) ?? []), update])
  const pieces = [...bySeat].flatMap(([seat, updates]) => piecesOf(updates).map(piece => ({ seat, piece })))
  const all = bundle(pieces.map(one => one.piece))
  const frames = all.map(updateFrame)
  for (const seat of seats) {
    if (!seat.synced) continue
    const own = bySeat.has(seat) ? bundle(pieces.filter(one => one.seat !== seat).map(one => one.piece)).map(updateFrame) : frames
    for (const frame of own) seat.send(frame)
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

/** Answers a client's question for the document with what is on disk. Who is here comes with it. */
export const answer = (side: Side, seat: Seat): void => {
  const { live, presence } = side
  const { asks } = seat
  if (asks === undefined) return
  seat.asks = undefined
  for (const frame of live.framesFor(asks, !isUnsaved(side))) seat.send(frame)
  if (seat.synced) return
  seat.synced = true
  const here = presence.everything(seat)
  if (here !== undefined) seat.send(here)
}
