import type { ContentForm } from '../document/content.ts'

const sameForm = (a: ContentForm, b: ContentForm): boolean =>
  a.document === b.document && a.item === b.item && a.intro === b.intro && a.closing === b.closing && a.parts.length === b.parts.length
  && a.parts.every(({ part, label }, at) => b.parts[at]?.part === part && b.parts[at].label === label)

/** Of some templates that are offered, the one that calls things as a file does; undefined where none does or the file says nothing. */
export const templateOfForm = <Offered extends { readonly retired: boolean; readonly template: { readonly form: ContentForm } }>(
  form: ContentForm | undefined, templates: readonly Offered[],
): Offered | undefined => form && templates.find(one => !one.retired && sameForm(one.template.form, form))
