import type { TextRow } from '../furniture/furniture.ts'
import { isFlat } from '../furniture/isFlat.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { wordedPattern } from './itemHead.ts'

/** A word and a number in front of a title, or of nothing: `Session 1: Hegn`, `Spor 2`. */
const COUNTED = /^(\p{Lu}[\p{L}-]{2,24})\s+(\d{1,2})(?:\s*[:.–—-]\s*\S.*|\s*)$/u
const LONGEST = 130
/** What is counted within an item: tables, steps, questions. */
const INNER = new Set([
  'tabel', 'tabell', 'tabelle', 'table', 'figur', 'figure', 'abbildung', 'trin', 'trinn', 'steg', 'schritt', 'step', 'fase', 'fas', 'phase', 'side', 'sida', 'seite',
  'page', 'note', 'uge', 'uke', 'vecka', 'woche', 'week', 'model', 'modell', 'option', 'alternativ', 'alternative', 'variant', 'variante', 'scenarie', 'scenario',
  'spørgsmål', 'spørsmål', 'fråga', 'frage', 'question', 'kapitel', 'kapittel', 'chapter', 'afsnit', 'etape', 'lokalplan', 'kl', 'version',
])
/** Of words that everybody counts parts of a day by, two are enough. */
const FEWEST = { usual: 2, other: 3 } as const

/** Where a word counts, from one and without a gap; of a list of contents and the headings below, the headings. Empty where it counts within the items. */
const run = (rows: readonly TextRow[], found: readonly { readonly at: number; readonly value: number }[]): readonly number[] => {
  const starts = found.flatMap(({ value }, place) => (value === 1 ? [place] : []))
  const runs = starts.map((start, place) => found.slice(start, starts[place + 1] ?? found.length))
  const isList = (entries: typeof found): boolean => entries.every(({ at }, place) => place === 0 || at - (entries[place - 1]?.at ?? 0) === 1)
  const last = runs.at(-1) ?? []
  if (starts[0] !== 0 || runs.slice(0, -1).some(entries => !isList(entries)) || (runs.length > 0 && isList(last))) return []
  const flat = isFlat(rows)
  const apart = last.filter(({ at }) => flat || (rows[at]?.space ?? 0) > 0 || rows[at]?.pageStart === true || rows[at]?.style?.heading !== undefined || rows[at]?.style?.bold === true)
  return last.every(({ value }, place) => value === place + 1) && apart.length >= last.length - 1 ? last.map(({ at }) => at) : []
}

/**
 * A lexicon that knows the word by which a document counts its items, whatever it is: the same first word with rising numbers on short rows.
 * To be asked where the words of the language find no numbered item; the same lexicon where nothing is so counted.
 */
export const withCountingWord = (rows: readonly TextRow[], lexicon: Lexicon): Lexicon => {
  const byWord = new Map<string, { at: number; value: number }[]>()
  rows.forEach(({ text, hint }, at) => {
    const [, word = '', number] = hint || text.length > LONGEST || /[.!,;]$/u.test(text) ? [] : COUNTED.exec(text) ?? []
    const form = word.toLowerCase()
    // a word that is known already has been asked
    if (form === '' || lexicon.pack.itemWords.includes(form) || INNER.has(form) || ((lexicon.parts.has(form) || lexicon.head.has(form)) && !lexicon.pack.themeWords.includes(form))) return
    byWord.set(form, [...(byWord.get(form) ?? []), { at, value: Number(number) }])
  })
  const words = [...byWord].filter(([word, found]) => run(rows, found).length >= (lexicon.pack.themeWords.includes(word) ? FEWEST.usual : FEWEST.other))
  const [word] = words.toSorted((a, b) => b[1].length - a[1].length)[0] ?? []
  if (word === undefined) return lexicon
  const pack = { ...lexicon.pack, itemWords: [...lexicon.pack.itemWords, word] }
  return { ...lexicon, pack, worded: wordedPattern(pack) }
}
