import type { Storage, Tables } from '../storage/storage.ts'
import type { Store } from './journal.ts'

/** Appends to the log and writes rows, all of it or nothing. Where the meeting has moved on (an answer is `stale`) the rows are not written either. */
export const storeWith = (storage: Pick<Storage, 'transaction'>, rows: (tables: Tables) => Promise<void>): Store => appends =>
  storage.transaction(async tables => {
    const answers = await tables.log.append(appends)
    if (answers.every(one => one.type === 'stored')) await rows(tables)
    return answers
  })
