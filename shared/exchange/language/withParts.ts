import type { TemplatePart } from '../../template/template.ts'
import type { Lexicon } from './lexicon.ts'

/** A lexicon to which a document has taught labels of its own; what told something of itself before is a plain label then. */
export const withParts = (lexicon: Lexicon, labels: ReadonlyMap<string, TemplatePart>): Lexicon =>
  labels.size === 0 ? lexicon : { ...lexicon, parts: new Map([...lexicon.parts, ...labels]), telling: new Map([...lexicon.telling].filter(([word]) => !labels.has(word))) }
