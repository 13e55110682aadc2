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
