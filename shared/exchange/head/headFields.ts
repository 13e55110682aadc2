import { joinPair } from '../blocks/join.ts'
import type { Measure } from '../blocks/measure.ts'
import { endsSentence, startsLow } from '../blocks/sentence.ts'
import type { TextRow } from '../furniture/furniture.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { labelForm } from '../language/lexicon.ts'
import type { HeadField } from '../language/pack.ts'
import type { Fact } from '../rows/hint.ts'
import { PEOPLE, readHeadLabel, readHeadLabels, type HeadLabel } from './headLabel.ts'
import { isOnePerson, looksLikePeople } from './people.ts'
import { spacedLabels } from './spacedLabels.ts'
import { readStack } from './stackedLabels.ts'

/** A labelled value of the head, with the rows it stands on. */
export interface HeadValue {
  readonly field: HeadField
  readonly label: string
  /** The value as it stands, row by row. */
  readonly values: readonly string[]
  /** Positions among the rows of the text, the label's first. */
  readonly rows: readonly number[]
  /** True where a person has said so. */
  readonly set?: true
}

export interface HeadRows {
  readonly values: readonly HeadValue[]
  /** Rows that no label covers. */
  readonly free: readonly number[]
}

const LIST = /^(?:[•·▪◦*\-–\uE000-\uF8FF]|o|\d{1,2}[.)])\s+\S/u

const SHORT = 80
const CELLS = /\s*\t\s*| {3,}/u

/** The text of a row of people: what stands in columns behind the name is said of the person. */
const personRow = (row: TextRow): string => {
  const cells = row.style?.cells ?? row.raw.trim().split(CELLS)
  return cells.length > 1 && !LIST.test(row.text) ? cells.map(cell => cell.replace(/\s+/gu, ' ').trim()).filter(cell => cell !== '').join(' - ') : row.text
}

/** `Ledelsesrepræsentanter   Medarbejderrepræsentanter`: the heads of lists of people that stand side by side. */
const isHeadOfLists = (row: TextRow, lexicon: Lexicon): boolean => {
  const cells = cellsOf(row)
  return cells.length > 1 && cells.every(cell => PEOPLE.has(lexicon.head.get(labelForm(cell)) ?? 'other'))
}
const cellsOf = (row: TextRow): readonly string[] => row.style?.cells ?? row.raw.trim().split(CELLS)

/** `Navn   Funktion   Parti`: the head of a list of people in columns. */
const isColumnHead = (row: TextRow, lexicon: Lexicon): boolean => {
  const cells = cellsOf(row).map(labelForm)
  if (cells.length > 1 && cells.every(cell => lexicon.pack.columnWords.includes(cell))) return true
  const words = row.text.split(' ').map(labelForm)
  return words.length > 1 && words.length < 9 && words.filter(word => lexicon.pack.columnWords.includes(word)).length >= words.length * 0.6
}

/** `Karla Dyb, Teknik og Natur`: one person and where they are from, who stands in a list of such. */
const isPersonOf = (text: string, lexicon: Lexicon): boolean => {
  const [name = '', from = '', ...more] = text.split(', ')
  return more.length === 0 && /^\p{Lu}[^.:;!?]*$/u.test(from) && from.split(' ').length <= 6 && isOnePerson(name, lexicon)
}

/** Whether a row without a label of its own belongs to the value above it. */
const goesOn = (open: { field: HeadField; values: string[] }, previous: TextRow, row: TextRow, measure: Measure, lexicon: Lexicon): boolean => {
  if (lexicon.pack.contents.includes(labelForm(row.text))) return false
  const filled = open.values.some(value => value !== '')
  // paragraphs of a file with styles stand apart without meaning it
  const isSetIn = row.gap !== undefined && row.indent > 1 && isOnePerson(personRow(row), lexicon)
  const near = row.space <= (PEOPLE.has(open.field) && (row.style?.cells || isSetIn || (!filled && row.gap !== undefined)) ? 2 : filled && row.gap === undefined ? 0 : 1)
  if (PEOPLE.has(open.field)) {
    if (LIST.test(row.text) || row.style?.list || isColumnHead(row, lexicon)) return near
    if (!near || row.pageStart) return false
    return looksLikePeople(personRow(row), lexicon) || (filled && isPersonOf(row.text, lexicon)) || (filled && measure.slack(previous, row) < 0.1)
  }
  // `Antall fremmøtte: 34` is another fact, known or not
  if (filled && /^\p{Lu}[\p{L} ]{2,40}:\s+\S/u.test(row.text)) return false
  if (!filled) return row.space === 0 || (near && row.text.length < SHORT && !endsSentence(row.text))
  return row.space === 0 && !row.pageStart && (startsLow(row.text) || measure.slack(previous, row) < 0.05)
}

/** What stands behind a label; of people in a cell of a table each paragraph for itself. */
const valuesOf = ({ style }: TextRow, { field, value }: HeadLabel): string[] => {
  const paragraphs = style?.columns?.slice(1).flat() ?? []
  return PEOPLE.has(field) && paragraphs.length > 1 ? [...paragraphs] : [value]
}

/** `Varamedlem: Ingvild Kvernmo` among rows of people: a label that is not known, and people behind it. */
const otherPeople = (row: TextRow, lexicon: Lexicon): HeadLabel | undefined => {
  const found = /^(\p{Lu}[\p{L} ,-]{2,40}):\s+(\S.*)$/u.exec(row.text)
  return found?.[1] && looksLikePeople(found[2] ?? '', lexicon) ? { field: 'officials', label: found[1], value: found[2] ?? '' } : undefined
}

const FIELD_OF: Readonly<Record<Fact, HeadField>> = {
  title: 'title', body: 'body', date: 'when', end: 'end', place: 'place', present: 'present', apologies: 'apologies', chair: 'chair', minuteTaker: 'minuteTaker', nextMeeting: 'nextMeeting',
}

/** The value of a row that a person has said to be a fact: what stands behind its label, or all of it. */
const setValue = (row: TextRow, at: number, fact: Fact, lexicon: Lexicon): HeadValue & { values: string[]; rows: number[] } => {
  const field = FIELD_OF[fact]
  const label = readHeadLabel(row, lexicon)
  const value = label && label.value !== '' ? label.value : PEOPLE.has(field) ? personRow(row) : row.text.replace(/^\p{L}[\p{L} ]{1,30}:\s+/u, '')
  return { field, label: label?.label ?? '', values: [value], rows: [at], set: true }
}

/** Reads the head of a document: which rows carry a labelled value, and which are left. `skip` are rows that are no text. */
export const readHeadRows = (rows: readonly TextRow[], end: number, skip: (at: number) => boolean, measure: Measure, lexicon: Lexicon): HeadRows => {
  const values: (HeadValue & { values: string[]; rows: number[] })[] = []
  const free: number[] = []
  const bySpace = spacedLabels(rows, end, lexicon)
  let open: (typeof values)[number] | undefined
  /** Whether the rows of the open list hold one person a cell. */
  let areSideBySide = false
  for (let at = 0; at < end; at += 1) {
    const row = rows[at]
    if (!row || skip(at)) {
      open = undefined
      continue
    }
    if (row.hint) {
      open = undefined
      if (row.hint.type === 'fact') values.push(setValue(row, at, row.hint.fact, lexicon))
      else free.push(at)
      continue
    }
    const stack = readStack(rows, at, end, lexicon)
    if (stack) {
      for (const value of stack.values) values.push({ ...value, values: [...value.values], rows: [...value.rows] })
      open = undefined
      at = stack.end - 1
      continue
    }
    if (isHeadOfLists(row, lexicon)) {
      open = { field: lexicon.head.get(labelForm(cellsOf(row)[0] ?? '')) ?? 'present', label: '', values: [], rows: [at] }
      values.push(open)
      areSideBySide = true
      continue
    }
    if (areSideBySide && open && row.space === 0 && cellsOf(row).every(cell => isOnePerson(cell, lexicon))) {
      open.values.push(...cellsOf(row))
      open.rows.push(at)
      continue
    }
    areSideBySide = false
    const spaced = bySpace.get(at)
    const said = spaced ? [spaced] : readHeadLabels(row, lexicon)
    const other = said.length === 0 && open && PEOPLE.has(open.field) ? otherPeople(row, lexicon) : undefined
    const labels = other ? [other] : said
    const previous = rows[at - 1]
    const [label] = labels
    // `Leder: …` as the first of those who were there
    if (label?.field === 'chair' && label.value !== '' && open && PEOPLE.has(open.field) && open.values.every(value => value === '') && row.space === 0) {
      values.push({ field: 'chair', label: label.label, values: [label.value], rows: [at] })
      open.values.push(`${label.value} - ${label.label}`)
      open.rows.push(at)
    } else if (labels.length > 0) {
      for (const one of labels) {
        open = { field: one.field, label: one.label, values: labels.length > 1 ? [one.value] : valuesOf(row, one), rows: [at] }
        values.push(open)
      }
    } else if (open && previous && goesOn(open, previous, row, measure, lexicon)) {
      // a full row runs on in the middle of a name
      const runsOn = !LIST.test(row.text) && (open.values.at(-1) ?? '') !== '' && measure.slack(previous, row) < 0.12 && !(PEOPLE.has(open.field) && isOnePerson(row.text, lexicon))
      if (PEOPLE.has(open.field) && isColumnHead(row, lexicon)) { /* says what the columns are */ }
      else if (runsOn) open.values.push(joinPair(open.values.pop() ?? '', row.text))
      else open.values.push(PEOPLE.has(open.field) ? personRow(row) : row.text)
      open.rows.push(at)
    } else {
      open = undefined
      free.push(at)
    }
  }
  for (let at = end; at < rows.length; at += 1) {
    const row = rows[at]
    if (row?.hint?.type === 'fact') values.push(setValue(row, at, row.hint.fact, lexicon))
  }
  // what a person has said comes before what was found
  return { values: values.toSorted((a, b) => Number(b.set ?? false) - Number(a.set ?? false)), free }
}
