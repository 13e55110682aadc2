import { cleanText } from '../../shared/document/cleanText.ts'
import type { Indent, Line, Run } from '../../shared/document/line.ts'
import { type LineAttributes, readAttributes } from '../../shared/document/lineEnd.ts'
import { appendRun } from '../../shared/document/runs.ts'
import { declared, formatInside } from './pastedStyle.ts'

type Format = Omit<Run, 'text'>

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'META', 'TITLE', 'LINK', 'NOSCRIPT', 'OBJECT', 'IFRAME', 'SVG', 'MATH', 'IMG', 'VIDEO', 'AUDIO', 'CANVAS', 'INPUT', 'SELECT', 'TEXTAREA', 'BUTTON', 'HEAD'])
const BLOCKS = new Set(['P', 'DIV', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'TABLE', 'THEAD', 'TBODY', 'TFOOT', 'CAPTION', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'MAIN', 'NAV', 'ASIDE', 'ADDRESS', 'DL', 'DT', 'DD', 'FIGURE', 'FIGCAPTION', 'HR', 'FORM', 'FIELDSET', 'DETAILS', 'SUMMARY', 'BODY'])
const PLAIN: LineAttributes = { kind: 'text', indent: 0 }

const toIndent = (depth: number): Indent => Math.max(0, Math.min(3, depth)) as Indent

/** What one knows on the way down. */
interface Place {
  readonly format: Format
  readonly pre: boolean
  /** How many lists one is in. */
  readonly depth: number
  readonly ordered: boolean
}

/** Word's own lists are paragraphs that say so in their style. */
const wordList = (element: Element): LineAttributes | undefined => {
  const level = /level(\d)/.exec(declared(element, 'mso-list'))?.[1]
  if (level === undefined) return undefined
  const marker = [...element.querySelectorAll('span')].find(span => declared(span, 'mso-list') === 'ignore')?.textContent ?? ''
  return { kind: /^\s*[\p{L}\d]{1,4}[.)]/u.test(marker) ? 'number' : 'bullet', indent: toIndent(Number(level) - 1) }
}

/** What an element says about the line that begins in it; undefined where nothing. */
const attributesOf = (element: Element, place: Place): LineAttributes | undefined => {
  const tag = element.tagName.toUpperCase()
  const own = element.getAttribute('data-line')
  if (own !== null) {
    const stored: Record<string, unknown> = { kind: own, indent: Number(element.getAttribute('data-indent') ?? 0), responsible: element.getAttribute('data-responsible'), due: element.getAttribute('data-due'), done: element.hasAttribute('data-done') }
    return readAttributes(key => stored[key])
  }
  if (/^H[1-6]$/.test(tag)) return { kind: 'heading', indent: 0 }
  if (tag === 'LI') return { kind: place.ordered ? 'number' : 'bullet', indent: toIndent(place.depth - 1) }
  return wordList(element)
}

/** Collects lines while a tree is walked. */
class LineCollector {
  readonly lines: Line[] = []
  #runs: Run[] = []
  #attributes: LineAttributes | undefined
  #open = false

  /** Begins a line unless the one that is open is still empty; `attributes` say what it is. */
  block(attributes?: LineAttributes): void {
    if (this.#open && this.#runs.length > 0) this.end()
    if (attributes) this.#attributes = attributes
  }

  /** Ends the line, also an empty one. */
  end(next?: LineAttributes): void {
    const runs = trimRuns(this.#runs)
    this.lines.push({ ...(this.#attributes ?? PLAIN), runs })
    this.#runs = []
    this.#attributes = next
    this.#open = false
  }

  /** Closes a block: what is open ends; what it said about lines is over. */
  close(wasEmptyLine: boolean, next?: LineAttributes): void {
    if (this.#runs.length > 0 || wasEmptyLine) this.end(next)
    else this.#attributes = next
  }

  text(text: string, format: Format, pre: boolean): void {
    const last = this.#runs.at(-1)?.text ?? ' '
    const spaced = pre ? text : text.replaceAll(/[ \t\r\n\f]+/g, ' ').replace(/^ /, last.endsWith(' ') ? '' : ' ')
    if (spaced === '') return
    appendRun(this.#runs, { ...format, text: cleanText(spaced).replaceAll('\n', ' ') })
    this.#open = true
  }

  get attributes(): LineAttributes | undefined {
    return this.#attributes
  }

  get empty(): boolean {
    return this.#runs.length === 0
  }
}

/** Without the space that a page's source leaves at the ends, and without the lone no-break space of an empty paragraph. */
const trimRuns = (runs: readonly Run[]): Run[] => {
  const whole = runs.map(run => run.text).join('')
  if (/^[ \u00a0]*$/.test(whole)) return []
  const last = runs.at(-1)
  return last?.text.endsWith(' ') ? [...runs.slice(0, -1), { ...last, text: last.text.replace(/ +$/, '') }].filter(run => run.text !== '') : [...runs]
}

const walkRow = (row: Element, lines: LineCollector, place: Place): void => {
  lines.block(PLAIN)
  const cells = [...row.children].filter(cell => /^(TD|TH)$/i.test(cell.tagName))
  cells.forEach((cell, index) => {
    if (index > 0) lines.text('\t', {}, true)
    htmlRuns(cell, place.format).forEach(run => lines.text(run.text, run, true))
  })
  lines.end()
}

/** Everything in an element as one line: its own lines joined by a space. */
const htmlRuns = (element: Element, format: Format): Run[] => {
  const inner = new LineCollector()
  for (const child of element.childNodes) walk(child, inner, { format: formatInside(element, format), pre: false, depth: 0, ordered: false })
  if (!inner.empty) inner.end()
  return inner.lines.flatMap((line, index) => (index === 0 ? line.runs : [{ text: ' ' }, ...line.runs]))
}

const walkText = (text: string, lines: LineCollector, place: Place): void => {
  if (!place.pre) return lines.text(text, place.format, false)
  text.replaceAll('\r\n', '\n').split('\n').forEach((piece, index) => {
    if (index > 0) lines.end()
    lines.text(piece, place.format, true)
  })
}

const walk = (node: ChildNode, lines: LineCollector, place: Place): void => {
  if (node.nodeType === 3) return walkText(node.nodeValue ?? '', lines, place)
  if (node.nodeType !== 1) return
  const element = node as Element
  const tag = element.tagName.toUpperCase()
  if (SKIPPED.has(tag) || declared(element, 'display') === 'none' || declared(element, 'mso-hide') === 'all' || declared(element, 'mso-list') === 'ignore') return
  if (tag === 'BR') return lines.end(lines.attributes && { ...lines.attributes })
  if (tag === 'TR') return walkRow(element, lines, place)
  const inside: Place = {
    format: formatInside(element, place.format),
    pre: place.pre || tag === 'PRE' || declared(element, 'white-space').startsWith('pre'),
    depth: place.depth + (tag === 'UL' || tag === 'OL' ? 1 : 0),
    ordered: tag === 'OL' || (tag !== 'UL' && place.ordered),
  }
  if (!BLOCKS.has(tag)) {
    for (const child of element.childNodes) walk(child, lines, inside)
    return
  }
  lines.block(attributesOf(element, inside))
  const before = lines.lines.length
  for (const child of element.childNodes) walk(child, lines, inside)
  const paragraph = tag === 'P' || tag === 'LI' || /^H[1-6]$/.test(tag) || element.hasAttribute('data-line')
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
  for (const child of root.childNodes) walk(child, lines, { format: {}, pre: false, depth: 0, ordered: false })
  if (!lines.empty) lines.end()
  return lines.lines
}
