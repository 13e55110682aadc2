import type { MeetingContent } from '../document/content.ts'
import type { Run } from '../document/line.ts'
import { documentTree } from './documentTree.ts'
import { beginMarkdown, escapeMarkdown } from './escapeMarkdown.ts'
import { headline } from './headline.ts'
import { spansOf } from './spans.ts'
import type { AttachmentNode, Block, Fact, ItemNode, PartNode, PersonNode, Words } from './tree.ts'

export interface MarkdownOptions {
  /** Stands before the title instead of the document's own name: `Godkendt referat`. */
  readonly kind?: string
  /** Where an attachment's file can be fetched; without an answer only its title is printed. */
  readonly fileHref?: (attachment: AttachmentNode) => string | undefined
}

/** Emphasis as HTML, which Markdown takes in: asterisks fail beside punctuation and inside words. Blanks at the edges stay outside. */
const runText = (run: Run): string => {
  let text = escapeMarkdown(run.text)
  if (run.underline) text = `<u>${text}</u>`
  if (run.italic) text = `<em>${text}</em>`
  if (run.bold) text = `<strong>${text}</strong>`
  return text
}

/** An address for `<…>` in a link: what would end it there is percent-encoded. */
const address = (link: string): string => link.replace(/[\s<>\\]/gu, character => encodeURIComponent(character))

const link = (text: string, href: string): string => `[${text}](<${address(href)}>)`

const inline = (runs: readonly Run[]): string => {
  const spans = spansOf(runs).map(span => {
    const text = span.runs.map(runText).join('')
    return span.link === undefined ? text : link(text, span.link)
  })
  return beginMarkdown(spans.join(''))
}

const words = (parts: readonly Words[]): string => parts.map(part => escapeMarkdown(part.text)).join('')

/** Every line of a block but its first, moved in so far that Markdown counts it to the list item. */
const under = (marker: string, text: string): string => marker + text.replaceAll('\n', `\n${' '.repeat(marker.length)}`).replace(/^ +$/gm, '')

const block = (node: Block, level: number): string => {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(Math.min(level, 6))} ${inline(node.runs)}`
    case 'paragraph':
      return inline(node.runs)
    case 'decision':
      return `**${escapeMarkdown(node.label)}:** ${inline(node.runs)}`
    case 'action': {
      const terms = node.terms.map(term => escapeMarkdown(term.label) + (term.value ? `: ${words([term.value])}` : ''))
      return `**${escapeMarkdown(node.label)}:** ${inline(node.runs)}${terms.length > 0 ? ` (${terms.join(' · ')})` : ''}`
    }
    case 'list':
      return node.items
        .map((item, index) => under(node.ordered ? `${node.start + index}. ` : '- ', [inline(item.runs), blocks(item.blocks, level)].filter(text => text !== '').join('\n\n')))
        .join('\n')
  }
}

/** Stands between two lists that follow each other, which Markdown would else take for one. */
const APART = '<!-- -->'

const separator = (before: Block | undefined, node: Block): string => (before?.type === 'list' && node.type === 'list' ? `\n\n${APART}\n\n` : before ? '\n\n' : '')

const blocks = (nodes: readonly Block[], level: number): string => nodes.map((node, index) => separator(nodes[index - 1], node) + block(node, level)).join('')

const attachment = (node: AttachmentNode, options: MarkdownOptions): string => {
  const href = node.file && options.fileHref?.(node)
  const title = beginMarkdown(escapeMarkdown(node.title))
  return `- ${href === undefined ? title : link(title, href)}${node.size === '' ? '' : ` (${node.size})`}`
}

const part = (node: PartNode, level: number, options: MarkdownOptions): string => {
  const content = node.part === 'attachments' ? node.attachments.map(one => attachment(one, options)).join('\n') : blocks(node.blocks, node.label === '' ? level : level + 1)
  return node.label === '' ? content : `${'#'.repeat(level)} ${escapeMarkdown(node.label)}\n\n${content}`
}

const secret = (node: NonNullable<ItemNode['secret']>, options: MarkdownOptions): string[] => [
  `*${escapeMarkdown(node.label)}*`,
  ...(node.title === '' ? [] : [`### ${escapeMarkdown(node.title)}`]),
  ...node.parts.map(one => part(one, 4, options)),
]

const item = (node: ItemNode, options: MarkdownOptions): string[] => {
  const closed = node.closed !== '' && node.title !== '' ? `${node.closed}:` : node.closed
  const title = [node.marker, closed, node.title].filter(text => text !== '').map(escapeMarkdown).join(' ')
  return [`## ${title}`, ...node.parts.map(one => part(one, 3, options)), ...(node.secret ? secret(node.secret, options) : [])]
}

/** An organisation stands in italics: by its place alone it would be taken for the role where there is none. */
const detail = ({ name, words: said }: PersonNode['details'][number]): string => (name === 'organisation' ? `*${words(said)}*` : words(said))

const person = (node: PersonNode): string => `  - ${[beginMarkdown(escapeMarkdown(node.name)), ...node.details.map(detail)].join(', ')}`

const fact = (node: Fact): string => `- **${escapeMarkdown(node.label)}:** ${words(node.value)}`

/**
 * The minutes as Markdown (CommonMark), from the same tree as every other form. Every text is escaped. Shows all that `content` has,
 * closed parts too; for the public hand in `publicContent(content)`. Ends with a line feed.
 */
export const renderMarkdown = (content: MeetingContent, options: MarkdownOptions = {}): string => {
  const tree = documentTree(content)
  const { kind, title } = headline(tree, options.kind)
  const people = tree.groups.map(group => [`- **${escapeMarkdown(group.label)}:**${group.people.length === 0 ? ' –' : ''}`, ...group.people.map(person)].join('\n'))
  const head = [...tree.facts.map(fact), ...people].join('\n')
  const texts = [
    ...(kind === '' ? [] : [`*${escapeMarkdown(kind)}*`]),
    `# ${escapeMarkdown(title)}`,
    head,
    ...(head !== '' && tree.intro[0]?.type === 'list' ? [APART] : []),
    blocks(tree.intro, 3),
    ...tree.items.flatMap(one => item(one, options)),
    // where the last item ends
    ...(tree.closing.length > 0 || tree.nextMeeting ? ['---'] : []),
    blocks(tree.closing, 3),
    ...(tree.nextMeeting ? [`**${escapeMarkdown(tree.nextMeeting.label)}:** ${words(tree.nextMeeting.value)}`] : []),
  ]
  return `${texts.filter(text => text !== '').join('\n\n')}\n`
}
