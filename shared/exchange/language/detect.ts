import type { Row } from '../rows/row.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import type { LanguagePack } from './pack.ts'
import { sv } from './sv.ts'

const PACKS: readonly LanguagePack[] = [da, nb, sv, de, en]
/** Rows that are enough to tell. */
const ENOUGH = 400

/** The language of a document by its small words; the first pack where nothing tells. */
export const packFor = (rows: readonly Row[]): LanguagePack => {
  const counts = new Map<string, number>()
  for (const row of rows.slice(0, ENOUGH)) for (const word of row.text.toLowerCase().match(/[\p{L}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  const scored = PACKS.map(pack => ({ pack, score: pack.common.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / Math.sqrt(pack.common.length) }))
  return scored.toSorted((a, b) => b.score - a.score)[0]?.pack ?? da
}
