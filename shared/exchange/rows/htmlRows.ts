import { Parser } from 'htmlparser2'
import type { Run } from '../../document/line.ts'
import { appendRun, toRun } from '../../document/runs.ts'
import { hasMarks } from './markedText.ts'
import { readableText } from './readableText.ts'
import type { Row, RowStyle, Source } from './row.ts'

/** Elements that begin and end a row. */
const BLOCKS = new Set(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'tr', 'pre', 'blockquote', 'section', 'article', 'main', 'ul', 'ol', 'dl', 'dt', 'dd', 'table', 'address', 'figure', 'figcaption', 'hr', 'body', 'header', 'footer', 'form', 'fieldset', 'details', 'summary', 'aside', 'thead', 'tbody'])
/** Elements whose text is none of the document. */
const SILENT = new Set(['script', 'style', 'head', 'template', 'noscript', 'svg', 'iframe', 'object', 'title'])
/** Elements with which one moves about a page. */
const CONTROLS = new Set(['nav', 'button', 'select'])
const BOLD = new Set(['strong', 'b'])
const ITALIC = new Set(['em', 'i'])
const UNDERLINE = new Set(['u', 'ins'])

interface OpenList {
  readonly ordered: boolean
  count: number
}

/** Before an entry of a list within a cell; such characters are none of any text. */
const BULLET = '\u0001'
const ORDERED = '\u0002'

/** Rows above these are more than a document has. */
export const MOST_ROWS = 50_000

/** No table has more columns. */
const MOST_COLUMNS = 20

/** Reads HTML as rows, one a paragraph, list item or table row. Images and scripts are left aside; of links those that a line may have are kept, with bold, italic and underlined words. Tolerates what is not well formed. */
export const htmlRows = (html: string): Source => {
  const rows: Row[] = []
  const lists: OpenList[] = []
  const headings = new Map<number, number>()
  let silent = 0
  let controls = 0
  let control = ''
  /** What controls say, until the row that they stand in has ended. */
  const said: string[] = []
  let bold = 0
  let text = ''
  let boldText = ''
  let runs: Run[] = []
  const marks = { italic: 0, underline: 0 }
  const links: string[] = []
  const cellLists: string[] = []
  let cells: string[] | undefined
  /** How many columns each cell of the row takes. */
  let spans: number[] = []
  let block: { name: string; numbered: boolean; title: boolean } = { name: 'p', numbered: false, title: false }
  let item: { list: OpenList; level: number } | undefined
  /** How far the numbers in each column of the table have come. */
  const counted = new Map<number, number>()

  const flush = (keepBlank = false): void => {
    const found = cells ? [...cells, ...(text.trim() === '' ? [] : [text])] : [text]
    const paragraphs = found.map(cell => cell.split('\n').filter(part => readableText(part) !== '' || part.includes(ORDERED)))
    const parts = paragraphs.map(cell => cell.map(readableText).filter(part => part !== '').join(' '))
    const plain = parts.filter(part => part !== '')
    const looks = runs
    const whole = text
    runs = []
    const isBold = plain.length > 0 && readableText(boldText).length >= plain.join('').length * 0.9
    text = ''
    boldText = ''
    if (plain.length === 0) {
      if (keepBlank && rows.length < MOST_ROWS) rows.push({ index: rows.length, raw: '', text: '', indent: 0, pageStart: false })
      return
    }
    if (rows.length >= MOST_ROWS) return
    rows.push({ index: rows.length, pageStart: false, ...laidOut(parts, whole, isBold, paragraphs.map(markedEntries).flatMap((cell, at) => [cell, ...Array.from({ length: (spans[at] ?? 1) - 1 }, (): string[] => [])])), ...(!cells && hasMarks(looks) ? { runs: looks } : {}) })
    item = undefined
    addControls()
  }
  /** The paragraphs of a cell with the marks of its lists; a list of one, as a column of numbers has in each of its cells, counts on from row to row. */
  const markedEntries = (cell: readonly string[], column: number): string[] => {
    let count = cell.length > 1 ? 0 : counted.get(column) ?? 0
    const marked = cell.map(part => {
      if (part.includes(BULLET)) return `• ${readableText(part)}`
      if (!part.includes(ORDERED)) return readableText(part)
      count += 1
      return `${count}. ${readableText(part)}`.trim()
    })
    if (cell.length === 1 && cell[0]?.includes(ORDERED)) counted.set(column, count)
    return marked
  }
  /** Text, style and space of a row. */
  const laidOut = (parts: readonly string[], whole: string, isBold: boolean, columns: readonly (readonly string[])[]): Pick<Row, 'raw' | 'text' | 'indent' | 'gap' | 'style'> => {
    const joined = cells ? parts.filter(part => part !== '').join('\t') : parts.join(' ')
    const level = /^h([1-6])$/.exec(block.name)?.[1]
    if (level) {
      const depth = block.title ? 0 : Number(level)
      const number = block.numbered ? `${next(headings, depth)}. ` : ''
      return { raw: number + joined, text: readableText(number + joined), indent: 0, gap: 2, style: { heading: depth } }
    }
    if (item) {
      const { list, level: depth } = item
      list.count += 1
      const mark = list.ordered ? `${list.count}.` : undefined
      const words = mark ? `${mark} ${joined}` : joined
      const style: RowStyle = { list: { ordered: list.ordered, level: depth, ...(mark ? { mark } : {}) }, ...(isBold ? { bold: true as const } : {}) }
      return { raw: words, text: readableText(words), indent: depth * 2, gap: 0, style }
    }
    const style: RowStyle | undefined = cells && parts.length > 1 ? { cells: parts.filter(part => part !== ''), columns } : isBold ? { bold: true } : undefined
    // a tab says that what stands behind it is a column of its own
    const tabbed = cells ? joined : whole.split('\t').map(readableText).filter(part => part !== '').join('\t')
    return { raw: tabbed, text: readableText(joined), indent: 0, gap: cells ? 0 : 1, ...(style ? { style } : {}) }
  }

  const addControls = (): void => {
    for (const words of said.splice(0).map(readableText)) {
      if (words !== '' && rows.length < MOST_ROWS) rows.push({ index: rows.length, raw: words, text: words, indent: 0, pageStart: false, control: true })
    }
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      if (SILENT.has(name)) silent += 1
      if (silent > 0) return
      if (CONTROLS.has(name)) controls += 1
      if (controls > 0) {
        control += ' '
        return
      }
      if (BOLD.has(name)) bold += 1
      if (ITALIC.has(name)) marks.italic += 1
      if (UNDERLINE.has(name)) marks.underline += 1
      if (name === 'a') links.push(attributes['href'] ?? '')
      if (name === 'br') {
        // a break parts rows, but not the cell of a table
        if (cells) text += '\n'
        else flush()
      }
      if (name === 'td' || name === 'th') {
        if (cells && text.trim() !== '') cells.push(text)
        if (cells) spans[cells.length] = Math.max(1, Math.min(MOST_COLUMNS, Number(attributes['colspan'] ?? 1) || 1))
        text = ''
      }
      if (cells && BLOCKS.has(name)) text += '\n'
      if (cells && (name === 'ul' || name === 'ol')) cellLists.push(name === 'ol' ? ORDERED : BULLET)
      if (cells && name === 'li') text += cellLists.at(-1) ?? BULLET
      if (name === 'table') counted.clear()
      if (!BLOCKS.has(name) || (cells && name !== 'tr')) return
      flush()
      if (name === 'ul' || name === 'ol') lists.push({ ordered: name === 'ol', count: Math.max(0, Math.min(100_000, Number(attributes['start'] ?? 1) || 1)) - 1 })
      const list = lists.at(-1)
      if (name === 'li' && list) item = { list, level: Math.min(3, lists.length - 1) }
      if (name === 'tr') {
        cells = []
        spans = []
      }
      block = { name, numbered: attributes['class'] === 'numbered', title: attributes['class'] === 'title' }
    },
    ontext(words) {
      if (silent > 0) return
      if (controls > 0) {
        control += words
        return
      }
      text += words.replace(/[\r\n]+/g, ' ')
      appendRun(runs, toRun(words.replace(/[\r\n]+/g, ' '), { bold: bold > 0, italic: marks.italic > 0, underline: marks.underline > 0, link: links.at(-1) }))
      if (bold > 0) boldText += words
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1)
      if (silent > 0) return
      if (controls > 0) {
        control += ' '
        if (CONTROLS.has(name)) controls -= 1
        if (controls > 0) return
        said.push(control)
        control = ''
        if (!cells && text.trim() === '') addControls()
        return
      }
      if (BOLD.has(name)) bold = Math.max(0, bold - 1)
      if (ITALIC.has(name)) marks.italic = Math.max(0, marks.italic - 1)
      if (UNDERLINE.has(name)) marks.underline = Math.max(0, marks.underline - 1)
      if (name === 'a') links.pop()
      if (name === 'td' || name === 'th') {
        cells?.push(text)
        text = ''
      }
      if (cells && BLOCKS.has(name)) text += '\n'
      if (cells && (name === 'ul' || name === 'ol')) cellLists.pop()
      if (!BLOCKS.has(name) || (cells && name !== 'tr')) return
      flush(name === 'p')
      if (name === 'tr') {
        cells = undefined
        cellLists.length = 0
      }
      if (name === 'ul' || name === 'ol') lists.pop()
      if (name === 'li') item = undefined
      block = { name: 'p', numbered: false, title: false }
    },
  })
  parser.write(html)
  parser.end()
  flush()
  addControls()
  return { rows, wrapped: false }
}

const next = (counters: Map<number, number>, level: number): number => {
  const count = (counters.get(level) ?? 0) + 1
  counters.set(level, count)
  for (const deeper of counters.keys()) if (deeper > level) counters.delete(deeper)
  return count
}
