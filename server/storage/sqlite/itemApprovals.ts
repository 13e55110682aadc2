import { StorageError } from '../storage.ts'
import type { ItemApprovalsTable } from '../tables/itemApprovals.ts'
import type { Access } from './access.ts'
import { mustHaveChanged } from './access.ts'

const COLUMNS = ['meetingId', 'itemId', 'hash', 'openHash', 'json', 'at', 'by', 'withdrawnAt', 'withdrawnBy'] as const

/** The chair's ticks, in SQLite. */
export const sqliteItemApprovals = ({ read, write }: Access): ItemApprovalsTable => ({
  add: approval => write(async db => {
    await db.insertInto('itemApprovals').values(approval).execute()
  }),
  of: meeting => read.selectFrom('itemApprovals').select(COLUMNS).where('meetingId', '=', meeting).orderBy('nr').execute(),
  withdraw: (meeting, item, at, by) => write(async db => {
    const last = await db.selectFrom('itemApprovals').select('nr').where('meetingId', '=', meeting).where('itemId', '=', item).orderBy('nr', 'desc').limit(1).executeTakeFirst()
    if (!last) throw new StorageError('missing', 'approval of the item is not there')
    mustHaveChanged(
      await db.updateTable('itemApprovals').set({ withdrawnAt: at, withdrawnBy: by }).where('nr', '=', last.nr).where('withdrawnAt', 'is', null).executeTakeFirst(),
      'approval of the item',
    )
  }),
})
