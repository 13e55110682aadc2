import Database from 'better-sqlite3'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { Kysely, SqliteDialect } from 'kysely'
import type { Schema } from './schema.ts'
import { translating } from './translate.ts'

/** How long a write waits for another process (a command line beside the server), in ms. Short, because it blocks this one. */
const BUSY_MS = 3000
/** Statements kept ready; queries with lists of varying length are why there is a limit. */
const KEPT_STATEMENTS = 300

/** Opens the one connection that writes. A commit is on disk when it returns (WAL with synchronous=FULL). */
export const openWriter = (path: string): Database.Database => translating(() => {
  const db = new Database(path, { timeout: BUSY_MS })
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  return db
})

/** Opens a connection that reads what is committed, while the other is in the middle of a transaction. */
export const openReader = (path: string): Database.Database => translating(() => new Database(path, { readonly: true, timeout: BUSY_MS }))

const statement = (inner: Database.Statement): SqliteStatement => ({
  reader: inner.reader,
  all: parameters => translating(() => inner.all(...parameters)),
  run: parameters => translating(() => inner.run(...parameters)),
  iterate: parameters => translating(() => inner.iterate(...parameters)),
})

const database = (db: Database.Database): SqliteDatabase => {
  const kept = new Map<string, SqliteStatement>()
  return {
    close: () => void db.close(),
    prepare: text => {
      const known = kept.get(text)
      if (known) return known
      if (kept.size >= KEPT_STATEMENTS) kept.clear()
      const fresh = translating(() => statement(db.prepare(text)))
      kept.set(text, fresh)
      return fresh
    },
  }
}

/** Kysely over a connection: statements are prepared once, errors speak the storage's language. */
export const kyselyOver = (db: Database.Database): Kysely<Schema> => new Kysely<Schema>({ dialect: new SqliteDialect({ database: database(db) }) })
