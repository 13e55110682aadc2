import type { Clock } from './clock.ts'
import { showPresence, type Side } from './side.ts'

/** Carets are shown to `n` peers at most every `n * perPeer` milliseconds, but within `longest`. */
export interface PresencePace {
  perPeer: number
  longest: number
}

export interface PresenceTick {
  /** Shows what has changed, now or when it is time. */
  show(): void
  stop(): void
}

/** Keeps carets from costing more than the text: they follow at their own pace. */
export const createPresenceTick = (sides: readonly Side[], clock: Clock, pace: PresencePace): PresenceTick => {
  let from = 0
  let cancel: (() => void) | undefined
  const show = (): void => {
    const due = sides.filter(side => side.presence.pending())
    if (due.length === 0 || cancel !== undefined) return
    const early = from - clock.now()
    if (early > 0) {
      cancel = clock.after(early, () => {
        cancel = undefined
        show()
      })
      return
    }
    for (const side of due) showPresence(side)
    from = clock.now() + Math.min(pace.longest, sides.reduce((sum, side) => sum + side.seats.size, 0) * pace.perPeer)
  }
  return { show, stop: () => cancel?.() }
}
