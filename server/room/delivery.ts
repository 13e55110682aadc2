import type { MeetingId } from '../../shared/domain/ids.ts'
import type { CloseWord } from '../../shared/words/sync.ts'
import type { Append, Appended } from '../storage/storage.ts'
import type { Clock } from './clock.ts'
import type { Company } from './company.ts'
import { savedFrame } from './frames.ts'
import type { Source, Store } from './journal.ts'
import type { Meter } from './meter.ts'
import type { PresenceTick } from './presenceTick.ts'
import type { Seat } from './seat.ts'
import { answer, broadcast, claimsOf, type Side } from './side.ts'
import type { Upkeep } from './upkeep.ts'

export interface DeliveryDeps {
  id: MeetingId
  company: Company
  clock: Clock
  meter: Meter
  upkeep: Upkeep
  presenceTick: PresenceTick
  /** Takes what has come in past the gate into the document. Throws where the document is lost. */
  takeIn(side: Side): void
  lose(word: CloseWord, error: unknown): void
}

export interface Delivery extends Source {
  /** This connection is to be told what of its messages is saved, or waits for the document. */
  owe(seat: Seat): void
  /** What is taken next is stored by this, once, in place of the log. */
  storeWith(store: Store): void
}

/** What waits goes to the log, and from there to everybody: nothing is shown, answered or called saved before it is stored. */
export const createDelivery = ({ id, company, clock, meter, upkeep, presenceTick, takeIn, lose }: DeliveryDeps): Delivery => {
  /** Connections that wait for a word from us, and those whose word this append will be. */
  let owed = new Set<Seat>()
  let claimed: { seat: Seat; received: number }[] = []
  let store: Store | undefined

  const settle = (side: Side, seq: number): void => {
    const stored = side.leaving.splice(0)
    side.live.stored(broadcast(side, stored), stored.length, seq)
    const now = clock.elapsed()
    for (const { came } of stored) meter.shown(now - came)
    upkeep.after(side, stored)
  }

  const tell = (): void => {
    for (const { seat, received } of claimed) {
      seat.saved = received
      if (seat.ours) seat.send(savedFrame(received))
      const side = company.sideOf.get(seat)
      // who asks while others type without a pause is not kept waiting for the pause: see `framesFor`
      if (side !== undefined) answer(side, seat, clock.now())
    }
    claimed = []
  }

  return {
    owe: seat => owed.add(seat),
    storeWith: next => {
      store = next
    },
    together: () => {
      const once = store
      store = undefined
      return once
    },
    reach: () => company.sideOf.size,
    take: () => {
      // the next room of this meeting may have read the log by now: what came to it later would be on disk and in no memory
      if (company.gone) return []
      try {
        for (const side of company.sides) takeIn(side)
      } catch (error) {
        lose('tryAgain', error)
        return []
      }
      const appends: Append[] = []
      for (const side of company.sides) {
        side.leaving.push(...side.waiting.splice(0))
        side.going.push(...side.changed.splice(0))
        if (side.leaving.length === 0) continue
        const entries = side.leaving.map(({ update, userId, at }) => ({ update, userId, at }))
        appends.push({ room: side.live.room, meetingId: id, epoch: company.standing.epoch, entries, writers: claimsOf(side.leaving) })
      }
      // who has sent something that waits for its base is told nothing yet: the count has no holes
      const holding = [...owed].filter(seat => !seat.gone && seat.early?.length)
      claimed = [...owed].filter(seat => !seat.gone && !seat.early?.length).map(seat => ({ seat, received: seat.received }))
      owed = new Set(holding)
      return appends
    },
    stored: (answers: readonly Appended[]) => {
      if (company.gone) return
      if (answers.some(one => one.type === 'stale')) return lose('stale', undefined)
      const stored = company.sides.filter(side => side.leaving.length > 0)
      stored.forEach((side, index) => {
        const one = answers[index]
        if (one?.type === 'stored') settle(side, one.seq)
      })
      tell()
      presenceTick.along()
    },
    failed: error => lose('tryAgain', error),
  }
}
