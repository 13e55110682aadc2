import type { MeetingId, UserId } from '../../shared/domain/ids.ts'
import { roomName, type Change } from '../../shared/protocol/sync.ts'
import type { CloseWord } from '../../shared/words/sync.ts'
import type { Append, Appended, Storage } from '../storage/storage.ts'
import type { Clock } from './clock.ts'
import { noticeFrame, readFrame, savedFrame, step1Frame } from './frames.ts'
import { createIntake } from './intake.ts'
import type { Journal, Source } from './journal.ts'
import type { RoomLimits } from './limits.ts'
import { openDocument } from './liveDocument.ts'
import type { Meter } from './meter.ts'
import { createOwnEdits } from './ownEdit.ts'
import { createPresenceTick, type PresencePace } from './presenceTick.ts'
import { RoomError, type Docs, type View } from './rooms.ts'
import type { Seat } from './seat.ts'
import { answer, broadcast, claimsOf, createSide, isUnsaved, type Side } from './side.ts'
import { mayRead, readStanding } from './standing.ts'
import { createTurnstile } from './turnstile.ts'
import { createUpkeep } from './upkeep.ts'

export interface MeetingRoomDeps {
  storage: Pick<Storage, 'log' | 'meetings'>
  journal: Journal
  clock: Clock
  /** A random Yjs client id. */
  newClientId(): number
  limits: RoomLimits
  presencePace: PresencePace
  meter: Meter
}

/** The room had left memory before the work began. It can be opened anew. */
export class RoomGone extends Error {}

/** One meeting in memory. Everything in it happens in order. All of it throws RoomGone once the room is gone. */
export interface MeetingRoom {
  gone(): boolean
  isEmpty(): boolean
  admit(seat: Seat, closed: boolean): Promise<void>
  receive(seat: Seat, frame: Uint8Array): void
  leave(seat: Seat): void
  exclusive<Result>(work: (view: View) => Promise<Result>): Promise<Result>
  write(user: UserId, mutate: (docs: Docs) => void): Promise<void>
  changed(change: Change): Promise<void>
  /** Writes checkpoints of what has grown and forgets everything; not while somebody is there or something waits. */
  retire(): Promise<void>
  /** Stores what waits, then closes everybody. */
  shut(word: CloseWord): Promise<void>
}

const unavailable = (): RoomError => new RoomError('unavailable', 'the log cannot be written')

/** How many updates a question counts as, for the document or for who is here: its answer is much larger than it. */
const QUESTION = 20

/** Opens a meeting that is in no memory. Throws RoomError `unknown`. */
export const openMeetingRoom = async (id: MeetingId, deps: MeetingRoomDeps): Promise<MeetingRoom> => {
  const { storage, journal, clock, limits, meter } = deps
  let standing = await readStanding(storage.meetings, id)
  const writers = await storage.log.writers(id)
  const turnstile = createTurnstile()
  const upkeep = createUpkeep(id, storage, limits, meter)
  const opening = new Map<boolean, Promise<Side>>()
  const sides: Side[] = []
  const sideOf = new Map<Seat, Side>()
  const colors = new Map<UserId, number>()
  let gone = false
  let claimed: { seat: Seat; received: number }[] = []
  const presenceTick = createPresenceTick(sides, clock, deps.presencePace)
  const sideNow = (closed: boolean): Side => sides.find(side => side.closed === closed)!
  const ownEdits = createOwnEdits(writers, deps.newClientId, { open: () => sideNow(false), closed: () => sideNow(true) })

  const colorOf = (user: UserId): number => {
    if (!colors.has(user)) colors.set(user, colors.size)
    return colors.get(user)!
  }

  const openSide = (closed: boolean): Promise<Side> => {
    const found = opening.get(closed)
    if (found !== undefined) return found
    const side = openDocument(roomName({ meeting: id, closed }), storage.log).then(live => {
      const opened = createSide(live, closed, {
        now: clock.now,
        stamp: ({ user }) => ({ id: user.id, name: user.name, role: standing.roles.get(user.id) ?? 'observer', color: colorOf(user.id) }),
        sameUser: (one, other) => one.user.id === other.user.id,
        mayBe: ({ user }, client) => (writers.get(client) ?? user.id) === user.id,
        allow: seat => seat.presences.take(clock.now()),
        maxBytes: limits.presenceBytes,
      })
      sides.push(opened)
      return opened
    })
    opening.set(closed, side)
    side.catch(() => opening.delete(closed))
    return side
  }

  const dismiss = (seat: Seat, word: CloseWord): void => {
    if (!seat.gone) meter.closed(word)
    seat.close(word)
    leave(seat)
  }

  const leave = (seat: Seat): void => {
    seat.gone = true
    const side = sideOf.get(seat)
    sideOf.delete(seat)
    side?.seats.delete(seat)
    if (side?.presence.leave(seat) === true && !gone) journal.touch(source)
  }

  const lose = (word: CloseWord, error: unknown): void => {
    if (gone) return
    gone = true
    meter.lost(error)
    presenceTick.stop()
    for (const seat of sideOf.keys()) dismiss(seat, word)
    for (const side of sides) side.live.destroy()
  }

  const settle = (side: Side, seq: number): void => {
    const stored = side.leaving.splice(0)
    side.live.stored(broadcast(side, stored), stored.length, seq)
    meter.shown(stored.length, side.seats.size)
    upkeep.after(side, stored)
  }

  const tellSaved = (): void => {
    for (const { seat, received } of claimed) {
      seat.saved = received
      if (seat.ours) seat.send(savedFrame(received))
    }
    claimed = []
  }

  const source: Source = {
    reach: () => sideOf.size,
    take: () => {
      // the next room of this meeting may have read the log by now: what came to it later would be on disk and in no memory
      if (gone) return []
      const appends: Append[] = []
      for (const side of sides) {
        side.leaving.push(...side.waiting.splice(0))
        if (side.leaving.length === 0) continue
        const entries = side.leaving.map(({ update, userId, at }) => ({ update, userId, at }))
        appends.push({ room: side.live.room, meetingId: id, epoch: standing.epoch, entries, writers: claimsOf(side.leaving) })
      }
      // who has sent something that waits for its base is told nothing yet: the count has no holes
      claimed = [...sideOf.keys()].filter(seat => seat.received > seat.saved && !seat.early?.length).map(seat => ({ seat, received: seat.received }))
      return appends
    },
    stored: (answers: readonly Appended[]) => {
      if (gone) return
      const stored = sides.filter(side => side.leaving.length > 0)
      if (answers.some(one => one.type === 'stale')) return lose('stale', undefined)
      stored.forEach((side, index) => {
        const one = answers[index]
        if (one?.type === 'stored') settle(side, one.seq)
      })
      tellSaved()
      // who asks while others type without a pause is not kept waiting for the pause: see `framesFor`
      for (const side of sides) for (const seat of side.seats) answer(side, seat)
      presenceTick.show()
    },
    failed: error => lose('tryAgain', error),
  }

  const takeIn = createIntake({ clock, limits, meter, writers, standing: () => standing, dismiss, touch: () => journal.touch(source) })

  const handle = (side: Side, seat: Seat, frame: Uint8Array): void => {
    const message = readFrame(frame)
    if (message === undefined) return dismiss(seat, 'malformed')
    if (message.type === 'update') takeIn(side, seat, message.update, message.answers)
    else if (message.type === 'step1') {
      // a few bytes that are answered with the whole document
      if (!seat.updates.take(clock.now(), QUESTION)) return dismiss(seat, 'tooFast')
      seat.asks = message.stateVector.slice()
      if (isUnsaved(side)) journal.touch(source)
      else answer(side, seat)
    } else if (message.type === 'awareness') {
      const said = side.presence.receive(seat, message.update)
      if (said === 'changed') journal.touch(source)
      else if (said !== 'nothing') dismiss(seat, said)
    } else if (message.type === 'queryAwareness') {
      if (!seat.updates.take(clock.now(), QUESTION)) return dismiss(seat, 'tooFast')
      const here = side.presence.everything(seat)
      if (here !== undefined) seat.send(here)
    }
  }

  const receive = (seat: Seat, frame: Uint8Array): void => {
    const side = sideOf.get(seat)
    if (side === undefined || seat.gone || gone) return
    try {
      handle(side, seat, frame)
    } catch (error) {
      dismiss(seat, 'malformed')
      lose('tryAgain', error)
    }
  }

  const refresh = async (): Promise<void> => {
    if (gone) return
    const before = standing
    try {
      standing = await readStanding(storage.meetings, id)
    } catch (error) {
      return lose(error instanceof RoomError && error.type === 'unknown' ? 'noRoom' : 'tryAgain', error)
    }
    for (const [seat, side] of sideOf) {
      if (!mayRead(standing, seat.user.id, side.closed)) dismiss(seat, 'read')
      else if (standing.roles.get(seat.user.id) !== before.roles.get(seat.user.id) && side.presence.restamp(seat)) journal.touch(source)
    }
  }

  const notify = (seat: Seat, changed: Change): void => {
    const role = standing.roles.get(seat.user.id)
    if (seat.ours && role !== undefined) seat.send(noticeFrame({ type: 'meeting', phase: standing.phase, epoch: standing.epoch, role, changed }))
  }

  const exclusive = <Result>(work: (view: View) => Promise<Result>): Promise<Result> =>
    turnstile.alone(async () => {
      if (gone) throw new RoomGone()
      const [open, closed] = await Promise.all([openSide(false), openSide(true)])
      await journal.flush()
      if (gone) throw unavailable()
      try {
        return await work({ open: open.live.doc, closed: closed.live.doc, openSeq: open.live.seq(), closedSeq: closed.live.seq() })
      } finally {
        await refresh()
      }
    })

  return {
    gone: () => gone,
    isEmpty: () => sideOf.size === 0 && !turnstile.taken() && !sides.some(isUnsaved),
    admit: async (seat, closed) => {
      const side = await openSide(closed)
      if (gone) throw new RoomGone()
      // somebody may have been let into the meeting since it was read
      if (!standing.roles.has(seat.user.id)) await turnstile.alone(refresh)
      if (gone) throw new RoomGone()
      if (!mayRead(standing, seat.user.id, closed)) return dismiss(seat, 'read')
      const own = [...side.seats].filter(other => other.user.id === seat.user.id).length
      if (side.seats.size >= limits.peersPerRoom || own >= limits.peersPerUser) return dismiss(seat, 'tooMany')
      if (seat.gone) return
      side.seats.add(seat)
      sideOf.set(seat, side)
      seat.send(step1Frame(side.live.stateVector()))
      notify(seat, 'hello')
    },
    receive: (seat, frame) => {
      if (!turnstile.taken()) return receive(seat, frame)
      seat.held += frame.length
      if (seat.held > limits.waitingBytes) return dismiss(seat, 'tooFast')
      turnstile.pass(() => {
        seat.held -= frame.length
        receive(seat, frame)
      })
    },
    leave,
    exclusive,
    write: (user, mutate) =>
      exclusive(async () => {
        try {
          ownEdits.make(user, mutate, clock.now())
        } catch (error) {
          // half an edit may stand in memory; on disk there is nothing of it
          lose('tryAgain', error)
          throw error
        }
        journal.touch(source)
        await journal.flush()
        if (gone) throw unavailable()
      }),
    changed: async change => {
      if (gone) throw new RoomGone()
      await turnstile.alone(refresh)
      for (const seat of sideOf.keys()) notify(seat, change)
    },
    retire: async () => {
      // a room that was lost may hold half an edit, of which nothing may come to disk
      for (const side of sides) if (!gone && !isUnsaved(side) && side.live.grown().entries > 0) await upkeep.checkpoint(side)
      if (gone || sideOf.size > 0 || turnstile.taken() || sides.some(isUnsaved)) return
      gone = true
      presenceTick.stop()
      for (const side of sides) side.live.destroy()
      meter.opened('retired')
    },
    shut: async word => {
      await turnstile.alone(() => journal.flush())
      for (const seat of sideOf.keys()) dismiss(seat, word)
    },
  }
}
