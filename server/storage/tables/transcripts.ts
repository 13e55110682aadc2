import type { MeetingId, UserId } from '../../../shared/domain/ids.ts'
import type { Time } from '../storage.ts'

/** What was said in a meeting, word for word, as a file said it: a help for writing, no part of the record. */
export interface Transcript {
  meetingId: MeetingId
  /** Of the file. */
  name: string
  /** `Utterance[]` as JSON. */
  json: string
  at: Time
  by: UserId
}

export interface TranscriptsTable {
  /** Puts it in the place of the meeting's earlier one. */
  put(transcript: Transcript): Promise<void>
  get(meeting: MeetingId): Promise<Transcript | undefined>
  /** Answers whether there was one. */
  remove(meeting: MeetingId): Promise<boolean>
}
