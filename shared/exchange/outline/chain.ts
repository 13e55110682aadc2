import type { Candidate } from './candidates.ts'

const NEXT = 1.6
const GAP = -1
const SAME = 0.3
const RESTART = -0.5
const FROM_ONE = 0.5
/** More candidates of one scheme are a table, not an agenda, and would take long to weigh. */
const MOST = 3000
/** A chain must be worth this much, or the numbers are no agenda. */
const ENOUGH = 2

interface Best {
  readonly score: number
  readonly previous: number
}

const best = (candidates: readonly Candidate[], step: (from: Candidate, to: Candidate) => number | undefined): { score: number; chain: readonly Candidate[] } => {
  const table: Best[] = []
  candidates.forEach((candidate, at) => {
    let score = candidate.head.value === 1 ? FROM_ONE : 0
    let previous = -1
    for (let before = 0; before < at; before += 1) {
      const from = candidates[before]
      const reached = table[before]
      const link = from && step(from, candidate)
      if (!reached || link === undefined) continue
      // of two as good, the later start: a list of contents stands before the items
      if (reached.score + link >= score) [score, previous] = [reached.score + link, before]
    }
    table.push({ score: score + candidate.score, previous })
  })
  const end = table.reduce((top, entry, at) => (entry.score >= (table[top]?.score ?? -Infinity) ? at : top), 0)
  const chain: Candidate[] = []
  for (let at = table.length === 0 ? -1 : end; at >= 0; at = table[at]?.previous ?? -1) {
    const candidate = candidates[at]
    if (candidate) chain.unshift(candidate)
  }
  return { score: table[end]?.score ?? -Infinity, chain }
}

const counting = (from: Candidate, to: Candidate): number | undefined => {
  const step = to.head.value - from.head.value
  if (closes(to.head.number, from.head.number)) return undefined
  if (step === 1) return NEXT
  if (to.headAbove !== undefined && from.at < to.headAbove && step <= 0) return RESTART
  if (step > 1 && step <= 4) return GAP * (step - 1)
  // `3a`, `3b`
  // `Ö 7`, `N 1`: the closed items have numbers of their own
  if (to.head.value === 1 && step < 0 && closes(from.head.number, to.head.number)) return SAME
  return step === 0 && isVariant(from.head.number, to.head.number) ? SAME : undefined
}

const letterOf = (number: string): string => /^\p{L}*/u.exec(number)?.[0] ?? ''

/** From `Ö` (open) to `N` (not open), never back: there a list of contents ended. */
const closes = (one: string, other: string): boolean => letterOf(one) !== '' && letterOf(other) !== '' && letterOf(one) > letterOf(other)

/** `3a` and `3b`, `4` and `4a`, `Ö 1` and `N 1`; `12/24` and `13/24` are two numbers. */
const isVariant = (one: string, other: string): boolean => one !== other && (one.replace(/\p{Ll}$/u, '') === other.replace(/\p{Ll}$/u, '') || closes(one, other))

/** Lost counters: every heading says `1.` */
const repeating = (from: Candidate, to: Candidate): number | undefined => (from.head.number === to.head.number ? SAME : undefined)

/** The same candidates, counted by what stands behind the stroke: `23/41`, `23/42`. Empty where few have one. */
const byYear = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const counted = candidates.flatMap(candidate => {
    const behind = /\/(\d{1,4})$/u.exec(candidate.head.number)?.[1]
    return behind === undefined ? [] : [{ ...candidate, head: { ...candidate.head, value: Number(behind) } }]
  })
  return new Set(counted.map(({ head }) => head.value)).size > 1 ? counted : []
}

/** The sequence of headings that explains the document best, or an empty one where the numbers are no agenda. */
export const findChain = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const schemes = new Set(candidates.map(candidate => candidate.scheme))
  const chains = [...schemes].flatMap(scheme => {
    const of = candidates.filter(candidate => candidate.scheme === scheme)
    if (of.length > MOST) return []
    return [best(of, counting), best(byYear(of), counting), best(of.filter(candidate => candidate.score > 0.5), repeating)]
  })
  const top = chains.toSorted((a, b) => b.score - a.score)[0]
  return top && top.score >= ENOUGH ? top.chain : []
}
