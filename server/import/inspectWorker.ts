import { parentPort, workerData } from 'node:worker_threads'
import { ImportError } from './importError.ts'
import { inspectBytes } from './inspectBytes.ts'

/** What the thread is given. `fileName` is the media type: a kind that is told by content. */
const { fileName, bytes } = workerData as { readonly fileName: string; readonly bytes: Uint8Array }
// oxlint-disable unicorn/require-post-message-target-origin -- a thread's port has no origin
try {
  parentPort?.postMessage({ type: 'read', result: await inspectBytes(fileName, bytes) })
} catch (error) {
  parentPort?.postMessage({ type: 'refused', problem: error instanceof ImportError ? error.problem : 'broken' })
}
