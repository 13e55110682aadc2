import { z } from 'zod'
import { contentForm } from './templates.ts'
import { MOST_OBJECTION_DAYS } from '../domain/bodySettings.ts'
import { PHASES } from '../domain/phase.ts'
import { ROLES } from '../domain/role.ts'
import { LINE_KINDS } from '../document/line.ts'
import { FURNITURE_REASONS } from '../exchange/imported.ts'
import { FACTS } from '../exchange/rows/hint.ts'
import { hash, id, time } from './fields.ts'
import { recusal } from './review.ts'
import { outstanding } from './versions.ts'

/** The JSON that goes over `/api`, in both directions. The server checks with these, the client takes its types from them. */

const words = (most: number) => z.string().trim().min(1).max(most)
export const localTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
const role = z.enum(ROLES)
const phase = z.enum(PHASES)
const template = z.enum(['referat', 'opsamling'])

/** Every refusal of `/api`: `error` is for programs, `message` for people, in their language. */
export const ERRORS = [
  'signIn', 'forbidden', 'unknown', 'invalid', 'tooLarge', 'tooMany', 'conflict', 'changed', 'outstanding', 'wrongPhase', 'badFile', 'unavailable', 'unsupported', 'internal',
] as const
export type ErrorType = (typeof ERRORS)[number]
export const problem = z.object({
  error: z.enum(ERRORS),
  message: z.string(),
  /** With `invalid`: which fields. */
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
})
export type Problem = z.infer<typeof problem>

export const me = z.object({
  user: z.object({ id, name: z.string(), admin: z.boolean() }),
  /** `role` is the one this person has in new meetings of the forum; only the secretariat makes them. */
  bodies: z.array(z.object({ id, name: z.string(), slug: z.string(), role })),
})
export type Me = z.infer<typeof me>

/** What a meeting waits for from the person who asks; `none` where it is somebody else's turn. */
export const AWAITS = ['none', 'convene', 'start', 'write', 'send', 'review', 'approve', 'publish'] as const
export const meetingRow = z.object({
  id, title: z.string(), start: z.string(), template, phase, role, awaits: z.enum(AWAITS),
  body: z.object({ id, name: z.string(), slug: z.string() }),
  /** Path of the newest public page, once there is one. */
  publicPath: z.string().nullable(),
})
export type MeetingRow = z.infer<typeof meetingRow>
export const meetingList = z.object({ meetings: z.array(meetingRow) })
export type MeetingList = z.infer<typeof meetingList>

export const attachment = z.object({
  id, itemId: id, title: z.string(), closed: z.boolean(), order: z.string(), removed: z.boolean(),
  file: z.object({ name: z.string(), mediaType: z.string(), size: z.number().int(), sha256: hash }).nullable(),
})
export type AttachmentRow = z.infer<typeof attachment>

export const meetingDetail = meetingRow.extend({
  epoch: z.number().int(),
  attachments: z.array(attachment),
  members: z.array(z.object({ userId: id, name: z.string(), role })),
  /** The approval that stands; `snapshotId` is the version that it is of. Its fingerprint is of closed items too: null unless one may open those. */
  approval: z.object({ hash: hash.nullable(), at: time, by: z.string(), snapshotId: id }).nullable(),
  /** What was said when published minutes were opened again, and becomes public with the correction; null unless the one who asks publishes it. */
  reopenedBecause: z.string().nullable(),
  publications: z.array(z.object({ id, path: z.string(), at: time, hash, withdrawnAt: time.nullable() })),
  /** Who is kept out of which item now. */
  recusals: z.array(recusal),
  /** The one who asks may know what closed items say. */
  opensClosed: z.boolean(),
  /** What the forum's own template calls things; null where the meeting was made with one of the program's. */
  form: contentForm.nullable(),
  /** Sentences that the forum writes again and again. */
  phrases: z.array(z.string()),
})
export type MeetingDetail = z.infer<typeof meetingDetail>

export const run = z.object({
  text: z.string().max(100_000), bold: z.literal(true).optional(), italic: z.literal(true).optional(), underline: z.literal(true).optional(), link: z.string().max(2000).optional(),
})
export const line = z.object({
  kind: z.enum(LINE_KINDS),
  indent: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  runs: z.array(run).max(5000),
  responsible: z.string().max(200).optional(), due: z.string().max(10).optional(), done: z.literal(true).optional(),
})
const lines = z.array(line).max(5000)
export const importedContent = z.object({
  template, form: contentForm.optional(), title: z.string().max(500), body: z.string().max(200), date: z.string().max(10), start: z.string().max(5), end: z.string().max(5),
  place: z.string().max(500), nextMeeting: z.string().max(500), language: z.enum(['da', 'en', 'nb', 'sv', 'de']), chair: z.string().max(200), minuteTaker: z.string().max(200),
  people: z.array(z.object({
    name: z.string().max(200), organisation: z.string().max(200), role: z.string().max(200), attendance: z.enum(['present', 'apology', 'absent']),
    arrival: z.string().max(5).optional(), departure: z.string().max(5).optional(), deputyFor: z.string().max(200).optional(),
  })).max(500),
  intro: lines,
  items: z.array(z.object({
    number: z.string().max(20), title: z.string().max(1000), closed: z.boolean(),
    caseStatement: lines, recommendation: lines, attachments: z.array(z.string().max(1000)).max(200), minutes: lines,
    unnumbered: z.literal(true).optional(), open: z.object({ title: z.string().max(1000), minutes: lines }).optional(),
  })).max(500),
  closing: lines,
})

/** What a person has said that a row of a file is. */
export const rowHint = z.discriminatedUnion('type', [
  z.object({ type: z.literal('heading') }),
  z.object({ type: z.literal('part'), part: z.enum(['caseStatement', 'recommendation', 'attachments', 'minutes']), text: z.literal(true).optional() }),
  z.object({ type: z.literal('text') }),
  z.object({ type: z.literal('fact'), fact: z.enum(FACTS) }),
  z.object({ type: z.literal('furniture') }),
])
/** POST /api/import takes these as JSON in the form's `hints` field, by line from 0, and the number of the meeting, from 1, in `meeting`. */
export const rowHints = z.array(z.object({ line: z.number().int().min(0), hint: rowHint })).max(5000)
export type RowHintsSent = z.infer<typeof rowHints>

/** POST /api/import answers this; the file is in the request's `file` field. Nothing is made. */
export const importAnswer = z.object({
  content: importedContent,
  source: z.array(z.discriminatedUnion('fate', [
    z.object({ text: z.string(), fate: z.literal('used'), where: z.string() }),
    z.object({ text: z.string(), fate: z.literal('furniture'), why: z.enum(FURNITURE_REASONS) }),
    z.object({ text: z.string(), fate: z.literal('unsure'), where: z.string() }),
  ])),
  meetings: z.array(z.object({ title: z.string(), date: z.string(), line: z.number() })).optional(),
  exact: z.literal(true).optional(),
})
export type ImportAnswer = z.infer<typeof importAnswer>

/** POST /api/bodies */
export const newBody = z.object({ name: words(200) })
/** GET and PUT /api/bodies/:bodyId/settings */
export const bodySettings = z.object({ silenceAccepts: z.boolean(), objectionDays: z.number().int().min(1).max(MOST_OBJECTION_DAYS), keepTranscripts: z.boolean() })
/** POST /api/meetings: from a template, from what a file said, or from an earlier meeting (people and place carried over). */
export const newMeeting = z.object({
  bodyId: id,
  title: words(500),
  start: z.union([localTime, z.literal('')]),
  end: z.union([localTime, z.literal('')]),
  place: z.string().trim().max(500),
  from: z.discriminatedUnion('type', [
    z.object({ type: z.literal('template'), template }),
    z.object({ type: z.literal('own'), templateId: id }),
    z.object({ type: z.literal('content'), content: importedContent, templateId: id.optional() }),
    z.object({ type: z.literal('meeting'), meetingId: id }),
  ]),
})
export type NewMeeting = z.infer<typeof newMeeting>
export const created = z.object({ id })

/** POST /api/meetings/:id/phase: plain steps forward, and every step back with a reason. */
export const changePhase = z.object({
  to: phase, epoch: z.number().int(), reason: z.string().trim().max(2000).optional(),
  /** Into review, by the secretariat: until when one may object. */
  objectionUntil: time.optional(),
})

/** GET /api/meetings/:id/approval: what would be approved now. `html` is the rendered text, `json` the canonical content, `hash` its SHA-256. */
export const approvalPreview = z.object({
  hash, html: z.string(), json: z.string(),
  /** What stands in the way; approving all the same names the key of each. */
  outstanding: z.array(outstanding),
})
export type ApprovalPreview = z.infer<typeof approvalPreview>
/** POST /api/meetings/:id/approval. 409 `changed` where the text has another hash by now: fetch the preview again and show what changed. */
export const approve = z.object({ hash, epoch: z.number().int(), despite: z.array(z.string().max(200)).max(5000).optional() })
/** The 409 of an approval carries what would be approved now. `outstanding`: the text is the same, but something is outstanding that `despite` does not name. */
export const approvalChanged = problem.extend({ error: z.enum(['changed', 'outstanding']), now: approvalPreview })

/** POST /api/meetings/:id/publication */
export const publish = z.object({
  epoch: z.number().int(),
  /** Of a correction: what was wrong, for everybody to read. Left out: as it was said when the minutes were opened again. */
  reason: z.string().max(2000).optional(),
  /** Why it is to be published although something was found by the check. Goes into the trail. */
  despite: z.string().max(2000).optional(),
})
/** `without`: forms that could not be made, and are not part of the record. */
export const published = z.object({ path: z.string(), without: z.array(z.string()) })
/** POST /api/meetings/:id/publications/:publicationId/withdrawal; the reason stands at the public address. */
export const withdrawal = z.object({ reason: z.string().max(2000) })

/** POST /api/meetings/:id/members: names a new person, answers a sign-in link for them. PATCH …/members/:userId changes the role, DELETE removes. */
export const invite = z.object({ name: words(200), role })
export const invited = z.object({ userId: id, link: z.string() })
export const changeRole = z.object({ role })

/** POST /api/meetings/:id/attachments (multipart): `itemId`, `title`, `closed` ("true"), and perhaps `file`. */
export const newAttachment = z.object({ itemId: id, title: z.string().trim().max(500), closed: z.enum(['true', 'false']) })
/** PATCH /api/meetings/:id/attachments/:attachmentId */
export const changeAttachment = z.object({ title: words(500).optional(), order: z.string().max(100).optional(), removed: z.boolean().optional() })

/** GET /api/meetings/:id/audit, secretariat only. */
export const auditList = z.object({ rows: z.array(z.object({ id: z.number().int(), at: time, by: z.string(), act: z.string(), detail: z.record(z.string(), z.unknown()) })) })
export type AuditList = z.infer<typeof auditList>

/** POST /api/meetings/:id/ticket: one use, one minute, for `/sync/<room>?ticket=`. */
export const ticket = z.object({ ticket: z.string() })
