import type { Utterance } from '../../shared/exchange/teams/transcript.ts'
import { inThread } from './inThread.ts'

/** Reads a transcript from a file from outside. Empty where the file is none. @throws ImportError where it cannot be read. */
export const readTranscript = (fileName: string, bytes: Uint8Array): Promise<readonly Utterance[]> => inThread('transcriptWorker', { fileName, bytes })
