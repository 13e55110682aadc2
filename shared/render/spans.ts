import type { Run } from '../document/line.ts'
import { isSafeLink } from '../document/runs.ts'

/** Neighbouring runs that lead to the same address, or to none. */
export interface Span {
  readonly link: string | undefined
  readonly runs: readonly Run[]
}

/** Runs as spans, so that an address is printed once though part of its words are bold. Addresses of another kind are dropped, their words stay. */
export const spansOf = (runs: readonly Run[]): Span[] => {
  const spans: { link: string | undefined; runs: Run[] }[] = []
  for (const run of runs) {
    const link = isSafeLink(run.link) ? run.link : undefined
    const last = spans.at(-1)
    if (last && last.link === link) last.runs.push(run)
    else spans.push({ link, runs: [run] })
  }
  return spans
}
