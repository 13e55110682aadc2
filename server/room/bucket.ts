/** A token bucket: `perSecond` in the long run, `atOnce` in a burst. */
export interface Bucket {
  /** Takes one; false where there is none left. */
  take(now: number): boolean
}

export const createBucket = (perSecond: number, atOnce: number): Bucket => {
  let left = atOnce
  let last: number | undefined
  return {
    take: now => {
      left = Math.min(atOnce, left + ((now - (last ?? now)) / 1000) * perSecond)
      last = now
      if (left < 1) return false
      left--
      return true
    },
  }
}
