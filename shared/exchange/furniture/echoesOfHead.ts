import type { FurnitureReason } from '../imported.ts'
import type { Row } from '../rows/row.ts'
import { bareNumber, besideNamedPage, isNamedPage, withNamedPage } from './pageMarks.ts'

/** The head of a document is among so many of its first rows with text, above the first item. */
const HEAD = 14
/** A row at the edge of a page that says the head's words again is no longer than this. */
const LONGEST = 90
/** So many rows may stand at the edge of a page. */
const EDGE = 2

/** Small words say nothing of whom a row is about. */
const wordsOf = (text: string): string[] => (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
const numbersOf = (text: string): string[] => (text.match(/\d+/gu) ?? []).map(number => number.replace(/^0+(?=\d)/u, ''))
/** `21` is `2021` where days are compared. */
const longYear = (number: string): string => (number.length === 2 ? `20${number}` : number)
const NUMERIC_DATE = /\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/u
/** Letters that words of one stem share, so that `Gemeinderat` is known from `Gemeinderates`. */
const STEM = 6
const stem = (word: string): string => word.slice(0, STEM)

/**
 * Rows beside a page number or the break of a page that only say again what the head says: of whom, of when. A row with a page number in
 * it (`Niederschrift Gemeinderat vom 12.05.2021 - Seite 2`) is one wherever it stands; another must stand at the edge of a page, by itself.
 */
export const echoesOfHead = (rows: readonly Row[], furniture: ReadonlyMap<number, FurnitureReason>, breaks: ReadonlySet<number>, isLabel: (text: string) => boolean, isItem: (text: string) => boolean, isPeople: (row: Row) => boolean = () => false): ReadonlyMap<number, FurnitureReason> => {
  const text = rows.filter(row => row.text !== '' && !row.hint)
  const filled = text.filter(row => !furniture.has(row.index))
  const above = filled.slice(0, HEAD)
  const item = above.findIndex(row => isItem(row.text))
  const heading = item < 0 ? above : above.slice(0, item)
  // who was there is no running head: below the minutes it is who signs them
  const head = [...new Set(heading.filter(row => !isPeople(row)).flatMap(row => wordsOf(row.text)))]
  // `Protokoll` is known from `Sammanträdesprotokoll`
  const numbers = new Set(heading.flatMap(row => numbersOf(row.text).flatMap(number => [number, longYear(number)])))
  // `12.05.2021` is the head's `12. Mai 2021`; another day is none of the head's
  const saysSameDay = (said: string): boolean => {
    const other = numbersOf(said).filter(number => !numbers.has(number))
    return other.length === 0 || (other.length === 1 && Number(other[0]) <= 12 && NUMERIC_DATE.test(said))
  }
  const isKnown = (said: string): boolean => saysSameDay(said) && wordsOf(said).every(word => head.some(known => known.startsWith(stem(word)) || known.endsWith(word)))
  const isEcho = (row: Row): boolean => row.text.length <= LONGEST && wordsOf(row.text).length > 0 && !/[.;:,]$/u.test(row.text) && !isLabel(row.text) && !isItem(row.text) && isKnown(row.text)
  const first = new Set(above.map(row => row.index))
  const found = new Map<number, FurnitureReason>()
  for (const row of filled) {
    const beside = withNamedPage(row.text) ?? besideNamedPage(row.raw)
    if (beside !== undefined && (isKnown(beside) || wordsOf(beside).length === 0)) found.set(row.index, 'pageNumber')
  }
  const isPage = (row: Row | undefined): boolean => row !== undefined && (found.get(row.index) ?? furniture.get(row.index)) === 'pageNumber'
  const isPageBeside = (row: Row | undefined): boolean => row !== undefined && (found.has(row.index) || (isPage(row) && besideNamedPage(row.raw) !== undefined))
  const walk = (order: readonly Row[], begins: (row: Row, before: Row | undefined) => boolean): void => {
    let left = 0
    order.forEach((row, at) => {
      if (begins(row, order[at - 1])) left = EDGE
      if (isPage(row) || furniture.has(row.index)) return
      // what goes on a furniture row is still at the edge; the first row that is text ends it
      if (left > 0 && !first.has(row.index) && (isEcho(row) || (isDate(row) && isPageBeside(order[at - 1])))) found.set(row.index, 'runningHead')
      else left = 0
      left -= 1
    })
  }
  walk(text, (row, before) => breaks.has(row.index) || isPage(before))
  walk(text.toReversed(), (row, before) => isPage(before) || (before !== undefined && breaks.has(before.index)))
  return found
}

/** A row of nothing but a date or a number, as it stands under a running head. */
const isDate = (row: Row): boolean => /^[\d\s.:/–-]{1,24}$/u.test(row.text) || bareNumber(row.text) !== undefined || isNamedPage(row.text)
