import type { Tables } from '../storage.ts'
import { type Access, mustHaveChanged } from './access.ts'

const SNAPSHOT = ['id', 'meetingId', 'hash', 'json', 'seq', 'closedSeq', 'at', 'by', 'kind', 'name', 'phase', 'toPhase'] as const
const APPROVAL = ['meetingId', 'snapshotId', 'hash', 'at', 'by'] as const
const PUBLICATION = ['id', 'bodyId', 'meetingId', 'snapshotId', 'slug', 'json', 'hash', 'title', 'start', 'at', 'by', 'replaces', 'withdrawnAt'] as const

/** Snapshots, approvals and publications in SQLite; each list in the order in which they were made. */
export const sqliteRecord = ({ read, write }: Access): Pick<Tables, 'snapshots' | 'approvals' | 'publications'> => {
  const publications = () => read.selectFrom('publications').select(PUBLICATION).orderBy('nr')
  return {
    snapshots: {
      add: snapshot => write(async db => {
        await db.insertInto('snapshots').values(snapshot).execute()
      }),
      get: id => read.selectFrom('snapshots').select(SNAPSHOT).where('id', '=', id).executeTakeFirst(),
      of: meeting => read.selectFrom('snapshots').select(SNAPSHOT).where('meetingId', '=', meeting).orderBy('nr').execute(),
    },
    approvals: {
      add: approval => write(async db => {
        await db.insertInto('approvals').values(approval).execute()
      }),
      of: meeting => read.selectFrom('approvals').select(APPROVAL).where('meetingId', '=', meeting).orderBy('nr').execute(),
    },
    publications: {
      add: publication => write(async db => {
        await db.insertInto('publications').values(publication).execute()
      }),
      withdraw: (id, at) => write(async db => {
        mustHaveChanged(await db.updateTable('publications').set({ withdrawnAt: at }).where('id', '=', id).where('withdrawnAt', 'is', null).executeTakeFirst(), 'publication')
      }),
      bySlug: (body, slug) => publications().where('bodyId', '=', body).where('slug', '=', slug).executeTakeFirst(),
      of: meeting => publications().where('meetingId', '=', meeting).execute(),
      ofBody: body => publications().where('bodyId', '=', body).execute(),
      all: () => publications().execute(),
    },
  }
}
