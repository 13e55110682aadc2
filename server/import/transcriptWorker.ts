import { parentPort, workerData } from 'node:worker_threads'
import { readTranscriptRows } from '../../shared/exchange/teams/readTranscriptRows.ts'
import { readVtt } from '../../shared/exchange/teams/readVtt.ts'
import type { Utterance } from '../../shared/exchange/teams/transcript.ts'
import { decodeText } from './decodeText.ts'
import { fileKind } from './fileKind.ts'
import { ImportError } from './importError.ts'

/** A transcript as WebVTT, as Teams' Word file, or as text copied out of that; empty for another file. */
const read = async (fileName: string, bytes: Uint8Array): Promise<readonly Utterance[]> => {
  if (fileKind(fileName, bytes) === 'docx') {
    const { docxRows } = await import('./docxRows.ts')
    return readTranscriptRows((await docxRows(bytes)).rows.map(row => row.text)) ?? []
  }
  const text = decodeText(bytes)
  return readVtt(text) ?? readTranscriptRows(text.split(/\r\n|\r|\n/u)) ?? []
}

const { fileName, bytes } = workerData as { readonly fileName: string; readonly bytes: Uint8Array }
// oxlint-disable unicorn/require-post-message-target-origin -- a thread's port has no origin
try {
  parentPort?.postMessage({ type: 'read', result: await read(fileName, bytes) })
} catch (error) {
  parentPort?.postMessage({ type: 'refused', problem: error instanceof ImportError ? error.problem : 'broken' })
}
