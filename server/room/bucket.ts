import type { Rate } from './limits.ts'

/** A token bucket. */
export interface Bucket {
  /** Takes so many (one); false, and nothing taken, where there are not as many left. */
  take(now: number, amount?: number): boolean
  left(now: number): number
}

export const createBucket = ({ perSecond, atOnce }: Rate): Bucket => {
  let kept = atOnce
  let last: number | undefined
  const left = (now: number): number => {
    // a clock that is set back gives nothing, and takes nothing either
    kept = Math.min(atOnce, kept + (Math.max(0, now - (last ?? now)) / 1000) * perSecond)
    last = now
    return kept
  }
  return {
    left,
    take: (now, amount = 1) => {
      if (left(now) < amount) return false
      kept -= amount
      return true
    },
  }
}
