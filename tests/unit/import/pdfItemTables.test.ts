import { describe, expect, it } from 'vitest'
import { lineText } from '../../../shared/document/line.ts'
import { importRows } from '../../../shared/exchange/importRows.ts'
import type { ImportResult } from '../../../shared/exchange/imported.ts'
import type { PdfPiece } from '../../../shared/exchange/rows/pdf/pdfLine.ts'
import { pdfRows } from '../../../shared/exchange/rows/pdf/pdfRows.ts'

const LETTER = 5
const [LINE, PARAGRAPH, ROW] = [12, 17, 17.4]
type Cell = readonly (readonly string[])[]

/** A cell set in lines of so many characters: its lines with how far each stands below the top of the row. */
const setIn = (cell: Cell, wide: number): { y: number; text: string; indent: number }[] => {
  let y = 0
  return cell.flatMap((lines, paragraph) => lines.map((text, line) => {
    if (text.length > wide) throw new Error(`too wide: ${text}`)
    y += paragraph + line === 0 ? 0 : line === 0 ? PARAGRAPH : LINE
    return { y, text, indent: text.startsWith('•') ? 18 : 0 }
  }))
}

/** A page with a table: the rows level at their tops, as a word processor prints them. */
const page = (rows: readonly (readonly Cell[])[], lefts: readonly number[], ends: readonly string[] = []): PdfPiece[] => {
  const piece = (text: string, x: number, y: number): PdfPiece => ({ text, x, y, width: text.length * LETTER, size: 10, font: 'a' })
  let y = 800
  const pieces = ['Referat af møde i Hegnsudvalget', 'Dato: 3. maj 2023'].map(text => piece(text, 60, (y -= 16)))
  y -= 24
  for (const cells of rows) {
    let depth = 0
    cells.forEach((cell, column) => {
      for (const line of setIn(cell, ((lefts[column + 1] ?? 520) - lefts[column]!) / LETTER)) {
        pieces.push(piece(line.text, lefts[column]! + line.indent, y - line.y))
        depth = Math.max(depth, line.y)
      }
    })
    y -= depth + ROW
  }
  return [...pieces, ...ends.map(text => piece(text, 60, (y -= 30)))]
}
const itemsOf = ({ content }: ImportResult) => content.items.map(item => [item.number, item.title, [...item.caseStatement, ...item.minutes].map(lineText)])
const cell = (...lines: readonly string[]): Cell => [lines]

const TITLES = [cell('Hegn ved'), cell('Bede og', 'stier, som de', 'blev aftalt'), cell('Fælles stue'), cell('Indkøb'), cell('Eventuelt')]
const TEXTS: readonly Cell[] = [
  [['Det gamle hegn er råddent i begge ender, og der er', 'hentet to bud på et nyt.'], ['Bo Rev bestiller det røde, som også står ved søen her.']],
  cell('Der er luget i maj, og Ib Kær har lovet at vande.'),
  [['Stuen skal have to ting, som Karla Dyb ser på nu:'], ['• maling på væggene'], ['• nye gardiner']],
  cell('Der købes en ny trillebør, da den gamle er gået itu', 'og ikke kan laves igen for de penge, som den koster.'),
  cell('Bo Rev takkede for kaffen, som han altid gør det her.'),
]
const TEXT_OF = [
  ['Det gamle hegn er råddent i begge ender, og der er hentet to bud på et nyt.', 'Bo Rev bestiller det røde, som også står ved søen her.'],
  ['Der er luget i maj, og Ib Kær har lovet at vande.'],
  ['Stuen skal have to ting, som Karla Dyb ser på nu:', 'maling på væggene', 'nye gardiner'],
  ['Der købes en ny trillebør, da den gamle er gået itu og ikke kan laves igen for de penge, som den koster.'],
  ['Bo Rev takkede for kaffen, som han altid gør det her.'],
]
const TITLE_OF = ['Hegn ved', 'Bede og stier, som de blev aftalt', 'Fælles stue', 'Indkøb', 'Eventuelt']

describe('tables of items in a PDF', () => {
  it.each([['with a head', [[cell('Hvad'), cell('Sådan gik det')]]], ['without', []]])('I173 titles with numbers beside text, the rows level at their tops, are read row by row: %s', (_name, head) => {
    const numbered = TITLES.map((title, at): Cell => [[`${at + 1}. ${title[0]![0]}`, ...title[0]!.slice(1)]])
    const read = importRows(pdfRows([page([...head, ...numbered.map((title, at) => [title, TEXTS[at]!])], [60, 220], ['Karla Dyb'])]))
    expect(itemsOf(read).map(([number, title]) => [number, title])).toEqual(TITLE_OF.map((title, at) => [`${at + 1}`, title]))
    expect(itemsOf(read).slice(0, 4).map(([, , text]) => text)).toEqual(TEXT_OF.slice(0, 4))
  })

  it('I173 numbers in a column of their own, and who is to do it in the last', () => {
    const rows = TITLES.map((title, at): Cell[] => [cell(`${at + 1}`), title, TEXTS[at]!, at === 1 ? cell('Ib Kær') : []])
    const read = importRows(pdfRows([page([[cell('Nr.'), cell('Punkt'), cell('Sådan gik det'), cell('Ansvarlig')], ...rows], [40, 70, 180, 460])]))
    expect(itemsOf(read)).toEqual(TITLE_OF.map((title, at) => [`${at + 1}`, title, at === 1 ? [...TEXT_OF[1]!, 'Ansvarlig: Ib Kær'] : TEXT_OF[at]]))
  })

  it('I177 entries whose signs are drawn stay entries in a cell, and a word wider than its cell is one word', () => {
    const drawn: Cell = [['Stuen skal have tre ting:'], ['  maling på væggene'], ['  nye gardiner'], ['  lys']]
    const lefts = [40, 70, 180, 460]
    const pieces = page([[cell('Nr.'), cell('Punkt'), cell('Sådan gik det'), [['Ansvarshaver', 'e']]], ...TITLES.slice(0, 3).map((title, at): Cell[] => [cell(`${at + 1}`), title, at === 2 ? drawn : TEXTS[at]!, at === 2 ? cell('Ib Kær') : []])], lefts)
    const read = importRows(pdfRows([pieces.map(piece => (piece.text.startsWith('  ') ? { ...piece, text: piece.text.trim(), x: piece.x + 18 } : piece))]))
    expect(read.content.items[2]?.minutes.map(line => `${line.kind} ${lineText(line)}`)).toEqual([
      'text Stuen skal have tre ting:', 'bullet maling på væggene', 'bullet nye gardiner', 'bullet lys', 'text Ansvarshavere: Ib Kær',
    ])
  })

  it('I177 what a page breaks off a cell goes on with its item', () => {
    const numbered = TITLES.map((title, at): Cell => [[`${at + 1}. ${title[0]![0]}`]])
    const rest: PdfPiece[] = ['Hvad', 'Sådan gik det'].map((text, at) => ({ text, x: [60, 220][at]!, y: 780, width: text.length * LETTER, size: 10, font: 'a' }))
    const read = importRows(pdfRows([
      page([[cell('Hvad'), cell('Sådan gik det')], ...numbered.slice(0, 2).map((title, at) => [title, TEXTS[at]!])], [60, 220]),
      [...rest, { text: 'Der skal også nye pærer i.', x: 220, y: 760, width: 130, size: 10, font: 'a' }, ...page(numbered.slice(2).map((title, at) => [title, TEXTS[at + 2]!]), [60, 220]).slice(2).map(piece => ({ ...piece, y: piece.y - 10 }))],
    ]))
    expect(itemsOf(read).map(([, title, text]) => [title, (text as string[]).length])).toEqual([['Hegn ved', 2], ['Bede og', 2], ['Fælles stue', 3], ['Indkøb', 1], ['Eventuelt', 1]])
  })

  it('I173 columns of running text are still read one after the other', () => {
    const words = 'Der blev talt om hegnet og om bedene, som de'
    const column = (x: number, from: number): PdfPiece[] => Array.from({ length: 30 }, (_, at) => ({ text: words.slice(at % 7), x, y: 700 - from - at * 12 - Math.floor((at + from) / 5) * 6, width: 42 * LETTER, size: 10, font: 'a' }))
    const { rows } = pdfRows([[...column(60, 0), ...column(300, 3)]])
    expect(rows.every(row => row.style?.cells === undefined)).toBe(true)
  })
})

describe('lists of a PDF whose signs are drawn', () => {
  const list = (...entries: readonly string[]): string[] => {
    const lines = [[24, 60, '1. Hegn'], [16, 60, 'Der er tre ting, som udvalget vil have med, når budet på det nye hegn hentes:'], ...entries.map((text, at) => [at === 0 ? 18 : 13, 82, text]), [30, 60, '2. Bede'], [16, 60, 'De luges.']] as const
    let y = 800
    const pieces = [[0, 60, 'Referat af møde i Hegnsudvalget'], [16, 60, 'Dato: 3. maj 2023'], ...lines].map(([gap, x, text]) => ({ text: String(text), x: Number(x), y: (y -= Number(gap)), width: String(text).length * LETTER, size: 10, font: 'a' }))
    return importRows(pdfRows([pieces])).content.items[0]!.minutes.slice(1).map(line => `${line.kind} ${lineText(line)}`)
  }

  it('I175 entries in lower case are each one, and one that wraps is one', () => {
    expect(list('farven på de nye stolper', 'højden af lågen og af hele det nye stykke hegn, som står ned mod søen', 'og mod den gamle have', 'hvem der maler')).toEqual([
      'bullet farven på de nye stolper', 'bullet højden af lågen og af hele det nye stykke hegn, som står ned mod søen og mod den gamle have', 'bullet hvem der maler',
    ])
  })

  it('I175 where all entries begin and end alike, even a full row ends one', () => {
    expect(list('Farven skal være den samme som på det skur, der står bag ved søen.', 'Lågen skal kunne låses.', 'Bo maler det.')).toHaveLength(3)
  })
})
