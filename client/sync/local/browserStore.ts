import { BrowserCopy } from './browserCopy.ts'
import { openDatabase } from './database.ts'
import { forgetRooms } from './forgetRooms.ts'
import type { LocalCopy, LocalStore } from './localStore.ts'
import { createMemoryStore } from './memoryStore.ts'

const CHANNEL = 'referat-aside'

/** Tells the other tabs that what is aside has changed. */
const announce = (): void => {
  const channel = new BroadcastChannel(CHANNEL)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
  channel.postMessage('changed')
  channel.close()
}

const announcing = (copy: LocalCopy): LocalCopy => ({
  load: () => copy.load(),
  add: (update, written) => copy.add(update, written),
  settled: () => copy.settled(),
  dealt: () => copy.dealt(),
  replace: async replacement => {
    await copy.replace(replacement)
    if (replacement.aside.length > 0) announce()
  },
  state: () => copy.state(),
  flush: () => copy.flush(),
})

/** Opens what this browser keeps for us; where it keeps nothing (private window, blocked), a store that lives as long as the page. */
export const openLocalStore = async (): Promise<LocalStore> => {
  try {
    const db = await openDatabase()
    return {
      copy: options => announcing(new BrowserCopy(db, options)),
      forget: room => forgetRooms(db, key => key === room),
      aside: {
        list: async place => (await db.getAllFromIndex('aside', 'place', place)).toSorted((a, b) => a.at - b.at),
        add: async rows => {
          for (const row of rows) await db.put('aside', row)
          announce()
        },
        remove: async id => {
          await db.delete('aside', id)
          announce()
        },
        watch: changed => {
          const channel = new BroadcastChannel(CHANNEL)
          channel.addEventListener('message', changed)
          return () => channel.close()
        },
      },
    }
  } catch {
    return createMemoryStore()
  }
}
