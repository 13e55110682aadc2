import { cliWords } from '../../shared/words/cli.ts'
import { CliError } from './cliError.ts'
import { need, readArgs } from './readArgs.ts'
import type { Command } from './terminal.ts'

/** `verify FILE`: comes with signed records; until then it says so rather than call anything good. */
export const verify: Command = async args => {
  need(readArgs(args, { most: 1 }).positionals[0], 'FIL')
  throw new CliError(cliWords.da.verifyLater)
}
