import type { Storage, Tables } from '../storage.ts'
import { createTurns } from '../turns.ts'
import { memoryAttached } from './attached.ts'
import { memoryBodyTrail } from './bodyTrail.ts'
import { memoryChain } from './chain.ts'
import { memoryItemApprovals } from './itemApprovals.ts'
import { memoryBodyTemplates } from './bodyTemplates.ts'
import { memoryTranscripts } from './transcripts.ts'
import { memoryLog } from './log.ts'
import { memoryMeetings } from './meetings.ts'
import { memoryPeople } from './people.ts'
import { memoryRecord } from './record.ts'
import { memoryRemarks } from './remarks.ts'
import { memoryReview } from './review.ts'
import type { Access, State } from './state.ts'
import { copyState, emptyState } from './state.ts'

const tables = (access: Access): Tables => ({
  ...memoryPeople(access),
  bodyTrail: memoryBodyTrail(access),
  meetings: memoryMeetings(access),
  log: memoryLog(access),
  ...memoryRecord(access),
  itemApprovals: memoryItemApprovals(access),
  transcripts: memoryTranscripts(access),
  bodyTemplates: memoryBodyTemplates(access),
  ...memoryChain(access),
  ...memoryAttached(access),
  remarks: memoryRemarks(access),
  ...memoryReview(access),
})

/** A storage that forgets everything with the process: for tests, and as the plainest reading of the contract. */
export const createMemoryStorage = (): Storage => {
  let state: State = emptyState()
  const inTurn = createTurns()

  return {
    ...tables({ read: () => state, write: change => inTurn(() => change(state)) }),
    transaction: work => inTurn(async () => {
      const draft = copyState(state)
      const result = await work(tables({ read: () => draft, write: async change => change(draft) }))
      state = draft
      return result
    }),
    close: () => inTurn(() => undefined),
  }
}
