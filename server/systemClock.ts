import type { Clock } from './room/clock.ts'

/** The machine's own time. What is set for later does not keep a process alive that has nothing else to do. */
export const systemClock = (now: () => number): Clock => ({
  now,
  elapsed: () => performance.now(),
  after: (ms, run) => {
    if (ms <= 0) {
      // as soon as what has come in is read; a timer would wait a millisecond more
      const soon = setImmediate(run)
      return () => clearImmediate(soon)
    }
    const timer = setTimeout(run, ms)
    timer.unref()
    return () => clearTimeout(timer)
  },
})
