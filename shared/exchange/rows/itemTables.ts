import type { Lexicon } from '../language/lexicon.ts'
import { startsLow } from '../blocks/sentence.ts'
import { relaying, type Relaid } from './relaid.ts'
import type { Row, RowStyle } from './row.ts'
import { columnsOf, tableByHead, titleEnd, withTitles, type Cells, type ItemTable } from './tableColumns.ts'
import { besideFrom, tableByShape } from './tableShape.ts'

/** Rows of a text without layout. */
export interface Unfolded extends Relaid {
  /** Heads of tables, by row index: they say what the columns are and nothing else. */
  readonly heads: ReadonlySet<number>
}

const NUMBER = /^(?:\S{1,6}\s|§)?(\d{1,3})\s*[.):]?(?:\s+(\S.*))?$/u
/** `PS 12/24`: letters before a number with its year. */
const LETTERED = /^\p{L}{1,6}\.?\s(?=\d{1,4}\/\d{1,4}\s)/u
const LONGEST_TITLE = 160

/** A paragraph of a cell, and the lines of the source that it was put together from, where those are known. */
interface Paragraph {
  readonly text: string
  readonly lines: readonly number[] | undefined
}

const paragraphsOf = (cells: Cells, style: RowStyle | undefined): readonly (readonly Paragraph[])[] =>
  cells.map((cell, column) => cell.map((text, at): Paragraph => ({ text, lines: style?.lines?.[column]?.[at] })))

const textsOf = (cell: readonly Paragraph[]): readonly string[] => cell.map(({ text }) => text)
const linesOf = (paragraphs: readonly Paragraph[]): readonly number[] | undefined =>
  paragraphs.every(({ lines }) => lines === undefined) ? undefined : paragraphs.flatMap(({ lines }) => lines ?? [])

/** An item as the rows that it would be without a table: its heading, and under each label what stands in that column. */
const itemRows = (cells: readonly (readonly Paragraph[])[], { roles, labels }: ItemTable, knowsParagraphs: boolean): readonly (Paragraph & { readonly heading: boolean })[] => {
  const split = cells.map((cell, place) => {
    const role = roles[place]
    const end = role === 'title' ? titleEnd(textsOf(cell), knowsParagraphs) : role === 'titled' ? 1 : role === 'number' ? cell.length : 0
    return { role, label: labels[place] ?? '', head: cell.slice(0, end), below: cell.slice(end) }
  })
  const titled = split.flatMap(({ head }) => head)
  const printed = textsOf(titled).join(' ').trim()
  const [, number = '', title = ''] = NUMBER.exec(printed) ?? []
  // what has neither number nor title goes on with the item above: a page broke in the middle of its row
  const heading = number === '' ? printed.replace(LETTERED, '') : `${number}. ${title}`.trim()
  const parts = split.flatMap(({ role, label, below }) => (role === 'part' && below[0] ? [{ text: label, lines: below[0].lines?.slice(0, 1) }, ...below] : []))
  const text = split.flatMap(({ role, below }) => (role === 'title' || role === 'titled' || role === 'text' ? below : []))
  const more = split.flatMap(({ role, label, below }) => (role === 'more' ? labelled(below, label) : []))
  return [...(heading === '' ? [] : [{ text: heading, lines: linesOf(titled), heading: true }]), ...[...text, ...parts, ...more].map(row => ({ ...row, heading: false }))]
}

/** `Ansvarlig: Bo Rev`: without its column a name or a day says no more what it is. */
const labelled = ([first, ...rest]: readonly Paragraph[], label: string): readonly Paragraph[] => {
  if (first === undefined) return []
  const name = label.replace(/[\s:]+$/u, '')
  const isSaid = name === '' || first.text.toLowerCase().startsWith(name.toLowerCase())
  return [isSaid ? first : { ...first, text: `${name}: ${first.text}` }, ...rest]
}

/** The rows of the table whose head stands at a position, down to where it ends. */
const bodyBelow = (rows: readonly Row[], head: number): readonly Cells[] => {
  const count = columnsOf(rows[head])?.length
  const body: Cells[] = []
  for (let at = head + 1; at < rows.length; at += 1) {
    const cells = columnsOf(rows[at])
    if (cells && cells.length === count) body.push(cells)
    else if (rows[at]?.text !== '') break
  }
  return body
}

/**
 * Minutes that stand in a table, an item to a row, as rows one under the other: by its head (`Nr. | Emne | Referat`), or by its shape where that
 * says nothing. Other tables stay as they are, as do rows of which a person has said something.
 */
export const unfoldItemTables = (rows: readonly Row[], lexicon: Lexicon): Unfolded => {
  const { push, ...laid } = relaying()
  const heads = new Set<number>()
  const named = rows.map(row => (row.hint ? undefined : tableByHead(row, lexicon)))
  // a head that leaves a column without a name says less than the shape
  const shaped = named.some(table => table && !table.labels.includes('')) ? undefined : tableByShape(rows, lexicon)
  const byHead = shaped ? [] : named
  let table: ItemTable | undefined
  /** The last one, for rows that are known to be of a table, whatever stands between two pages. */
  let before: ItemTable | undefined
  /** Where the second column begins: what stands there goes on with a cell that a page broke. */
  let inset = Infinity
  rows.forEach((row, at) => {
    const cells = columnsOf(row)
    if (byHead[at] || shaped?.heads.has(at)) {
      table = byHead[at] && withTitles(byHead[at], bodyBelow(rows, at))
      before = table
      inset = besideFrom(row)
      heads.add(laid.rows.length)
      return push(row, row.index)
    }
    if (row.text !== '' && cells?.length !== table?.roles.length && !(cells === undefined && row.indent >= inset)) table = undefined
    const own = shaped?.rows.has(at) ? shaped : table ?? (row.style?.lines && before?.roles.length === cells?.length ? before : undefined)
    const unfolded = own && cells ? itemRows(paragraphsOf(cells, row.style), own, !row.style?.indents) : []
    const [first] = unfolded
    if (own && cells) inset = besideFrom(row)
    // below a cell, in its column: a paragraph of its own behind what was put together
    else if (!cells && row.indent >= inset && rows[at - 1]?.style?.cells && !startsLow(row.text)) return push({ ...row, gap: Math.max(1, row.gap ?? 0) }, row.index)
    if (!first || (first.heading && first.text.length > LONGEST_TITLE)) return push(row, row.index)
    for (const { text, lines, heading } of unfolded)
      push({ index: 0, raw: text, text, indent: 0, pageStart: heading && row.pageStart, gap: heading ? 2 : 1, ...(heading ? { style: { heading: 2 } } : {}), ...(lines ? { lines } : {}) }, row.index)
    return undefined
  })
  return { ...laid, heads }
}
