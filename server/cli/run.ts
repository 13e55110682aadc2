import { cliWords } from '../../shared/words/cli.ts'
import { settingsWords } from '../../shared/words/settings.ts'
import { errorFields } from '../log.ts'
import { SettingsError } from '../settings.ts'
import { backupCommand, restoreCommand } from './backups.ts'
import { CliError, UsageError } from './cliError.ts'
import { demo } from './demo.ts'
import { exportMeeting } from './exportMeeting.ts'
import { importCommand } from './importCommand.ts'
import { invite } from './invite.ts'
import { replay } from './replay.ts'
import { serve } from './serve.ts'
import type { Command, Terminal } from './terminal.ts'
import { verify } from './verify.ts'

const words = cliWords.da

const COMMANDS: ReadonlyMap<string, Command> = new Map(Object.entries({
  serve, demo, import: importCommand, invite, export: exportMeeting, replay, backup: backupCommand, restore: restoreCommand, verify,
}))

const dispatch = async ([name, ...args]: string[], terminal: Terminal): Promise<void> => {
  if (name === undefined) throw new UsageError(words.missingArgument('KOMMANDO'))
  const command = COMMANDS.get(name)
  if (!command) throw new UsageError(words.unknownCommand(name))
  return command(args, terminal)
}

/** Runs one command line, without the program's own name. Answers the exit code: 0, 1 where it could not be done, 2 for wrong usage or settings. */
export const run = async (args: string[], terminal: Terminal): Promise<0 | 1 | 2> => {
  if (args[0] === 'help' || args.includes('--help') || args.includes('-h')) {
    terminal.out(`${words.usage}\n`)
    return 0
  }
  try {
    await dispatch(args, terminal)
    return 0
  } catch (error) {
    if (error instanceof CliError) {
      terminal.err(`${error.message}\n`)
      return 1
    }
    if (error instanceof UsageError) {
      terminal.err(`${words.wrongUsage(error.message)}\n\n${words.usage}\n`)
      return 2
    }
    if (error instanceof SettingsError) {
      terminal.err([settingsWords.da.lead, ...error.problems.map(problem => `  ${settingsWords.da[problem]}`), ''].join('\n'))
      return 2
    }
    terminal.err(`${words.unexpected}\n`)
    terminal.log.error('command failed', errorFields(error))
    return 1
  }
}
