import type { Storage } from '../../../server/storage/storage.ts'

/** A storage that takes its time before each transaction and before its end, as one on a disk or behind a network does. */
export const slowStorage = (storage: Storage, pause: () => Promise<void>): Storage => ({
  ...storage,
  transaction: async work => {
    await pause()
    return storage.transaction(async tables => {
      const result = await work(tables)
      await pause()
      return result
    })
  },
})
