import { StorageError, type Tables } from '../storage.ts'
import type { Access } from './access.ts'

/** Chains, what opens their commitments, and the keys that sign them; in SQLite. */
export const sqliteChain = ({ read, write }: Access): Pick<Tables, 'chain' | 'salts' | 'signingKeys'> => {
  const records = () => read.selectFrom('chain').selectAll()
  return {
    chain: {
      add: row => write(async db => {
        const { last } = await db.selectFrom('chain').select(found => found.fn.max('sequence').as('last')).where('bodyId', '=', row.bodyId).executeTakeFirstOrThrow()
        if (row.sequence !== (last ?? 0) + 1) throw new StorageError('conflict', 'not the next of its chain')
        await db.insertInto('chain').values(row).execute()
      }),
      last: body => records().where('bodyId', '=', body).orderBy('sequence', 'desc').limit(1).executeTakeFirst(),
      of: body => records().where('bodyId', '=', body).orderBy('sequence').execute(),
      ofPublication: id => records().where('publicationId', '=', id).orderBy('sequence').execute(),
      all: () => records().orderBy('bodyId').orderBy('sequence').execute(),
    },
    salts: {
      add: salt => write(async db => {
        await db.insertInto('salts').values(salt).execute()
      }),
      get: id => read.selectFrom('salts').selectAll().where('publicationId', '=', id).executeTakeFirst(),
    },
    signingKeys: {
      add: key => write(async db => {
        const { last } = await db.selectFrom('signingKeys').select(found => found.fn.max('number').as('last')).executeTakeFirstOrThrow()
        if (key.number !== (last ?? 0) + 1) throw new StorageError('conflict', 'not the next key')
        await db.insertInto('signingKeys').values(key).execute()
      }),
      all: () => read.selectFrom('signingKeys').selectAll().orderBy('number').execute(),
    },
  }
}
