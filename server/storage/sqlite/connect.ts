import Database from 'better-sqlite3'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { Kysely, SqliteDialect } from 'kysely'
import type { Schema } from './schema.ts'
import { translating } from './translate.ts'

/** How long a write waits for another process (a command line beside the server), in ms. Short, because it blocks this one. */
const BUSY_MS = 3000
/** Statements kept ready; queries with lists of varying length are why there is a limit. */
const KEPT_STATEMENTS = 300

/** As large as the journal gets before SQLite copies it into the database and begins it anew (1000 pages). */
const JOURNAL_BYTES = 4_200_000

/**
 * Lets the journal have its full size from the start. Making a file longer costs the file system a journal entry of its own at every
 * commit: 300 µs of CPU instead of 140, and two to five times the wait. What is written here is rolled back; only the length stays.
 */
const growJournal = (db: Database.Database): void => {
  // a small cache makes SQLite write changes out before they are committed
  db.pragma('cache_size = 16')
  try {
    db.exec('begin immediate; create table filler (bytes blob)')
    db.prepare('insert into filler values (zeroblob(?))').run(JOURNAL_BYTES)
  } catch {
    // no room, or somebody else is writing: then it grows as it is written
  } finally {
    if (db.inTransaction) db.exec('rollback')
    db.pragma('cache_size = -8000')
  }
}

/** Opens the one connection that writes. A commit is on disk when it returns (WAL with synchronous=FULL). */
export const openWriter = (path: string): Database.Database => translating(() => {
  const db = new Database(path, { timeout: BUSY_MS })
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  growJournal(db)
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
