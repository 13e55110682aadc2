/** Time, handed in: tests move it by hand. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number
  /** Milliseconds since some moment, with fractions, never going back: for measuring. */
  elapsed(): number
  /** Runs `run` once, `ms` milliseconds from now, unless the answered function is called first. */
  after(ms: number, run: () => void): () => void
}
