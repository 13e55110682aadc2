import { z } from 'zod'
import { HIDDEN } from '../checks/finding.ts'
import type { ItemId } from '../domain/ids.ts'
import { id } from './fields.ts'

const itemId = id.transform(text => text as ItemId)
const place = z.object({
  itemId: itemId.nullable(),
  part: z.enum(['head', 'people', 'intro', 'title', 'caseStatement', 'recommendation', 'attachments', 'minutes', 'closing']),
})
const said = { place, text: z.string() }

/** GET /api/meetings/:id/checks */
export const findingList = z.object({
  findings: z.array(z.discriminatedUnion('type', [
    z.object({ type: z.literal('cpr'), ...said, fits: z.boolean() }),
    z.object({ type: z.literal('email'), ...said }),
    z.object({ type: z.literal('phone'), ...said }),
    z.object({ type: z.literal('openRemark'), place: place.nullable() }),
    z.object({ type: z.literal('emptyMinutes'), place }),
    z.object({ type: z.literal('twice'), ...said }),
    z.object({ type: z.literal('noText'), ...said }),
    z.object({ type: z.literal('hidden'), ...said, what: z.enum(HIDDEN) }),
    z.object({ type: z.literal('unread'), ...said }),
    z.object({ type: z.literal('closedText'), ...said }),
  ])),
})
export type FindingList = z.infer<typeof findingList>
