import type { Selectable } from 'kysely'
import { StorageError, type Tables, type User } from '../storage.ts'
import { readBodySettings } from '../tables/bodySettings.ts'
import type { Access } from './access.ts'
import { mustHaveChanged } from './access.ts'
import type { Schema } from './schema.ts'
import { flag } from './schema.ts'

const toUser = (row: Selectable<Schema['users']>): User => ({ ...row, admin: row.admin === 1 })

const BODY = ['id', 'name', 'slug', 'createdAt'] as const

/** Users, their bodies and their secrets, in SQLite. */
export const sqlitePeople = ({ read, write }: Access): Pick<Tables, 'users' | 'bodies' | 'secrets'> => ({
  users: {
    add: user => write(async db => {
      await db.insertInto('users').values({ ...user, admin: flag(user.admin) }).execute()
    }),
    get: async id => {
      const row = await read.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst()
      return row && toUser(row)
    },
    count: async () => Number((await read.selectFrom('users').select(({ fn }) => fn.countAll().as('users')).executeTakeFirstOrThrow()).users),
    many: async ids => (ids.length === 0 ? [] : (await read.selectFrom('users').selectAll().where('id', 'in', ids).execute()).map(toUser)),
  },

  bodies: {
    add: body => write(async db => {
      await db.insertInto('bodies').values(body).execute()
    }),
    get: id => read.selectFrom('bodies').select(BODY).where('id', '=', id).executeTakeFirst(),
    bySlug: slug => read.selectFrom('bodies').select(BODY).where('slug', '=', slug).executeTakeFirst(),
    all: () => read.selectFrom('bodies').select(BODY).orderBy('name').orderBy('id').execute(),
    setMember: member => write(async db => {
      await db.insertInto('bodyMembers').values(member).onConflict(on => on.columns(['bodyId', 'userId']).doUpdateSet({ role: member.role })).execute()
    }),
    members: id => read.selectFrom('bodyMembers').selectAll().where('bodyId', '=', id).execute(),
    membershipsOf: user => read.selectFrom('bodyMembers').selectAll().where('userId', '=', user).execute(),
    settings: async id => {
      const row = await read.selectFrom('bodies').select('settings').where('id', '=', id).executeTakeFirst()
      if (!row) throw new StorageError('missing', 'body is not there')
      return readBodySettings(row.settings)
    },
    setSettings: (id, settings) => write(async db => {
      mustHaveChanged(await db.updateTable('bodies').set({ settings: JSON.stringify(settings) }).where('id', '=', id).executeTakeFirst(), 'body')
    }),
  },

  secrets: {
    add: secret => write(async db => {
      await db.insertInto('secrets').values(secret).execute()
    }),
    get: hash => read.selectFrom('secrets').selectAll().where('hash', '=', hash).executeTakeFirst(),
    take: hash => write(db => db.deleteFrom('secrets').where('hash', '=', hash).returningAll().executeTakeFirst()),
    remove: hash => write(async db => {
      await db.deleteFrom('secrets').where('hash', '=', hash).execute()
    }),
    extend: (hash, expiresAt) => write(async db => {
      await db.updateTable('secrets').set({ expiresAt }).where('hash', '=', hash).execute()
    }),
    removeExpired: now => write(async db => {
      await db.deleteFrom('secrets').where('expiresAt', '<=', now).execute()
    }),
  },
})
