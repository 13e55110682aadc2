import * as Y from 'yjs'
import { PHASES, PLACES, runTrial } from '../trial.ts'
import { layOutStock, StockWriter } from './StockWriter.ts'
import { STOCK_ACTS } from './stockActs.ts'

/** How the stock extension fared. */
export interface StockResult {
  readonly trials: number
  /** Trials in which a character was gone that nobody who saw it deleted. */
  readonly lost: number
  readonly doubled: number
  readonly diverged: number
  /** Acts that lost text in some trial. */
  readonly acts: readonly string[]
}

/**
 * The loss matrix with stock TipTap and Yjs, by the same rules.
 * @param every - 1 runs all of it, 7 every seventh trial
 */
export const stockMatrix = (every: number): StockResult => {
  const acts = new Set<string>()
  const sum = { trials: 0, lost: 0, doubled: 0, diverged: 0 }
  let index = 0
  for (const lowTypist of [true, false]) {
    for (const act of STOCK_ACTS) {
      for (const phase of PHASES) {
        for (const where of PLACES) {
          for (const typistFirst of [true, false]) {
            if (index++ % every !== 0) continue
            const host = new Y.Doc()
            host.clientID = 1
            layOutStock(host, act.list ?? false)
            const actor = new StockWriter(lowTypist ? 200 : 100)
            const typist = new StockWriter(lowTypist ? 100 : 200)
            for (const writer of [actor, typist]) {
              writer.receive(Y.encodeStateAsUpdate(host))
              writer.forget()
            }
            const { lost, doubled, diverged } = runTrial({ actor, typist, act: act.run, phase, where, typistFirst })
            sum.trials++
            if (lost.length > 0) {
              sum.lost++
              acts.add(act.name)
            }
            if (doubled.length > 0) sum.doubled++
            if (diverged.length > 0) sum.diverged++
            actor.close()
            typist.close()
          }
        }
      }
    }
  }
  return { ...sum, acts: [...acts] }
}
