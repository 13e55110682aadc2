import type { TemplatePart } from '../../template/template.ts'
import { closedPatterns, type ClosedPatterns } from '../outline/closedMarker.ts'
import { wordedPattern } from '../outline/itemHead.ts'
import { titlePatterns, type TitlePatterns } from '../head/titlePatterns.ts'
import { eitherOf } from './eitherOf.ts'
import type { HeadField, LanguagePack } from './pack.ts'
import { HEAD_FIELDS } from './pack.ts'

/** A language pack made ready for look-ups. Patterns are made once, since making them takes longer than using them. */
export interface Lexicon {
  readonly pack: LanguagePack
  readonly head: ReadonlyMap<string, HeadField>
  readonly parts: ReadonlyMap<string, TemplatePart>
  readonly telling: ReadonlyMap<string, TemplatePart>
  readonly closed: ClosedPatterns
  readonly worded: RegExp
  readonly titles: TitlePatterns
  /** A word for the clock at the end of a text. */
  readonly clock: RegExp
}

const CLOSERS = ' .:–-\t\n\r\u00a0'
/** Blanks that are not one plain space between two words. */
const BLANKS = /^\s|\s$|\s\s|[^\S ]/u

const PARTS: readonly TemplatePart[] = ['caseStatement', 'recommendation', 'attachments', 'minutes']

export const lexiconOf = (pack: LanguagePack): Lexicon => ({
  pack,
  head: new Map(HEAD_FIELDS.flatMap(field => pack.head[field].map((word): [string, HeadField] => [word, field]))),
  parts: new Map(PARTS.flatMap(part => pack.parts[part].map((word): [string, TemplatePart] => [word, part]))),
  closed: closedPatterns(pack),
  worded: wordedPattern(pack),
  titles: titlePatterns(pack),
  clock: new RegExp(`(?:${eitherOf(pack.clock)})\\s*[:.]?\\s*$`, 'iu'),
  telling: new Map(PARTS.flatMap(part => pack.telling[part].map((word): [string, TemplatePart] => [word, part]))),
})

/** The form in which labels are compared: lower case, without what closes them. */
export const labelForm = (text: string): string => {
  // asked of every row many times: walking back from the end is quicker than a pattern that looks for it
  let end = text.length
  while (end > 0 && CLOSERS.includes(text.charAt(end - 1))) end -= 1
  const form = text.slice(0, end).toLowerCase()
  return BLANKS.test(form) ? form.replace(/\s+/gu, ' ').trim() : form
}
