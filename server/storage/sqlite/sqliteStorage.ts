import type { Append, Appended, Storage, Tables } from '../storage.ts'
import { createTurns } from '../turns.ts'
import type { Access } from './access.ts'
import { prepareAppend } from './append.ts'
import { sqliteAttached } from './attached.ts'
import { sqliteBodyTrail } from './bodyTrail.ts'
import { sqliteChain } from './chain.ts'
import { kyselyOver, openReader, openWriter } from './connect.ts'
import { sqliteItemApprovals } from './itemApprovals.ts'
import { sqliteBodyTemplates } from './bodyTemplates.ts'
import { sqliteTranscripts } from './transcripts.ts'
import { sqliteLog } from './log.ts'
import { sqliteMeetings } from './meetings.ts'
import { migrate } from './migrate.ts'
import { sqlitePeople } from './people.ts'
import { sqliteRecord } from './record.ts'
import { sqliteRemarks } from './remarks.ts'
import { sqliteReview } from './review.ts'
import { translating } from './translate.ts'

const tables = (access: Access, append: (appends: readonly Append[]) => Appended[]): Tables => ({
  ...sqlitePeople(access),
  bodyTrail: sqliteBodyTrail(access),
  meetings: sqliteMeetings(access),
  log: sqliteLog(access, append),
  ...sqliteRecord(access),
  itemApprovals: sqliteItemApprovals(access),
  transcripts: sqliteTranscripts(access),
  bodyTemplates: sqliteBodyTemplates(access),
  ...sqliteChain(access),
  ...sqliteAttached(access),
  remarks: sqliteRemarks(access),
  ...sqliteReview(access),
})

/**
 * Opens the file, makes it where it is not there, and brings it to today's tables. Two connections: all writes go through
 * one, in turn; reads outside a transaction go through the other and never wait. Throws `unavailable` where the file
 * cannot be opened, is no database, or comes from a later version.
 */
export const openSqliteStorage = async (path: string): Promise<Storage> => {
  const db = openWriter(path)
  const writer = kyselyOver(db)
  try {
    await migrate(db, writer)
  } catch (error) {
    db.close()
    throw error
  }
  const reader = kyselyOver(openReader(path))
  const append = prepareAppend(db)
  const inTurn = createTurns()
  const inside = tables({ read: writer, write: work => work(writer) }, append)

  return {
    ...tables({ read: reader, write: work => inTurn(() => work(writer)) }, append),
    // immediate: two processes that read first and write then would otherwise fail each other without waiting
    transaction: work => inTurn(async () => {
      translating(() => db.exec('begin immediate'))
      try {
        const result = await work(inside)
        translating(() => db.exec('commit'))
        return result
      } catch (error) {
        // a full disk has rolled it back already
        if (db.inTransaction) db.exec('rollback')
        throw error
      }
    }),
    close: () => inTurn(async () => {
      await reader.destroy()
      await writer.destroy()
    }),
  }
}
