import type { Database } from './database.ts'

/** Throws away the copies of all rooms that are named so. Refused text that lies aside stays. */
export const forgetRooms = async (db: Database, named: (room: string) => boolean): Promise<void> => {
  const tx = db.transaction(['updates', 'rooms'], 'readwrite')
  const deleting: Promise<unknown>[] = []
  for (let cursor = await tx.objectStore('updates').index('room').openCursor(); cursor; cursor = await cursor.continue()) {
    if (named(cursor.value.room)) deleting.push(cursor.delete())
  }
  for (const room of await tx.objectStore('rooms').getAllKeys()) if (named(room)) deleting.push(tx.objectStore('rooms').delete(room))
  await Promise.all([...deleting, tx.done])
}
