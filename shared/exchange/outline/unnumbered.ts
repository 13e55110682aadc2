import { endsSentence } from '../blocks/sentence.ts'
import type { TextRow } from '../furniture/furniture.ts'
import { isFlat } from '../furniture/isFlat.ts'
import { readHeadLabel } from '../head/headLabel.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { labelForm } from '../language/lexicon.ts'
import { readPartStart } from '../language/partLabel.ts'
import { isOpenMarker } from './closedMarker.ts'
import { isSetHeading } from './setByHand.ts'
import { readMarker } from '../rows/marker.ts'

const LONGEST = 130
const never = (): boolean => false

/** True for a title that is an item wherever it stands: `Eventuelt`. */
export const isUsualTitle = (text: string, lexicon: Lexicon): boolean => lexicon.pack.usualTitles.includes(labelForm(text))

/** True for a row that could be a heading by its looks alone. */
const looksLikeHeading = (row: TextRow, after: TextRow | undefined, lexicon: Lexicon): boolean => {
  const { text } = row
  if (row.hint) return isSetHeading(row)
  if (text.length > LONGEST || !/^[\p{Lu}\d"”»§]/u.test(text) || endsSentence(text) || /[,;:]$/u.test(text)) return false
  if (readPartStart(text, lexicon) || isOpenMarker(text, lexicon) || readMarker(text, never) || !after) return false
  return !readHeadLabel(row, lexicon) || isUsualTitle(text, lexicon)
}

/**
 * Headings of a document without numbers, as positions. The strongest sign that separates some rows from the rest decides:
 * a heading style, then a label of an item's part behind it, then space above. `from` is where the head of the document ends.
 */
export const findUnnumbered = (rows: readonly TextRow[], from: number, lexicon: Lexicon): { at: readonly number[]; sure: boolean } => {
  const possible = rows.flatMap((row, at) => (at >= from && looksLikeHeading(row, rows[at + 1], lexicon) ? [at] : []))
  const level = highestLevel(rows, possible)
  const alone = loneLabels(rows, from, lexicon)
  const styled = [...possible, ...alone].filter(at => rows[at]?.style?.heading === level).toSorted((a, b) => a - b)
  if (styled.length > 1) return { at: styled, sure: true }

  const flat = isFlat(rows.slice(from))
  const labelled = possible.filter(at => (flat ? opensPartFlat(rows, at, from, lexicon) : opensPart(rows, at, lexicon)))
  if (labelled.length > 1 || (labelled.length === 1 && possible.length < 3)) {
    const usual = possible.filter(at => isUsualTitle(rows[at]?.text ?? '', lexicon) && (rows[at]?.space ?? 0) > 0)
    return { at: [...new Set([...labelled, ...usual])].toSorted((a, b) => a - b), sure: true }
  }
  const bold = possible.filter(at => rows[at]?.style?.bold)
  if (bold.length > 1) return { at: bold, sure: true }

  const loud = possible.filter(at => /\p{Lu}{3}/u.test(rows[at]?.text ?? '') && rows[at]?.text === rows[at]?.text.toUpperCase())
  if (loud.length > 1) return { at: loud, sure: true }

  const widest = possible.reduce((most, at) => Math.max(most, rows[at]?.space ?? 0), 0)
  // `Økonomi` among headings that stand as far apart, and never a second time: an item of that name
  const named = alone.filter(at => (rows[at]?.space ?? 0) > 1 && (rows[at]?.space ?? 0) >= widest)
  const apart = [...possible, ...named].toSorted((a, b) => a - b).filter(at => (rows[at]?.space ?? 0) > 0 && (rows[at]?.space ?? 0) >= widest - (widest > 2 ? 1 : 0))
  const usual = possible.filter(at => isUsualTitle(rows[at]?.text ?? '', lexicon))
  const all = [...new Set([...apart, ...usual])].toSorted((a, b) => a - b)
  if (all.length > 1 && (usual.length > 0 || widest > 1) && !flat) return { at: all, sure: false }
  const announced = announcedTitles(rows, from, lexicon)
  if (announced.length >= FEWEST_ANNOUNCED) return { at: announced, sure: false }
  const short = flat ? possible.filter(at => standsBetween(rows, at, from)) : []
  return { at: short.length > 1 ? short : [], sure: false }
}

/** Fewer rows that end in a colon announce lists. */
const FEWEST_ANNOUNCED = 3

/** Rows set apart, with a colon and nothing behind it, and the text right below: `Byfest:`. A label of a part may be one where it stands once. */
const announcedTitles = (rows: readonly TextRow[], from: number, lexicon: Lexicon): number[] => {
  const alone = new Set(loneLabels(rows, from, lexicon))
  return rows.flatMap((row, at) => {
    const below = rows[at + 1]
    const isTitle = at >= from && !row.hint && row.space > 0 && row.text.length < SHORT && /^\p{Lu}[^.!?]*[^\d]:$/u.test(row.text) && below !== undefined && below.space === 0
    const isKnown = isUsualTitle(row.text, lexicon) || alone.has(at)
    return isTitle && (isKnown || (!readPartStart(row.text, lexicon) && !readHeadLabel(row, lexicon))) ? [at] : []
  })
}

/** A heading of a text without blank rows stands no wider than this. */
const SHORT = 50
/** The row above ends something: it is a sentence, an entry of a list, or the last of the head. */
const endsAbove = (rows: readonly TextRow[], at: number, from: number): boolean => {
  const above = rows[at - 1]?.text ?? ''
  return at <= from || endsSentence(above) || readMarker(above, never) !== undefined
}

/** A short row between the end of one sentence and the beginning of another, or of a list. */
const standsBetween = (rows: readonly TextRow[], at: number, from: number): boolean => {
  const below = rows[at + 1]
  const list = below !== undefined && readMarker(below.text, never) !== undefined
  return (rows[at]?.text.length ?? SHORT) < SHORT && endsAbove(rows, at, from) && below !== undefined && (list || (endsSentence(below.text) || below.text.length > SHORT))
}

/** The same as `opensPart` in a text without blank rows. */
const opensPartFlat = (rows: readonly TextRow[], at: number, from: number, lexicon: Lexicon): boolean => {
  const below = rows[at + 1]
  return below !== undefined && readPartStart(below.text, lexicon)?.alone === true && endsAbove(rows, at, from)
}

/** Rows that are nothing but the label of a part, of labels that stand in the document once. */
const loneLabels = (rows: readonly TextRow[], from: number, lexicon: Lexicon): number[] => {
  const labels = rows.flatMap((row, at) => (at >= from && !row.hint && readPartStart(row.text, lexicon)?.alone ? [at] : []))
  const count = (at: number): number => labels.filter(other => labelForm(rows[other]?.text ?? '') === labelForm(rows[at]?.text ?? '')).length
  return labels.filter(at => count(at) === 1)
}

/** The highest level of heading that more than one row has. */
const highestLevel = (rows: readonly TextRow[], possible: readonly number[]): number => {
  const counts = new Map<number, number>()
  for (const at of possible) {
    const level = rows[at]?.style?.heading
    if (level !== undefined) counts.set(level, (counts.get(level) ?? 0) + 1)
  }
  return Math.min(...[...counts].filter(([, count]) => count > 1).map(([level]) => level))
}

/** Whether a part's label, or a marker of an open item, stands right behind a possible title. */
const opensPart = (rows: readonly TextRow[], at: number, lexicon: Lexicon): boolean => {
  for (let next = at + 1; next < at + 4; next += 1) {
    const row = rows[next]
    if (!row) return false
    if (isOpenMarker(row.text, lexicon)) continue
    if (readPartStart(row.text, lexicon)?.label) return (rows[at]?.space ?? 0) > 0 || rows[at]?.pageStart === true || at === 0
    // a wrapped title, or a case number
    if (row.space > 0 && next > at + 1) return false
    if (endsSentence(row.text)) return false
  }
  return false
}
