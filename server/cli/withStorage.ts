import { access, mkdir } from 'node:fs/promises'
import { cliWords } from '../../shared/words/cli.ts'
import { databasePath } from '../dataDir/dataDir.ts'
import { openSqliteStorage } from '../storage/sqlite/sqliteStorage.ts'
import type { Storage } from '../storage/storage.ts'
import { CliError } from './cliError.ts'

const words = cliWords.da

/** Makes the folder where it is not there. Throws `CliError` where that cannot be. */
export const ensureFolder = async (dataDir: string): Promise<void> => {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new CliError(words.folderUnusable(dataDir), { cause: error })
  }
}

/** Opens the database in the folder. Throws `CliError` where it cannot be opened. */
export const openStorage = async (dataDir: string): Promise<Storage> => {
  try {
    return await openSqliteStorage(databasePath(dataDir))
  } catch (error) {
    throw new CliError(words.databaseUnusable(databasePath(dataDir)), { cause: error })
  }
}

/** Runs `work` on the data that is there, beside a running server too, and closes it again. Throws `CliError` where there is none. */
export const withStorage = async <Result>(dataDir: string, work: (storage: Storage) => Promise<Result>): Promise<Result> => {
  await access(databasePath(dataDir)).catch(() => {
    throw new CliError(words.noData(dataDir))
  })
  const storage = await openStorage(dataDir)
  try {
    return await work(storage)
  } finally {
    await storage.close()
  }
}
