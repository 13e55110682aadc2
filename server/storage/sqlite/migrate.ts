import type Database from 'better-sqlite3'
import type { Kysely } from 'kysely'
import { Migrator } from 'kysely'
import { StorageError } from '../storage.ts'
import { MIGRATIONS } from './migrations.ts'
import type { Schema } from './schema.ts'
import { translating } from './translate.ts'

/**
 * Brings the file to today's tables and answers the names of the steps it took: none where it is there already. All steps
 * or none; two processes that start at once wait for each other. A file from a later version is refused.
 */
export const migrate = async (db: Database.Database, kysely: Kysely<Schema>): Promise<string[]> => {
  const migrator = new Migrator({ db: kysely, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } })
  // Kysely holds SQLite's DDL to be outside transactions; it is not
  translating(() => db.exec('begin immediate'))
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error !== undefined) {
    if (db.inTransaction) db.exec('rollback')
    throw error instanceof StorageError ? error : new StorageError('unavailable', 'the database is from another version of the program', { cause: error })
  }
  translating(() => db.exec('commit'))
  return results.filter(result => result.status === 'Success').map(result => result.migrationName)
}
