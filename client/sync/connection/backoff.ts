const FIRST = 250
const MOST = 20_000
const SLOW = 30_000

/**
 * How long to wait before attempt number `attempt` (from 0), in milliseconds: doubling, never above 20 s, spread by
 * `random` (0 to 1) over the upper half, so that a restarted server is not met by everybody at once.
 */
export const backoff = (attempt: number, random: number): number => {
  const whole = Math.min(MOST, FIRST * 2 ** Math.min(attempt, 16))
  return Math.round(whole / 2 + (whole / 2) * random)
}

/** The wait after the server has said "too many", in milliseconds. */
export const slowBackoff = (random: number): number => Math.round(SLOW + SLOW * random)
