import type { TextRow } from '../furniture/furniture.ts'
import { monthNumber } from '../language/calendar.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isLabelLength, readPartStart } from '../language/partLabel.ts'
import { isOpenMarker } from '../outline/closedMarker.ts'
import { isGreeting } from '../sections/greeting.ts'
import { isNextMeetingLabel } from '../sections/ending.ts'
import { readMarker } from '../rows/marker.ts'
import { findDrawnEntries } from './drawnLists.ts'
import { findLostBullets } from './lostBullets.ts'
import type { Measure } from './measure.ts'
import { endsSentence, startsLow } from './sentence.ts'

/** How a row begins. `rest` is its text behind the mark; `starts` says that it cannot go on with the row above, `alone` that nothing can go on with it. */
export type RowMark = { readonly rest: string; readonly starts: boolean; readonly alone: boolean } & (
  | { readonly type: 'plain' }
  | { readonly type: 'bullet'; readonly glyph: string }
  | { readonly type: 'number'; readonly printed: string; readonly value: number; readonly scheme: string }
)

const CELLS = /\S\s*\t\s*\S|\S {3,}\S.* {3,}\S/u
/** `2.1 The chair noted …`: a paragraph that has a number of its own. */
const SUB_NUMBER = /^(\d{1,3})\.(\d{1,2})\.?\s+(?=[\p{Lu}"“”»(])/u
/** An attachment that is named over two rows left no more room than this. */
const ENTRY_ROOM = 0.15
const DASHES = /^[-–—]$/u

/** Reads how every row of a document begins. */
export const readRowMarks = (rows: readonly TextRow[], measure: Measure, lexicon: Lexicon): RowMark[] => {
  const lost = findLostBullets(rows)
  const drawn = findDrawnEntries(rows, measure)
  const isMonth = (word: string): boolean => monthNumber(word, lexicon.pack) > 0
  /** The last number of each scheme of list. */
  const reached = new Map<string, number>()
  /** In a list of attachments; fresh where its label stands just above. */
  let attaching: { readonly fresh: boolean } | undefined
  return rows.map((row, at): RowMark => {
    const before = rows[at - 1]
    if (row.hint?.type === 'text') return { type: 'plain', rest: row.text, starts: true, alone: false }
    if (row.hint?.type === 'part') return { type: 'plain', rest: row.text, starts: true, alone: !row.hint.text && isLabelLength(row.text) }
    const list = row.style?.list
    if (list && !list.ordered) return { type: 'bullet', glyph: `level ${list.level}`, rest: strip(row.text, isMonth), starts: true, alone: false }
    if (list?.mark !== undefined && row.text.startsWith(list.mark))
      return { type: 'number', printed: list.mark, value: Number.parseInt(list.mark, 10) || 0, scheme: `level ${list.level}`, rest: row.text.slice(list.mark.length).trim(), starts: true, alone: false }

    const part = readPartStart(row.text, lexicon)
    if (part || row.style?.heading || (row.space > 0 && !attaching?.fresh)) attaching = part?.part === 'attachments' && part.alone ? { fresh: true } : undefined
    else if (attaching) attaching = { fresh: false }
    // `Økonomi: …` as one entry of a list among others is what the entry is about
    if (part && part.rest !== '' && lost.has(at) && (lost.has(at - 1) || lost.has(at + 1))) return { type: 'bullet', glyph: ' ', rest: row.text, starts: true, alone: false }
    // a label is a row of its own; one with text behind it begins a paragraph
    if (part) return { type: 'plain', rest: row.text, starts: true, alone: part.alone }
    if (row.style?.heading || row.style?.cells || isOpenMarker(row.text, lexicon)) return { type: 'plain', rest: row.text, starts: true, alone: true }

    const marker = readMarker(row.text, isMonth)
    // cells stand apart by tabs, or by wide blanks more than once
    if (!marker && CELLS.test(row.raw)) return { type: 'plain', rest: row.text, starts: true, alone: true }
    const [, major, minor] = SUB_NUMBER.exec(row.text) ?? []
    if (minor !== undefined && (minor === '1' || reached.get(`${major}.`) === Number(minor) - 1)) {
      reached.set(`${major}.`, Number(minor))
      return { type: 'plain', rest: row.text, starts: true, alone: false }
    }
    const runsOver = before !== undefined && row.space === 0 && !endsSentence(before.text) && measure.slack(before, row) <= 0.03
    if (marker?.type === 'bullet') {
      const isDash = DASHES.test(marker.glyph)
      if (!(isDash && runsOver && startsLow(marker.rest) && !/[:,]$/u.test(before.text)))
        return { type: 'bullet', glyph: isDash ? '-' : marker.glyph, rest: marker.rest, starts: true, alone: false }
    }
    if (marker?.type === 'number') {
      const follows = marker.value === (reached.get(marker.scheme) ?? 0) + 1
      if (follows || marker.value === 1 || !runsOver || !startsLow(marker.rest)) {
        reached.set(marker.scheme, marker.value)
        return { type: 'number', printed: marker.printed, value: marker.value, scheme: marker.scheme, rest: marker.rest, starts: true, alone: false }
      }
    }
    if (lost.has(at) || drawn.has(at)) return { type: 'bullet', glyph: ' ', rest: row.text, starts: true, alone: false }
    // so does the label of the next meeting
    if (isNextMeetingLabel(row.text, lexicon)) return { type: 'plain', rest: row.text, starts: true, alone: false }
    // as does a row that says when this one ended, below a row with room
    if (before !== undefined && measure.slack(before, row) > ENTRY_ROOM && /^\p{Lu}/u.test(row.text) && lexicon.pack.meetingEnd.some(turn => turn.exec(row.text)?.index === 0)) return { type: 'plain', rest: row.text, starts: true, alone: false }
    // a sentence that closes the document, or turns to what was said in plenum, closes the paragraph above it as well
    const closes = before !== undefined && (isGreeting(before.text) || (endsSentence(before.text) && (isGreeting(row.text) || (lexicon.pack.farewell.some(turn => turn.test(row.text)) || (measure.slack(before, row) > ENTRY_ROOM && lexicon.pack.plenum.some(turn => turn.test(row.text)))))))
    // of attachments each is a row, unless there was no room
    const entry = attaching !== undefined && before !== undefined && !startsLow(row.text) && measure.slack(before, row) > ENTRY_ROOM
    return { type: 'plain', rest: row.text, starts: closes || entry, alone: false }
  })
}

const strip = (text: string, isMonth: (word: string) => boolean): string => {
  const marker = readMarker(text, isMonth)
  return marker?.type === 'bullet' && !DASHES.test(marker.glyph) ? marker.rest : text
}
