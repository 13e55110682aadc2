import { z } from 'zod'

/** Rules as they were at some time: what the program did not know of then is not there. */
const rules = z.object({ silenceAccepts: z.boolean(), objectionDays: z.number().int(), keepTranscripts: z.boolean() }).partial()

/** What was done to a forum. `name`: of the template; `kind`: what the version did to it. */
const bodyDeed = z.discriminatedUnion('type', [
  z.object({ type: z.literal('settings'), before: rules, after: rules }),
  z.object({ type: z.literal('template'), name: z.string(), version: z.number().int(), kind: z.enum(['made', 'changed', 'retired', 'broughtBack']) }),
])

/** GET /api/bodies/:id/trail, oldest first; the secretariat of the forum. */
export const bodyTrail = z.object({ rows: z.array(z.object({ id: z.number().int(), at: z.number(), by: z.string(), deed: bodyDeed })) })
export type BodyTrail = z.infer<typeof bodyTrail>
export type BodyDeed = BodyTrail['rows'][number]['deed']
