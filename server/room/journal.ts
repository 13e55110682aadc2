import type { Append, Appended, Tables } from '../storage/storage.ts'
import type { Clock } from './clock.ts'
import { paceFor, type Pace } from './pace.ts'

/** A room, as the journal sees it. */
export interface Source {
  /** How many peers a delivery goes to: what a tick costs. */
  reach(): number
  /** Hands over what waits to be stored; what comes from now on belongs to the next tick. */
  take(): readonly Append[]
  /** What was taken last is on disk (or stale): show it. */
  stored(answers: readonly Appended[]): void
  /** What was taken last is not on disk. */
  failed(error: unknown): void
  /** Asked after `take`: where rows of a command belong to what was taken, what stores both in one transaction, in place of the log. */
  together?(): Store | undefined
}

/** Stores what it is handed, one answer each, in order. */
export type Store = Tables['log']['append']

/** Gathers what all rooms of the process have to store and writes it in one transaction a tick. */
export interface Journal {
  /** Something waits in this room. */
  touch(source: Source): void
  /** Writes what waits, at once, and answers when everything touched before the call has been stored or has failed. */
  flush(): Promise<void>
  /** Answers when the write that is under way, if one is, has succeeded or failed. */
  quiet(): Promise<void>
}

/** A room that has written within so many milliseconds counts as one that a tick reaches: many small rooms are one load. */
const BUSY_MS = 50

/**
 * The first change after a quiet moment goes at once; then ticks get longer the more peers they reach, up to `tick.longest`:
 * a small meeting feels no delay, a large one costs little.
 * @param measure - told how many entries one append held and how long it took, in milliseconds
 */
export const createJournal = (log: Pick<Tables['log'], 'append'>, clock: Clock, tick: Pace, measure: (entries: number, ms: number) => void): Journal => {
  const waiting = new Set<Source>()
  /** When each room wrote last, the latest behind; only those that still count. */
  const busy = new Map<Source, number>()
  let writing: Promise<void> | undefined
  let cancel: (() => void) | undefined
  let quietFrom = 0

  const append = async (taken: readonly { source: Source; appends: readonly Append[] }[], together?: Store): Promise<void> => {
    const appends = taken.flatMap(one => one.appends)
    let answers: Appended[]
    try {
      const began = clock.elapsed()
      answers = together ? await together(appends) : appends.length === 0 ? [] : await log.append(appends)
      if (appends.length > 0) measure(appends.reduce((sum, one) => sum + one.entries.length, 0), clock.elapsed() - began)
    } catch (error) {
      // one room's trouble is not another's: try each for itself
      if (taken.length > 1) for (const one of taken) await append([one])
      else for (const { source } of taken) source.failed(error)
      return
    }
    let at = 0
    for (const { source, appends: own } of taken) {
      try {
        source.stored(answers.slice(at, at + own.length))
      } catch (error) {
        source.failed(error)
      }
      at += own.length
    }
  }

  const write = async (): Promise<void> => {
    const taken = [...waiting].map(source => ({ source, appends: source.take(), together: source.together?.() }))
    waiting.clear()
    await append(taken.filter(one => !one.together))
    for (const one of taken) if (one.together) await append([one], one.together)
    const now = clock.elapsed()
    for (const { source } of taken) {
      busy.delete(source)
      busy.set(source, now)
    }
    let reach = 0
    for (const [source, last] of busy) {
      if (now - last > BUSY_MS) busy.delete(source)
      else reach += source.reach()
    }
    quietFrom = now + paceFor(tick, reach)
  }

  const run = (): Promise<void> => {
    cancel?.()
    cancel = undefined
    writing = write().finally(() => {
      writing = undefined
      if (waiting.size > 0) schedule()
    })
    return writing
  }

  const schedule = (): void => {
    if (writing === undefined && cancel === undefined) cancel = clock.after(Math.max(0, quietFrom - clock.elapsed()), () => void run())
  }

  const flush = async (): Promise<void> => {
    if (writing !== undefined) {
      await writing
      // another who waited may have begun the next one
      return flush()
    }
    if (waiting.size > 0) await run()
  }

  return {
    touch: source => {
      waiting.add(source)
      schedule()
    },
    flush,
    quiet: async () => writing,
  }
}
