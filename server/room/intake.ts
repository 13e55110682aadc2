import type { RefusalReason } from '../../shared/protocol/sync.ts'
import type { CloseWord } from '../../shared/words/sync.ts'
import { pieceOf } from './bundle.ts'
import type { Clock } from './clock.ts'
import type { Company } from './company.ts'
import { refusedFrame } from './frames.ts'
import type { RoomLimits } from './limits.ts'
import type { Meter } from './meter.ts'
import { passGate, type Passed } from './passGate.ts'
import type { Seat } from './seat.ts'
import type { Arrived, Side } from './side.ts'

export interface IntakeDeps {
  company: Company
  clock: Clock
  limits: RoomLimits
  meter: Meter
  dismiss(seat: Seat, word: CloseWord): void
  /** Something has come in: there is something to store, or to say to its author. */
  touch(seat: Seat): void
}

/** Takes in what people write. */
export interface Intake {
  /**
   * Keeps an update until the next tick, as long as its author does not send too much.
   * @param answers - true for a client's answer to our step 1, which must bring the base of what came before it
   */
  receive(side: Side, seat: Seat, update: Uint8Array, answers: boolean): void
  /**
   * Past the gate, one by one in the order in which they came, into the document: all in one transaction as far as possible. What passes
   * waits for the log. Who is refused is told why and closed. Throws what Yjs should never throw; then the document is lost.
   */
  takeIn(side: Side): void
}

/** What ends a connection without being a refusal of its text. */
const ENDS: Readonly<Partial<Record<Passed['type'], CloseWord>>> = { full: 'documentFull', tooCostly: 'tooLarge', tooOften: 'tooFast' }

/** As many updates wait for a tick; beyond them the tick's work is begun at once. */
const MOST_ARRIVED = 200

const mayGoOn = ({ updates, bytes, shared }: Seat, now: number, size: number): boolean =>
  updates.take(now) && shared.updates.take(now) && bytes.take(now, size) && shared.bytes.take(now, size)

type Allowed = Passed & { type: 'allowed' }

/** Takes one from the queue, and behind an answer what has waited for it. */
const next = (side: Side): Arrived | undefined => {
  const arrived = side.arrived.shift()
  if (arrived === undefined || !arrived.answers || arrived.seat.early === undefined) return arrived
  const { seat, at, came } = arrived
  side.arrived.unshift(...(seat.early ?? []).map(update => ({ seat, update, answers: false, at, came })))
  return arrived
}

export const createIntake = ({ company, clock, limits, meter, dismiss, touch }: IntakeDeps): Intake => {
  /** Whose update is being looked at: where that throws, the room is lost, and its author is not let in again with it. */
  let culprit: Seat | undefined

  const refuse = (seat: Seat, reason: RefusalReason, roots: readonly string[]): void => {
    seat.barred = true
    meter.refused(reason)
    if (seat.ours) seat.send(refusedFrame({ type: 'refused', reason, roots }))
    dismiss(seat, reason)
  }

  /** The answer that should have brought the base has not come. */
  const giveUp = (seat: Seat): void => {
    if (!seat.gone && seat.early !== undefined && seat.early.length > 0) refuse(seat, 'gap', [])
  }

  /** Asks the gate; ends who is not let through, and answers what is. */
  const judged = (side: Side, { seat, update, answers, at }: Arrived): Allowed | undefined => {
    const { standing, ids } = company
    const passed = passGate(side.live, update, { user: seat.user.id, closed: side.closed, standing, ids, steps: seat.shared.steps, now: at }, limits.documentBytes)
    const end = ENDS[passed.type]
    if (end !== undefined) {
      seat.barred = true
      dismiss(seat, end)
    }
    if (passed.type === 'allowed') return passed
    if (passed.type !== 'refused') return undefined
    if (passed.reason !== 'gap' || answers || seat.early === undefined || seat.early.length >= limits.earlyUpdates) refuse(seat, passed.reason, passed.roots)
    else if (seat.early.push(update) === 1) clock.after(limits.earlyMs, () => giveUp(seat))
    return undefined
  }

  const keep = (side: Side, { seat, update, at, came }: Arrived, { claims, touchesHeader, piece }: Allowed, changed: Uint8Array): void => {
    const userId = seat.user.id
    meter.accepted()
    for (const client of claims) company.ids.wrote(client, userId)
    side.waiting.push({ update: changed, piece: changed === update && piece !== undefined ? piece : pieceOf(changed), claims, touchesHeader, seat, userId, at, came })
  }

  const takeAll = (side: Side): void => {
    while (side.arrived.length > 0) {
      let alone: { arrived: Arrived; passed: Allowed } | undefined
      // one that is new in all its parts says itself what changes; what several change Yjs encodes as one
      const single = side.arrived.length === 1
      const take = (): void => {
        for (let arrived = next(side); arrived !== undefined; arrived = alone === undefined ? next(side) : undefined) {
          const { seat, update, answers } = arrived
          if (seat.barred) continue
          culprit = seat
          const passed = judged(side, arrived)
          if (answers) seat.early = undefined
          if (passed === undefined) continue
          if (passed.piece === undefined) alone = { arrived, passed }
          else {
            side.live.apply(update, passed.roots)
            keep(side, arrived, passed, update)
            if (single) side.changed.push(update)
          }
        }
      }
      if (single) side.live.silently(take)
      else {
        const all = side.live.together(take)
        if (all !== undefined) side.changed.push(all)
      }
      if (alone === undefined) continue
      const { arrived, passed } = alone as { arrived: Arrived; passed: Allowed }
      const changed = side.live.together(() => side.live.apply(arrived.update, passed.roots))
      if (changed === undefined) continue
      side.changed.push(changed)
      keep(side, arrived, passed, changed)
    }
  }

  const takeIn = (side: Side): void => {
    culprit = undefined
    try {
      takeAll(side)
    } catch (error) {
      if (culprit !== undefined) dismiss(culprit, 'malformed')
      throw error
    }
  }

  return {
    receive: (side, seat, update, answers) => {
      seat.received++
      const at = clock.now()
      const goesOn = mayGoOn(seat, at, update.length)
      // who sends a flood is told what is wrong with the first of it, and that before the rest has been read
      if (!goesOn || side.arrived.length >= MOST_ARRIVED) takeIn(side)
      if (!goesOn) dismiss(seat, 'tooFast')
      if (seat.gone) return
      // the bytes are part of what the socket has read, which is much larger
      side.arrived.push({ seat, update: update.slice(), answers, at, came: clock.elapsed() })
      touch(seat)
    },
    takeIn,
  }
}
