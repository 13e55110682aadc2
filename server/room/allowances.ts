import type { UserId } from '../../shared/domain/ids.ts'
import { createBucket, type Bucket } from './bucket.ts'
import type { RoomLimits } from './limits.ts'

/** What one user may still send over all connections, in all rooms. */
export interface Allowance {
  readonly updates: Bucket
  readonly bytes: Bucket
  readonly steps: Bucket
  /** What it may cost to find out what this user's connections lack, in the same steps. */
  readonly catchUps: Bucket
  readonly presences: Bucket
  readonly presenceFlow: Bucket
}

/** Beyond so many users those who have been quiet for longest begin anew, with everything allowed. */
const MOST_USERS = 10_000

const begin = ({ userUpdates, userBytes, userSteps, userPresences, userPresenceFlow }: RoomLimits): Allowance => ({
  updates: createBucket(userUpdates), bytes: createBucket(userBytes), steps: createBucket(userSteps), catchUps: createBucket(userSteps),
  presences: createBucket(userPresences), presenceFlow: createBucket(userPresenceFlow),
})

/** Answers a user's allowance, the same one however often they come and go. */
export const createAllowances = (limits: RoomLimits): ((user: UserId) => Allowance) => {
  const kept = new Map<UserId, Allowance>()
  return user => {
    const allowance = kept.get(user) ?? begin(limits)
    kept.delete(user)
    kept.set(user, allowance)
    if (kept.size > MOST_USERS) kept.delete(kept.keys().next().value!)
    return allowance
  }
}
