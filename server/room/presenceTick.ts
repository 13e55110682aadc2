import type { Clock } from './clock.ts'
import { paceFor, type Pace } from './pace.ts'
import type { News } from './presence.ts'
import type { Seat } from './seat.ts'
import { show } from './showing.ts'
import { isUnsaved, type Side } from './side.ts'

/**
 * Carets go with the next text, which costs nothing more, but not more often than the pace says; where nobody writes they go by
 * themselves after `alone` milliseconds. What is long waits longer: no peer gets more than `bytesPerSecond` of them.
 */
export interface PresencePace extends Pace {
  alone: number
  bytesPerSecond: number
}

export interface PresenceTick {
  /** Something has changed: it is shown with the next text, or after a while. */
  changed(): void
  /** Text is about to be shown: answers, for each side, what has changed and goes along with it, if it is time. */
  along(): ReadonlyMap<Side, News<Seat>>
  stop(): void
}

const NONE: ReadonlyMap<Side, News<Seat>> = new Map()
const NO_WORDS: ReadonlyMap<Seat, Uint8Array> = new Map()

export const createPresenceTick = (sides: readonly Side[], clock: Clock, pace: PresencePace): PresenceTick => {
  let from = 0
  let cancel: (() => void) | undefined

  const stop = (): void => {
    cancel?.()
    cancel = undefined
  }

  const deliver = (): ReadonlyMap<Side, News<Seat>> => {
    stop()
    const news = new Map<Side, News<Seat>>()
    let longest = 0
    let peers = 0
    for (const side of sides) {
      peers += side.seats.size
      if (!side.presence.pending()) continue
      const told = side.presence.deliver()
      for (const frame of told.everybody) longest = Math.max(longest, frame.length)
      news.set(side, told)
    }
    from = clock.elapsed() + Math.max(paceFor(pace, peers), (longest * 1000) / pace.bytesPerSecond)
    return news
  }

  const wait = (ms: number): void => {
    cancel ??= clock.after(ms, () => {
      cancel = undefined
      // a caret may stand in text that is not stored yet: then it goes along with that
      if (sides.some(isUnsaved)) return
      for (const [side, news] of deliver()) show(side, { stored: [], news, words: NO_WORDS })
    })
  }

  return {
    changed: () => {
      // with text that waits to be stored it goes along in any case: a timer would only wake the process up
      if (!sides.some(isUnsaved)) wait(Math.max(pace.alone, from - clock.elapsed()))
    },
    along: () => {
      if (!sides.some(side => side.presence.pending())) return NONE
      const early = from - clock.elapsed()
      if (early <= 0) return deliver()
      wait(early)
      return NONE
    },
    stop,
  }
}
