import type { MeetingContent } from '../document/content.ts'
import type { Run } from '../document/line.ts'
import { documentTree } from './documentTree.ts'
import { headline } from './headline.ts'
import { markup, type Markup } from './markup.ts'
import { spansOf } from './spans.ts'
import type { AttachmentNode, Block, DocumentTree, Fact, ItemNode, ListItem, PartNode, PersonNode, Words } from './tree.ts'

export interface HtmlOptions {
  /** The level of the title's heading; the rest follows. 1 where nothing is said. */
  readonly level?: 1 | 2
  /** Stands before the title instead of the document's own name: `Godkendt referat`. */
  readonly kind?: string
  /** Put before each `id`, for a page that shows more than one document. */
  readonly idPrefix?: string
  /** Where an attachment's file can be fetched; without an answer only its title is printed. */
  readonly fileHref?: (attachment: AttachmentNode) => string | undefined
}

/** What the functions below share: the options, and how labels are marked where they are not in the document's language. */
interface Printer {
  readonly options: HtmlOptions
  readonly level: number
  readonly label: (text: string) => Markup
}

const heading = (level: number, content: Markup): Markup =>
  [markup`<h1>${content}</h1>`, markup`<h2>${content}</h2>`, markup`<h3>${content}</h3>`, markup`<h4>${content}</h4>`, markup`<h5>${content}</h5>`, markup`<h6>${content}</h6>`][
    Math.min(level, 6) - 1
  ] as Markup

const runMarkup = (run: Run): Markup => {
  let content = markup`${run.text}`
  if (run.underline) content = markup`<u>${content}</u>`
  if (run.italic) content = markup`<em>${content}</em>`
  if (run.bold) content = markup`<strong>${content}</strong>`
  return content
}

const inline = (runs: readonly Run[]): Markup =>
  markup`${spansOf(runs).map(span => {
    const content = markup`${span.runs.map(runMarkup)}`
    return span.link === undefined ? content : markup`<a href="${span.link}">${content}</a>`
  })}`

const words = (parts: readonly Words[]): Markup =>
  markup`${parts.map(part => (part.time === undefined ? part.text : markup`<time datetime="${part.time}">${part.text}</time>`))}`

const listItem = (item: ListItem, level: number, print: Printer): Markup => markup`<li>${inline(item.runs)}${blocks(item.blocks, level, print)}</li>\n`

const block = (node: Block, level: number, print: Printer): Markup => {
  const indent = node.indent > 0 && markup` data-indent="${node.indent}"`
  switch (node.type) {
    case 'heading':
      return heading(level, inline(node.runs))
    case 'paragraph':
      return markup`<p${indent}>${inline(node.runs)}</p>`
    case 'decision':
      return markup`<p class="record-decision"${indent}><strong>${print.label(node.label)}:</strong> ${inline(node.runs)}</p>`
    case 'action': {
      const terms = node.terms.map(
        (term, index) => markup`${index > 0 && ' · '}${term.value ? markup`${print.label(term.label)}: <span class="record-${term.name}">${words([term.value])}</span>` : markup`<span class="record-${term.name}">${print.label(term.label)}</span>`}`,
      )
      return markup`<p class="record-action"${indent}><strong>${print.label(node.label)}:</strong> ${inline(node.runs)}${terms.length > 0 && markup` <span class="record-terms">(${terms})</span>`}</p>`
    }
    case 'list': {
      const items = node.items.map(item => listItem(item, level, print))
      return node.ordered ? markup`<ol${node.start !== 1 && markup` start="${node.start}"`}${indent}>\n${items}</ol>` : markup`<ul${indent}>\n${items}</ul>`
    }
  }
}

const blocks = (nodes: readonly Block[], level: number, print: Printer): Markup => markup`${nodes.map(node => markup`${block(node, level, print)}\n`)}`

const attachmentItem = (node: AttachmentNode, print: Printer): Markup => {
  const href = node.file && print.options.fileHref?.(node)
  const size = node.size !== '' && markup` <span class="record-size">(${node.size})</span>`
  return markup`<li>${href === undefined ? node.title : markup`<a href="${href}" download>${node.title}</a>`}${size}</li>\n`
}

const part = (node: PartNode, level: number, print: Printer): Markup => {
  const title = node.label !== '' && markup`${heading(level, print.label(node.label))}\n`
  const content = node.part === 'attachments' ? markup`<ul>\n${node.attachments.map(one => attachmentItem(one, print))}</ul>\n` : blocks(node.blocks, title ? level + 1 : level, print)
  return markup`<div class="record-part record-part-${node.part}">\n${title}${content}</div>\n`
}

const secret = (node: NonNullable<ItemNode['secret']>, level: number, print: Printer): Markup => markup`<div class="record-secret">
<p class="record-secret-label">${print.label(node.label)}</p>
${node.title !== '' && markup`${heading(level, markup`${node.title}`)}\n`}${node.parts.map(one => part(one, level + 1, print))}</div>
`

/** The `id` of an item in the page: `punkt-3`. */
export const itemAnchor = (item: Pick<ItemNode, 'id' | 'number'>, prefix = ''): string => prefix + (item.number === '' ? `overskrift-${item.id}` : `punkt-${item.number}`)

const item = (node: ItemNode, print: Printer): Markup => {
  const title = [
    node.marker !== '' && markup`<span class="record-number">${print.label(node.marker)}</span> `,
    node.closed !== '' && markup`<span class="record-closed">${print.label(node.closed)}${node.title !== '' && ':'}</span> `,
    node.title,
  ]
  return markup`<section class="record-item" id="${itemAnchor(node, print.options.idPrefix)}">
${heading(print.level + 1, markup`${title}`)}
${node.parts.map(one => part(one, print.level + 2, print))}${node.secret && secret(node.secret, print.level + 2, print)}</section>
`
}

const person = (node: PersonNode): Markup => markup`<li>${node.name}${node.details.map(detail => markup`, <span class="record-${detail.name}">${words(detail.words)}</span>`)}</li>\n`

const fact = (node: Fact, print: Printer): Markup => markup`<div class="record-fact"><dt>${print.label(node.label)}</dt><dd>${words(node.value)}</dd></div>\n`

const head = (tree: DocumentTree, print: Printer): Markup => {
  const { kind, title } = headline(tree, print.options.kind)
  const groups = tree.groups.map(
    group => markup`<div class="record-fact"><dt>${print.label(group.label)}</dt><dd>${
      group.people.length === 0 ? '–' : markup`<ul class="record-people">\n${group.people.map(person)}</ul>`
    }</dd></div>\n`,
  )
  const rows = [...tree.facts.map(one => fact(one, print)), ...groups]
  return markup`<header class="record-head">
${kind !== '' && markup`<p class="record-kind">${print.label(kind)}</p>\n`}${heading(print.level, markup`${title}`)}
${rows.length > 0 && markup`<dl class="record-facts">\n${rows}</dl>\n`}</header>
`
}

/** A tree as an `<article>`: markup for a page that is put together from more. */
export const treeMarkup = (tree: DocumentTree, options: HtmlOptions = {}): Markup => {
  const level = options.level ?? 1
  const label = tree.labels === tree.language ? (text: string) => markup`${text}` : (text: string) => markup`<span lang="${tree.labels}">${text}</span>`
  const print: Printer = { options, level, label }
  const texts = (name: 'intro' | 'closing', nodes: readonly Block[]) => nodes.length > 0 && markup`<div class="record-${name}">\n${blocks(nodes, level + 1, print)}</div>\n`
  return markup`<article class="record" lang="${tree.language}">
${head(tree, print)}${texts('intro', tree.intro)}${tree.items.map(one => item(one, print))}${texts('closing', tree.closing)}${tree.nextMeeting && markup`<dl class="record-facts record-next">\n${fact(tree.nextMeeting, print)}</dl>\n`}</article>
`
}

/**
 * The minutes as an HTML `<article>`, without script or style: headings, lists, `<time>`, classes that begin with `record`.
 * Every text is escaped. Shows all that `content` has, closed parts too; for the public hand in `publicContent(content)`.
 */
export const renderHtml = (content: MeetingContent, options: HtmlOptions = {}): string => treeMarkup(documentTree(content), options).html
