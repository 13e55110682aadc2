import type { TemplateId } from '../../document/content.ts'
import { endsSentence, startsLow } from '../blocks/sentence.ts'
import type { TextRow } from '../furniture/furniture.ts'
import { findDate } from '../language/calendar.ts'
import { eitherOf } from '../language/eitherOf.ts'
import type { Lexicon } from '../language/lexicon.ts'

/** The first word of a text that names a kind of document, compounds too: `mødereferat`. */
const documentWord = (text: string, words: readonly string[]): { at: number; end: number } | undefined => {
  const found = new RegExp(`(?<![\\p{L}\\d])(?:\\p{L}*)(?:${eitherOf(words)})(?![\\p{L}\\d])`, 'iu').exec(text)
  return found ? { at: found.index, end: found.index + found[0].length } : undefined
}

export interface FoundTitle {
  readonly title: string
  /** Positions among the rows of the text. */
  readonly rows: readonly number[]
  readonly template: TemplateId
}

const TITLE_LENGTH = 200
/** A title stands among the first rows. */
const AMONG = 15

/** Finds the title: the row that says what the document is, with what runs on below it; else the first row set as a heading. */
export const findTitle = (rows: readonly TextRow[], free: readonly number[], lexicon: Lexicon): FoundTitle | undefined => {
  const { minutesWords, summaryWords } = lexicon.pack
  const possible = free.slice(0, AMONG).filter(at => {
    const text = rows[at]?.text ?? ''
    return text.length < TITLE_LENGTH && !endsSentence(text) && /^[\p{Lu}\d"”»]/u.test(text)
  })
  const named = possible.find(at => documentWord(rows[at]?.text ?? '', [...minutesWords, ...summaryWords]))
  const at = named ?? possible.find(place => rows[place]?.style?.heading !== undefined)
  const row = at === undefined ? undefined : rows[at]
  if (at === undefined || !row) return undefined
  const taken = [at]
  let title = row.text
  const next = rows[at + 1]
  if (next && free.includes(at + 1) && startsLow(next.text) && next.space <= 1 && next.text.length < 100 && !endsSentence(next.text)) {
    title = `${title} ${next.text}`
    taken.push(at + 1)
  }
  const summary = documentWord(title, summaryWords)
  const minutes = documentWord(title, minutesWords)
  return { title, rows: taken, template: summary && (!minutes || summary.at < minutes.at) ? 'opsamling' : 'referat' }
}

/** The body that a title names: `Referat af 2. rådsmøde i Akademisk Råd`, `Opsamling på temadag om x den 8. marts 2023`; empty where it names none. */
export const bodyInTitle = (title: string, lexicon: Lexicon): string => {
  const { minutesWords, summaryWords, ofBody, weekdays } = lexicon.pack
  const word = documentWord(title, [...minutesWords, ...summaryWords])
  if (!word) return ''
  const date = findDate(title, lexicon.pack)
  const end = date && date.at > word.end ? date.at : title.length
  const days = eitherOf(weekdays)
  const between = title.slice(word.end, end)
    .replace(new RegExp(`[\\s,–-]*(?:(?:${days})[\\s,]*)?(?:den|d\\.|vom|am|on|afholdt|,)?\\s*$`, 'iu'), '')
    .replace(new RegExp(`[\\s,–-]*(?:${days})\\s*$`, 'iu'), '')
    .replace(/^\s*[-–:,]\s*/u, ' ')
  const of = eitherOf(ofBody)
  const led = new RegExp(`^\\s*(?:(?:${of})\\s+)?(?:[\\p{L}\\d.-]+\\s+){0,3}?\\p{L}*(?:møde|møte|möte|sammanträde|sitzung|meeting)(?:\\s+nr\\.?\\s*\\d+)?\\s+(?:${of})\\s+(?:den\\s)?(.+)$`, 'iu').exec(between)
  const plain = new RegExp(`^\\s*(?:${of})\\s+(.+)$`, 'iu').exec(between)
  const name = (led?.[1] ?? plain?.[1] ?? (namesBody(between.trim(), lexicon) ? between : '')).trim()
  // a body has a name; `ordinært møde` is none
  return /^(?:\p{Lu}|\d)/u.test(name) && name.length > 2 ? name : ''
}

/** Whether a short row names a body by the end of one of its words: `Social- og Sundhedsudvalget`. */
export const namesBody = (text: string, lexicon: Lexicon): boolean =>
  text.length < 90 && /^\p{Lu}/u.test(text) && !endsSentence(text) && !/[:,;]$/u.test(text)
  && (text.match(/\p{L}+/gu) ?? []).some(word => lexicon.pack.bodyEnds.some(end => word.toLowerCase() === end || (end.length > 3 && word.toLowerCase().endsWith(end))))
