import { z } from 'zod'

/** What a signed record of a forum's chain says. Every byte of it is described in docs/RECORD.md. */

export const RECORD_FORMAT = 'referat-record/1'

/** Nothing that JSON writers escape in different ways: no control characters, no line or paragraph separators, no half surrogate pairs. */
const AWKWARD = /[\p{Cc}\p{Cs}\u2028\u2029]/u

export const hash = z.string().regex(/^[0-9a-f]{64}$/)
export const signature = z.string().regex(/^[0-9a-f]{128}$/)
/** UTC, always with milliseconds. */
export const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
const text = z.string().refine(value => !AWKWARD.test(value))
const count = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER)

/** A text as it may stand in a record: what may not is a blank. */
export const recordText = (value: string): string => value.replaceAll(new RegExp(AWKWARD, 'gu'), ' ').replaceAll(/ +/gu, ' ').trim()

const common = {
  format: z.literal(RECORD_FORMAT),
  forum: z.strictObject({ id, name: text, slug: text }),
  sequence: count,
  previous: hash.nullable(),
  signedAt: instant,
  keyId: hash,
}

const file = z.strictObject({
  kind: z.enum(['form', 'attachment']),
  /** Below the forum's public address. */
  path: text,
  mediaType: text,
  size: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  sha256: hash,
})

/** Another record of the same chain, before this one. */
const reference = { sequence: count, record: hash, slug: text, reason: text }

const publication = z.strictObject({
  ...common,
  type: z.literal('publication'),
  publication: z.strictObject({ id, slug: text, edition: count, publishedAt: instant, corrects: z.strictObject(reference).nullable() }),
  approval: z.strictObject({ at: instant, by: text }),
  /** Of the canonical JSON of what is public. */
  content: hash,
  /** SHA-256(salt ‖ canonical JSON of all that was approved). */
  commitment: hash,
  files: z.array(file),
})

const tombstone = z.strictObject({
  ...common,
  type: z.literal('tombstone'),
  withdraws: z.strictObject(reference),
  withdrawnBy: text,
})

export const record = z.discriminatedUnion('type', [publication, tombstone])
export type ChainRecord = z.infer<typeof record>
export type PublicationRecord = z.infer<typeof publication>
export type TombstoneRecord = z.infer<typeof tombstone>
export type RecordedFile = z.infer<typeof file>

/** A moment as it stands in a record. `at` in milliseconds since 1970, UTC. */
export const instantOf = (at: number): string => new Date(at).toISOString()
