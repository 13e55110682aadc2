import { endsSentence, startsLow } from '../blocks/sentence.ts'
import { labelForm, type Lexicon } from '../language/lexicon.ts'
import type { Row } from './row.ts'

/**
 * What stands in a column of a table whose rows are items. `titled` holds a title and, below it in the same cell, text; `text` what the item is
 * mostly made of, which needs no label; `more` what needs one.
 */
export type Column = 'number' | 'title' | 'titled' | 'part' | 'text' | 'more'

/** The cells of a row, each as its paragraphs. */
export type Cells = readonly (readonly string[])[]

/** The columns of a table of items, and what its head calls them. */
export interface ItemTable {
  readonly roles: readonly Column[]
  readonly labels: readonly string[]
}

/** A row's cells; undefined for a row that is none of a table. */
export const columnsOf = (row: Row | undefined): Cells | undefined =>
  row === undefined || row.hint ? undefined : row.style?.columns ?? row.style?.cells?.map(cell => (cell === '' ? [] : [cell]))

/** What the head of a column says that it holds; undefined where its words are not known. */
export const knownColumn = (cell: string, lexicon: Lexicon): Column | undefined => {
  const form = labelForm(cell)
  const { itemNumbers, itemTitles } = lexicon.pack
  if (itemNumbers.includes(form)) return 'number'
  if (itemTitles.includes(form)) return 'title'
  if (lexicon.parts.has(form)) return 'part'
  if (lexicon.telling.has(form)) return 'more'
  // `Nr. Emne`, where the file does not part the two
  const words = form.split(' ')
  return words.length > 1 && words.every(word => itemNumbers.includes(labelForm(word)) || itemTitles.includes(labelForm(word))) ? 'title' : undefined
}

/** What the columns of a table are, by its head; undefined where that does not say that its rows are items. */
export const tableByHead = (row: Row, lexicon: Lexicon): ItemTable | undefined => {
  const cells = columnsOf(row) ?? []
  if (cells.length < 2) return undefined
  const labels = cells.map(cell => cell.join(' '))
  const roles = labels.map(label => knownColumn(label, lexicon))
  const known = roles.filter(role => role !== undefined)
  const isItems = known.includes('part') && (known.includes('title') || known.includes('number')) && known.length >= roles.length - 1
  return isItems ? { roles: roles.map(role => role ?? 'more'), labels } : undefined
}

/** `3`, `3.`, `12/24`, `TOP 3`, `PS 12/24`, `§ 5` and nothing else. */
const BARE = /^(?:[\p{L}§#.]{1,8}\s?)?\d{1,4}(?:[/-]\d{1,4})?\s*[.):–-]?$/u
/** A title is no longer than this, in words. */
const TITLE_WORDS = 14

const isTitle = (text: string): boolean => /^[\p{Lu}\d"”»]/u.test(text) && !endsSentence(text) && text.split(/\s+/u).length <= TITLE_WORDS

/**
 * How many paragraphs of a cell are the title and its number; below them stands text. In a file that knows its paragraphs the second is text
 * unless it goes on in lower case or in brackets; where they were put together from lines, only running text or a list is surely none of the title.
 */
export const titleEnd = (cell: readonly string[], knowsParagraphs: boolean): number => {
  let end = BARE.test(cell[0] ?? '') ? 2 : 1
  while (end < cell.length && startsLow(cell[end] ?? '')) end += 1
  while (end < cell.length && /^[([]/u.test(cell[end] ?? '')) end += 1
  const below = cell.slice(end)
  return knowsParagraphs || below.some(text => endsSentence(text) || /^[•\-–] /u.test(text)) ? end : cell.length
}

/**
 * A table by its head with what its rows say besides: where numbers alone stand below the words for a title (`Punkt`, `Item`) or nothing is one,
 * the titles are the first paragraphs of the text beside.
 */
export const withTitles = (table: ItemTable, body: readonly Cells[]): ItemTable => {
  const { roles, labels } = table
  const filled = (column: number): readonly (readonly string[])[] => body.flatMap(cells => (cells[column]?.length ? [cells[column]] : []))
  const isCounted = (column: number): boolean => filled(column).every(cell => BARE.test(cell.join(' ')))
  if (body.length === 0 || roles.some((role, column) => (role === 'title' || role === 'titled') && !isCounted(column))) return table
  const titled = roles.findIndex((role, column) => {
    const cells = filled(column)
    return role !== 'number' && role !== 'title' && cells.length >= body.length / 2 && cells.every(([first = '']) => isTitle(first)) && cells.filter(cell => cell.length > 1).length >= cells.length / 2
  })
  return titled < 0 ? table : { roles: roles.map((role, column) => (column === titled ? 'titled' : role === 'title' ? 'number' : role)), labels }
}
