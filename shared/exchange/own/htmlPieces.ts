import type { LineKind } from '../../document/line.ts'
import { classAfter, findTag, findTags, hasClass, lineIn, type Node, parseHtml, type Tag, tagsOf, textIn } from './dom.ts'
import { runsIn } from './inline.ts'
import { lineOf, type Terms } from './lines.ts'
import type { Detail, DetailName, OwnForm, Piece } from './piece.ts'

const HEADING = /^h[1-6]$/
const DETAILS: readonly DetailName[] = ['role', 'organisation', 'deputyFor', 'arrival', 'departure']

const times = (tag: Tag): string[] => findTags(tag, one => one.name === 'time').map(one => one.attributes['datetime'] ?? '')

const isDetail = (node: Node): boolean => DETAILS.some(name => hasClass(node, `record-${name}`))

const detailOf = (tag: Tag): Detail => ({ name: DETAILS.find(name => hasClass(tag, `record-${name}`)), text: times(tag)[0] ?? lineIn(tag) })

/** A name, and what stands behind it in elements of their own. */
export const personPiece = (tag: Tag, group: string): Piece => {
  const first = tag.children.findIndex(isDetail)
  const name = tag.children.slice(0, first < 0 ? undefined : first).map(textIn).join('').trim().replace(/,$/, '')
  return { type: 'person', group, name, details: tagsOf(tag.children).filter(isDetail).map(detailOf) }
}

const headPieces = (head: Tag): Piece[] => findTags(head, tag => hasClass(tag, 'record-fact')).flatMap((fact): Piece[] => {
  const label = findTag(fact, tag => tag.name === 'dt')
  const value = findTag(fact, tag => tag.name === 'dd')
  if (!label || !value) return []
  const people = findTag(value, tag => hasClass(tag, 'record-people'))
  if (people) return tagsOf(people.children).filter(tag => tag.name === 'li').map(tag => personPiece(tag, lineIn(label)))
  return [{ type: 'fact', label: lineIn(label), text: lineIn(value), times: times(value) }]
})

/** Who, by when, done: wherever they stand in an action. */
export const termsIn = (tag: Tag): Terms => {
  const of = (name: string) => findTag(tag, one => hasClass(one, `record-${name}`))
  const due = of('due')
  return { responsible: of('responsible') && textIn(of('responsible')!).trim(), due: due && (times(due)[0] ?? lineIn(due)), done: of('done') !== undefined }
}

/** What an action or a decision says itself: without its label in front and its terms behind. */
export const withoutLabel = (tag: Tag): readonly Node[] => {
  const said = tag.children.filter(node => !hasClass(node, 'record-terms'))
  const label = said.findIndex(node => typeof node !== 'string' && node.name === 'strong')
  return said.filter((_node, at) => at !== label)
}

const BLOCKS = new Set(['p', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'div'])
const isBlock = (node: Node): node is Tag => typeof node !== 'string' && BLOCKS.has(node.name)

const linePiece = (kind: LineKind, steps: number, nodes: readonly Node[], terms?: Terms): Piece => ({ type: 'line', line: lineOf(kind, steps, runsIn(nodes), terms) })

/** Blocks as lines; `depth` counts the points that they stand under. */
const blockPieces = (nodes: readonly Node[], depth: number): Piece[] =>
  nodes.filter(isBlock).flatMap((tag): Piece[] => {
    const steps = depth + (Number(tag.attributes['data-indent'] ?? 0) || 0)
    if (HEADING.test(tag.name)) return [linePiece('heading', steps, tag.children)]
    if (hasClass(tag, 'record-decision')) return [linePiece('decision', steps, withoutLabel(tag))]
    if (hasClass(tag, 'record-action')) return [linePiece('action', steps, withoutLabel(tag), termsIn(tag))]
    if (tag.name === 'ul' || tag.name === 'ol') {
      return tagsOf(tag.children).filter(item => item.name === 'li').flatMap(item => [
        linePiece(tag.name === 'ul' ? 'bullet' : 'number', steps, item.children.filter(node => !isBlock(node))),
        ...blockPieces(item.children, steps + 1),
      ])
    }
    return tag.name === 'div' ? blockPieces(tag.children, depth) : [linePiece('text', steps, tag.children)]
  })

const PARTS = ['caseStatement', 'recommendation', 'attachments', 'minutes'] as const

const partPieces = (tag: Tag, at: number): Piece[] => {
  const part = PARTS.find(one => hasClass(tag, `record-part-${one}`)) ?? 'minutes'
  const [first, ...rest] = tagsOf(tag.children)
  // a case text right under the title stands without a label
  const labelled = (part !== 'caseStatement' || at > 0) && first !== undefined && HEADING.test(first.name)
  const opening: Piece = { type: 'part', part, text: labelled ? lineIn(first) : '' }
  if (part === 'attachments') return [opening, ...findTags(tag, one => one.name === 'li').map((one): Piece => ({ type: 'attachment', title: one.children.filter(node => !hasClass(node, 'record-size')).map(textIn).join('').trim() }))]
  return [opening, ...blockPieces(labelled ? rest : tag.children, 0)]
}

const partsOf = (tag: Tag): Piece[] => tagsOf(tag.children).filter(child => hasClass(child, 'record-part')).flatMap(partPieces)

const itemPieces = (tag: Tag): Piece[] => {
  const heading = tagsOf(tag.children).find(child => HEADING.test(child.name))
  const number = heading && findTag(heading, one => hasClass(one, 'record-number'))
  const closed = heading && findTag(heading, one => hasClass(one, 'record-closed'))
  const title = (heading?.children ?? []).filter(node => node !== number && node !== closed).map(textIn).join('').trim()
  const secret = tagsOf(tag.children).find(child => hasClass(child, 'record-secret'))
  const secretTitle = secret && tagsOf(secret.children).find(child => HEADING.test(child.name))
  return [
    { type: 'item', number: /\d+/.exec(number ? textIn(number) : '')?.[0] ?? '', closed: closed !== undefined, title },
    ...partsOf(tag),
    ...(secret ? [{ type: 'secret' as const, title: secretTitle ? textIn(secretTitle).trim() : '' }, ...partsOf(secret)] : []),
  ]
}

/** Reads a page of ours, known by the classes that `renderHtml` writes; undefined for any other page. */
export const htmlPieces = (html: string): OwnForm | undefined => {
  if (!html.includes('class="record"')) return undefined
  const page = parseHtml(html)
  const article = findTag(page, tag => tag.name === 'article' && hasClass(tag, 'record'))
  if (!article) return undefined
  const pieces = tagsOf(article.children).flatMap((tag): Piece[] => {
    if (hasClass(tag, 'record-head')) {
      const kind = findTag(tag, one => hasClass(one, 'record-kind'))
      const title = findTag(tag, one => HEADING.test(one.name))
      return [...(kind ? [{ type: 'kind' as const, text: lineIn(kind) }] : []), { type: 'title', text: title ? textIn(title).trim() : '' }, ...headPieces(tag)]
    }
    if (classAfter(tag, 'record-') === 'item') return itemPieces(tag)
    if (hasClass(tag, 'record-closing')) return [{ type: 'closing' }, ...blockPieces(tag.children, 0)]
    return hasClass(tag, 'record-next') ? headPieces(tag) : blockPieces(tag.children, 0)
  })
  const author = findTag(page, tag => tag.name === 'meta' && tag.attributes['name'] === 'author')
  return { pieces, language: article.attributes['lang'], body: author?.attributes['content'] }
}
