/** Runs work one after the other, in the order asked for. One that fails leaves the next be. */
export type InTurn = <Result>(work: () => Result | Promise<Result>) => Promise<Result>

export const createTurns = (): InTurn => {
  let last: Promise<unknown> = Promise.resolve()
  return work => {
    const done = last.then(work)
    last = done.catch(() => undefined)
    return done
  }
}
