/** A small seeded generator (mulberry32): the same seed, the same run. */
export interface Random {
  /** 0 ≤ n < below */
  int(below: number): number
  chance(probability: number): boolean
  pick<One>(many: readonly One[]): One
}

export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (below: number): number => Math.floor(next() * below)
  return { int, chance: probability => next() < probability, pick: many => many[int(many.length)]! }
}
