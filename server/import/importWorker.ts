import { parentPort, workerData } from 'node:worker_threads'
import type { ReadOptions } from '../../shared/exchange/importRows.ts'
import { importBytes } from './importBytes.ts'
import { ImportError } from './importError.ts'

/** What the thread is given, and what it answers. */
export interface ImportTask {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly options: ReadOptions | undefined
}

const { fileName, bytes, options } = workerData as ImportTask
// oxlint-disable unicorn/require-post-message-target-origin -- a thread's port has no origin
try {
  parentPort?.postMessage({ type: 'read', result: await importBytes(fileName, bytes, options) })
} catch (error) {
  parentPort?.postMessage({ type: 'refused', problem: error instanceof ImportError ? error.problem : 'broken' })
}
