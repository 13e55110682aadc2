import type { TemplateId } from '../../document/content.ts'
import { joinPair } from '../blocks/join.ts'
import { endsSentence, startsLow } from '../blocks/sentence.ts'
import type { TextRow } from '../furniture/furniture.ts'
import { findDate } from '../language/calendar.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { labelForm } from '../language/lexicon.ts'
import { KIND_BEHIND, NAMES_MEETING } from './titlePatterns.ts'
import { readWhen } from './when.ts'

/** The first word of a text that fits. */
const wordIn = (text: string, pattern: RegExp): { at: number; end: number } | undefined => {
  const found = pattern.exec(text)
  return found ? { at: found.index, end: found.index + found[0].length } : undefined
}

/** The first word of a text that names a kind of document. */
const documentWord = (text: string, { titles }: Lexicon): { at: number; end: number } | undefined =>
  [wordIn(text, titles.minutes), wordIn(text, titles.summary)].filter(found => found !== undefined).toSorted((a, b) => a.at - b.at)[0]

export interface FoundTitle {
  readonly title: string
  /** Positions among the rows of the text. */
  readonly rows: readonly number[]
  readonly template: TemplateId
}

const LEADS_TO_DATE = new Set(['den', 'd.', 'vom', 'am', 'on', 'afholdt', 'held', 'avholdt', 'hållet', 'fra', 'of', '-', '–', 'dato', 'dato:'])

/** Whether a text breaks off before what it announces: `Referat af møde i`, `… afholdt den`. */
const breaksOff = (text: string, { pack }: Lexicon): boolean => {
  const last = text.split(' ').at(-1)?.toLowerCase() ?? ''
  return /[-,]$/u.test(last) || LEADS_TO_DATE.has(last) || pack.ofBody.includes(last) || pack.weekdays.includes(last)
}

/** Whether a row was broken within a date: `den 9. september`, and the year below. */
const partsDate = (text: string, below: string, { pack }: Lexicon): boolean => {
  const date = findDate(text, pack)
  return /^\d{4}\b/u.test(below) && date?.year === 0 && text.endsWith(date.text) && (findDate(`${text} ${below}`, pack)?.year ?? 0) > 0
}

const TITLE_LENGTH = 200
/** A title stands among the first rows. */
const AMONG = 15
/** A letterhead stands no more rows above the title. */
const LETTERHEAD = 4

/** Finds the title: the row that says what the document is, with what runs on below it; else the first row set as a heading. */
export const findTitle = (rows: readonly TextRow[], free: readonly number[], wrapped: boolean, lexicon: Lexicon): FoundTitle | undefined => {
  const possible = free.slice(0, AMONG).filter(at => {
    const text = rows[at]?.text ?? ''
    return text.length < TITLE_LENGTH && !endsSentence(text) && /^[\p{Lu}\d"”»]/u.test(text)
  })
  // set as the title of all
  const top = possible.find(at => (rows[at]?.style?.heading ?? Infinity) <= 1)
  const says = possible.find(at => documentWord(rows[at]?.text ?? '', lexicon) && !lexicon.pack.contents.includes(labelForm(rows[at]?.text ?? '')))
  // a letterhead may be set larger than the title below it
  const isLetterhead = top !== undefined && says !== undefined && says - top <= LETTERHEAD && !documentWord(rows[top]?.text ?? '', lexicon) && !NAMES_MEETING.test(rows[top]?.text ?? '')
  const named = (isLetterhead ? says : top) ?? possible.find(at => documentWord(rows[at]?.text ?? '', lexicon))
  const at = named ?? possible.find(place => rows[place]?.style?.heading !== undefined)
    ?? possible.find(place => place < 4 && NAMES_MEETING.test(rows[place]?.text ?? ''))
    // a document that is nothing but what was decided may say no more: `BESLUTNINGER`
    ?? possible.find(place => place < 4 && lexicon.parts.get(labelForm(rows[place]?.text ?? '')) === 'minutes')
  const row = at === undefined ? undefined : rows[at]
  if (at === undefined || !row) return undefined
  const taken = [at]
  let title = row.text
  for (const more of wrapped && row.style?.heading ? [at + 1, at + 2, at + 3] : []) {
    const below = rows[more]
    if (below?.style?.heading !== row.style?.heading || below === undefined || below.space > 0 || !free.includes(more)) break
    title = joinPair(title, below.text)
    taken.push(more)
  }
  const next = rows[at + taken.length]
  const goesOn = (below: TextRow): boolean => partsDate(title, below.text, lexicon) || (!endsSentence(below.text) && (breaksOff(title, lexicon) || (startsLow(below.text) && readWhen(below.text, lexicon).rest !== '')))
  if (next && free.includes(at + taken.length) && next.space <= 1 && next.text.length < 100 && goesOn(next)) {
    title = joinPair(title, next.text)
    taken.push(at + taken.length)
  }
  const summary = wordIn(title, lexicon.titles.summary)
  const minutes = wordIn(title, lexicon.titles.minutes)
  return { title, rows: taken, template: summary && (!minutes || summary.at < minutes.at) ? 'opsamling' : 'referat' }
}

/** `the Governing Body Meeting`, `FAU-møte` */
export const TRAILING_MEETING = /[ -](?:meeting|møde|møte|möte|sitzung)$/iu
/** `Vorstandssitzung` is what met, not who. */
const JUST_MEETING = /^\p{L}*(?:meeting|mødet?|møtet?|mötet?|sammanträdet?|sitzung|versammlung)(?: (?:nr|no)\b.*)?$/iu

/** `Planning Committee held at …` */
const HELD = /,?\s+(?:which was\s+)?(?:held|afholdt|avholdt|hållet|abgehalten)(?!\p{L}).*$/u

/** `Annual General` */
const KIND_OF_MEETING = /^(?:(?:annual|general|ordinary|extraordinary|special|regular|monthly|quarterly|emergency|inaugural|first|second|third)\s?)+$/iu
/** What parts the name of a body from the kind of document behind it: `Haveudvalget - referat`. */
const LEADS_ON = /\s*[-–:,|·]\s*$/u

/** The body that a text in front of the kind of document names, alone or before its date. */
const bodyBefore = (text: string, lexicon: Lexicon): string => {
  const date = findDate(text, lexicon.pack)
  const name = beforeDate(date && date.at > 0 ? text.slice(0, date.at).trim() : text, lexicon.pack.weekdays)
  return couldBeBody(name, lexicon) ? name : ''
}

/** A text without the words at its end that lead to a date. */
export const beforeDate = (text: string, weekdays: readonly string[]): string => {
  const words = text.split(' ')
  const leads = (word: string): boolean => word === '' || LEADS_TO_DATE.has(word) || weekdays.includes(word.replace(/,$/, ''))
  while (words.length > 0 && leads((words.at(-1) ?? '').toLowerCase())) words.pop()
  return words.join(' ').replace(/[\s,–-]+$/u, '')
}

/** The body that a title names: `Referat af 2. rådsmøde i Akademisk Råd`, `Opsamling på temadag om x den 8. marts 2023`; empty where it names none. */
export const bodyInTitle = (title: string, lexicon: Lexicon): string => {
  const word = documentWord(title, lexicon) ?? { at: 0, end: 0 }
  const date = findDate(title, lexicon.pack)
  const end = date && date.at > word.end ? date.at : title.length
  const between = beforeDate(title.slice(word.end, end), lexicon.pack.weekdays).replace(/^\s*[-–:,]\s*/u, ' ')
  const led = lexicon.titles.meetingOf.exec(between)
  const plain = lexicon.titles.of.exec(between)
  // only where capitals tell a name from the rest
  const by = led || title === title.toUpperCase() ? undefined : /^\p{Lu}.*/u.exec(lexicon.titles.meetingBy.exec(between)?.[1] ?? '')?.[0]
  if (word.end === 0 && !led && !by) return ''
  const name = (led?.[1] ?? by ?? plain?.[1] ?? (namesBody(between.trim(), lexicon) ? between : '')).trim()
  // a body has a name; `ordinært møde` is none
  const before = title.slice(0, documentWord(title, lexicon)?.at ?? 0)
  if (name === '' && LEADS_ON.test(before)) return bodyBefore(before.replace(LEADS_ON, ''), lexicon)
  const called = name.replace(HELD, '')
  const whole = lexicon.pack.bodyGenitive ? called.replace(lexicon.pack.bodyGenitive, '') : called
  const base = whole.replace(TRAILING_MEETING, '')
  if (JUST_MEETING.test(base) || KIND_OF_MEETING.test(base)) return ''
  return base.length > 2 && /\p{L}{2}/u.test(base) && (/^(?:\p{Lu}|\d)/u.test(base) || isBodyInLowCase(base, lexicon)) ? base : ''
}

/** `følgegruppen for brugte hegn`; a day with a theme is none. */
const isBodyInLowCase = (name: string, lexicon: Lexicon): boolean => {
  const [first = '', link] = name.split(' ')
  return endsLikeBody(first, lexicon) && (link === undefined || (link === 'for' && documentWord(first, lexicon) === undefined))
}

/** Whether a row could be the title of minutes: it names a kind of document and is no sentence. */
export const namesDocument = (text: string, lexicon: Lexicon): boolean => /^[\p{Lu}\d"”»]/u.test(text) && !endsSentence(text) && documentWord(text, lexicon) !== undefined

/** Whether a row only says what kind of document it is: `Foreløbigt referat`. */
export const namesKind = (text: string, lexicon: Lexicon): boolean => documentWord(text, lexicon)?.end === text.length && text.split(' ').length <= 2

/** `Dialogmøde om ungdomsklubben` */
const MEETING_ABOUT = /(?:møde|møte|möte|seminar|workshop|temadag)\p{Ll}*\s(?:om|vedrørende|angående)\s/iu

/** Whether a short row names a body by the end of one of its words: `Social- og Sundhedsudvalget`. */
export const namesBody = (text: string, lexicon: Lexicon): boolean =>
  text.length < 90 && documentWord(text, lexicon) === undefined && !MEETING_ABOUT.test(text) && /^\p{Lu}/u.test(text) && !endsSentence(text) && !/[:,;]$/u.test(text)
  && (text.match(/\p{L}+/gu) ?? []).some(word => endsLikeBody(word, lexicon))

/** `Danske Havers Samråd, møde 3/2024`, `Haverådet - mødesager`: the name without the number or kind of the meeting. */
export const withoutMeeting = (name: string): string => name.replace(/[,–-]? (?:møde|møte|möte|meeting|sitzung)(?: (?:nr|no)\.?)? \d{1,3}(?:\/\d{2,4})?$/iu, '').replace(KIND_BEHIND, '').trimEnd()

/** `J.nr. 2024-1187` */
const FILE_NUMBER = /^(?:j|journal|sags?|saks?|dnr|diarie|dok|ref|az|akten|arkiv|file)[\p{L}.-]*(?:\s(?:nr|no|id)\.?)?\s?[\d]/iu

/** Whether a short row could be the name of somebody who meets, and nothing else is known of it. */
export const couldBeBody = (text: string, lexicon: Lexicon): boolean =>
  text.length > 2 && text.length < 60 && !FILE_NUMBER.test(text) && /^\p{Lu}/u.test(text) && findDate(text, lexicon.pack) === undefined && !/[:;,!?]$/u.test(text) && !(endsSentence(text) && !/\p{L}\. ?\p{Lu}\.$|\.\p{L}\.$/u.test(text))
  && text.split(' ').length <= 7 && documentWord(text, lexicon) === undefined && !NAMES_MEETING.test(text) && !lexicon.pack.contents.includes(labelForm(text))

const endsLikeBody = (word: string, lexicon: Lexicon): boolean =>
  lexicon.pack.bodyEnds.some(end => word.toLowerCase() === end || (end.length > 3 && word.toLowerCase().endsWith(end)))
