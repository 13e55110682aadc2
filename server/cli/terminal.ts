import type { RandomBytes } from '../../shared/domain/ids.ts'
import type { Now } from '../auth/auth.ts'
import type { Log } from '../log.ts'

/** What a command of the command line is handed of the process. */
export interface Terminal {
  /** Writes to stdout, as it is. */
  out(data: string | Uint8Array): void
  /** Writes to stderr, as it is. */
  err(text: string): void
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: Now
  readonly random: RandomBytes
  readonly log: Log
  /** Resolves when the process is asked to end. */
  readonly stopped: () => Promise<void>
}

/** One command: its arguments behind the name. Throws `CliError` or `UsageError` with words for people. */
export type Command = (args: string[], terminal: Terminal) => Promise<void>
