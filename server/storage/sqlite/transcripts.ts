import type { TranscriptsTable } from '../tables/transcripts.ts'
import type { Access } from './access.ts'

/** Transcripts, in SQLite. */
export const sqliteTranscripts = ({ read, write }: Access): TranscriptsTable => ({
  put: transcript => write(async db => {
    const { meetingId: _, ...values } = transcript
    await db.insertInto('transcripts').values(transcript).onConflict(conflict => conflict.column('meetingId').doUpdateSet(values)).execute()
  }),
  get: meeting => read.selectFrom('transcripts').selectAll().where('meetingId', '=', meeting).executeTakeFirst(),
  remove: meeting => write(async db => {
    const { numDeletedRows } = await db.deleteFrom('transcripts').where('meetingId', '=', meeting).executeTakeFirst()
    return numDeletedRows > 0n
  }),
})
