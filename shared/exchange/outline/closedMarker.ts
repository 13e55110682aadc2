import type { Lexicon } from '../language/lexicon.ts'

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A heading without its marker, and whether it had one. */
export interface Marked {
  readonly text: string
  readonly closed: boolean
}

/** Takes the marker of a closed item off a heading: in front with a dash or colon, behind, or in brackets. A row that is the marker alone comes back empty. */
export const takeClosedMarker = (text: string, lexicon: Lexicon): Marked => {
  const words = lexicon.pack.closed.toSorted((a, b) => b.length - a.length).map(escape).join('|')
  if (new RegExp(`^\\W*(?:${words})\\W*$`, 'iu').test(text)) return { text: '', closed: true }
  for (const pattern of [`^\\(?(?:${words})\\)?\\s*[-–—:.]+\\s*`, `\\s*[-–—]\\s*\\(?(?:${words})\\)?\\.?$`, `\\s*[([](?:${words})[)\\]]\\s*`]) {
    const found = new RegExp(pattern, 'iu').exec(text)
    if (found) return { text: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.trim(), closed: true }
  }
  // without any sign between, only capitals tell the marker from the title
  const loud = new RegExp(`^(?:${words.toUpperCase()})\\s+(?=\\p{Lu}\\p{Ll}|\\d)|\\s+(?:${words.toUpperCase()})$`, 'u').exec(text)
  if (loud && text !== text.toUpperCase()) return { text: text.replace(loud[0], ' ').trim(), closed: true }
  return { text, closed: false }
}

/** True for a row that says only whether its item is open. */
export const isOpenMarker = (text: string, lexicon: Lexicon): boolean =>
  lexicon.pack.open.includes(text.toLowerCase().replace(/^[\s(]+|[\s.:)]+$/gu, ''))
