import { ExternalHyperlink, HeadingLevel, Paragraph, TextRun } from 'docx'
import type { AttachmentNode, ItemNode, PartNode } from '../../../shared/render/tree.ts'
import { blockParagraphs } from './blockParagraphs.ts'
import type { Numbering } from './numbering.ts'
import { wordText } from './runs.ts'
import { STYLE } from './styles.ts'

/** What an item's paragraphs need to know of the whole. */
export interface ItemPrint {
  readonly numbering: Numbering
  readonly fileHref: (attachment: AttachmentNode) => string | undefined
}

const attachment = (node: AttachmentNode, { fileHref }: ItemPrint): Paragraph => {
  const href = fileHref(node)
  const title = wordText(node.title)
  return new Paragraph({
    style: STYLE.attachment,
    numbering: { reference: 'punkter', level: 0 },
    children: [
      href === undefined ? new TextRun(title) : new ExternalHyperlink({ link: href, children: [new TextRun({ text: title, style: 'Hyperlink' })] }),
      ...(node.size === '' ? [] : [new TextRun({ text: wordText(` (${node.size})`), style: STYLE.size })]),
    ],
  })
}

const part = (node: PartNode, print: ItemPrint): Paragraph[] => [
  ...(node.label === '' ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(wordText(node.label))] })]),
  ...(node.part === 'attachments'
    ? node.attachments.map(one => attachment(one, print))
    : blockParagraphs(node.blocks, { depth: 0, heading: node.label === '' ? 2 : 3, numbering: print.numbering })),
]

const secret = (node: NonNullable<ItemNode['secret']>, print: ItemPrint): Paragraph[] => [
  new Paragraph({ style: STYLE.closed, children: [new TextRun(wordText([node.label, node.title].filter(text => text !== '').join(': ')))] }),
  ...node.parts.flatMap(one => part(one, print)),
]

const gap = (rest: string): string => (rest === '' ? '' : ' ')

/** An item: its number and title as a heading, then its parts. The number is text: a record must not count itself anew. */
export const itemParagraphs = (node: ItemNode, print: ItemPrint): Paragraph[] => {
  const closed = node.closed !== '' && node.title !== '' ? `${node.closed}:` : node.closed
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [
        ...(node.marker === '' ? [] : [new TextRun({ text: wordText(node.marker + gap(closed + node.title)), style: STYLE.number })]),
        ...(closed === '' ? [] : [new TextRun({ text: wordText(closed + gap(node.title)), style: STYLE.closedMark })]),
        ...(node.title === '' ? [] : [new TextRun(wordText(node.title))]),
      ],
    }),
    ...node.parts.flatMap(one => part(one, print)),
    ...(node.secret ? secret(node.secret, print) : []),
  ]
}
