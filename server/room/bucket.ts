/** A token bucket: `perSecond` in the long run, `atOnce` in a burst. */
export interface Bucket {
  /** Takes so many (one); false where there are not as many left. */
  take(now: number, amount?: number): boolean
}

export const createBucket = (perSecond: number, atOnce: number): Bucket => {
  let left = atOnce
  let last: number | undefined
  return {
    take: (now, amount = 1) => {
      left = Math.min(atOnce, left + ((now - (last ?? now)) / 1000) * perSecond)
      last = now
      if (left < amount) return false
      left -= amount
      return true
    },
  }
}
