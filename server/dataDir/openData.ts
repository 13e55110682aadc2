import type { RandomBytes } from '../../shared/domain/ids.ts'
import type { Files } from '../files/files.ts'
import { createFolderFiles } from '../files/folderFiles.ts'
import { createFolderVault } from '../signing/folderVault.ts'
import type { KeyVault } from '../signing/keyVault.ts'
import { openSqliteStorage } from '../storage/sqlite/sqliteStorage.ts'
import type { Storage } from '../storage/storage.ts'
import { databasePath, filesPath, keysPath } from './dataDir.ts'
import { takeFolder } from './lock.ts'

/** Everything the program keeps, opened. */
export interface Data {
  storage: Storage
  files: Files
  keys: KeyVault
  close(): Promise<void>
}

/** Opens a folder for a server, which has it for itself until `close`. Throws `FolderTaken`, and `StorageError` where the database cannot be opened. */
export const openData = async (dataDir: string, random: RandomBytes): Promise<Data> => {
  const release = takeFolder(dataDir)
  try {
    const storage = await openSqliteStorage(databasePath(dataDir))
    return {
      storage,
      files: createFolderFiles(filesPath(dataDir), random),
      keys: createFolderVault(keysPath(dataDir), random),
      close: async () => {
        await storage.close()
        release()
      },
    }
  } catch (error) {
    release()
    throw error
  }
}
