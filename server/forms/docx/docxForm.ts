import { Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, Tab, type Table, TabStopType, TextRun } from 'docx'
import { documentTree } from '../../../shared/render/documentTree.ts'
import { headline } from '../../../shared/render/headline.ts'
import { standingText } from '../../../shared/render/standing.ts'
import type { DocumentTree } from '../../../shared/render/tree.ts'
import { fileHref } from '../fileHref.ts'
import type { FormSource } from '../forms.ts'
import { type PageWords, pageWords } from '../pageWords.ts'
import { blockParagraphs } from './blockParagraphs.ts'
import { headTable } from './headTable.ts'
import { itemParagraphs } from './itemParagraphs.ts'
import { Numbering } from './numbering.ts'
import { wordText } from './runs.ts'
import { STYLE, stylesOf } from './styles.ts'
import { tidyPackage } from './tidyPackage.ts'

/** Languages as Word names them. */
const LANGUAGES: Readonly<Record<DocumentTree['language'], string>> = { da: 'da-DK', en: 'en-GB', nb: 'nb-NO', sv: 'sv-SE', de: 'de-DE' }
const RIGHT = [{ type: TabStopType.RIGHT, position: 9070 }]

const header = ({ head, draft }: PageWords): Header =>
  new Header({
    children: [new Paragraph({
      style: 'Header', tabStops: RIGHT,
      children: [new TextRun(wordText(head)), ...(draft === '' ? [] : [new TextRun({ children: [new Tab(), wordText(draft)], bold: true, color: '92321F' })])],
    })],
  })

const footer = ({ standing, page }: PageWords): Footer =>
  new Footer({
    children: [new Paragraph({
      style: 'Footer', tabStops: RIGHT,
      children: [new TextRun(wordText(standing)), new TextRun({ children: [new Tab(), page.before, PageNumber.CURRENT, page.between, PageNumber.TOTAL_PAGES] })],
    })],
  })

const body = (source: FormSource, tree: DocumentTree, numbering: Numbering): (Paragraph | Table)[] => {
  const { kind, title } = headline(tree, standingText(source.content, source.standing))
  const table = headTable(tree)
  const closing = blockParagraphs(tree.closing, { depth: 0, heading: 1, numbering })
  return [
    ...(kind === '' ? [] : [new Paragraph({ style: STYLE.standing, children: [new TextRun(wordText(kind))] })]),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(wordText(title))] }),
    ...(table ? [table] : []),
    ...blockParagraphs(tree.intro, { depth: 0, heading: 1, numbering }),
    ...tree.items.flatMap(item => itemParagraphs(item, { numbering, fileHref: fileHref(source) })),
    ...(closing.length > 0 ? [new Paragraph({ style: STYLE.rule }), ...closing] : []),
    ...(tree.nextMeeting ? [new Paragraph({
      style: STYLE.nextMeeting,
      children: [new TextRun({ text: wordText(`${tree.nextMeeting.label}: `), style: STYLE.mark }), new TextRun(wordText(tree.nextMeeting.value.map(word => word.text).join('')))],
    })] : []),
  ]
}

/**
 * The minutes as a Word file: Word's own styles, numbering, a table for the head, a running head and foot. No revisions, no remarks, no
 * properties but title, forum and standing. The same source gives the same bytes.
 */
export const docxForm = async (source: FormSource): Promise<Uint8Array> => {
  const tree = documentTree(source.content)
  const words = pageWords(source, tree)
  const numbering = new Numbering()
  const children = body(source, tree, numbering)
  const file = new Document({
    title: wordText(words.title),
    subject: wordText(words.standing),
    creator: wordText(source.content.body),
    lastModifiedBy: wordText(source.content.body),
    styles: stylesOf(LANGUAGES[tree.language]),
    numbering: numbering.definitions(),
    features: { updateFields: false },
    sections: [{
      properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1418, bottom: 1304, left: 1418, right: 1418, header: 680, footer: 620 } } },
      headers: { default: header(words) },
      footers: { default: footer(words) },
      children,
    }],
  })
  return tidyPackage(new Uint8Array(await Packer.toBuffer(file)), source.at)
}

