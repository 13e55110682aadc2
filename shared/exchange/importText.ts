import type { ImportResult } from './imported.ts'
import { importRows, type ReadOptions } from './importRows.ts'
import { textRows } from './rows/textRows.ts'

/** Reads plain text, as it comes out of a PDF, an e-mail or a copy-paste, into the shape of a meeting. Never throws; every line is accounted for once. */
export const importText = (text: string, options?: ReadOptions): ImportResult => importRows(textRows(text), options)
