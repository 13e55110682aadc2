import { cliWords } from '../../shared/words/cli.ts'
import { settingsProblem, settingsWords } from '../../shared/words/settings.ts'
import { errorFields } from '../log.ts'
import { SettingsError } from '../settings.ts'
import { CliError, UsageError } from './cliError.ts'
import type { Command, Terminal } from './terminal.ts'

const words = cliWords.da

/** Each is loaded when it is asked for: reading a file needs no server. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map(Object.entries({
  serve: async () => (await import('./serve.ts')).serve,
  demo: async () => (await import('./demo.ts')).demo,
  import: async () => (await import('./importCommand.ts')).importCommand,
  invite: async () => (await import('./invite.ts')).invite,
  export: async () => (await import('./exportMeeting.ts')).exportMeeting,
  replay: async () => (await import('./replay.ts')).replay,
  backup: async () => (await import('./backups.ts')).backupCommand,
  restore: async () => (await import('./backups.ts')).restoreCommand,
  keys: async () => (await import('./keys.ts')).keysCommand,
  verify: async () => (await import('./verify.ts')).verify,
}))

const dispatch = async ([name, ...args]: string[], terminal: Terminal): Promise<void> => {
  if (name === undefined) throw new UsageError(words.missingArgument('KOMMANDO'))
  const load = COMMANDS.get(name)
  if (!load) throw new UsageError(words.unknownCommand(name))
  const command = await load()
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
      terminal.err([settingsWords.da.lead, ...error.problems.map(problem => `  ${settingsProblem(problem, 'da')}`), ''].join('\n'))
      return 2
    }
    terminal.err(`${words.unexpected}\n`)
    terminal.log.error('command failed', errorFields(error))
    return 1
  }
}
