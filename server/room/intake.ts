import type { RefusalReason } from '../../shared/protocol/sync.ts'
import type { CloseWord } from '../../shared/words/sync.ts'
import type { Clock } from './clock.ts'
import type { Company } from './company.ts'
import { refusedFrame } from './frames.ts'
import type { RoomLimits } from './limits.ts'
import type { Meter } from './meter.ts'
import type { Seat } from './seat.ts'
import type { Side } from './side.ts'
import { takeUpdate, type Taken } from './takeUpdate.ts'

export interface IntakeDeps {
  company: Company
  clock: Clock
  limits: RoomLimits
  meter: Meter
  dismiss(seat: Seat, word: CloseWord): void
  /** Something has come in: there is something to store, or to say to its author. */
  touch(seat: Seat): void
}

/**
 * Takes in what people write: past the gate into the document, there to wait for the log. Who is refused is told why and closed.
 * @param answers - true for a client's answer to our step 1, which must bring the base of what came before it
 */
export type Intake = (side: Side, seat: Seat, update: Uint8Array, answers: boolean) => void

/** What ends a connection without being a refusal of its text. */
const ENDS: Readonly<Partial<Record<Taken['type'], CloseWord>>> = { full: 'documentFull', tooCostly: 'tooLarge', tooOften: 'tooFast' }

const mayGoOn = ({ updates, bytes, shared }: Seat, now: number, size: number): boolean =>
  updates.take(now) && shared.updates.take(now) && bytes.take(now, size) && shared.bytes.take(now, size)

export const createIntake = ({ company, clock, limits, meter, dismiss, touch }: IntakeDeps): Intake => {
  const refuse = (seat: Seat, reason: RefusalReason, roots: readonly string[]): void => {
    meter.refused(reason)
    if (seat.ours) seat.send(refusedFrame({ type: 'refused', reason, roots }))
    dismiss(seat, reason)
  }

  /** The answer that should have brought the base has not come. */
  const giveUp = (seat: Seat): void => {
    if (!seat.gone && seat.early !== undefined && seat.early.length > 0) refuse(seat, 'gap', [])
  }

  const takeIn = (side: Side, seat: Seat, update: Uint8Array, now: number): void => {
    const user = seat.user.id
    const { standing, ids } = company
    const taken = takeUpdate(side.live, update, { user, closed: side.closed, standing, ids, steps: seat.shared.steps, now }, limits.documentBytes)
    const end = ENDS[taken.type]
    if (end !== undefined) return dismiss(seat, end)
    if (taken.type === 'refused') {
      if (taken.reason !== 'gap' || seat.early === undefined || seat.early.length >= limits.earlyUpdates) return refuse(seat, taken.reason, taken.roots)
      if (seat.early.push(update.slice()) === 1) clock.after(limits.earlyMs, () => giveUp(seat))
    } else if (taken.type === 'applied') {
      meter.accepted()
      for (const client of taken.claims) ids.wrote(client, user)
      side.waiting.push({ ...taken, seat, userId: user, at: now, came: clock.elapsed() })
    }
    touch(seat)
  }

  return (side, seat, update, answers) => {
    seat.received++
    const now = clock.now()
    if (!mayGoOn(seat, now, update.length)) return dismiss(seat, 'tooFast')
    takeIn(side, seat, update, now)
    if (!answers || seat.early === undefined) return
    const { early } = seat
    seat.early = undefined
    for (const one of early) if (!seat.gone) takeIn(side, seat, one, now)
  }
}
