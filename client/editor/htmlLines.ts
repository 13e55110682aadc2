import { type Indent, type Line, LINE_KINDS, type LineKind, type Run } from '../../shared/document/line.ts'
import { type LineAttributes, readAttributes } from '../../shared/document/lineEnd.ts'
import { type Blanks, LineCollector, PLAIN } from './lineCollector.ts'
import { declared, formatInside } from './pastedStyle.ts'

type Format = Omit<Run, 'text'>

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'META', 'TITLE', 'LINK', 'NOSCRIPT', 'OBJECT', 'IFRAME', 'DEL', 'SVG', 'MATH', 'IMG', 'VIDEO', 'AUDIO', 'CANVAS', 'INPUT', 'SELECT', 'TEXTAREA', 'BUTTON', 'HEAD'])
const BLOCKS = new Set(['P', 'DIV', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'TABLE', 'THEAD', 'TBODY', 'TFOOT', 'CAPTION', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'MAIN', 'NAV', 'ASIDE', 'ADDRESS', 'DL', 'DT', 'DD', 'FIGURE', 'FIGCAPTION', 'HR', 'FORM', 'FIELDSET', 'DETAILS', 'SUMMARY', 'BODY'])
const INNER_BLOCKS = 'p, div, ul, ol, table, h1, h2, h3, h4, h5, h6, blockquote, pre'
/** What programs put beside the text: Word's comments and the marks where they belong, the signs that end a paragraph or a selection. */
const ASIDE = '.MsoCommentReference, .msocomanchor, .EOP, .Apple-interchange-newline'

const toIndent = (depth: number): Indent => Math.max(0, Math.min(3, depth)) as Indent

/** What one knows on the way down. */
interface Place {
  readonly format: Format
  readonly blanks: Blanks
  /** How many lists one is in. */
  readonly depth: number
  readonly ordered: boolean
}

/** Word's own lists are paragraphs that say so in their style. */
const wordList = (element: Element): LineAttributes | undefined => {
  const level = /level(\d)/.exec(declared(element, 'mso-list'))?.[1]
  if (level === undefined) return undefined
  const marker = [...element.querySelectorAll('span')].find(span => declared(span, 'mso-list') === 'ignore')?.textContent ?? ''
  return { kind: /\d|^\s*\(?\p{L}+[.)]/u.test(marker) ? 'number' : 'bullet', indent: toIndent(Number(level) - 1) }
}

/** The kind of line that this program wrote on an element; other programs use the same attribute for something else. */
const ownKind = (element: Element): LineKind | undefined => LINE_KINDS.find(kind => kind === element.getAttribute('data-line'))

/** Word on the web writes each point as a list of its own, and its level beside it. */
const levelOf = (element: Element): number => Number(element.getAttribute('aria-level') ?? element.getAttribute('data-aria-level')) || 0

/** True for what is not part of the text: hidden, taken out with its changes tracked, a comment. */
const isAside = (element: Element): boolean =>
  SKIPPED.has(element.tagName.toUpperCase()) || element.matches(ASIDE) || declared(element, 'display') === 'none' || declared(element, 'mso-hide') === 'all'
  || declared(element, 'mso-list') === 'ignore' || declared(element, 'mso-element') === 'comment-list'

/** What an element says about the line that begins in it; undefined where nothing. */
const attributesOf = (element: Element, place: Place): LineAttributes | undefined => {
  const tag = element.tagName.toUpperCase()
  const own = ownKind(element)
  if (own) {
    const stored: Record<string, unknown> = { kind: own, indent: Number(element.getAttribute('data-indent') ?? 0), responsible: element.getAttribute('data-responsible'), due: element.getAttribute('data-due'), done: element.hasAttribute('data-done') }
    return readAttributes(key => stored[key])
  }
  if (/^H[1-6]$/.test(tag)) return { kind: 'heading', indent: 0 }
  if (tag === 'LI') return { kind: place.ordered ? 'number' : 'bullet', indent: toIndent(Math.max(place.depth, levelOf(element)) - 1) }
  return wordList(element)
}

/** The cell that holds all there is in a row, where that is more than a line: mails and pages are laid out in such tables. */
const soleCell = (cells: readonly Element[]): Element | undefined => {
  const filled = cells.filter(cell => (cell.textContent ?? '').trim() !== '')
  const [cell] = filled
  return cell && filled.length === 1 && cell.querySelector(cells.length === 1 ? INNER_BLOCKS : 'table') ? cell : undefined
}

const walkRow = (row: Element, lines: LineCollector, place: Place): void => {
  lines.block(PLAIN)
  const cells = [...row.children].filter(cell => /^(TD|TH)$/i.test(cell.tagName))
  const sole = soleCell(cells)
  if (sole) {
    for (const child of sole.childNodes) walk(child, lines, { ...place, format: formatInside(sole, place.format) })
    if (!lines.empty) lines.end()
    return
  }
  cells.forEach((cell, index) => {
    if (index > 0) lines.text('\t', {}, 'kept')
    htmlRuns(cell, place.format).forEach(run => lines.text(run.text, run, 'kept'))
  })
  lines.end()
}

/** Everything in an element as one line: its own lines joined by a space. */
const htmlRuns = (element: Element, format: Format): Run[] => {
  const inner = new LineCollector()
  for (const child of element.childNodes) walk(child, inner, { format: formatInside(element, format), blanks: 'joined', depth: 0, ordered: false })
  if (!inner.empty) inner.end()
  return inner.lines.flatMap((line, index) => (index === 0 ? line.runs : [{ text: ' ' }, ...line.runs]))
}

const walkText = (text: string, lines: LineCollector, place: Place): void => {
  if (place.blanks === 'joined') return lines.text(text, place.format, 'joined')
  text.replaceAll('\r\n', '\n').split('\n').forEach((piece, index) => {
    if (index > 0) lines.end()
    lines.text(piece, place.format, place.blanks)
  })
}

const walk = (node: ChildNode, lines: LineCollector, place: Place): void => {
  if (node.nodeType === 3) return walkText(node.nodeValue ?? '', lines, place)
  if (node.nodeType !== 1) return
  const element = node as Element
  const tag = element.tagName.toUpperCase()
  if (isAside(element)) return
  const tabs = Number(declared(element, 'mso-tab-count'))
  if (tabs > 0) return lines.text('\t'.repeat(Math.min(tabs, 9)), place.format, 'kept')
  const own = ownKind(element) !== undefined
  if (tag === 'BR') return lines.end(lines.attributes && { ...lines.attributes })
  if (tag === 'TR') return walkRow(element, lines, place)
  const inside: Place = {
    format: formatInside(element, place.format),
    blanks: own ? 'exact' : place.blanks === 'joined' && (tag === 'PRE' || declared(element, 'white-space').startsWith('pre')) ? 'kept' : place.blanks,
    depth: place.depth + (tag === 'UL' || tag === 'OL' ? 1 : 0),
    ordered: tag === 'OL' || (tag !== 'UL' && place.ordered),
  }
  if (!BLOCKS.has(tag)) {
    for (const child of element.childNodes) walk(child, lines, inside)
    return
  }
  lines.block(attributesOf(element, inside))
  const before = lines.lines.length
  // an empty point of ours with others under it; elsewhere that is only how a deeper list is written
  if (own && tag === 'LI' && /^[UO]L$/i.test((element.firstChild as Element | null)?.tagName ?? '')) lines.end()
  for (const child of element.childNodes) walk(child, lines, inside)
  const paragraph = tag === 'P' || tag === 'LI' || /^H[1-6]$/.test(tag) || own
  // a paragraph after the first in a point belongs to the point
  const next: LineAttributes | undefined = tag !== 'LI' && place.depth > 0 && paragraph ? { kind: 'text', indent: toIndent(place.depth) } : undefined
  lines.close(paragraph && lines.lines.length === before, next)
}

/**
 * The lines of a piece of HTML from Word, Outlook, a spreadsheet or a web page: text, kinds, indents and the four marks.
 * Nothing else comes through.
 */
export const htmlLines = (root: ParentNode): Line[] => {
  const lines = new LineCollector()
  for (const child of root.childNodes) walk(child, lines, { format: {}, blanks: 'joined', depth: 0, ordered: false })
  if (!lines.empty) lines.end()
  return lines.lines
}
