import { parentPort, workerData } from 'node:worker_threads'
import { importBytes } from './importBytes.ts'
import { ImportError } from './importError.ts'

/** What the thread is given, and what it answers. */
export interface ImportTask {
  readonly fileName: string
  readonly bytes: Uint8Array
}

const { fileName, bytes } = workerData as ImportTask
// oxlint-disable unicorn/require-post-message-target-origin -- a thread's port has no origin
try {
  parentPort?.postMessage({ type: 'read', result: await importBytes(fileName, bytes) })
} catch (error) {
  parentPort?.postMessage({ type: 'refused', problem: error instanceof ImportError ? error.problem : 'broken' })
}
