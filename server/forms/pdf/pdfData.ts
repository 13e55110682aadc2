import { documentTree } from '../../../shared/render/documentTree.ts'
import { headline } from '../../../shared/render/headline.ts'
import { spansOf } from '../../../shared/render/spans.ts'
import { standingText } from '../../../shared/render/standing.ts'
import type { ActionTerm, Block, ItemNode, PartNode, Words } from '../../../shared/render/tree.ts'
import { fileHref } from '../fileHref.ts'
import type { FormSource } from '../forms.ts'
import { pageWords } from '../pageWords.ts'

type Href = ReturnType<typeof fileHref>

const text = (words: readonly Words[]): string => words.map(word => word.text).join('')

const terms = (all: readonly ActionTerm[]): string => all.map(({ label, value }) => (value ? `${label}: ${value.text}` : label)).join(' · ')

const block = (node: Block): object => {
  const { type, indent } = node
  if (node.type === 'list') {
    return { type, indent, ordered: node.ordered, start: node.start, items: node.items.map(item => ({ spans: spansOf(item.runs), blocks: item.blocks.map(block) })) }
  }
  return { type, indent, spans: spansOf(node.runs), ...('label' in node && { label: node.label }), ...(node.type === 'action' && { terms: terms(node.terms) }) }
}

const part = (node: PartNode, href: Href): object => ({
  part: node.part,
  label: node.label,
  ...(node.part === 'attachments' ? { attachments: node.attachments.map(one => ({ title: one.title, size: one.size, href: href(one) ?? null })) } : { blocks: node.blocks.map(block) }),
})

const item = ({ marker, title, closed, parts, secret }: ItemNode, href: Href): object => ({
  marker, title, closed,
  parts: parts.map(one => part(one, href)),
  secret: secret ? { label: [secret.label, secret.title].filter(words => words !== '').join(': '), parts: secret.parts.map(one => part(one, href)) } : null,
})

/** All that the template prints, as JSON. */
export const pdfData = (source: FormSource): string => {
  const tree = documentTree(source.content)
  const href = fileHref(source)
  const words = pageWords(source, tree)
  const { kind, title } = headline(tree, standingText(source.content, source.standing))
  const at = new Date(source.at)
  return JSON.stringify({
    title: words.title, author: source.content.body, keywords: [words.standing], language: tree.language, labels: tree.labels,
    date: [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()],
    head: words.head, draft: words.draft, standing: words.standing, page: words.page,
    kind,
    heading: title,
    facts: [
      ...tree.facts.map(({ label, value }) => ({ label, values: [text(value)] })),
      ...tree.groups.map(({ label, people }) => ({ label, values: people.length === 0 ? ['–'] : people.map(({ name, details }) => [name, ...details.map(detail => text(detail.words))].join(', ')) })),
    ],
    intro: tree.intro.map(block),
    items: tree.items.map(one => item(one, href)),
    closing: tree.closing.map(block),
    next: tree.nextMeeting ? { label: tree.nextMeeting.label, value: text(tree.nextMeeting.value) } : null,
  })
}
