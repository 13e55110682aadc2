import type { ReviewTables } from '../tables/review.ts'
import type { Access } from './access.ts'
import { mustHaveChanged, plainBytes } from './access.ts'
import { flag } from './schema.ts'

const PERIOD = ['meetingId', 'epoch', 'until', 'silenceAccepts', 'at', 'by'] as const
const RECUSAL = ['id', 'meetingId', 'itemId', 'userId', 'closed', 'at', 'by', 'liftedAt', 'liftedBy'] as const
const MOVE = ['meetingId', 'itemId', 'closed', 'openSeq', 'closedSeq', 'vector', 'at', 'by'] as const

/** Objection periods, who accepted, who is kept out of what, and items that went behind the door; in SQLite. */
export const sqliteReview = ({ read, write }: Access): ReviewTables => ({
  periods: {
    add: period => write(async db => {
      await db.insertInto('reviewPeriods').values({ ...period, silenceAccepts: flag(period.silenceAccepts) }).execute()
    }),
    of: async meeting =>
      (await read.selectFrom('reviewPeriods').select(PERIOD).where('meetingId', '=', meeting).orderBy('nr').execute())
        .map(row => ({ ...row, silenceAccepts: row.silenceAccepts === 1 })),
  },
  acceptances: {
    add: acceptance => write(async db => {
      await db.insertInto('acceptances').values(acceptance).onConflict(on => on.columns(['meetingId', 'epoch', 'userId']).doNothing()).execute()
    }),
    of: meeting => read.selectFrom('acceptances').selectAll().where('meetingId', '=', meeting).orderBy('at').orderBy('userId').execute(),
  },
  recusals: {
    add: recusal => write(async db => {
      await db.insertInto('recusals').values({ ...recusal, closed: flag(recusal.closed) }).execute()
    }),
    of: async meeting =>
      (await read.selectFrom('recusals').select(RECUSAL).where('meetingId', '=', meeting).orderBy('nr').execute()).map(row => ({ ...row, closed: row.closed === 1 })),
    lift: (id, at, by) => write(async db => {
      mustHaveChanged(await db.updateTable('recusals').set({ liftedAt: at, liftedBy: by }).where('id', '=', id).where('liftedAt', 'is', null).executeTakeFirst(), 'recusal')
    }),
    setClosed: (meeting, item, closed) => write(async db => {
      await db.updateTable('recusals').set({ closed: flag(closed) }).where('meetingId', '=', meeting).where('itemId', '=', item).execute()
    }),
  },
  itemMoves: {
    add: move => write(async db => {
      await db.insertInto('itemMoves').values({ ...move, closed: flag(move.closed) }).execute()
    }),
    of: async meeting =>
      (await read.selectFrom('itemMoves').select(MOVE).where('meetingId', '=', meeting).orderBy('nr').execute())
        .map(row => ({ ...row, closed: row.closed === 1, vector: plainBytes(row.vector) })),
  },
})
