import type { AsideRow, Dealt, Kept, LocalCopy, LocalStore } from './localStore.ts'
import { memoryAside } from './memoryAside.ts'

const memoryCopy = (rows: Map<string, AsideRow>): LocalCopy => {
  let dealt: Dealt = new Map()
  return {
    load: (): Promise<Kept> => Promise.resolve({ updates: [], writers: new Set(), unsent: new Map() }),
    add: () => undefined,
    settled: () => undefined,
    dealt: () => Promise.resolve(dealt),
    replace: replacement => {
      dealt = replacement.dealt
      for (const row of replacement.aside) rows.set(row.id, row)
      return Promise.resolve()
    },
    state: () => 'unavailable',
    flush: () => Promise.resolve(),
  }
}

/** What there is where the browser keeps nothing: refused text is offered as long as the page is open, and `state` says so. */
export const createMemoryStore = (): LocalStore => {
  const rows = new Map<string, AsideRow>()
  return {
    copy: () => memoryCopy(rows),
    forget: () => Promise.resolve(),
    aside: memoryAside(rows),
  }
}
