import { forgetRooms } from './forgetRooms.ts'
import { openDatabase } from './database.ts'

/** The meeting that a room or a place belongs to: `<user>/<meeting>` or `<user>/<meeting>.closed`. */
const meetingOf = (key: string): string => key.slice(key.indexOf('/') + 1).replace(/\.closed$/, '')

/** The meetings of which this browser holds something of a person's that the server does not have, or has refused. */
export const meetingsWaiting = async (user: string): Promise<string[]> => {
  try {
    const db = await openDatabase()
    const [rooms, aside] = await Promise.all([db.getAll('rooms'), db.getAll('aside')])
    db.close()
    const keys = [...rooms.filter(({ unsent }) => unsent !== undefined && unsent.length > 0).map(({ room }) => room), ...aside.filter(({ text }) => text !== '').map(({ place }) => place)]
    return [...new Set(keys.filter(key => key.startsWith(`${user}/`)).map(meetingOf))]
  } catch {
    // a browser that keeps nothing has nothing waiting
    return []
  }
}

/** Throws away all that this browser keeps of a person: the copies of every meeting, and what was refused. */
export const forgetPerson = async (user: string): Promise<void> => {
  try {
    const db = await openDatabase()
    const isTheirs = (key: string): boolean => key.startsWith(`${user}/`)
    await forgetRooms(db, isTheirs)
    for (const { id, place } of await db.getAll('aside')) if (isTheirs(place)) await db.delete('aside', id)
    db.close()
  } catch {
    // nothing is kept here
  }
}
