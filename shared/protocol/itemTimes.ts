import { z } from 'zod'
import { id, time } from './fields.ts'

/** GET /api/meetings/:id/item-times: when the minutes of each item were first written in; items without a word are left out. */
export const itemTimes = z.object({ items: z.array(z.object({ id, at: time })) })
export type ItemTimes = z.infer<typeof itemTimes>
