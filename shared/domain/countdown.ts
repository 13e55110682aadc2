/** What is left of a time, in the unit it is said in. */
export type Left = { readonly unit: 'days' | 'hours' | 'minutes'; readonly count: number } | { readonly unit: 'over' }

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long it is until a moment, both in milliseconds: whole days from two on, hours below that, minutes in the last hour. */
export const timeLeft = (until: number, now: number): Left => {
  const left = until - now
  if (left <= 0) return { unit: 'over' }
  if (left >= 2 * DAY) return { unit: 'days', count: Math.floor(left / DAY) }
  if (left >= HOUR) return { unit: 'hours', count: Math.floor(left / HOUR) }
  return { unit: 'minutes', count: Math.max(1, Math.floor(left / MINUTE)) }
}
