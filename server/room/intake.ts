import type { UserId } from '../../shared/domain/ids.ts'
import type { RefusalReason } from '../../shared/protocol/sync.ts'
import type { CloseWord } from '../../shared/words/sync.ts'
import type { Clock } from './clock.ts'
import { refusedFrame } from './frames.ts'
import type { RoomLimits } from './limits.ts'
import type { Meter } from './meter.ts'
import type { Seat } from './seat.ts'
import type { Side } from './side.ts'
import type { Standing } from './standing.ts'
import { takeUpdate } from './takeUpdate.ts'

export interface IntakeDeps {
  clock: Clock
  limits: RoomLimits
  meter: Meter
  writers: Map<number, UserId>
  standing(): Standing
  dismiss(seat: Seat, word: CloseWord): void
  /** Something has come in: there is something to store, or to say to its author. */
  touch(): void
}

/**
 * Takes in what people write: past the gate into the document, there to wait for the log. Who is refused is told why and closed.
 * @param answers - true for a client's answer to our step 1, which must bring the base of what came before it
 */
export type Intake = (side: Side, seat: Seat, update: Uint8Array, answers: boolean) => void

export const createIntake = ({ clock, limits, meter, writers, standing, dismiss, touch }: IntakeDeps): Intake => {
  const refuse = (seat: Seat, reason: RefusalReason, roots: readonly string[]): void => {
    meter.refused(reason)
    if (seat.ours) seat.send(refusedFrame({ type: 'refused', reason, roots }))
    dismiss(seat, reason)
  }

  /** The answer that should have brought the base has not come. */
  const giveUp = (seat: Seat): void => {
    if (!seat.gone && seat.early !== undefined && seat.early.length > 0) refuse(seat, 'gap', [])
  }

  const takeIn = (side: Side, seat: Seat, update: Uint8Array): void => {
    const taken = takeUpdate(side.live, update, { user: seat.user.id, closed: side.closed, standing: standing(), writers, mostBytes: limits.documentBytes })
    if (taken.type === 'full') return dismiss(seat, 'documentFull')
    if (taken.type === 'refused') {
      if (taken.reason !== 'gap' || seat.early === undefined || seat.early.length >= limits.earlyUpdates) return refuse(seat, taken.reason, taken.roots)
      if (seat.early.push(update.slice()) === 1) clock.after(limits.earlyMs, () => giveUp(seat))
    } else if (taken.type === 'applied') {
      meter.accepted()
      for (const client of taken.claims) writers.set(client, seat.user.id)
      side.waiting.push({ ...taken, seat, userId: seat.user.id, at: clock.now() })
    }
    touch()
  }

  return (side, seat, update, answers) => {
    seat.received++
    const now = clock.now()
    if (!seat.updates.take(now) || !seat.bytes.take(now, update.length)) return dismiss(seat, 'tooFast')
    takeIn(side, seat, update)
    if (!answers || seat.early === undefined) return
    const { early } = seat
    seat.early = undefined
    for (const one of early) if (!seat.gone) takeIn(side, seat, one)
  }
}
