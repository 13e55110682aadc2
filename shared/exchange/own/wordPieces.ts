import { classAfter, findTag, findTags, hasClass, lineIn, parseHtml, type Tag, tagsOf, textIn } from './dom.ts'
import { personPiece, termsIn } from './htmlPieces.ts'
import { runsIn } from './inline.ts'
import type { KnownForm } from '../knownForm.ts'
import { afterLabel, partLabels } from './labels.ts'
import { lineOf } from './lines.ts'
import type { Piece } from './piece.ts'

const headPieces = (table: Tag): Piece[] => findTags(table, tag => tag.name === 'tr').flatMap((row): Piece[] => {
  const label = findTag(row, tag => hasClass(tag, 'record-label'))
  if (!label) return []
  const people = findTags(row, tag => hasClass(tag, 'record-person'))
  if (people.length > 0) return people.map(person => personPiece(person, lineIn(label)))
  const value = findTag(row, tag => hasClass(tag, 'record-value'))
  return [{ type: 'fact', label: lineIn(label), text: value ? lineIn(value) : '', times: [] }]
})

const itemPiece = (tag: Tag): Piece => {
  const number = findTag(tag, one => hasClass(one, 'record-number'))
  const closed = findTag(tag, one => hasClass(one, 'record-closed'))
  const title = tag.children.filter(node => node !== number && node !== closed).map(textIn).join('').trim()
  return { type: 'item', number: /\d+/.exec(number ? textIn(number) : '')?.[0] ?? '', closed: closed !== undefined, title }
}

/** What comes back from Word: a paragraph in a style of ours, by its class. */
const paragraphPieces = (tag: Tag, partOf: ReturnType<typeof partLabels>): Piece[] => {
  const [style = '', steps = '0'] = (classAfter(tag, 'record-') ?? 'text-0').split('-')
  const line = (kind: Parameters<typeof lineOf>[0], nodes = tag.children): Piece[] => [{ type: 'line', line: lineOf(kind, Number(steps) || 0, runsIn(nodes)) }]
  switch (style) {
    case 'kind':
      return [{ type: 'kind', text: lineIn(tag) }]
    case 'title':
      return [{ type: 'title', text: textIn(tag).trim() }]
    case 'item':
      return [itemPiece(tag)]
    case 'part':
      return [{ type: 'part', part: partOf(lineIn(tag)) ?? 'minutes', text: lineIn(tag) }]
    case 'attachment':
      return [{ type: 'attachment', title: tag.children.filter(node => !hasClass(node, 'record-size')).map(textIn).join('').trim() }]
    case 'secret':
      return [{ type: 'secret', title: afterLabel(textIn(tag).trim(), 'closedPart') ?? '' }]
    case 'rule':
      return [{ type: 'closing' }]
    case 'next': {
      const label = findTag(tag, one => hasClass(one, 'record-mark'))
      return [{ type: 'fact', label: label ? lineIn(label) : '', text: lineIn({ ...tag, children: tag.children.filter(node => node !== label) }), times: [] }]
    }
    case 'decision':
      return line('decision', unmarked(tag))
    case 'action': {
      // the brackets around the terms are their own text
      const said = unmarked(tag)
      const first = said.findIndex(node => ['responsible', 'due', 'done'].some(name => hasClass(node, `record-${name}`)))
      const before = first < 0 ? said : said.slice(0, first)
      const terms = first < 0 ? {} : termsIn(tag)
      return [{ type: 'line', line: lineOf('action', Number(steps) || 0, runsIn(first < 0 ? before : withoutOpening(before)), terms) }]
    }
    case 'heading':
    case 'bullet':
    case 'number':
      return line(style)
    default:
      return textIn(tag).trim() === '' ? [] : line('text')
  }
}

const unmarked = (tag: Tag): Tag['children'] => tag.children.filter(node => !hasClass(node, 'record-mark'))

const OPENING = / ?\((?:[^()]*: )?$/

/** Nodes without the bracket, and the first label, that open an action's terms. */
const withoutOpening = (nodes: Tag['children']): Tag['children'] => {
  const last = nodes.at(-1)
  return typeof last === 'string' ? [...nodes.slice(0, -1), last.replace(OPENING, '')] : nodes
}

/**
 * Reads what a Word file of ours came back as: flat HTML whose paragraphs bear the classes of our styles (`record-bullet-1`).
 * @param html from the Word reader's map of styles
 */
export const wordPieces = (html: string, forms: readonly KnownForm[] = []): Piece[] => {
  const partOf = partLabels(forms)
  return tagsOf(parseHtml(html).children).flatMap(tag => (tag.name === 'table' ? headPieces(tag) : paragraphPieces(tag, partOf)))
}
