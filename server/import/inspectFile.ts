import type { FileReport } from '../../shared/checks/findAll.ts'
import { ImportError } from './importError.ts'
import { inThread } from './inThread.ts'

/** Kinds that are looked into; the others need no thread to say that we cannot. */
const LOOKED_INTO = /^(?:application\/(?:pdf|vnd\.openxmlformats-officedocument\.)|image\/|text\/)/u

/** Looks into a file that somebody attached, in a thread of its own. Undefined for a kind we cannot read, a damaged file, or one that is too large. */
export const inspectFile = async (mediaType: string, bytes: Uint8Array): Promise<FileReport> => {
  if (!LOOKED_INTO.test(mediaType)) return undefined
  try {
    return await inThread<FileReport>('inspectWorker', { fileName: mediaType, bytes })
  } catch (error) {
    if (error instanceof ImportError) return undefined
    throw error
  }
}
