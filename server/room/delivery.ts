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
import { show } from './showing.ts'
import { answer, claimsOf, type Pending, type Side } from './side.ts'
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

  /** What each is told of how much of it is saved; stock clients are told nothing. */
  const words = (): Map<Seat, Uint8Array> => {
    const told = new Map<Seat, Uint8Array>()
    for (const { seat, received } of claimed) {
      seat.saved = received
      if (seat.ours) told.set(seat, savedFrame(received))
    }
    return told
  }

  const settle = (side: Side, stored: readonly Pending[], shown: readonly Uint8Array[], seq: number): void => {
    side.live.stored(shown, stored.length, seq)
    const now = clock.elapsed()
    for (const { came } of stored) meter.shown(now - came)
    upkeep.after(side, stored)
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
      const seqs = answers.flatMap(one => (one.type === 'stored' ? [one.seq] : []))
      const news = presenceTick.along()
      const told = words()
      for (const side of company.sides) {
        const stored = side.leaving.splice(0)
        const shown = show(side, { stored, news: news.get(side), words: told })
        if (stored.length > 0) settle(side, stored, shown, seqs.shift()!)
      }
      for (const { seat } of claimed) {
        const side = company.sideOf.get(seat)
        // who asks while others type without a pause is not kept waiting for the pause: see `framesFor`
        if (side !== undefined) answer(side, seat, clock.now())
      }
      claimed = []
    },
    failed: error => lose('tryAgain', error),
  }
}
