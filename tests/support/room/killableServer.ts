import { openSync, rmSync, writeSync, closeSync } from 'node:fs'
import path from 'node:path'
import { openSqliteStorage } from '../../../server/storage/sqlite/sqliteStorage.ts'
import { layMeeting, garden } from './ground.ts'
import { startSync } from './syncServer.ts'

// run by `startKillable`: the real rooms and sockets on the real SQLite storage in the folder that it is given
const folder = process.argv[2]!
const storage = await openSqliteStorage(path.join(folder, 'killed.db'))
if ((await storage.meetings.get(garden)) === undefined) await layMeeting('inSession', storage)
const site = await startSync(storage)
const tokens = await Promise.all(['pia', 'per', 'otto'].map(user => site.token(user as never)))
console.log(`${site.url} ${tokens.join(' ')}`)

const filler = path.join(folder, 'filler')

/** Takes all the room that the disk has left. */
const fill = (): void => {
  const file = openSync(filler, 'w')
  try {
    for (let size = 65_536; size >= 1; size >>= 1) {
      try {
        for (;;) writeSync(file, Buffer.alloc(size))
      } catch {
        // no room for so much: perhaps for half of it
      }
    }
  } finally {
    closeSync(file)
  }
}

process.stdin.on('data', said => {
  if (String(said).trim() === 'fill') fill()
  else rmSync(filler, { force: true })
  console.log('done')
})
