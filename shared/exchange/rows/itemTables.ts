import type { Lexicon } from '../language/lexicon.ts'
import { labelForm } from '../language/lexicon.ts'
import type { Row } from './row.ts'

/** What stands in a column of a table whose rows are items. */
type Column = 'number' | 'title' | 'part' | 'more'

/** Rows of a text without layout: `origin` names, for each row, the line of the source that it stands on. */
export interface Unfolded {
  readonly rows: readonly Row[]
  readonly origin: readonly number[]
  /** Heads of tables, by row index: they say what the columns are and nothing else. */
  readonly heads: ReadonlySet<number>
}

const NUMBER = /^(?:\S{1,6}\s)?(\d{1,3})\s*[.):]?(?:\s+(\S.*))?$/u
const LONGEST_TITLE = 160

/** A row's cells, each as its paragraphs; undefined for a row that is none of a table. */
const columnsOf = (row: Row | undefined): readonly (readonly string[])[] | undefined =>
  row === undefined || row.hint ? undefined : row.style?.columns ?? row.style?.cells?.map(cell => (cell === '' ? [] : [cell]))

const columnRole = (cell: string, lexicon: Lexicon): Column | undefined => {
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

/** What the columns of a table are, by its head; undefined where its rows are no items. */
const rolesOf = (row: Row, lexicon: Lexicon): readonly Column[] | undefined => {
  const roles = (columnsOf(row) ?? []).map(cell => columnRole(cell.join(' '), lexicon))
  const known = roles.filter(role => role !== undefined)
  const isItems = known.includes('part') && (known.includes('title') || known.includes('number')) && known.length >= roles.length - 1
  return isItems ? roles.map(role => role ?? 'more') : undefined
}

/** An item as the rows that it would be without a table: its heading, and under each label what stands in that column. */
const itemRows = (columns: readonly (readonly string[])[], roles: readonly Column[], labels: readonly string[]): { text: string; heading: boolean }[] => {
  const at = (role: Column): string => columns.flatMap((cell, place) => (roles[place] === role ? cell : [])).join(' ')
  const [, number = '', title = ''] = NUMBER.exec(`${at('number')} ${at('title')}`.trim()) ?? []
  const heading = number === '' ? at('title') : `${number}. ${title}`
  const parts = columns.flatMap((cell, place) => (roles[place] === 'part' && cell.length > 0 ? [labels[place] ?? '', ...cell] : []))
  const more = columns.flatMap((cell, place) => (roles[place] === 'more' ? cell : []))
  // what has neither number nor title goes on with the item above: a page broke in the middle of its row
  return [...(heading === '' ? [] : [{ text: heading, heading: true }]), ...[...parts, ...more].map(text => ({ text, heading: false }))]
}

/**
 * Minutes that stand in a table, an item to a row (`Nr. | Emne | Referat`), as rows one under the other. Other tables stay as they are, as do
 * rows of which a person has said something.
 */
export const unfoldItemTables = (rows: readonly Row[], lexicon: Lexicon): Unfolded => {
  const all: Row[] = []
  const origin: number[] = []
  const heads = new Set<number>()
  let table: { roles: readonly Column[]; labels: readonly string[] } | undefined
  const push = (row: Row, from: Row): void => {
    origin.push(from.index)
    all.push({ ...row, index: all.length })
  }
  for (const row of rows) {
    const columns = columnsOf(row)
    const roles = columns && columns.length > 1 ? rolesOf(row, lexicon) : undefined
    if (roles && columns) {
      table = { roles, labels: columns.map(cell => cell.join(' ')) }
      heads.add(all.length)
      push(row, row)
      continue
    }
    if (row.text !== '' && columns?.length !== table?.roles.length) table = undefined
    const unfolded = table && columns ? itemRows(columns, table.roles, table.labels) : []
    const [first] = unfolded
    if (!first || (first.heading && first.text.length > LONGEST_TITLE)) push(row, row)
    else {
      for (const { text, heading: isHeading } of unfolded)
        push({ index: 0, raw: text, text, indent: 0, pageStart: isHeading && row.pageStart, gap: isHeading ? 2 : 1, ...(isHeading ? { style: { heading: 2 } } : {}) }, row)
    }
  }
  return { rows: all, origin, heads }
}
