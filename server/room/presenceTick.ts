import type { Clock } from './clock.ts'
import { paceFor, type Pace } from './pace.ts'
import { isUnsaved, showPresence, type Side } from './side.ts'

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
  /** Text has just been shown: shows what has changed, where it is time. */
  along(): void
  stop(): void
}

export const createPresenceTick = (sides: readonly Side[], clock: Clock, pace: PresencePace): PresenceTick => {
  let from = 0
  let cancel: (() => void) | undefined

  const stop = (): void => {
    cancel?.()
    cancel = undefined
  }

  const show = (): void => {
    stop()
    let longest = 0
    for (const side of sides) if (side.presence.pending()) longest = Math.max(longest, showPresence(side))
    const peers = sides.reduce((sum, side) => sum + side.seats.size, 0)
    from = clock.elapsed() + Math.max(paceFor(pace, peers), (longest * 1000) / pace.bytesPerSecond)
  }

  const wait = (ms: number): void => {
    cancel ??= clock.after(ms, () => {
      cancel = undefined
      // a caret may stand in text that is not stored yet: then it goes along with that
      if (!sides.some(isUnsaved)) show()
    })
  }

  return {
    changed: () => {
      // with text that waits to be stored it goes along in any case: a timer would only wake the process up
      if (!sides.some(isUnsaved)) wait(Math.max(pace.alone, from - clock.elapsed()))
    },
    along: () => {
      if (!sides.some(side => side.presence.pending())) return
      const early = from - clock.elapsed()
      if (early <= 0) show()
      else wait(early)
    },
    stop,
  }
}
