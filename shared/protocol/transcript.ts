import { z } from 'zod'

/** Somebody's words in a recording; times in ms from its beginning. */
export const utterance = z.object({ speaker: z.string(), from: z.number(), to: z.number(), text: z.string() })

/** The transcript that lies beside a meeting; null where none does. */
export const transcriptAnswer = z.object({
  transcript: z.object({
    /** Of the file it was read from. */
    name: z.string(),
    at: z.number(),
    by: z.string(),
    utterances: z.array(utterance),
    /** It goes when the minutes are published, unless the forum keeps transcripts. */
    kept: z.boolean(),
  }).nullable(),
})
export type TranscriptAnswer = z.infer<typeof transcriptAnswer>
