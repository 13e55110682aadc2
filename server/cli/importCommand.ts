import { readImport } from '../import/readImport.ts'
import { runImport } from './import.ts'
import type { Command } from './terminal.ts'

/** `import FILE [--json|--flat|--report] [--meeting N]`: with a flag prints what was read; without one makes a meeting of it, and prints its id and links. */
export const importCommand: Command = (args, terminal) =>
  // loaded when it is needed: reading a file alone touches no database
  runImport(args, terminal, { read: readImport, make: async content => (await import('./makeImported.ts')).makeImported(terminal, content) })
