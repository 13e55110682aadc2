import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import Database from 'better-sqlite3'
import { BackupError } from './backupError.ts'
import { databasePath, lockPath } from './dataDir.ts'

/** In the backup, beside the program's own tables: every other file of DATA_DIR, by its path within. */
export const FILES_TABLE = 'backupFiles'

/** A stored file on its way to its name (see `folderFiles.ts`). */
const HALF_WRITTEN = /^files\/.*\.[0-9a-f]{16}$/

const kept = (name: string, dataDir: string): boolean => {
  const own = [path.basename(databasePath(dataDir)), path.basename(lockPath(dataDir))]
  return !own.some(file => name === file || name.startsWith(`${file}-`)) && !HALF_WRITTEN.test(name)
}

/** Paths of the files to keep, relative to the folder, with `/` between; not those of another DATA_DIR within. */
const filesOf = async (dataDir: string): Promise<string[]> => {
  const entries = await readdir(dataDir, { recursive: true, withFileTypes: true })
  const names = entries.filter(entry => entry.isFile()).map(entry => path.relative(dataDir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
  // the demo's folder lies in that of the real thing, unless somebody says otherwise
  const database = path.basename(databasePath(dataDir))
  const others = names.filter(name => name.endsWith(`/${database}`)).map(name => name.slice(0, -database.length))
  return names.filter(name => kept(name, dataDir) && !others.some(other => name.startsWith(other))).toSorted()
}

const isThere = (file: string): Promise<boolean> => stat(file).then(() => true, () => false)

/**
 * Stores all of DATA_DIR in one file, also while a server runs on it: a SQLite database, consistent at one moment, with the
 * other files in a table of their own. First the database, then the files: whatever a row names was stored before the row.
 * The file bears its name only when it is whole. Answers how many files there are beside the database. Throws `BackupError`.
 */
export const backUp = async (dataDir: string, file: string): Promise<number> => {
  if (!(await isThere(databasePath(dataDir)))) throw new BackupError('noData')
  if (await isThere(file)) throw new BackupError('there')
  const partial = `${file}.partial`
  try {
    await rm(partial, { force: true })
    const source = new Database(databasePath(dataDir), { fileMustExist: true, timeout: 10_000 })
    try {
      source.prepare('vacuum into ?').run(partial)
    } finally {
      source.close()
    }
    const count = await addFiles(dataDir, partial)
    const handle = await open(partial, 'r+')
    await handle.sync()
    await handle.close()
    await rename(partial, file)
    return count
  } catch (error) {
    await rm(partial, { force: true })
    throw error instanceof BackupError ? error : new BackupError('unwritable', { cause: error })
  }
}

const addFiles = async (dataDir: string, file: string): Promise<number> => {
  const target = new Database(file)
  try {
    target.exec(`create table ${FILES_TABLE} (path text primary key, bytes blob not null) strict`)
    const add = target.prepare(`insert into ${FILES_TABLE} (path, bytes) values (?, ?)`)
    const names = await filesOf(dataDir)
    for (const name of names) add.run(name, await readFile(path.join(dataDir, name)))
    return names.length
  } finally {
    target.close()
  }
}
