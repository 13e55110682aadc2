import { type Line, lineText, type Run } from '../../shared/document/line.ts'
import { numbersOfLines } from '../../shared/document/text/numbers.ts'

/** Blanks that a page would join or drop. */
const BLANKS = /^ | $| {2}|\t/

const inline = (page: Document, { text, bold, italic, underline, link }: Run): globalThis.Node => {
  let node: globalThis.Node = page.createTextNode(text)
  const wrap = (tag: string, href?: string): void => {
    const element = page.createElement(tag)
    if (href !== undefined) element.setAttribute('href', href)
    element.append(node)
    node = element
  }
  if (underline) wrap('u')
  if (italic) wrap('em')
  if (bold) wrap('strong')
  if (link !== undefined) wrap('a', link)
  return node
}

/** For other programs, and for this one. */
const markBlanks = (element: HTMLElement): void => {
  element.style.whiteSpace = 'pre-wrap'
  element.setAttribute('data-line', 'text')
}

const fill = (element: HTMLElement, line: Line): void => {
  element.append(...line.runs.map(run => inline(element.ownerDocument, run)))
  if (BLANKS.test(lineText(line))) markBlanks(element)
  element.setAttribute('data-line', line.kind)
  if (line.indent > 0) element.setAttribute('data-indent', String(line.indent))
  if (line.responsible !== undefined) element.setAttribute('data-responsible', line.responsible)
  if (line.due !== undefined) element.setAttribute('data-due', line.due)
  if (line.done) element.setAttribute('data-done', '')
}

const BLOCK: Readonly<Record<string, string>> = { heading: 'h4', text: 'p', decision: 'p', action: 'p' }

/**
 * Lines as HTML that other programs take: headings, paragraphs and real nested lists. What only we know stands in data
 * attributes, so that a copy into another section brings it along. One line alone is only its characters, unless it is `whole`.
 */
export const linesHtml = (lines: readonly Line[], page: Document, whole = false): DocumentFragment => {
  const root = page.createDocumentFragment()
  const [only] = lines
  if (only && lines.length === 1 && !whole) {
    const span = page.createElement('span')
    span.append(...only.runs.map(run => inline(page, run)))
    if (BLANKS.test(lineText(only))) markBlanks(span)
    root.append(span)
    return root
  }
  const numbers = numbersOfLines(lines)
  const open: { list: Element; item: Element; indent: number }[] = []
  for (const [index, line] of lines.entries()) {
    const listed = line.kind === 'bullet' || line.kind === 'number'
    open.length = listed ? open.findLastIndex(level => level.indent <= line.indent) + 1 : 0
    if (!listed) {
      const block = page.createElement(BLOCK[line.kind] ?? 'p')
      fill(block, line)
      root.append(block)
      continue
    }
    const tag = line.kind === 'number' ? 'ol' : 'ul'
    const item = page.createElement('li')
    fill(item, line)
    const level = open.at(-1)
    if (level?.indent === line.indent && level.list.tagName.toLowerCase() === tag) {
      level.list.append(item)
      level.item = item
      continue
    }
    if (level?.indent === line.indent) open.pop()
    const list = page.createElement(tag)
    list.append(item)
    // a list that goes on after something else goes on counting
    if (tag === 'ol' && (numbers[index] ?? 1) > 1) list.setAttribute('start', String(numbers[index]))
    ;(open.at(-1)?.item ?? root).append(list)
    open.push({ list, item, indent: line.indent })
  }
  return root
}
