import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { AsideRow } from './localStore.ts'

/** What is known of one room, beside its updates. Rows of older versions know nothing of what is unsent. */
export interface RoomRow {
  room: string
  writers: number[]
  dealt: [number, number][]
  unsent?: [number, number][]
}

export interface Schema extends DBSchema {
  updates: { key: number; value: { room: string; update: Uint8Array }; indexes: { room: string } }
  rooms: { key: string; value: RoomRow }
  aside: { key: string; value: AsideRow; indexes: { place: string } }
}
export type Database = IDBPDatabase<Schema>

const NAME = 'referat'
/** Private windows and blocked storage fail at once in most browsers; some only never answer. */
const PATIENCE = 4000

const inTime = async (opening: Promise<Database>): Promise<Database> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('IndexedDB does not answer')), PATIENCE)
  })
  try {
    return await Promise.race([opening, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Opens the program's database in this browser. Rejects where there is none to be had. */
export const openDatabase = (): Promise<Database> => {
  const opening = openDB<Schema>(NAME, 1, {
    upgrade(db) {
      db.createObjectStore('updates', { autoIncrement: true }).createIndex('room', 'room')
      db.createObjectStore('rooms', { keyPath: 'room' })
      db.createObjectStore('aside', { keyPath: 'id' }).createIndex('place', 'place')
    },
    // a newer program in another tab wants to change the form: make way, the next load opens it again
    blocking(_current, _blocked, event) {
      const { target } = event
      if (target instanceof IDBDatabase) target.close()
    },
  })
  return inTime(opening)
}
