import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import type { DocumentTree, PersonNode, Words } from '../../../shared/render/tree.ts'
import { wordText } from './runs.ts'
import { DETAIL_STYLES, STYLE } from './styles.ts'

/** Widths in twentieths of a point: an A4 page between its margins. */
const LABEL_WIDTH = 1700
const VALUE_WIDTH = 7370

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'BBB3A5' } as const

const text = (words: readonly Words[]): string => wordText(words.map(word => word.text).join(''))

const cell = (width: number, children: Paragraph[]): TableCell => new TableCell({ width: { size: width, type: WidthType.DXA }, margins: { top: 50, bottom: 50, right: 120 }, children })

const row = (label: string, values: Paragraph[]): TableRow =>
  new TableRow({ cantSplit: true, children: [cell(LABEL_WIDTH, [new Paragraph({ style: STYLE.label, children: [new TextRun(wordText(label))] })]), cell(VALUE_WIDTH, values)] })

const person = ({ name, details }: PersonNode): Paragraph =>
  new Paragraph({ style: STYLE.person, children: [new TextRun(wordText(name)), ...details.flatMap(detail => [new TextRun(', '), new TextRun({ text: text(detail.words), style: DETAIL_STYLES[detail.name] })])] })

const fact = (value: string): Paragraph[] => [new Paragraph({ style: STYLE.fact, children: [new TextRun(value)] })]

/** Møde, Tid, Sted, Deltagere, Afbud as a table of two columns; undefined where nothing of it is said. */
export const headTable = ({ facts, groups }: DocumentTree): Table | undefined => {
  const rows = [
    ...facts.map(({ label, value }) => row(label, fact(text(value)))),
    ...groups.map(({ label, people }) => row(label, people.length === 0 ? fact('–') : people.map(person))),
  ]
  if (rows.length === 0) return undefined
  return new Table({
    rows,
    columnWidths: [LABEL_WIDTH, VALUE_WIDTH],
    width: { size: LABEL_WIDTH + VALUE_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: thin, bottom: thin, left: none, right: none, insideHorizontal: none, insideVertical: none },
  })
}
