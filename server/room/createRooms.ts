import type { MeetingId } from '../../shared/domain/ids.ts'
import { parseRoom } from '../../shared/protocol/sync.ts'
import type { CloseWord } from '../../shared/words/sync.ts'
import type { Storage } from '../storage/storage.ts'
import { createAllowances } from './allowances.ts'
import type { Clock } from './clock.ts'
import { createJournal } from './journal.ts'
import { ROOM_LIMITS, type RoomLimits } from './limits.ts'
import { openMeetingRoom, RoomGone, type MeetingRoom } from './meetingRoom.ts'
import { silentMeter, type Meter } from './meter.ts'
import type { Pace } from './pace.ts'
import type { Arrival, Session } from './peer.ts'
import type { PresencePace } from './presenceTick.ts'
import { RoomError, type Rooms } from './rooms.ts'
import { createSeat, type Seat } from './seat.ts'
import { createWaitingRoom } from './waitingRoom.ts'

export interface RoomsDeps {
  storage: Pick<Storage, 'log' | 'meetings' | 'recusals' | 'itemMoves' | 'transaction'>
  clock: Clock
  /** A random whole number from 0 to 2^32 - 1. */
  random32(): number
  meter?: Meter
  limits?: Partial<RoomLimits>
  tick?: Pace
  presencePace?: PresencePace
}

/** Up to ten peers nobody waits; fifty and more get a tick of 16 ms. Measured: docs/DECISIONS.md. */
export const TICK: Pace = { free: 10, perPeer: 0.4, longest: 16 }
export const PRESENCE_PACE: PresencePace = { free: 10, perPeer: 0.3, longest: 50, alone: 50, bytesPerSecond: 1_000_000 }

/** How often somebody is sent on to a room that has just left memory. */
const TRIES = 5

const wordFor = (error: unknown): CloseWord => (error instanceof RoomError && error.type === 'unknown' ? 'noRoom' : 'tryAgain')

/** The rooms of one process: opened on demand, out of memory when idle, one append for all of them a tick. */
export const createRooms = (deps: RoomsDeps): Rooms => {
  const { storage, clock } = deps
  const meter = deps.meter ?? silentMeter
  const limits = { ...ROOM_LIMITS, ...deps.limits }
  const journal = createJournal(storage.log, clock, deps.tick ?? TICK, meter.appended)
  const roomDeps = { storage, journal, clock, limits, meter, newClientId: deps.random32, presencePace: deps.presencePace ?? PRESENCE_PACE }
  const allowanceOf = createAllowances(limits)
  const opened = new Map<MeetingId, Promise<MeetingRoom>>()
  const here = new Set<Seat>()
  let shut = false

  const forget = (id: MeetingId, room: Promise<MeetingRoom>): void => {
    if (opened.get(id) === room) opened.delete(id)
  }

  const watch = (id: MeetingId, promise: Promise<MeetingRoom>): void => {
    clock.after(limits.idleMs, () => {
      void (async () => {
        const room = await promise
        if (room.isEmpty()) await room.retire()
        if (room.gone()) forget(id, promise)
        else watch(id, promise)
      })().catch(() => forget(id, promise))
    })
  }

  const open = async (id: MeetingId): Promise<MeetingRoom> => {
    try {
      // a room of this meeting that was lost may still be writing: the log is read behind that
      await journal.quiet()
      const room = await openMeetingRoom(id, roomDeps)
      meter.opened('opened')
      return room
    } catch (error) {
      throw error instanceof RoomError ? error : new RoomError('unavailable', 'the log cannot be read', { cause: error })
    }
  }

  const enter = async (id: MeetingId): Promise<MeetingRoom> => {
    const found = opened.get(id)
    const room = await found
    if (found !== undefined && room?.gone() === false) return room
    if (found !== undefined) forget(id, found)
    const again = opened.get(id)
    if (again !== undefined) return again
    const promise = open(id)
    opened.set(id, promise)
    promise.catch(() => forget(id, promise))
    watch(id, promise)
    return promise
  }

  /** Does something in a meeting's room, in a new one where the old one has just gone. */
  const inRoom = async <Result>(id: MeetingId, work: (room: MeetingRoom) => Promise<Result>): Promise<Result> => {
    for (let tries = 0; tries < TRIES; tries++) {
      try {
        return await work(await enter(id))
      } catch (error) {
        if (!(error instanceof RoomGone)) throw error
      }
    }
    throw new RoomError('unavailable', 'the room cannot be kept open')
  }

  const join = (arrival: Arrival): Session => {
    const seat = createSeat(arrival, limits, allowanceOf(arrival.user.id))
    const room = parseRoom(arrival.room)
    const session = createWaitingRoom(seat, limits.waitingBytes, () => here.delete(seat))
    if (shut) seat.close('restarting')
    else if (room === undefined) seat.close('noRoom')
    else {
      here.add(seat)
      inRoom(room.meeting, async meeting => {
        await meeting.admit(seat, room.closed)
        session.enter(meeting)
      }).catch((error: unknown) => {
        if (wordFor(error) === 'tryAgain') meter.failed('open', error)
        seat.close(wordFor(error))
      })
    }
    return session
  }

  return {
    join,
    exclusive: (id, work) => inRoom(id, room => room.exclusive(work)),
    read: (id, work) => inRoom(id, room => room.exclusive(async view => work(view))),
    write: (id, user, mutate) => inRoom(id, room => room.edit((_view, edit) => edit(user, mutate))),
    edit: (id, work) => inRoom(id, room => room.edit(work)),
    changed: async (id, change) => {
      const room = await opened.get(id)?.catch(() => undefined)
      if (room === undefined || room.gone()) return
      await room.changed(change).catch((error: unknown) => {
        if (!(error instanceof RoomGone)) throw error
      })
    },
    close: async () => {
      shut = true
      await Promise.allSettled([...opened.values()].map(async promise => {
        const room = await promise
        await room.shut('restarting')
        await room.retire()
      }))
      for (const seat of here) seat.close('restarting')
      opened.clear()
    },
  }
}
