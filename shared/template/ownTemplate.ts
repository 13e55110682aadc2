import type { TemplateId } from '../document/content.ts'
import type { BodyTemplate } from './bodyTemplate.ts'
import { templateOf } from './templateOf.ts'

/** What a forum begins with when it makes a template of its own: one of ours, in Danish, under a name. */
export const ownTemplate = (base: TemplateId, name: string): BodyTemplate => {
  const { document, item, parts, intro, closing, standing } = templateOf(base)
  return {
    name,
    base,
    form: { document: document.da, item: item.da, parts: parts.map(({ part, label }) => ({ part, label: label.da })), intro: intro?.da ?? '', closing: closing?.da ?? '' },
    standing: standing.map(({ title, kind }) => ({ title: title.da, kind, caseStatement: '' })),
    phrases: [],
    people: [],
    place: '',
    objectionDays: null,
  }
}
