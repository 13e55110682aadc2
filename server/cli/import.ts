import { open } from 'node:fs/promises'
import path from 'node:path'
import { toFlat } from '../../shared/exchange/flat.ts'
import type { ImportedContent, ImportResult, SourceLine } from '../../shared/exchange/imported.ts'
import { LARGEST_IMPORT } from '../../shared/protocol/largestImport.ts'
import { cliWords } from '../../shared/words/cli.ts'
import { importWords } from '../../shared/words/import.ts'
import { ImportError } from '../import/importError.ts'
import type { readImport } from '../import/readImport.ts'
import { CliError, UsageError } from './cliError.ts'
import { need, readArgs, readNumber } from './readArgs.ts'
import type { Terminal } from './terminal.ts'

const words = importWords.da

/** The bytes of a file, one more than may be read at most. Throws `CliError` where it cannot be read. */
const readBytes = async (file: string): Promise<Uint8Array> => {
  try {
    const handle = await open(file, 'r')
    try {
      const { size } = await handle.stat()
      const bytes = Buffer.alloc(Math.min(size, LARGEST_IMPORT + 1))
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0)
      return new Uint8Array(bytes.subarray(0, bytesRead))
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw new CliError(cliWords.da.fileUnreadable(file), { cause: error })
  }
}

/** What reads a file, and what makes a meeting of it. */
export interface ImportWork {
  readonly read: typeof readImport
  readonly make: (content: ImportedContent) => Promise<void>
}

const readWith = async (read: ImportWork['read'], file: string, meeting: number | undefined): Promise<ImportResult> => {
  try {
    return await read(path.basename(file), await readBytes(file), meeting === undefined ? {} : { meeting })
  } catch (error) {
    throw error instanceof ImportError ? new CliError(words.problem[error.problem], { cause: error }) : error
  }
}

const reportLine = (line: SourceLine, at: number): string =>
  [String(at + 1), words.fate[line.fate], line.fate === 'furniture' ? words.furniture[line.why] : line.where, line.text.trim()].join('\t')

/** Every line of the source: its number, what became of it, where it went or why not, and its text, by tabs; a sum at the end. */
const report = ({ source }: ImportResult): string => {
  const count = (fate: SourceLine['fate']): number => source.filter(line => line.fate === fate).length
  return [...source.map(reportLine), words.sum(source.length, count('used'), count('furniture'), count('unsure'))].join('\n')
}

/** `2. Referat (7. april 2020)`, a row for each meeting of the file. */
const listOf = ({ meetings = [] }: ImportResult): string => meetings.map(({ title, date }, at) => `  ${at + 1}. ${[title, date].filter(text => text !== '').join(', ')}`).join('\n')

/**
 * `import FILE [--json|--flat|--report] [--meeting N]`: reads a file and prints the content, the flat shape, or what became of every line;
 * without a flag hands the content to `make`. Of a file with several meetings `--meeting` chooses one; without it all are printed as one, and
 * none is made. Throws `CliError` where the file cannot be read or holds no such meeting, `UsageError` for more than one flag.
 */
export const runImport = async (args: string[], terminal: Pick<Terminal, 'out' | 'err'>, { read, make }: ImportWork): Promise<void> => {
  const { positionals, flags, options } = readArgs(args, { flags: ['json', 'flat', 'report'], options: ['meeting'], most: 1 })
  const prints = [flags.json, flags.flat, flags.report].filter(Boolean).length
  if (prints > 1) throw new UsageError(words.oneOf)
  const meeting = readNumber(options.meeting, '--meeting')
  const result = await readWith(read, need(positionals[0], words.file), meeting)
  const count = result.meetings?.length ?? 1
  if (meeting !== undefined && meeting > count) throw new CliError(words.noSuchMeeting(meeting, count))
  const isOpen = meeting === undefined && count > 1
  if (isOpen && prints === 0) throw new CliError(words.chooseMeeting(count, listOf(result)))
  if (isOpen) terminal.err(`${words.severalMeetings(count, listOf(result))}\n`)
  if (flags.json) terminal.out(`${JSON.stringify(result.content, null, 2)}\n`)
  else if (flags.flat) terminal.out(`${JSON.stringify(toFlat(result.content), null, 2)}\n`)
  else if (flags.report) terminal.out(`${report(result)}\n`)
  else await make(result.content)
}
