import type { TemplatePart } from '../../template/template.ts'
import type { Lexicon } from './lexicon.ts'
import { labelForm } from './lexicon.ts'
import { PART_ROOTS } from './partRoots.ts'

const PARTS: readonly TemplatePart[] = ['caseStatement', 'recommendation', 'attachments', 'minutes']
/** An end of a compound (`sagsbehandling`) is at least this long, or it may end any word. */
const COMPOUND = 5

/**
 * The part that a label of several words is about, by the word it is built on: `Udvalgets behandling`, `Oppsummering av drøftingen`. Undefined
 * where no word of it says. Whether a row is a label at all is for others to say.
 */
export const partOfLabel = (label: string, lexicon: Lexicon): TemplatePart | undefined => {
  const form = labelForm(label)
  const known = lexicon.parts.get(form) ?? lexicon.telling.get(form)
  if (known) return known
  const roots = PART_ROOTS[lexicon.pack.language]
  const words = form.match(/\p{L}+/gu) ?? []
  const partOf = (word: string): TemplatePart | undefined =>
    PARTS.find(part => roots[part].includes(word)) ?? PARTS.find(part => roots[part].some(root => root.length >= COMPOUND && word.endsWith(root)))
  const link = words.findIndex((word, at) => at > 0 && roots.links.includes(word))
  const head = link < 0 ? words : words.slice(0, link)
  const found = head.map(partOf).findLast(part => part !== undefined)
  if (found) return found
  // `Resumé` alone sums up the case, `Resumé af drøftelsen` the talk
  if (!head.some(word => roots.neutral.includes(word))) return undefined
  return (link < 0 ? [] : words.slice(link)).map(partOf).find(part => part !== undefined)
}
