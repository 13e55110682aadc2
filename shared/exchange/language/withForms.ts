import { titlePatterns } from '../head/titlePatterns.ts'
import { knownParts, type KnownForm } from '../knownForm.ts'
import { wordedPattern } from '../outline/itemHead.ts'
import type { Lexicon } from './lexicon.ts'
import type { LanguagePack } from './pack.ts'

/** A lexicon that also knows what a forum's templates call things. */
export const withForms = (lexicon: Lexicon, forms: readonly KnownForm[]): Lexicon => {
  if (forms.length === 0) return lexicon
  const documents = forms.map(({ form }) => form.document.toLowerCase())
  const pack: LanguagePack = {
    ...lexicon.pack,
    itemWords: [...lexicon.pack.itemWords, ...forms.map(({ form }) => form.item.toLowerCase())],
    themeWords: [...lexicon.pack.themeWords, ...forms.flatMap(({ base, form }) => (base === 'opsamling' ? [form.item.toLowerCase()] : []))],
    minutesWords: [...lexicon.pack.minutesWords, ...documents],
  }
  return { ...lexicon, pack, parts: new Map([...lexicon.parts, ...knownParts(forms)]), worded: wordedPattern(pack), titles: titlePatterns(pack) }
}
