import type { Measure } from '../blocks/measure.ts'
import { endsSentence, startsLow } from '../blocks/sentence.ts'
import type { TextRow } from '../furniture/furniture.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { readPartStart } from '../language/partLabel.ts'
import { isOpenMarker, takeClosedMarker } from './closedMarker.ts'

/** A title takes no more rows than this. */
const MOST = 4
/** A row this full is a row of text. */
const FULL = 0.82
/** A title that was wrapped left no more room than this. */
const ROOM = 0.35
/** Two rows that are set alike may leave so much. */
const ALIKE_ROOM = 0.5
/** `00.01.00-P35-1-23`: the number of a file, and not a word. */
const FILE_NUMBER = /^(?=(?:\D*\d){5})(?:[\d./-]|\p{L}{1,2}(?!\p{L}))+$/u
/** Nor is its last row longer than this when it begins with a capital. */
const SHORT = 0.6

/** Words in which no title ends: what they lead to stands on the next row. */
const LEADS_ON = /\s(?:og|eller|samt|af|ved|mellem|den|det|de|en|et|and|or|of|the|between|und|oder|der|des|die|das|dem|von|für|zur|zum|och|eller|av|vid|mellan|ett|mellom)$/u

/** How many rows a title that begins at `at` takes: the rows that wrapping, not meaning, has parted from it. */
export const titleRows = (rows: readonly TextRow[], at: number, wrapped: boolean, measure: Measure, lexicon: Lexicon, stop: (at: number) => boolean): number => {
  let count = 1
  if (!wrapped) return count
  while (count < MOST) {
    const last = rows[at + count - 1]
    const next = rows[at + count]
    if (!last || !next || next.hint || next.space > 0 || next.pageStart || stop(at + count) || !goesOn(rows, at + count, last, next, measure, lexicon)) break
    count += 1
  }
  return count
}

/** Set as the same heading, as the rows of a wrapped one are. */
const isSetAlike = (last: TextRow, next: TextRow): boolean =>
  (last.style?.heading !== undefined && last.style.heading === next.style?.heading) || (last.style?.bold === true && next.style?.bold === true)

/** `Dnr KS 2022/211`: a label of the file, and a number. */
export const isReference = (text: string, { pack }: Lexicon): boolean => {
  const [label = '', ...rest] = text.toLowerCase().split(' ')
  return rest.length > 0 && rest.length < 5 && pack.head.other.includes(label.replace(/[.:]+$/u, '')) && /\d/u.test(rest.join(' '))
}

const goesOn = (rows: readonly TextRow[], at: number, last: TextRow, next: TextRow, measure: Measure, lexicon: Lexicon): boolean => {
  if (readPartStart(next.text, lexicon) || isOpenMarker(next.text, lexicon) || takeClosedMarker(next.text, lexicon).text === '') return false
  if (/^[\p{L}. ]{3,14}(?:nr\.?|:) ?[\d/-]+/iu.test(next.text) || FILE_NUMBER.test(next.text) || isReference(next.text, lexicon)) return false
  if (/^\(?(?:\d{1,2}|\p{Ll})[.)] /u.test(next.text)) return false
  if (startsLow(next.text)) return !endsSentence(last.text)
  if (LEADS_ON.test(last.text) && !/^[•\-–\uE000-\uF8FF]/u.test(next.text) && !/[.!?] \p{Lu}/u.test(next.text) && !endsSentence(next.text) && measure.fill(next) < FULL) return true
  if (isSetAlike(last, next) && measure.slack(last, next) < ALIKE_ROOM) return true
  if (/^[•\-–\uE000-\uF8FF]/u.test(next.text) || endsSentence(last.text) || endsSentence(next.text) || measure.slack(last, next) > ROOM) return false
  if (measure.fill(next) >= FULL || measure.fill(next) > SHORT) return false
  // the row after a title's last row begins something
  const after = rows[at + 1]
  return after === undefined || after.space > 0 || after.pageStart || !startsLow(after.text)
}
