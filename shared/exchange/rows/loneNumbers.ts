import { endsSentence } from '../blocks/sentence.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { readPartStart } from '../language/partLabel.ts'
import type { Relaid } from './relaid.ts'
import type { Row } from './row.ts'

const LONE = /^(\d{1,2})[.)]?$/u
/** Fewer may be pages, or nothing at all. */
const FEWEST = 3
const LONGEST_TITLE = 110

/** Whether the row right below a number could be the title that it counts. */
const isTitle = (row: Row | undefined, lexicon: Lexicon): row is Row =>
  row !== undefined && !row.hint && row.text.length > 2 && row.text.length < LONGEST_TITLE && /^[\p{Lu}"”»]/u.test(row.text) && !endsSentence(row.text) && !/[,;:]$/u.test(row.text) && !readPartStart(row.text, lexicon)

/**
 * Numbers that stand alone on their rows, each with its title right below (`1`, `Godkendelse af dagsorden`), as rows that say that they number an
 * item. They count from one without a gap, and no two titles are the same: numbers of pages stand above the head of the page.
 */
export const wordLoneNumbers = (relaid: Relaid, lexicon: Lexicon): Relaid => {
  const found: number[] = []
  const titles = new Set<string>()
  relaid.rows.forEach((row, at) => {
    const value = row.hint ? undefined : LONE.exec(row.text)?.[1]
    const below = relaid.rows[at + 1]
    if (value === undefined || Number(value) !== found.length + 1 || !isTitle(below, lexicon)) return
    found.push(at)
    titles.add(below.text)
  })
  const [word = ''] = lexicon.pack.itemWords
  if (found.length < FEWEST || titles.size < found.length) return relaid
  const lone = new Set(found)
  return { ...relaid, rows: relaid.rows.map((row, at) => (lone.has(at) ? { ...row, text: `${word.charAt(0).toUpperCase()}${word.slice(1)} ${LONE.exec(row.text)?.[1] ?? ''}` } : row)) }
}
