import type { TextRow } from '../furniture/furniture.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { NAMES_MEETING } from './titlePatterns.ts'
import { readWhen } from './when.ts'

/** When and where a meeting was, as the sentence that opens its minutes says it. */
export interface Opening {
  readonly date: string
  readonly start: string
  readonly end: string
  readonly place: string
}

/** It stands among the first rows, and takes no more rows. */
const WITHIN = 12
const LONGEST = 4
/** That the meeting took place, in all the languages. */
const HELD = /(?<!\p{L})(?:afholdt(?:es)?|holdt(?:es)?|fandt sted|samledes|avholdt|hölls|ägde rum|sammanträdde|fand|trat|tagte|held|took place|met)(?!\p{L})/iu
/** What leads to the name of a body or of a place. */
const LEADS = /(?:^|\s)(?:i|på|hos|ved|vid|for|im|in der|in|at|of)\s+(?:the\s+)?(?=\p{Lu})/gu

/**
 * Reads `Torsdag den 20. april 2023 kl. 10.00 afholdtes ordinært møde i Fonden X i Havesalen på X Gods.`; undefined where no sentence of the first
 * rows says so. `body` is who met, where that is known.
 */
export const readOpening = (rows: readonly TextRow[], free: readonly number[], body: string, lexicon: Lexicon): Opening | undefined => {
  for (const at of free.filter(place => place < WITHIN)) {
    if (readWhen(rows[at]?.text ?? '', lexicon).date === '') continue
    const below = rows.slice(at + 1, at + LONGEST).findIndex((row, place) => row.space > 0 || !free.includes(at + 1 + place))
    const text = rows.slice(at, at + (below < 0 ? LONGEST : below + 1)).map(row => row.text).join(' ')
    const sentence = /^.{20,}?\p{Ll}{2}\.(?=\s\p{Lu}|$)/u.exec(text)?.[0]
    if (!sentence || !HELD.test(sentence) || !NAMES_MEETING.test(sentence)) continue
    const when = readWhen(sentence, lexicon)
    return { date: when.date, start: when.start, end: when.end, place: placeIn(sentence.replace(/\.$/u, ''), body) }
  }
  return undefined
}

/** The place behind the name of who met, at the end of the sentence; empty where only one of the two stands there. */
const placeIn = (sentence: string, body: string): string => {
  const meeting = NAMES_MEETING.exec(sentence)
  const behind = meeting ? sentence.slice(meeting.index + meeting[0].length) : ''
  const leads = [...behind.matchAll(LEADS)]
  const from = leads.find((lead, place) => place > 0 && (body === '' || behind.slice(0, lead.index).endsWith(body)))
  const found = from ? behind.slice(from.index + from[0].length).trim() : ''
  return found.length < 60 && !/[,;:]/u.test(found) ? found : ''
}
