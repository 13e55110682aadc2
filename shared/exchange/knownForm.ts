import type { ContentForm, TemplateId } from '../document/content.ts'
import type { TemplatePart } from '../template/template.ts'
import { labelForm } from './language/lexicon.ts'

/** What a forum's own template calls things: its labels mean in the forum's files what they mean in its templates. */
export interface KnownForm {
  readonly base: TemplateId
  readonly form: ContentForm
}

/** The parts that labels of the forum's templates open, by the form in which labels are compared; of two templates the first one counts. */
export const knownParts = (forms: readonly KnownForm[]): ReadonlyMap<string, TemplatePart> =>
  new Map(forms.toReversed().flatMap(({ form }) => form.parts.map(({ part, label }): [string, TemplatePart] => [labelForm(label), part])))

const saidBy = (line: string, label: string): boolean => labelForm(line) === label || line.toLowerCase().startsWith(`${label}:`)

/**
 * The template that a text was written with: of those the forum has, the one of which most labels stand in it as rows of their own or
 * before a colon. Undefined where there is none, or as many labels are the program's own (`usual`).
 */
export const formOf = (lines: readonly string[], forms: readonly KnownForm[], usual: readonly string[]): KnownForm | undefined => {
  const said = (labels: readonly string[]): number => new Set(labels.map(labelForm).filter(label => label !== '' && lines.some(line => saidBy(line, label)))).size
  const ranked = forms.map(known => ({ known, count: said([known.form.document, ...known.form.parts.map(({ label }) => label)]) })).toSorted((a, b) => b.count - a.count)
  const best = ranked[0]
  return best && best.count > said(usual) ? best.known : undefined
}
