import { eitherOf } from '../language/eitherOf.ts'
import type { LanguagePack } from '../language/pack.ts'

/** Words for a meeting, in all the languages. */
const MEETING = '(?:møde|møte|möte|sammanträde)(?:ts?)?|sitzung(?:en)?|meeting|forsamling(?:en)?|versammlung|stämman?'

/** A text that names a meeting: `Bestyrelsesmøde i …`. */
export const NAMES_MEETING = new RegExp(`(?:${MEETING})(?!\\p{L})`, 'iu')

/** What kind of meeting it was, behind the name of who met: `Byrådet, ordinært møde`, `Haveudvalget - mødesager`. */
export const KIND_BEHIND = new RegExp(`(?:,|\\s[-–])\\s+(?:[\\p{Ll}\\d.]+\\s+){0,2}\\p{L}*(?:${MEETING})\\p{Ll}*$`, 'iu')

/** What is looked for in the title of a document; made once a language. */
export interface TitlePatterns {
  /** A word that names a kind of document, compounds too (`mødereferat`): of minutes, of a summary. */
  readonly minutes: RegExp
  readonly summary: RegExp
  /** A meeting and the body it is of: `2. rådsmøde i Akademisk Råd`. */
  readonly meetingOf: RegExp
  /** The same without a word between: `Styrelsemöte Brf Lärkträdet`. */
  readonly meetingBy: RegExp
  /** A body alone: `af Akademisk Råd`. */
  readonly of: RegExp
}

const documentWord = (words: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:\\p{L}*)(?:${eitherOf(words)})(?![\\p{L}\\d])`, 'iu')

export const titlePatterns = (pack: LanguagePack): TitlePatterns => {
  const of = eitherOf(pack.ofBody)
  return {
    minutes: documentWord(pack.minutesWords),
    summary: documentWord(pack.summaryWords),
    meetingOf: new RegExp(`^\\s*(?:(?:${of})\\s+)?(?:[\\p{L}\\d.-]+\\s+){0,3}?\\p{L}*(?:${MEETING})(?:\\s+nr\\.?\\s*\\d+(?:/\\d+)?)?\\s+(?:${of})\\s+(?:den\\s)?(.+)$`, 'iu'),
    meetingBy: new RegExp(`^\\s*(?:[\\p{L}\\d.-]+\\s+){0,3}?\\p{L}*(?:${MEETING})(?:\\s+nr\\.?\\s*\\d+(?:/\\d+)?)?(?:,|\\s[-–])?\\s+(.+)$`, 'iu'),
    of: new RegExp(`^\\s*(?:${of})\\s+(.+)$`, 'iu'),
  }
}
