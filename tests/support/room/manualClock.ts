import type { Clock } from '../../../server/room/clock.ts'

/** A clock that stands still until a test moves it. */
export interface ManualClock extends Clock {
  /** Moves on by `ms`, running what falls due on the way, and lets everything that waits for it happen. */
  advance(ms: number): Promise<void>
}

/** Lets promises that are ready run out. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 4; turn++) await new Promise(resolve => setImmediate(resolve))
}

export const manualClock = (start = 1_900_000_000_000): ManualClock => {
  let at = start
  const due: { at: number; run: () => void }[] = []
  const next = (until: number) => due.filter(one => one.at <= until).toSorted((a, b) => a.at - b.at)[0]
  return {
    now: () => at,
    elapsed: () => at - start,
    after: (ms, run) => {
      const one = { at: at + ms, run }
      due.push(one)
      return () => {
        const index = due.indexOf(one)
        if (index >= 0) due.splice(index, 1)
      }
    },
    advance: async ms => {
      const until = at + ms
      await settle()
      for (let one = next(until); one !== undefined; one = next(until)) {
        due.splice(due.indexOf(one), 1)
        at = Math.max(at, one.at)
        one.run()
        await settle()
      }
      at = until
    },
  }
}
