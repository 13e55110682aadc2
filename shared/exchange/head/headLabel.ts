import type { Lexicon } from '../language/lexicon.ts'
import { labelForm } from '../language/lexicon.ts'
import type { HeadField } from '../language/pack.ts'
import type { Row } from '../rows/row.ts'
import { looksLikePeople } from './people.ts'
import { namesBody } from './title.ts'
import { NAMES_MEETING } from './titlePatterns.ts'

/** A label of the head of a document with the value on its row. */
export interface HeadLabel {
  readonly field: HeadField
  readonly label: string
  readonly value: string
}

const COLON = /^([^:]{1,50}?)\s*:\s*(.*)$/u
/** Label and value in two columns. */
const COLUMNS = /^\s*(\S(?:.{0,38}?\S)?)(?: *\t[\t ]*| {2,})(\S.*)$/u
const TRAILING_BRACKET = /\s*\([^)]*\)$/u
const COORDINATORS = new Set(['og', 'and', 'och', 'und', '&'])
/** The fields that hold who was there and who was not. */
export const PEOPLE: ReadonlySet<HeadField> = new Set<HeadField>(['present', 'officials', 'apologies', 'absent'])

const fieldOf = (label: string, lexicon: Lexicon): HeadField | undefined => {
  const form = labelForm(label)
  const exact = lexicon.head.get(form) ?? lexicon.head.get(labelForm(form.replace(TRAILING_BRACKET, '')))
  if (exact) return exact
  // `Deltagere fra kommunen`: a label of people may say more
  const words = form.split(' ')
  if (words.length > 6) return undefined
  for (let count = words.length - 1; count >= 1; count -= 1) {
    const field = lexicon.head.get(words.slice(0, count).join(' '))
    if (field && PEOPLE.has(field) && words.slice(0, count).join(' ').length > 4 && !COORDINATORS.has(words[count] ?? '')) return field
  }
  return undefined
}

/** `Referat: Styregruppemøde 7` is a title: the word for the document names who wrote it only in front of a person. */
const isTitle = ({ field, label, value }: HeadLabel, lexicon: Lexicon): boolean =>
  field === 'minuteTaker' && lexicon.pack.minutesWords.includes(labelForm(label)) && !looksLikePeople(value.replace(/,.*$/u, ''), lexicon)
  && (NAMES_MEETING.test(value) || /\d/u.test(value) || namesBody(value, lexicon))

/** Reads `Sted: Rådhuset`, the same in two columns, glued (`StedRådhuset`), or the label alone (value empty). */
export const readHeadLabel = (row: Pick<Row, 'text' | 'raw' | 'style'>, lexicon: Lexicon): HeadLabel | undefined => {
  const found = labelOf(row, lexicon)
  return found && isTitle(found, lexicon) ? undefined : found
}

const labelOf = (row: Pick<Row, 'text' | 'raw' | 'style'>, lexicon: Lexicon): HeadLabel | undefined => {
  const [first, second] = row.style?.cells ?? []
  if (first && row.style?.cells && row.style.cells.length > 1) {
    const field = fieldOf(first, lexicon)
    return field && { field, label: first, value: (row.style.cells.slice(1).join(' ') || second) ?? '' }
  }
  const text = row.text
  const colon = COLON.exec(text)
  if (colon?.[1]) {
    const field = fieldOf(colon[1], lexicon)
    if (field) return { field, label: colon[1], value: colon[2] ?? '' }
  }
  const columns = COLUMNS.exec(row.raw.replace(/\f/g, ''))
  if (columns?.[1]) {
    const field = fieldOf(columns[1], lexicon)
    if (field) return { field, label: columns[1], value: text.slice(columns[1].replace(/\s+/g, ' ').length).trim() }
  }
  // `Referat` alone is the title, `Referat:` the minute taker
  if (lexicon.pack.minutesWords.includes(labelForm(text)) || lexicon.pack.contents.includes(labelForm(text))) return undefined
  const alone = text.length < 40 && /^[\p{Lu}]/u.test(text) && !/[.,;]$/u.test(text) ? lexicon.head.get(labelForm(text)) : undefined
  if (alone && labelForm(text).length > 2) return { field: alone, label: text, value: '' }
  return glued(text, lexicon)
}

const NEXT_LABEL = /(?<=[\s.,;|·•–-])(?=(\p{Lu}[\p{L}/]*(?: [\p{L}/]+){0,3})\s*:\s)/gu
const SEPARATORS = /[\s,;|·•–-]+$/u

/** `Dato | 3. maj | Tid | 10-12`: labels and values in turn, in a table or far apart. */
const labelledPairs = (row: Pick<Row, 'raw' | 'style'>, lexicon: Lexicon): readonly HeadLabel[] | undefined => {
  const cells = row.style?.cells ?? row.raw.trim().split(/ *\t[\t ]*| {3,}/u)
  if (cells.length < 4 || cells.length % 2 > 0) return undefined
  const pairs = cells.flatMap((cell, at) => {
    const field = at % 2 === 0 ? fieldOf(cell, lexicon) : undefined
    return field ? [{ field, label: cell, value: cells[at + 1] ?? '' }] : []
  })
  return pairs.length === cells.length / 2 ? pairs : undefined
}

/** The labels of a row, each with its value: `Dato: 3. maj   Tid: kl. 10   Sted: Skuret`. Empty where it has none. */
export const readHeadLabels = (row: Pick<Row, 'text' | 'raw' | 'style'>, lexicon: Lexicon): readonly HeadLabel[] => {
  const pairs = labelledPairs(row, lexicon)
  if (pairs) return pairs
  const first = readHeadLabel(row, lexicon)
  if (!first || first.value === '') return first ? [first] : []
  const found: { field: HeadField; label: string; at: number; from: number }[] = []
  for (const { 1: label = '', index } of first.value.matchAll(NEXT_LABEL)) {
    const field = fieldOf(label, lexicon)
    if (field && labelForm(label) !== labelForm(first.label)) found.push({ field, label, at: index, from: first.value.indexOf(':', index + label.length) + 1 })
  }
  const end = (at: number): number => found[at]?.at ?? first.value.length
  return [
    { ...first, value: found.length === 0 ? first.value : first.value.slice(0, end(0)).replace(SEPARATORS, '') },
    ...found.map(({ field, label, from }, at) => ({ field, label, value: first.value.slice(from, end(at + 1)).trim().replace(at + 1 < found.length ? SEPARATORS : '', '') })),
  ]
}

/** A label run together with its value: a capital or digit begins right behind the lower case of the label. */
const glued = (text: string, lexicon: Lexicon): HeadLabel | undefined => {
  const found = /^(\p{Lu}\p{Ll}+(?: \p{Ll}+)?)(?=[\p{Lu}\d])/u.exec(text)
  if (!found?.[1]) return undefined
  const field = lexicon.head.get(found[1].toLowerCase())
  return field && { field, label: found[1], value: text.slice(found[1].length).trim() }
}
