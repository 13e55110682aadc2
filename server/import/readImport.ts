import type { ImportResult } from '../../shared/exchange/imported.ts'
import type { ReadOptions } from '../../shared/exchange/importRows.ts'
import type { ImportTask } from './importWorker.ts'
import { inThread } from './inThread.ts'

/**
 * Reads a file from outside in a thread of its own, under limits of time and memory, so that a hostile one cannot harm the server.
 * @param fileName tells the kind of a file whose bytes do not.
 * @param options what a person has said of its lines, and which of its meetings is meant.
 * @throws ImportError
 */
export const readImport = (fileName: string, bytes: Uint8Array, options?: ReadOptions): Promise<ImportResult> => {
  const task: ImportTask = { fileName, bytes, options }
  return inThread('importWorker', task)
}
