import { parseArgs } from 'node:util'
import { cliWords } from '../../shared/words/cli.ts'
import { UsageError } from './cliError.ts'

const words = cliWords.da

/** A command's arguments: what stands alone, and its options. */
export interface Args<Flag extends string, Option extends string> {
  readonly positionals: readonly string[]
  readonly flags: Readonly<Record<Flag, boolean>>
  readonly options: Readonly<Record<Option, string | undefined>>
}

/**
 * Reads a command's arguments. Throws `UsageError` for an option that is not known, one without its value, or too many words.
 * @param most how many words may stand alone.
 */
export const readArgs = <Flag extends string = never, Option extends string = never>(
  args: string[], { flags = [], options = [], most }: { flags?: readonly Flag[]; options?: readonly Option[]; most: number },
): Args<Flag, Option> => {
  const known = [...flags.map(name => [name, { type: 'boolean' as const }]), ...options.map(name => [name, { type: 'string' as const }])]
  try {
    const { values, positionals }: { values: Record<string, unknown>; positionals: string[] } = parseArgs({ args, options: Object.fromEntries(known), allowPositionals: true, strict: true })
    if (positionals.length > most) throw new UsageError(words.tooManyArguments)
    return {
      positionals,
      flags: Object.fromEntries(flags.map(name => [name, values[name] === true])) as Record<Flag, boolean>,
      options: Object.fromEntries(options.map(name => [name, values[name]])) as Record<Option, string | undefined>,
    }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(words.unknownOption(args.filter(arg => arg.startsWith('-')).join(' ')), { cause: error })
  }
}

/** The value; throws `UsageError` where it is missing. */
export const need = (value: string | undefined, name: string): string => {
  if (value === undefined || value.trim() === '') throw new UsageError(words.missingArgument(name))
  return value
}

/** A whole number from 1, or undefined where the option is not given. */
export const readNumber = (value: string | undefined, name: string): number | undefined => {
  if (value === undefined) return undefined
  if (!/^[1-9]\d{0,14}$/.test(value)) throw new UsageError(words.badNumber(name))
  return Number(value)
}
