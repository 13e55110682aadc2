import path from 'node:path'
import { cliWords } from '../../shared/words/cli.ts'
import { backUp } from '../dataDir/backup.ts'
import { BackupError, type BackupProblem } from '../dataDir/backupError.ts'
import { restore } from '../dataDir/restore.ts'
import { readSettings } from '../settings.ts'
import { CliError } from './cliError.ts'
import { need, readArgs } from './readArgs.ts'
import type { Command } from './terminal.ts'

const words = cliWords.da

const speaking = async <Result>(file: string, dataDir: string, work: () => Promise<Result>): Promise<Result> => {
  const say: Record<BackupProblem, string> = {
    noData: words.noData(dataDir), there: words.fileThere(file), unwritable: words.fileUnwritable(file),
    notBackup: words.notBackup(file), notEmpty: words.notEmpty(dataDir), folder: words.folderUnusable(dataDir),
  }
  try {
    return await work()
  } catch (error) {
    throw error instanceof BackupError ? new CliError(say[error.type], { cause: error }) : error
  }
}

/** `backup FILE` */
export const backupCommand: Command = async (args, terminal) => {
  const file = path.resolve(need(readArgs(args, { most: 1 }).positionals[0], 'FIL'))
  const { dataDir } = readSettings(terminal.env, './data')
  terminal.out(`${words.backedUp(file, await speaking(file, dataDir, () => backUp(dataDir, file)))}\n`)
}

/** `restore FILE` */
export const restoreCommand: Command = async (args, terminal) => {
  const file = path.resolve(need(readArgs(args, { most: 1 }).positionals[0], 'FIL'))
  const { dataDir } = readSettings(terminal.env, './data')
  terminal.out(`${words.restored(dataDir, await speaking(file, dataDir, () => restore(file, dataDir)))}\n`)
}
