import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { MarkedDocument, Piece } from './markedDocument.ts'
import { optionsOf } from './markedDocx.ts'

const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`

const pieceOf = (piece: Piece, first: boolean): string => {
  const text = `#${quote(piece.text)}`
  if (first) return `#text(size: 16pt, weight: "bold")[${text}]`
  if (piece.role === 'title') return `#block(above: 1.6em, sticky: true)[#text(size: 12.5pt, weight: "bold")[${text}]]`
  if (piece.role === 'label') return `#block(above: 1.1em, sticky: true)[#strong[${text}]]`
  if (piece.glyph) return /\d/.test(piece.glyph) ? `#block(inset: (left: 1em))[#enum(start: ${Number.parseInt(piece.glyph, 10)}, [${text}])]` : /[a-z]\)/u.test(piece.glyph) ? `#block[#${quote(piece.glyph)} ${text}]` : `#block(inset: (left: ${piece.level + 0.5}em))[#list(marker: [${piece.level > 0 ? '◦' : '•'}], [${text}])]`
  return text
}

/** A marked document as Typst source. Options of its `@pdf` row: `columns=2`, `header=…`, `footer=…` (a word before the page number), `size=…` in points,
 * `justify=true`, `hyphenate=true`. */
export const markedTypst = ({ pieces, settings, expected }: MarkedDocument, language: string): string => {
  const { columns = '1', header, footer, size = '10.5', justify = 'false', hyphenate = 'false' } = optionsOf(settings.pdf)
  const parts: string[] = [
    `#set page(width: 15cm, height: 19cm, margin: 2cm, columns: ${columns}${header ? `, header: [#${quote(header)}]` : ''}${footer ? `, footer: context [#${quote(footer)} #counter(page).display()]` : ''})`,
    `#set text(size: ${size}pt, lang: ${quote(language)}, hyphenate: ${hyphenate}, font: "Libertinus Serif")\n#set par(justify: ${justify})`,
    `#set document(title: ${quote(expected.title ?? '')})`,
  ]
  let cells: (readonly string[])[] = []
  const closeTable = (): void => {
    const width = Math.max(...cells.map(row => row.length))
    if (cells.length > 0) parts.push(`#table(columns: ${width}, align: left, ${cells.flatMap(row => Array.from({ length: width }, (_, at) => `[#${quote(row[at] ?? '')}]`)).join(', ')})`)
    cells = []
  }
  pieces.forEach((piece, at) => {
    if (piece.cells) {
      if (piece.apart) closeTable()
      cells.push(piece.cells)
      return
    }
    closeTable()
    const text = pieceOf(piece, at === 0)
    // rows of a head stand close together, paragraphs apart
    if (piece.role === 'head' && !piece.apart && pieces[at - 1]?.role === 'head' && at > 1) parts.push(`${parts.pop() ?? ''} \\`, text)
    else parts.push('', text)
  })
  closeTable()
  return parts.join('\n')
}

/** A marked document as a PDF with text, set by Typst: with what its `@pdf` row says. */
export const markedPdf = (document: MarkedDocument, language: string): Uint8Array =>
  new Uint8Array(NodeCompiler.create().pdf({ mainFileContent: markedTypst(document, language) }))
