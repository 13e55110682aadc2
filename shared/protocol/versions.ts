import { z } from 'zod'
import { PHASES } from '../domain/phase.ts'
import { hash, id, time } from './fields.ts'

/** What goes over `/api` about versions, about who wrote what, and about the approval of single items. */

const phase = z.enum(PHASES)

/** One version. `hash` is null for those who may not see all that it holds: with it short closed texts could be guessed. */
export const version = z.object({
  id, kind: z.enum(['phase', 'approval', 'named', 'restore']), name: z.string().nullable(), phase, toPhase: phase.nullable(), at: time, by: z.string(), hash: hash.nullable(),
  /** Log positions of the open and the closed room. */
  seq: z.number().int(), closedSeq: z.number().int(),
})
export type VersionRow = z.infer<typeof version>
/** GET /api/meetings/:id/versions, newest first. */
export const versionList = z.object({ versions: z.array(version) })
/** POST /api/meetings/:id/versions */
export const newVersion = z.object({ name: z.string().trim().min(1).max(200) })

/** In place of a version's id: what the minutes say now. */
export const NOW = 'now'
/**
 * GET /api/meetings/:id/versions/:versionId: the content as canonical JSON as far as the one who asks may see it, and the SHA-256 of that.
 * `version` is null for what the minutes say now.
 */
export const versionText = z.object({ version: version.nullable(), json: z.string(), hash, html: z.string() })
export type VersionText = z.infer<typeof versionText>

/**
 * POST /api/meetings/:id/versions/:versionId/restoration: one place (as a comparison names it) or the whole. `seen` is the fingerprint of what
 * stood there when it was decided: of the place's value, or of the whole JSON as it was shown. 409 `changed` where it is another by now.
 */
export const restoration = z.object({
  what: z.discriminatedUnion('type', [
    z.object({ type: z.literal('place'), where: z.string().min(1).max(100), seen: hash }),
    z.object({ type: z.literal('whole'), seen: hash }),
  ]),
})
export type Restoration = z.infer<typeof restoration>
/** `left`: places that differ and were left, because the one who asked may not write there in this phase. */
export const restored = z.object({ restored: z.array(z.string()), left: z.array(z.string()) })
export type Restored = z.infer<typeof restored>

/** GET /api/meetings/:id/authors: every section's lines as runs by one author each; `by` is an index into `people`, null where nobody is known. */
export const authorList = z.object({
  people: z.array(z.object({ id, name: z.string() })),
  sections: z.array(z.object({ where: z.string(), lines: z.array(z.array(z.object({ by: z.number().int().nullable(), text: z.string() }))) })),
})
export type AuthorList = z.infer<typeof authorList>

/**
 * One item's approval. It holds while the item says exactly what it said then; who has the text compares `hash` with the fingerprint of what
 * they see. Both hashes are null where the one who asks may not see all of the item; then `holds` is all there is.
 */
export const itemApproval = z.object({ itemId: id, at: time, by: z.string(), hash: hash.nullable(), openHash: hash.nullable(), holds: z.boolean() })
export type ItemApprovalRow = z.infer<typeof itemApproval>
/** GET /api/meetings/:id/item-approvals */
export const itemApprovalList = z.object({ approvals: z.array(itemApproval) })
/** POST /api/meetings/:id/item-approvals: by the chair, of exactly the item with this fingerprint. */
export const approveItem = z.object({ itemId: id, hash, epoch: z.number().int() })
/** GET /api/meetings/:id/item-approvals/:itemId: what the item said when it was approved, as canonical JSON, as far as one may see it. */
export const approvedItem = z.object({ json: z.string() })

/** What stands in the way of an approval; `key` is how the chair's explicit word names it. */
export const outstanding = z.object({ key: z.string(), type: z.string(), itemId: z.string().optional() })
export type OutstandingRow = z.infer<typeof outstanding>
