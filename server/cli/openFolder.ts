import { cliWords } from '../../shared/words/cli.ts'
import { databasePath } from '../dataDir/dataDir.ts'
import { FolderTaken } from '../dataDir/lock.ts'
import { openData, type Data } from '../dataDir/openData.ts'
import { CliError } from './cliError.ts'
import type { Terminal } from './terminal.ts'
import { ensureFolder } from './withStorage.ts'

const words = cliWords.da

/** Opens DATA_DIR for a server, made where it is not there. Throws `CliError` with what stands against it. */
export const openFolder = async (dataDir: string, { random }: Terminal): Promise<Data> => {
  await ensureFolder(dataDir)
  try {
    return await openData(dataDir, random)
  } catch (error) {
    throw new CliError(error instanceof FolderTaken ? words.folderTaken(dataDir) : words.databaseUnusable(databasePath(dataDir)), { cause: error })
  }
}
