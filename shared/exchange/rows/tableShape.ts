import { endsSentence } from '../blocks/sentence.ts'
import { readHeadLabel } from '../head/headLabel.ts'
import { looksLikePeople } from '../head/people.ts'
import { labelForm, type Lexicon } from '../language/lexicon.ts'
import { readItemHead } from '../outline/itemHead.ts'
import { cellNumber, follows, type CellNumber } from './itemNumber.ts'
import type { Row } from './row.ts'
import { columnsOf, knownColumn, type Cells, type Column, type ItemTable } from './tableColumns.ts'

/** Items that stand in the rows of a table, by row position; its head is known by its place. */
export interface ShapedTable extends ItemTable {
  readonly rows: ReadonlySet<number>
  readonly heads: ReadonlySet<number>
}

/** Of the text from the table on, this much stands in it; else it is a table within an item. */
const SHARE = 0.5
/** So many of the items have running text beside their titles. */
const PROSE = { share: 1 / 3, words: 6 } as const
/** A cell of a head, and a title without number, are no longer than this, in words. */
const HEAD_WORDS = 5
const TITLE_WORDS = 12
const FEWEST = { counted: 2, titled: 3 } as const
/** The text beside the titles is so many times as long. */
const LONGER = 1.5
/** So many of the titles may be words that are labels elsewhere. */
const LABELS = 0.25

interface Placed {
  readonly at: number
  readonly cells: Cells
}

const wordCount = (text: string): number => text.split(/\s+/u).filter(word => word !== '').length
const textOf = (cell: readonly string[] | undefined): string => (cell ?? []).join(' ')
const isProse = (text: string): boolean => endsSentence(text) || wordCount(text) >= PROSE.words

/** The rows of a table whose first cells count upwards, with those between that go on with the one above: the longest such run. */
const countedRows = (placed: readonly Placed[]): readonly Placed[] => {
  let best: { rows: readonly Placed[]; counted: number } = { rows: [], counted: 0 }
  let run: Placed[] = []
  let counted = 0
  let last: CellNumber | undefined
  const close = (): void => {
    if (counted > best.counted) best = { rows: run, counted }
  }
  for (const row of placed) {
    const number = cellNumber(textOf(row.cells[0]))
    if (number && !(last && follows(last, number))) {
      close()
      run = []
      counted = 0
    }
    if (number || (run.length > 0 && textOf(row.cells[0]) === '')) run.push(row)
    if (number) counted += 1
    last = number ?? last
  }
  close()
  return best.rows
}

/** Titles beside their text, behind the rows of a table that say something of the head; empty where the rows are something else too. */
const titledRows = (table: readonly Placed[], rows: readonly Row[], lexicon: Lexicon): readonly Placed[] => {
  const isTitle = ({ cells }: Placed): boolean => {
    const title = textOf(cells[0])
    return /^[\p{Lu}\d"”»]/u.test(title) && wordCount(title) <= TITLE_WORDS && !endsSentence(title) && !/^\d[\d.:/ -]*$/u.test(title) && !looksLikePeople(title, lexicon)
  }
  const isLabel = ({ at, cells }: Placed): boolean => {
    const row = rows[at]
    return lexicon.parts.has(labelForm(textOf(cells[0]))) || (row !== undefined && readHeadLabel(row, lexicon) !== undefined)
  }
  const from = table.findIndex(row => !isLabel(row) || isHeadRow(row, [], lexicon))
  const [first, ...more] = from < 0 ? [] : table.slice(from)
  if (!first) return []
  const items = isHeadRow(first, more, lexicon) ? more : [first, ...more]
  // `Økonomi` and `Næste møde` may be items; a table of such is one of labels
  return items.every(isTitle) && items.filter(isLabel).length <= items.length * LABELS && items.filter(({ cells }) => hasLongerText(cells)).length >= items.length / 2 ? items : []
}

const hasLongerText = ([title, ...others]: Cells): boolean => wordCount(others.map(textOf).join(' ')) >= wordCount(textOf(title)) * LONGER

/** Whether a row is the head of those below: each cell is a few words and no sentence, and says what a column is or stands above running text. */
const isHeadRow = ({ cells }: Placed, below: readonly Placed[], lexicon: Lexicon): boolean => {
  const words = cells.map(textOf)
  if (words.some(text => wordCount(text) > HEAD_WORDS || (endsSentence(text) && !knownColumn(text, lexicon)) || /\d/u.test(text)) || words.every(text => text === '')) return false
  if (lexicon.head.has(labelForm(words[0] ?? '')) && !knownColumn(words[0] ?? '', lexicon)) return false
  return words.some(text => knownColumn(text, lexicon) !== undefined) || below.filter(row => row.cells.slice(1).some(cell => isProse(textOf(cell)))).length >= below.length * 0.6
}

const isBareNumber = (number: CellNumber | undefined): boolean => number !== undefined && number.title === undefined

const rolesOf = (items: readonly Placed[], labels: readonly string[], lexicon: Lexicon): readonly Column[] => {
  const count = Math.max(...items.map(({ cells }) => cells.length))
  const bare = items.every(({ cells }) => textOf(cells[0]) === '' || isBareNumber(cellNumber(textOf(cells[0]))))
  const title = bare ? 1 : 0
  const known = Array.from({ length: count }, (_, column) => (column <= title ? undefined : knownColumn(labels[column] ?? '', lexicon)))
  const lengths = known.map((role, column) => (column <= title || role === 'part' ? -1 : items.reduce((sum, { cells }) => sum + textOf(cells[column]).length, 0)))
  const beside = items.filter(({ cells }) => cells.slice(title + 1).some(cell => isProse(textOf(cell)))).length
  const below = items.filter(({ cells }) => (cells[title]?.length ?? 0) > 1).length
  const isTitled = count === title + 1 || (!known.includes('part') && beside < items.length * PROSE.share && below >= items.length / 2)
  const text = known.includes('part') || isTitled ? -1 : lengths.indexOf(Math.max(...lengths))
  return known.map((role, column): Column => {
    if (column < title) return 'number'
    if (column === title) return isTitled ? 'titled' : 'title'
    return role === 'part' ? 'part' : column === text ? 'text' : 'more'
  })
}

/** Where the second column of a row of a table begins, in characters; nowhere in a file without positions. */
export const besideFrom = (row: Row | undefined): number => row?.style?.indents?.[1] ?? Infinity

/** The runs of rows of a table: as many cells each, nothing between them. */
const tablesOf = (rows: readonly Row[]): readonly (readonly Placed[])[] => {
  const tables: Placed[][] = []
  let open: Placed[] | undefined
  rows.forEach((row, at) => {
    if (row.text === '') return
    const cells = columnsOf(row)
    // what stands below a cell, in its column, is of the row above
    if (!cells && open && row.indent >= besideFrom(rows[open.at(-1)?.at ?? at])) return
    if (!cells || cells.length < 2) open = undefined
    else if (open && open[0]?.cells.length === cells.length) open.push({ at, cells })
    else tables.push((open = [{ at, cells }]))
  })
  return tables
}

/**
 * The table whose rows are the items of a document, by its shape: its first cells count upwards, or are titles beside longer text, and most of
 * the text stands in it. Its head may say anything, or be missing. Undefined where there is none.
 */
export const tableByShape = (rows: readonly Row[], lexicon: Lexicon): ShapedTable | undefined => {
  const tables = tablesOf(rows)
  const counted = shaped(countedRows(tables.flat()), true, rows, tables, lexicon)
  const [longest] = tables.toSorted((a, b) => b.length - a.length)
  return counted ?? (longest && shaped(titledRows(longest, rows, lexicon), false, rows, tables, lexicon))
}

const shaped = (items: readonly Placed[], counted: boolean, rows: readonly Row[], tables: readonly (readonly Placed[])[], lexicon: Lexicon): ShapedTable | undefined => {
  const [first] = items
  if (!first || items.length < (counted ? FEWEST.counted : FEWEST.titled)) return undefined
  const own = tables.find(table => table.includes(first)) ?? []
  const above = own[own.indexOf(first) - 1]
  const headRow = above && isHeadRow(above, items, lexicon) && (own[0] === above || above.cells.some(cell => knownColumn(textOf(cell), lexicon))) ? above : undefined
  const labels = headRow?.cells.map(textOf) ?? []
  const roles = rolesOf(items, labels, lexicon)
  const heads = headRow ? tables.flat().filter(row => rows[row.at]?.text === rows[headRow.at]?.text).map(row => row.at) : []
  const inside = new Set(items.map(item => item.at))
  const isText = (cells: Cells): boolean => cells.some((cell, column) => (roles[column] === 'titled' ? cell.length > 1 : roles[column] !== 'number' && roles[column] !== 'title') && isProse(textOf(cell)))
  if (items.filter(({ cells }) => isText(cells)).length < items.length * PROSE.share) return undefined
  const wordsIn = (isIn: (at: number) => boolean): number => rows.reduce((sum, row, at) => (at >= first.at && isIn(at) ? sum + wordCount(row.text) : sum), 0)
  const last = items.at(-1)?.at ?? 0
  if (wordsIn(at => inside.has(at) || (at < last && (rows[at]?.indent ?? 0) >= besideFrom(rows[first.at]))) < wordsIn(() => true) * SHARE) return undefined
  const titles = new Set(items.map(({ cells }) => titleForm(cells, lexicon)))
  let others = 0
  for (const [at, row] of rows.entries()) {
    if (!inside.has(at) && !columnsOf(row) && isOtherItem(row, titles, lexicon)) others += 1
    if (others > (counted ? 1 : 0)) return undefined
  }
  return { roles, labels, rows: inside, heads: new Set(heads) }
}

const titleForm = (cells: Cells, lexicon: Lexicon): string => {
  const text = cells.slice(0, 2).flatMap(cell => cell.slice(0, 1)).join(' ')
  return labelForm(readItemHead(text, lexicon)?.title ?? textOf(cells[0]))
}

/** A numbered heading that names none of the items of the table, as a list of them ahead does. */
const isOtherItem = (row: Row, titles: ReadonlySet<string>, lexicon: Lexicon): boolean => {
  const head = readItemHead(row.text, lexicon)
  return head !== undefined && !row.style?.list && /^\p{Lu}/u.test(head.title) && !endsSentence(head.title) && ![...titles].some(title => title.startsWith(labelForm(head.title)))
}
