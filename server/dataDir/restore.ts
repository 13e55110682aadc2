import { copyFile, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import Database from 'better-sqlite3'
import { sha256 } from '../files/sha256.ts'
import { FILES_TABLE } from './backup.ts'
import { BackupError } from './backupError.ts'
import { databasePath } from './dataDir.ts'

interface Row {
  path: string
  bytes: Uint8Array
}

/** A path that stays in the folder, whoever wrote the backup. */
const isInside = (name: string): boolean => name.split('/').every(part => /^[\w.-]+$/.test(part) && part !== '.' && part !== '..')
/** Stored files are named for their hash, so that damage shows. */
const isWhole = ({ path: name, bytes }: Row): boolean => !name.startsWith('files/') || sha256(bytes) === path.posix.basename(name)

const check = (file: string): void => {
  const db = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const whole = db.pragma('integrity_check', { simple: true }) === 'ok'
    const rows = db.prepare<[], Row>(`select path, bytes from ${FILES_TABLE}`)
    let fit = true
    for (const row of rows.iterate()) fit &&= isInside(row.path) && isWhole(row)
    if (!whole || !fit) throw new BackupError('notBackup')
  } finally {
    db.close()
  }
}

const isEmpty = (folder: string): Promise<boolean> => readdir(folder).then(names => names.length === 0, error => {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true
  throw new BackupError('folder', { cause: error })
})

const write = async (file: string, bytes: Uint8Array): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true })
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Puts a backup into an empty folder, or one that is not there yet. The backup is checked before anything is written, and
 * the database gets its name last; where it fails, the folder is as empty as before. Answers the number of files. Throws `BackupError`.
 */
export const restore = async (file: string, dataDir: string): Promise<number> => {
  if (!(await isEmpty(dataDir))) throw new BackupError('notEmpty')
  try {
    check(file)
  } catch (error) {
    throw error instanceof BackupError ? error : new BackupError('notBackup', { cause: error })
  }
  try {
    await mkdir(dataDir, { recursive: true })
    const half = `${databasePath(dataDir)}.restoring`
    await copyFile(file, half)
    const db = new Database(half)
    let count = 0
    try {
      for (const row of db.prepare<[], Row>(`select path, bytes from ${FILES_TABLE}`).all()) {
        await write(path.join(dataDir, row.path), row.bytes)
        count += 1
      }
      db.exec(`drop table ${FILES_TABLE}`)
      db.exec('vacuum')
    } finally {
      db.close()
    }
    await rename(half, databasePath(dataDir))
    return count
  } catch (error) {
    for (const name of await readdir(dataDir).catch(() => [])) await rm(path.join(dataDir, name), { recursive: true, force: true })
    throw new BackupError('folder', { cause: error })
  }
}
