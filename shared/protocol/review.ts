import { z } from 'zod'
import { REMARK_KINDS, REMARK_OUTCOMES } from '../domain/remark.ts'
import { id, time } from './fields.ts'

/** What goes over `/api` about remarks, the objection period and recusals. */

const unit = z.object({ client: z.number().int(), clock: z.number().int() }).nullish()
/** A relative position as Yjs gives it in JSON. */
const position = z.object({ type: unit, tname: z.string().max(100).nullish(), item: unit, assoc: z.number().int().optional() })
const anchor = z.object({ start: position, end: position })

export const remark = z.object({
  id, section: z.string(), closed: z.boolean(), kind: z.enum(REMARK_KINDS), text: z.string(),
  passage: z.object({ quote: z.string(), anchor }).nullable(),
  wording: z.string().nullable(),
  refused: z.boolean(),
  at: time, by: z.string(), mine: z.boolean(), resolved: z.boolean(), outcome: z.enum(REMARK_OUTCOMES).nullable(),
  answers: z.array(z.object({ text: z.string(), at: time, by: z.string(), mine: z.boolean() })),
})
export type RemarkRow = z.infer<typeof remark>
/** GET /api/meetings/:id/remarks */
export const remarkList = z.object({ remarks: z.array(remark) })
/** POST /api/meetings/:id/remarks. `refused`: the text is what the room refused; whoever may read may hand that in, in every phase. */
export const newRemark = z.object({
  section: z.string().max(100), closed: z.boolean(), text: z.string().max(20_000),
  kind: z.enum(REMARK_KINDS).optional(),
  passage: anchor.optional(),
  wording: z.string().max(20_000).optional(),
  refused: z.boolean().optional(),
})
/** POST …/remarks/:remarkId/answers */
export const newAnswer = z.object({ text: z.string().trim().min(1).max(20_000) })
/** POST …/remarks/:remarkId/acceptance: what the passage said when it was decided upon. */
export const acceptProposal = z.object({ seen: z.string().max(100_000) })
/** The 409 of it: what the passage says now. */
export const passageChanged = z.object({ error: z.literal('changed'), message: z.string(), now: z.string() })

export const reviewState = z.object({
  /** The server's clock: the countdown goes by it. */
  now: time,
  /** The forum's usual number of days. */
  days: z.number().int(),
  period: z.object({ until: time, silenceAccepts: z.boolean(), by: z.string() }).nullable(),
  mine: z.enum(['accepted', 'spoke', 'silent', 'waiting']).nullable(),
  /** Chair and secretariat only; empty for the others. */
  people: z.array(z.object({ userId: id, name: z.string(), answer: z.enum(['accepted', 'spoke', 'silent', 'waiting']) })),
})
/** GET /api/meetings/:id/review */
export type ReviewState = z.infer<typeof reviewState>
/** POST /api/meetings/:id/review */
export const openReview = z.object({ until: time })

/** POST /api/meetings/:id/items/:itemId/door */
export const itemDoor = z.object({ closed: z.boolean(), publicTitle: z.string().trim().max(500) })

/** Those that stand. */
export const recusal = z.object({ id, itemId: id, userId: id, name: z.string() })
export type RecusalRow = z.infer<typeof recusal>
/** POST /api/meetings/:id/recusals */
export const newRecusal = z.object({ itemId: id, userId: id })
