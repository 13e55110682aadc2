import { AlignmentType, Document, Footer, Header, HeadingLevel, LevelFormat, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import type { MarkedDocument, Piece } from './markedDocument.ts'

/** Options of a document's `@docx` row: `heading=style|bold|auto|plain`, `lists=real|typed`, `header=…`, `footer=…`. */
export const optionsOf = (row: string | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries([...(row ?? '').matchAll(/(\w+)=(.*?)(?= \w+=|$)/gu)].map(found => [found[1] ?? '', found[2] ?? '']))

const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({ level: at, format, text, alignment: AlignmentType.LEFT })

const titleOf = (text: string, heading: string | undefined): Paragraph => {
  if (heading === 'bold') return new Paragraph({ children: [new TextRun({ text, bold: true })] })
  if (heading === 'plain') return new Paragraph({ text })
  if (heading === 'auto') return new Paragraph({ text: text.replace(/^[^\p{L}]*\d+[.:)]?\s*/u, ''), heading: HeadingLevel.HEADING_1, numbering: { reference: 'titles', level: 0 } })
  return new Paragraph({ text, heading: HeadingLevel.HEADING_2 })
}

/** A marked document as a Word file. */
export const markedDocx = async ({ pieces, settings }: MarkedDocument): Promise<Uint8Array> => {
  const { heading = 'style', lists = 'real', header, footer } = optionsOf(settings.docx)
  const children: (Paragraph | Table)[] = []
  let lines: string[][] = []
  let instance = 0
  const closeTable = (): void => {
    const columns = Math.max(...lines.map(cells => cells.length))
    if (lines.length > 0) children.push(new Table({ rows: lines.map(cells => new TableRow({ children: Array.from({ length: columns }, (_, at) => new TableCell({ children: [new Paragraph(cells[at] ?? '')] })) })) }))
    lines = []
  }
  pieces.forEach((piece, at) => {
    if (piece.cells) {
      if (piece.apart) closeTable()
      lines.push([...piece.cells])
      return
    }
    closeTable()
    if (piece.glyph && /^\d/.test(piece.glyph) && !/^\d/.test(pieces[at - 1]?.glyph ?? '')) instance += 1
    children.push(at === 0 ? new Paragraph({ text: piece.text, heading: HeadingLevel.TITLE }) : paragraphOf(piece, heading, lists, instance))
  })
  closeTable()
  const document = new Document({
    numbering: { config: [
      { reference: 'bullets', levels: [0, 1, 2].map(depth => level(depth, LevelFormat.BULLET, depth === 0 ? '•' : 'o')) },
      { reference: 'numbers', levels: [level(0, LevelFormat.DECIMAL, '%1.')] },
      { reference: 'titles', levels: [level(0, LevelFormat.DECIMAL, '%1.')] },
    ] },
    sections: [{
      children,
      ...(header ? { headers: { default: new Header({ children: [new Paragraph(header)] }) } } : {}),
      ...(footer ? { footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: [`${footer} `, PageNumber.CURRENT] })] })] }) } } : {}),
    }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const paragraphOf = (piece: Piece, heading: string, lists: string, instance: number): Paragraph => {
  const { role, text, glyph } = piece
  if (role === 'title') return titleOf(text, heading)
  if (role === 'label') return new Paragraph({ children: [new TextRun({ text, bold: true })] })
  if (role === 'head') {
    const label = /^([^:]{2,40}:)(.+)$/u.exec(text)
    return new Paragraph({ children: label ? [new TextRun({ text: label[1] ?? '', bold: true }), new TextRun(label[2] ?? '')] : [new TextRun(text)] })
  }
  if (!glyph) return new Paragraph(text)
  if (lists === 'typed' || /[a-z]\)/u.test(glyph)) return new Paragraph(`${glyph}\t${text}`)
  if (/^\d/.test(glyph)) return new Paragraph({ text, numbering: { reference: 'numbers', level: 0, instance } })
  return new Paragraph({ text, numbering: { reference: 'bullets', level: piece.level } })
}
