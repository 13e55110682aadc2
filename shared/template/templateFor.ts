import type { MeetingContent } from '../document/content.ts'
import type { Template, Wording } from './template.ts'
import { templateOf } from './templateOf.ts'

const said = (words: string): Wording => ({ da: words, en: words })

/** The template of minutes whose forum may have made its own: what that calls things it calls them in every language. */
export const templateFor = ({ template, form }: Pick<MeetingContent, 'template' | 'form'>): Template => {
  const base = templateOf(template)
  if (!form) return base
  return {
    ...base,
    document: said(form.document),
    item: said(form.item),
    parts: form.parts.map(({ part, label }) => ({ part, label: said(label) })),
    intro: form.intro === '' ? undefined : said(form.intro),
    closing: form.closing === '' ? undefined : said(form.closing),
  }
}
