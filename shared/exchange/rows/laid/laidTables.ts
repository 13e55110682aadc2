import { besideNamedPage, isNamedPage } from '../../furniture/pageMarks.ts'
import { labelForm, type Lexicon } from '../../language/lexicon.ts'
import { follows, itemNumber, type ItemNumber } from '../itemNumber.ts'
import { unfoldItemTables } from '../itemTables.ts'
import { readableText } from '../readableText.ts'
import { relaying, type Relaid } from '../relaid.ts'
import type { Row } from '../row.ts'
import { knownColumn } from '../tableColumns.ts'
import { cellParagraphs, titledParagraphs, type CellLine, type CellParagraph } from './laidCell.ts'
import { columnStarts, cutDrifted, cutNumber, inColumns, laidPieces, type LaidPiece } from './laidLine.ts'
import { pageEdges, pagesFrom, recurringEdges } from './laidPages.ts'

/** A head's cell is no longer than this, in words. */
const HEAD_WORDS = 4
/** Fewer rows with numbers are no table of items; without a head whose words are known, fewer than the second. */
const FEWEST = { known: 2, shaped: 3 } as const
/** Of the items without a known head so many have something beside the title. */
const BESIDE = 0.6

/** A text's row that shows where the columns of a table begin. */
interface Found {
  readonly at: number
  readonly hasHead: boolean
  readonly isKnown: boolean
}

/** An item while it is read: what stands in each column, with its width there. */
interface OpenItem {
  readonly first: Row
  readonly widths: readonly number[]
  readonly columns: CellLine[][]
}

/** Whether a row is the head of a table of items, its first cell a word for their numbers or titles. */
const isKnownHead = (pieces: readonly LaidPiece[], lexicon: Lexicon): boolean => {
  const [first, ...others] = pieces.map(({ text }) => text)
  if (first === undefined || others.length === 0 || pieces.some(({ text }) => text.split(' ').length > HEAD_WORDS || /\d|[.:,]$/u.test(text.replace(/\bnr\.$/iu, '')))) return false
  const role = knownColumn(first, lexicon)
  return (role === 'number' || role === 'title') && others.some(text => knownColumn(text, lexicon) !== undefined || lexicon.head.has(labelForm(text)))
}

/** The head of the first such table, or, where none is known, the first item with text beside its title and what stands above it in the same columns. */
const findTable = (rows: readonly Row[], pieces: readonly (readonly LaidPiece[])[], lexicon: Lexicon): Found | undefined => {
  const known = pieces.findIndex((found, at) => !rows[at]?.hint && isKnownHead(found, lexicon))
  if (known >= 0) return { at: known, hasHead: true, isKnown: true }
  const item = pieces.findIndex(([first, ...others], at) => {
    const number = first && !rows[at]?.hint ? itemNumber(first.text) : undefined
    return number !== undefined && others.length >= (number.isBare ? 2 : 1)
  })
  if (item < 0) return undefined
  const above = pieces.slice(0, item).findLastIndex(found => found.length > 0)
  const isHead = above >= 0 && pieces[above]?.length === pieces[item]?.length && pieces[above]?.every(({ text }) => text.split(' ').length <= HEAD_WORDS && !/\d|:$/u.test(text)) === true
  return { at: isHead ? above : item, hasHead: isHead, isKnown: false }
}

/**
 * Minutes that stand in a table which a text lays out in columns (as `pdftotext -layout` prints them: the lines of all columns beside each
 * other), as rows of a table, each cell with its paragraphs: `1. Hegn      Det males rødt, og`. A text without such a table, and a file that
 * knows its own tables, stays as it is.
 */
export const layTables = (rows: readonly Row[], lexicon: Lexicon): Relaid => {
  const same: Relaid = { rows, origin: rows.map(row => row.index) }
  if (rows.some(row => row.gap !== undefined || row.style)) return same
  const pieces = rows.map(laidPieces)
  const found = findTable(rows, pieces, lexicon)
  if (!found) return same
  const [number] = found.hasHead ? pieces[found.at] ?? [] : []
  const isNumbered = number !== undefined && knownColumn(number.text, lexicon) === 'number'
  const laid = readTable(rows, isNumbered ? pieces.map(cutNumber) : pieces, found)
  if (!laid) return same
  // a table whose rows nobody takes for items stays as it was printed
  return unfoldItemTables(laid.rows, lexicon).rows.some(row => row.style?.lines) ? same : laid
}

const readTable = (rows: readonly Row[], pieces: readonly (readonly LaidPiece[])[], { at: from, hasHead, isKnown }: Found): Relaid | undefined => {
  const template = pieces[from] ?? []
  const head = hasHead ? rows[from]?.text : undefined
  const cellsAt = new Map<number, PlacedRow>()
  const heads = new Set(hasHead ? rows.flatMap((row, at) => (at >= from && row.text === head ? [at] : [])) : [])
  const recurring = recurringEdges(rows)
  let expected = template.slice(1).map(({ start }) => start)
  for (const page of pagesFrom(rows, from, heads)) {
    const edges = pageEdges(rows, page, heads, recurring, row => isNamedPage(row.text) || besideNamedPage(row.raw) !== undefined)
    const own = page.filter(at => !edges.has(at) && !rows[at]?.hint && rows[at]?.text !== '')
    const printed = own.find(at => heads.has(at))
    const starts = columnStarts(own.map(at => pieces[at] ?? []), printed === undefined ? expected : (pieces[printed] ?? []).slice(1).map(({ start }) => start))
    if (!starts) {
      if (cellsAt.size === 0) return undefined
      continue
    }
    expected = [...starts]
    const even = own.filter(at => !heads.has(at)).map(at => ({ at, ...inColumns(pieces[at] ?? [], starts) }))
    const ends = [0, ...starts].map((_, column) => Math.max(0, ...even.map(({ cells, runsOver }) => (runsOver ? 0 : cells[column]?.end ?? 0))))
    const placed = even.map(row => {
      const found = pieces[row.at] ?? []
      const isText = rows[row.at - 1]?.text !== '' || itemNumber(found[0]?.text ?? '') !== undefined
      return row.runsOver && isText ? { at: row.at, ...inColumns(cutDrifted(found, starts, ends, itemNumber(found[0]?.text ?? '') !== undefined), starts) } : row
    })
    const widths = [0, ...starts].map((_, column) => Math.max(0, ...placed.map(({ cells, runsOver }) => (runsOver ? 0 : cells[column]?.text.length ?? 0))))
    for (const { at, ...row } of placed) cellsAt.set(at, { ...row, widths })
  }
  const items = itemsOf(rows, new Map([...cellsAt].map(([at, { cells }]) => [at, cells])))
  const last = Math.max(...items.keys())
  if (items.size < (isKnown ? FEWEST.known : FEWEST.shaped)) return undefined
  if (!isKnown && [...items.keys()].filter(at => cellsAt.get(at)?.cells.at(-1)).length < items.size * BESIDE) return undefined
  const isBare = [...items.values()].every(number => number.isBare)
  // behind the last item what runs over the columns ends the table
  const lastPage = rows.findLastIndex(({ pageStart }) => pageStart)
  const isOver = (at: number): boolean => cellsAt.get(at)?.runsOver === true || (rows[at - 1]?.text === '' && pieces[at]?.length === 1 && cellsAt.get(at)?.cells.filter(cell => cell).length !== 1)
  const over = rows.findIndex((_, at) => at > last && isOver(at) && cellsAt.get(at)?.cells[0] !== undefined && at >= lastPage)
  return rowsOf(rows, { from, end: over < 0 ? rows.length : over, cellsAt, heads, items, title: isBare ? 1 : 0, columns: expected.length + 1 }, pieces)
}

/** The rows that begin an item: their numbers follow upon each other in the first column. */
const itemsOf = (rows: readonly Row[], cellsAt: ReadonlyMap<number, readonly (LaidPiece | undefined)[]>): ReadonlyMap<number, ItemNumber> => {
  const items = new Map<number, ItemNumber>()
  let last: ItemNumber | undefined
  rows.forEach((_, at) => {
    const text = cellsAt.get(at)?.[0]?.text
    const number = text === undefined ? undefined : itemNumber(text)
    if (!number || (last && (!follows(last, number) || last.isBare !== number.isBare))) return
    items.set(at, number)
    last = number
  })
  return items
}

/** What of a row stands in each column, and how wide those are on its page. */
interface PlacedRow {
  readonly cells: readonly (LaidPiece | undefined)[]
  readonly runsOver: boolean
  readonly widths: readonly number[]
}

interface ReadTable {
  readonly from: number
  readonly end: number
  readonly cellsAt: ReadonlyMap<number, PlacedRow>
  readonly heads: ReadonlySet<number>
  readonly items: ReadonlyMap<number, ItemNumber>
  /** The column of the titles. */
  readonly title: number
  readonly columns: number
}

const rowsOf = (rows: readonly Row[], table: ReadTable, pieces: readonly (readonly LaidPiece[])[]): Relaid => {
  const { push, ...laid } = relaying()
  /** For each row, whether the next one with text stands in the columns too. */
  const isPlacedBelow: boolean[] = []
  rows.toReversed().forEach((_, back) => {
    const at = rows.length - 1 - back
    const below = rows[at + 1]
    isPlacedBelow[at] = below === undefined ? false : below.text === '' ? isPlacedBelow[at + 1] ?? false : at + 1 < table.end && table.cellsAt.has(at + 1)
  })
  let item: OpenItem | undefined
  /** What stands between the lines of an item: the edges of a page. */
  let between: Row[] = []
  const lastIn = new Map<number, number>()
  const close = (): void => {
    if (item) push(itemRow(item, table.title), item.first.index)
    for (const row of between) push(row, row.index)
    item = undefined
    between = []
  }
  rows.forEach((row, at) => {
    const placed = at >= table.from && at < table.end ? table.cellsAt.get(at) : undefined
    if (placed && (item || table.items.has(at))) {
      if (table.items.has(at)) {
        close()
        lastIn.clear()
        item = { first: row, widths: placed.widths, columns: Array.from({ length: table.columns }, () => []) }
      }
      placed.cells.forEach((cell, column) => {
        const text = readableText(cell?.text ?? '')
        if (text === '') return
        item?.columns[column]?.push({ text, line: row.index, start: cell?.start ?? 0, apart: lastIn.has(column) && lastIn.get(column) !== at - 1 })
        lastIn.set(column, at)
      })
      return
    }
    if (at >= table.end) close()
    const cells = table.heads.has(at) ? (pieces[at] ?? []).map(({ text }) => readableText(text)) : undefined
    const kept: Row = cells ? { ...row, style: { cells } } : row
    if (!item) push(kept, row.index)
    // a blank row within a cell says nothing more
    else if (row.text !== '' || between.length > 0) between.push(kept)
    else if (!isPlacedBelow[at]) between.push(kept)
  })
  close()
  return laid
}

const itemRow = ({ first, widths, columns }: OpenItem, title: number): Row => {
  const cells = columns.map((lines, column): CellParagraph[] => (column === title && lines.length > 0 ? titledParagraphs(lines, widths[column] ?? 0) : cellParagraphs(lines, widths[column] ?? 0)))
  const raw = cells.map(cell => cell.map(({ text }) => text).join(' ')).join('\t')
  return {
    index: 0,
    raw,
    text: readableText(raw),
    indent: 0,
    pageStart: first.pageStart,
    style: {
      cells: cells.map(cell => cell.map(({ text }) => text).join(' ')),
      columns: cells.map(cell => cell.map(({ text }) => text)),
      lines: cells.map(cell => cell.map(({ lines }) => lines)),
    },
  }
}
