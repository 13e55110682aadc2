import type { AsideRow, CopyOptions, Dealt, LocalCopy, LocalStore } from '../../../client/sync/local/localStore.ts'
import { memoryAside } from '../../../client/sync/local/memoryAside.ts'

interface Room {
  updates: Map<number, Uint8Array>
  writers: Set<number>
  dealt: Dealt
  unsent: Map<number, number>
}

/** A local store that outlives the page in a test, as a browser's does: several tabs may use it, each at once. */
export const createLastingStore = (): LocalStore & { rows: Map<string, AsideRow>; holds: (room: string) => boolean } => {
  const rooms = new Map<string, Room>()
  const rows = new Map<string, AsideRow>()
  let key = 0
  const roomOf = (name: string): Room => {
    const room = rooms.get(name) ?? { updates: new Map(), writers: new Set(), dealt: new Map(), unsent: new Map() }
    rooms.set(name, room)
    return room
  }
  const copy = (options: CopyOptions): LocalCopy => {
    const room = roomOf(options.room)
    let known: number[] = []
    const keep = (update: Uint8Array): void => {
      known.push(++key)
      room.updates.set(key, update)
    }
    return {
      load: () => {
        known = [...room.updates.keys()]
        return Promise.resolve({ updates: [...room.updates.values()], writers: new Set(room.writers), unsent: new Map(room.unsent) })
      },
      add: (update, written) => {
        keep(update)
        if (!written) return
        room.writers.add(written.writer)
        if (!room.unsent.has(written.writer)) room.unsent.set(written.writer, written.from)
      },
      settled: () => room.unsent.clear(),
      dealt: () => Promise.resolve(room.dealt),
      replace: ({ state, writers, dealt, unsent, aside }) => {
        for (const row of aside) rows.set(row.id, row)
        for (const one of known) room.updates.delete(one)
        known = []
        keep(state)
        room.writers = new Set(writers)
        room.dealt = dealt
        room.unsent = new Map(unsent)
        return Promise.resolve()
      },
      state: () => 'kept',
      flush: () => Promise.resolve(),
    }
  }
  return {
    rows, copy,
    holds: room => (rooms.get(room)?.updates.size ?? 0) > 0,
    forget: room => {
      rooms.delete(room)
      return Promise.resolve()
    },
    aside: memoryAside(rows),
  }
}
