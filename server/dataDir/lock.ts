import Database from 'better-sqlite3'
import { lockPath } from './dataDir.ts'

/** Another server already runs on this folder. Two would each keep the documents in memory, and neither see the other's text. */
export class FolderTaken extends Error {
  constructor(folder: string) {
    super(folder)
    this.name = 'FolderTaken'
  }
}

/**
 * Takes the folder for this process and answers how to let it go. A lock of the operating system, through SQLite: it is
 * gone with the process, however that ends. Throws `FolderTaken`.
 */
export const takeFolder = (dataDir: string): (() => void) => {
  const db = new Database(lockPath(dataDir), { timeout: 0 })
  try {
    db.pragma('locking_mode = EXCLUSIVE')
    db.exec('begin exclusive')
  } catch (error) {
    db.close()
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) throw new FolderTaken(dataDir)
    throw error
  }
  return () => db.close()
}
