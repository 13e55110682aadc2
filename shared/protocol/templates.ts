import { z } from 'zod'
import { MOST_OBJECTION_DAYS } from '../domain/bodySettings.ts'

const line = (most: number) => z.string().trim().max(most)
const label = line(100).min(1)

/** What a forum's template calls things. Each part at most once; the minutes themselves are always there. */
export const contentForm = z.object({
  document: label,
  item: label,
  parts: z.array(z.object({ part: z.enum(['caseStatement', 'recommendation', 'attachments', 'minutes']), label })).min(1).max(4)
    .refine(parts => new Set(parts.map(({ part }) => part)).size === parts.length && parts.some(({ part }) => part === 'minutes')),
  /** Labels of what stands before the first and after the last item; empty where nothing does. */
  intro: line(100),
  closing: line(100),
})

export const bodyTemplate = z.object({
  name: line(100).min(1),
  base: z.enum(['referat', 'opsamling']),
  form: contentForm,
  standing: z.array(z.object({ title: line(300).min(1), kind: z.enum(['numbered', 'unnumbered']), caseStatement: z.string().max(5000) })).max(50),
  phrases: z.array(line(2000).min(1)).max(100),
  people: z.array(z.object({ name: line(200).min(1), organisation: line(200), role: line(200) })).max(200),
  place: line(500),
  objectionDays: z.number().int().min(1).max(MOST_OBJECTION_DAYS).nullable(),
})

/** One version of a forum's template. */
export const templateVersion = z.object({
  id: z.string(),
  version: z.number().int(),
  at: z.number(),
  by: z.string(),
  /** No longer offered for new meetings. */
  retired: z.boolean(),
  template: bodyTemplate,
})
export type TemplateVersion = z.infer<typeof templateVersion>

/** GET /api/bodies/:id/templates: the newest version of each, retired ones too; GET …/:templateId/versions: all of one, newest first. */
export const templateList = z.object({ templates: z.array(templateVersion) })
/** PUT /api/bodies/:id/templates/:templateId: a new version; `seen` is the one that was changed. */
export const changeTemplate = z.object({ seen: z.number().int(), template: bodyTemplate, retired: z.boolean() })
