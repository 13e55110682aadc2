import path from 'node:path'
import { openSqliteStorage } from '../../../server/storage/sqlite/sqliteStorage.ts'
import { layMeeting, garden } from './ground.ts'
import { startSync } from './syncServer.ts'

// run by `startKillable`: the real rooms and sockets on the real SQLite storage in the folder that it is given
const storage = await openSqliteStorage(path.join(process.argv[2]!, 'killed.db'))
if ((await storage.meetings.get(garden)) === undefined) await layMeeting('inSession', storage)
const site = await startSync(storage)
const tokens = await Promise.all(['pia', 'per', 'otto'].map(user => site.token(user as never)))
console.log(`${site.url} ${tokens.join(' ')}`)
