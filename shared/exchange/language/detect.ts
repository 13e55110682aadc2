import type { Row } from '../rows/row.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { lexiconOf, type Lexicon } from './lexicon.ts'
import { sv } from './sv.ts'

const DANISH = lexiconOf(da)
const LEXICONS: readonly Lexicon[] = [DANISH, ...[nb, sv, de, en].map(lexiconOf)]
/** Rows that are enough to tell. */
const ENOUGH = 400

/** The language of a document by its small words; Danish where nothing tells. */
export const lexiconFor = (rows: readonly Row[]): Lexicon => {
  const counts = new Map<string, number>()
  for (const row of rows.slice(0, ENOUGH)) for (const word of row.text.toLowerCase().match(/[\p{L}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  const scored = LEXICONS.map(lexicon => ({ lexicon, score: lexicon.pack.common.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / Math.sqrt(lexicon.pack.common.length) }))
  return scored.toSorted((a, b) => b.score - a.score)[0]?.lexicon ?? DANISH
}
