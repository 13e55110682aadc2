import type { BodyTrailTable } from '../tables/bodyTrail.ts'
import type { Access } from './access.ts'

/** The trail of acts of a forum, in SQLite. */
export const sqliteBodyTrail = ({ read, write }: Access): BodyTrailTable => ({
  add: row => write(async db => {
    await db.insertInto('bodyTrail').values(row).execute()
  }),
  of: body => read.selectFrom('bodyTrail').selectAll().where('bodyId', '=', body).orderBy('id').execute(),
})
