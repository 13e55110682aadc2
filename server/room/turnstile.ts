/** Lets things through one by one, and stops them while somebody has the place to themselves. */
export interface Turnstile {
  /** Runs it now, or in its turn once the place is free again. */
  pass(run: () => void): void
  /** Waits for its turn, then runs `work` with nothing beside it. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>
  taken(): boolean
}

export const createTurnstile = (): Turnstile => {
  const queue: (() => void)[] = []
  let holders = 0
  let last: Promise<unknown> = Promise.resolve()

  const leave = (): void => {
    holders--
    // whoever waits to be alone comes after what came in meanwhile
    while (queue.length > 0) queue.shift()!()
  }
  return {
    pass: run => {
      if (holders === 0) run()
      else queue.push(run)
    },
    alone: work => {
      const turn = last.then(async () => {
        holders++
        try {
          return await work()
        } finally {
          leave()
        }
      })
      last = turn.catch(() => {})
      return turn
    },
    taken: () => holders > 0,
  }
}
