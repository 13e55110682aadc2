import { type AnyExtension, Mark, Node, type NodeViewRenderer } from '@tiptap/core'
import { LINE_SPEC, MARK_SPECS, NODE_SPECS } from '../../shared/document/text/schema.ts'

const Doc = Node.create({ name: 'doc', topNode: true, content: NODE_SPECS.doc.content ?? '' })
const Text = Node.create({ name: 'text', group: 'inline' })

/** The one block: what kind of line it is, is an attribute. Its look is the node view's. */
const line = (view: NodeViewRenderer): Node => Node.create({
  name: 'line',
  group: 'block',
  content: NODE_SPECS.line.content ?? '',
  selectable: false,
  addAttributes: () => Object.fromEntries(Object.entries(LINE_SPEC).map(([name, spec]) => [name, { default: spec.default as unknown, rendered: false }])),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
  addNodeView: () => view,
})

/** Something that a newer or another program has put there. It is kept and can be deleted, not made. */
const Unknown = Node.create({
  name: 'unknown',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,
  renderHTML: () => ['span', { 'data-unknown': '' }, '\u25a1'],
})

const Bold = Mark.create({ name: 'bold', renderHTML: () => ['strong', 0], parseHTML: () => [{ tag: 'strong' }, { tag: 'b' }] })
const Italic = Mark.create({ name: 'italic', renderHTML: () => ['em', 0], parseHTML: () => [{ tag: 'em' }, { tag: 'i' }] })
const Underline = Mark.create({ name: 'underline', renderHTML: () => ['u', 0], parseHTML: () => [{ tag: 'u' }] })
const Link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: MARK_SPECS.link.inclusive ?? false,
  addAttributes: () => ({ href: { default: '' } }),
  renderHTML: ({ HTMLAttributes }) => ['a', { href: HTMLAttributes['href'] as string, rel: 'noopener noreferrer nofollow', target: '_blank' }, 0],
  parseHTML: () => [{ tag: 'a[href]' }],
})

/**
 * The flat schema of a section as TipTap wants it: the same nodes and marks as `createSectionSchema`.
 * @param lineView draws a line
 */
export const schemaExtensions = (lineView: NodeViewRenderer): AnyExtension[] => [Doc, Text, line(lineView), Unknown, Link, Bold, Italic, Underline]
