import type { Append, Appended, Tables } from '../storage.ts'
import type { Access } from './access.ts'
import { plainBytes } from './access.ts'

/** The log of edits in SQLite; `append` is handed in, prepared once for the connection. */
export const sqliteLog = ({ read, write }: Access, append: (appends: readonly Append[]) => Appended[]): Tables['log'] => ({
  append: appends => write(async () => append(appends)),
  checkpoint: async room => {
    const row = await read.selectFrom('checkpoints').selectAll().where('room', '=', room).executeTakeFirst()
    return row && { ...row, state: plainBytes(row.state) }
  },
  writeCheckpoint: checkpoint => write(async db => {
    await db.insertInto('checkpoints').values(checkpoint)
      .onConflict(on => on.column('room').doUpdateSet({ seq: checkpoint.seq, state: checkpoint.state }).where('checkpoints.seq', '<=', checkpoint.seq))
      .execute()
  }),
  read: async (room, after, upTo = Number.MAX_SAFE_INTEGER) => {
    const rows = await read.selectFrom('log').select(['seq', 'epoch', 'userId', 'at', 'update'])
      .where('room', '=', room).where('seq', '>', after).where('seq', '<=', upTo).orderBy('seq').execute()
    return rows.map(row => ({ ...row, update: plainBytes(row.update) }))
  },
  lastSeq: async room => (await read.selectFrom('log').select('seq').where('room', '=', room).orderBy('seq', 'desc').limit(1).executeTakeFirst())?.seq ?? 0,
  writers: async meeting => {
    const rows = await read.selectFrom('writers').select(['clientId', 'userId']).where('meetingId', '=', meeting).execute()
    return new Map(rows.map(({ clientId, userId }) => [clientId, userId]))
  },
})
