import type { MeetingId } from '../../shared/domain/ids.ts'
import { roomName, type Change } from '../../shared/protocol/sync.ts'
import type { CloseWord } from '../../shared/words/sync.ts'
import type { Storage } from '../storage/storage.ts'
import { createClientIds } from './clientIds.ts'
import type { Clock } from './clock.ts'
import { createColors, type Company } from './company.ts'
import { createDelivery } from './delivery.ts'
import { heldBytes, noticeFrame, step1Frame } from './frames.ts'
import { createHearing } from './hearing.ts'
import { createIntake } from './intake.ts'
import type { Journal } from './journal.ts'
import type { RoomLimits } from './limits.ts'
import { openDocument } from './liveDocument.ts'
import type { Meter } from './meter.ts'
import { createOwnEdits } from './ownEdit.ts'
import { createPresenceTick, type PresencePace } from './presenceTick.ts'
import { RoomError, type Edit, type View } from './rooms.ts'
import type { Seat } from './seat.ts'
import { createSide, isUnsaved, type Side } from './side.ts'
import { storeWith } from './storeWith.ts'
import { mayRead, noticeFor, readStanding } from './standing.ts'
import { createTurnstile } from './turnstile.ts'
import { createUpkeep } from './upkeep.ts'

export interface MeetingRoomDeps {
  storage: Pick<Storage, 'log' | 'meetings' | 'recusals' | 'itemMoves' | 'transaction'>
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
  edit<Result>(work: (view: View, edit: Edit) => Promise<Result>): Promise<Result>
  changed(change: Change): Promise<void>
  /** Writes checkpoints of what has grown and forgets everything; not while somebody is there or something waits. */
  retire(): Promise<void>
  /** Stores what waits, then closes everybody. */
  shut(word: CloseWord): Promise<void>
}

const unavailable = (): RoomError => new RoomError('unavailable', 'the log cannot be written')

/** Opens a meeting that is in no memory. Throws RoomError `unknown`. */
export const openMeetingRoom = async (id: MeetingId, deps: MeetingRoomDeps): Promise<MeetingRoom> => {
  const { storage, journal, clock, limits, meter } = deps
  const standing = await readStanding(storage, id)
  const company: Company = { sides: [], sideOf: new Map(), ids: createClientIds(await storage.log.writers(id)), standing, gone: false }
  const { sides, sideOf, ids } = company
  const turnstile = createTurnstile()
  const upkeep = createUpkeep(id, storage, limits, meter)
  const opening = new Map<boolean, Promise<Side>>()
  const colorOf = createColors()
  const presenceTick = createPresenceTick(sides, clock, deps.presencePace)
  const sideNow = (closed: boolean): Side => sides.find(side => side.closed === closed)!
  const ownEdits = createOwnEdits(ids, deps.newClientId, { open: () => sideNow(false), closed: () => sideNow(true) })

  const openSide = (closed: boolean): Promise<Side> => {
    const found = opening.get(closed)
    if (found !== undefined) return found
    const side = openDocument(roomName({ meeting: id, closed }), storage.log).then(live => {
      const opened = createSide(live, closed, {
        now: clock.now,
        stamp: ({ user }) => ({ id: user.id, name: user.name, role: company.standing.roles.get(user.id) ?? 'observer', color: colorOf(user.id) }),
        sameUser: (one, other) => one.user.id === other.user.id,
        mayBe: ({ user }, client) => (ids.ownerOf(client) ?? user.id) === user.id,
        named: ({ user }, client) => ids.named(client, user.id),
        allow: ({ presences, shared }) => presences.take(clock.now()) && shared.presences.take(clock.now()),
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
    seat.greeting?.()
    const side = sideOf.get(seat)
    sideOf.delete(seat)
    side?.seats.delete(seat)
    if (side?.presence.leave(seat) === true && !company.gone) presenceTick.changed()
  }

  const lose = (word: CloseWord, error: unknown): void => {
    if (company.gone) return
    company.gone = true
    meter.lost(error)
    presenceTick.stop()
    for (const seat of sideOf.keys()) dismiss(seat, word)
    for (const side of sides) side.live.destroy()
  }

  const delivery = createDelivery({ id, company, clock, meter, upkeep, presenceTick, takeIn: side => intake.takeIn(side), lose })
  const touch = (seat: Seat): void => {
    delivery.owe(seat)
    journal.touch(delivery)
  }
  const intake = createIntake({ company, clock, limits, meter, dismiss, touch })
  const hear = createHearing({ clock, receive: intake.receive, dismiss, touch, presenceChanged: presenceTick.changed })

  const receive = (seat: Seat, frame: Uint8Array): void => {
    const side = sideOf.get(seat)
    if (side === undefined || seat.gone || company.gone) return
    try {
      hear(side, seat, frame)
    } catch (error) {
      dismiss(seat, 'malformed')
      lose('tryAgain', error)
    }
  }

  const refresh = async (): Promise<void> => {
    if (company.gone) return
    const before = company.standing
    try {
      company.standing = await readStanding(storage, id)
    } catch (error) {
      return lose(error instanceof RoomError && error.type === 'unknown' ? 'noRoom' : 'tryAgain', error)
    }
    const now = company.standing
    for (const [seat, side] of sideOf) {
      if (!mayRead(now, seat.user.id, side.closed)) dismiss(seat, 'read')
      else if (now.roles.get(seat.user.id) !== before.roles.get(seat.user.id) && side.presence.restamp(seat)) presenceTick.changed()
    }
  }

  const notify = (seat: Seat, changed: Change): void => {
    const notice = noticeFor(company.standing, seat.user.id, changed)
    if (seat.ours && notice !== undefined) seat.send(noticeFrame(notice))
  }

  const exclusive = <Result>(work: (view: View) => Promise<Result>): Promise<Result> =>
    turnstile.alone(async () => {
      if (company.gone) throw new RoomGone()
      const [open, closed] = await Promise.all([openSide(false), openSide(true)])
      await journal.flush()
      if (company.gone) throw unavailable()
      try {
        return await work({ open: open.live.doc, closed: closed.live.doc, openSeq: open.live.seq(), closedSeq: closed.live.seq() })
      } finally {
        await refresh()
      }
    })

  const edit: Edit = async (user, mutate, { forget = false, rows } = {}) => {
    // who may not open what it goes into any more is to be gone before it is shown
    if (forget) await refresh()
    if (company.gone) throw unavailable()
    try {
      ownEdits.make(user, mutate, { at: clock.now(), came: clock.elapsed() })
    } catch (error) {
      // half an edit may stand in memory; on disk there is nothing of it
      lose('tryAgain', error)
      throw error
    }
    if (rows) delivery.storeWith(storeWith(storage, rows))
    journal.touch(delivery)
    await journal.flush()
    if (company.gone) throw unavailable()
    if (forget) for (const side of sides) await upkeep.checkpoint(side)
  }

  return {
    gone: () => company.gone,
    isEmpty: () => sideOf.size === 0 && !turnstile.taken() && !sides.some(isUnsaved),
    admit: async (seat, closed) => {
      const side = await openSide(closed)
      if (company.gone) throw new RoomGone()
      // somebody may have been let into the meeting since it was read
      if (!company.standing.roles.has(seat.user.id)) await turnstile.alone(refresh)
      if (company.gone) throw new RoomGone()
      if (!mayRead(company.standing, seat.user.id, closed)) return dismiss(seat, 'read')
      const own = [...side.seats].filter(other => other.user.id === seat.user.id).length
      if (side.seats.size >= limits.peersPerRoom || own >= limits.peersPerUser) return dismiss(seat, 'tooMany')
      if (seat.gone) return
      side.seats.add(seat)
      sideOf.set(seat, side)
      seat.greeting = clock.after(limits.greetingMs, () => dismiss(seat, 'silent'))
      seat.send(step1Frame(side.live.stateVector()))
      notify(seat, 'hello')
    },
    receive: (seat, frame) => {
      if (!turnstile.taken()) return receive(seat, frame)
      const bytes = heldBytes(frame)
      seat.held += bytes
      if (seat.held > limits.waitingBytes) return dismiss(seat, 'tooFast')
      turnstile.pass(() => {
        seat.held -= bytes
        receive(seat, frame)
      })
    },
    leave,
    exclusive,
    edit: work => exclusive(view => work(view, edit)),
    changed: async change => {
      if (company.gone) throw new RoomGone()
      await turnstile.alone(refresh)
      for (const seat of sideOf.keys()) notify(seat, change)
    },
    retire: async () => {
      // a room that was lost may hold half an edit, of which nothing may come to disk
      for (const side of sides) if (!company.gone && !isUnsaved(side) && side.live.grown().entries > 0) await upkeep.checkpoint(side)
      if (company.gone || sideOf.size > 0 || turnstile.taken() || sides.some(isUnsaved)) return
      company.gone = true
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
