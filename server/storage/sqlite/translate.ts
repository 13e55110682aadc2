import Database from 'better-sqlite3'
import { StorageError } from '../storage.ts'

/** Disk full or failing, locked by another process, not writable: nothing is wrong with what was asked. */
const UNAVAILABLE = /^SQLITE_(FULL|IOERR|BUSY|LOCKED|READONLY|CANTOPEN|NOMEM|PROTOCOL|CORRUPT|NOTADB)/

/** What an error of SQLite means to those who know only the storage; anything else comes back as it is. */
export const translate = (error: unknown): unknown => {
  if (!(error instanceof Database.SqliteError)) return error
  const because = { cause: error }
  if (error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return new StorageError('missing', 'a row that this one refers to is not there', because)
  if (error.code.startsWith('SQLITE_CONSTRAINT')) return new StorageError('conflict', error.message, because)
  if (UNAVAILABLE.test(error.code)) return new StorageError('unavailable', `the database cannot be written or read: ${error.code}`, because)
  return error
}

/** Runs it, and throws what its error means. */
export const translating = <Result>(work: () => Result): Result => {
  try {
    return work()
  } catch (error) {
    throw translate(error)
  }
}
