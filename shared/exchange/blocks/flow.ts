import type { TextRow } from '../furniture/furniture.ts'
import type { Measure } from './measure.ts'
import { announces, endsSentence, startsLow } from './sentence.ts'

/** Room at the end of a row from which on a break was meant, by how the row ends. */
const ROOM = { sentence: 0.1, sentenceInList: 0.16, colon: 0.3, open: 0.5, openInList: 0.3, low: 0.55, member: 0.35, setIn: 0.08, setInSentence: 0.03, hanging: 0.6 }

/**
 * Whether a row goes on with the paragraph of the row before it. Neither is a heading, a label or the start of a list item;
 * `inList` says that the paragraph is a list item, `hanging` the column at which its text stands, where it is indented.
 */
export const flowsOn = (previous: TextRow, row: TextRow, measure: Measure, inList: boolean, hanging: number): boolean => {
  const slack = measure.slack(previous, row)
  const ended = endsSentence(previous.text)
  const low = startsLow(row.text)
  // a word that goes on below, whatever stands between
  if (low && /\p{L}[-\u2010\u00ad]$/u.test(previous.text) && row.space <= 1) return true
  // set in behind what announces it: an entry of a list whose signs are drawn and not written
  if (row.edge && announces(previous.text) && row.indent > previous.indent + 1) return false
  if (row.edge && !low && row.indent > 1 && row.indent === previous.indent && !inList && slack > (ended ? ROOM.setInSentence : ROOM.setIn)) return false
  if (row.pageStart) return !announces(previous.text) && (!ended || (low && slack < ROOM.low) || slack <= 0.02)
  // a blank row that slipped into a sentence
  if (row.space > 0) return low && !ended && !announces(previous.text) && slack < 0.25 && row.space <= 2
  if (inList && hanging > 0 && row.indent >= hanging) return !/^\p{Lu}/u.test(row.text) || slack <= ROOM.hanging
  // a row that breaks off early behind a comma, before another member of the sentence
  if (low && /[,;](?: \p{L}{2,5})?$/u.test(previous.text) && slack > ROOM.member) return false
  if (low) return !(ended || announces(previous.text)) || slack < ROOM.low
  if (ended) return slack <= (inList ? ROOM.sentenceInList : ROOM.sentence)
  if (announces(previous.text)) return slack <= ROOM.colon
  return slack <= (inList ? ROOM.openInList : ROOM.open)
}
