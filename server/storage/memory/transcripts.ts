import type { TranscriptsTable } from '../tables/transcripts.ts'
import type { Access } from './state.ts'
import { copyOf, mustBeThere } from './state.ts'

/** Transcripts, in memory. */
export const memoryTranscripts = ({ read, write }: Access): TranscriptsTable => ({
  put: transcript => write(state => {
    mustBeThere(state.meetings, transcript.meetingId, 'meeting')
    mustBeThere(state.users, transcript.by, 'user')
    state.transcripts.set(transcript.meetingId, { ...transcript })
  }),
  get: async meeting => copyOf(read().transcripts.get(meeting)),
  remove: meeting => write(state => state.transcripts.delete(meeting)),
})
