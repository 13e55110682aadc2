/** How long something may be held back so that it goes out together with what follows, by the number of peers it goes to. */
export interface Pace {
  /** Up to so many peers nothing is held back. */
  free: number
  /** Milliseconds for each peer beyond them, and at most. */
  perPeer: number
  longest: number
}

/** Milliseconds. */
export const paceFor = ({ free, perPeer, longest }: Pace, peers: number): number => Math.min(longest, Math.max(0, peers - free) * perPeer)
