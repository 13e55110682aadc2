import { eitherOf } from '../language/eitherOf.ts'
import type { LanguagePack } from '../language/pack.ts'
import type { Lexicon } from '../language/lexicon.ts'

const LONGEST = 600
/** What stands between the marker and the law, in all the languages. */
const REASONS = 'etter|iht|i henhold til|i medfør af|jf|jfr|efter|enligt|gemäß|gem|nach|under|pursuant to|by virtue of'

/** A heading without its marker, and whether it had one. */
export interface Marked {
  readonly text: string
  readonly closed: boolean
}

/** The marker of a closed item in the places where it stands; made once a language. */
export interface ClosedPatterns {
  readonly alone: RegExp
  readonly around: readonly RegExp[]
  /** Without any sign between, only capitals tell the marker from the title. */
  readonly loud: RegExp
  /** The marker with the law that closes the item: `Unntatt offentlighet etter offl. § 23`. */
  readonly reason: RegExp
  /** The marker of an open item in front of its title, and in brackets behind it. */
  readonly open: RegExp
  readonly openBehind: RegExp
}

export const closedPatterns = (pack: LanguagePack): ClosedPatterns => {
  const words = eitherOf(pack.closed)
  const loud = words.toUpperCase()
  return {
    alone: new RegExp(`^\\W*(?:${words})\\W*$`, 'iu'),
    around: [`^\\(?(?:${words})\\)?\\s*[-–—:.]+\\s*`, `\\s*[-–—]\\s*\\(?(?:${words})\\)?\\.?$`, `\\s*[([](?:${words})[)\\]]\\s*`].map(pattern => new RegExp(pattern, 'iu')),
    reason: new RegExp(`^\\(?(?:${words})\\)?,? (?:${REASONS})(?![\\p{L}])`, 'iu'),
    open: new RegExp(`^(?:\\((?:${eitherOf(pack.open)})\\)\\s*[-–—:]*|(?:${eitherOf(pack.open)})\\s*[-–—:]+)\\s*(?=\\S)`, 'iu'),
    openBehind: new RegExp(`(?<=\\S)\\s*[([](?:${eitherOf(pack.open)})[)\\]]$`, 'iu'),
    loud: new RegExp(`^(?:${loud})\\s+(?=\\p{Lu}\\p{Ll}|\\d)|\\s+(?:${loud})$`, 'u'),
  }
}

/** Takes the marker of a closed item off a heading: in front with a dash or colon, behind, or in brackets; that of an open one in front, or in brackets behind, too. A row that is the marker alone comes back empty. */
export const takeClosedMarker = (text: string, lexicon: Lexicon): Marked => {
  const { alone, around, loud } = lexicon.closed
  // no heading is as long as that
  if (text.length > LONGEST) return { text, closed: false }
  if (alone.test(text)) return { text: '', closed: true }
  for (const pattern of around) {
    const found = pattern.exec(text)
    if (found) return { text: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.trim(), closed: true }
  }
  const found = text === text.toUpperCase() ? null : loud.exec(text)
  return found ? { text: text.replace(found[0], ' ').trim(), closed: true } : { text: text.replace(lexicon.closed.open, '').replace(lexicon.closed.openBehind, ''), closed: false }
}

/** True for a row that says by which law its item is closed. */
export const saysWhyClosed = (text: string, lexicon: Lexicon): boolean => text.length < 160 && lexicon.closed.reason.test(text)

/** True for a row that says only whether its item is open. */
export const isOpenMarker = (text: string, lexicon: Lexicon): boolean =>
  lexicon.pack.open.includes(text.toLowerCase().replace(/^[\s(]+|[\s.:)]+$/gu, ''))
