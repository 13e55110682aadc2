import { describe, expect, it } from 'vitest'
import { lineText } from '../../../shared/document/line.ts'
import { importRows } from '../../../shared/exchange/importRows.ts'
import { readableText } from '../../../shared/exchange/rows/readableText.ts'
import { htmlRows } from '../../../shared/exchange/rows/htmlRows.ts'
import { readMarker } from '../../../shared/exchange/rows/marker.ts'
import { pdfRows } from '../../../shared/exchange/rows/pdf/pdfRows.ts'
import { sourceLines, textRows } from '../../../shared/exchange/rows/textRows.ts'

describe('the lines of a source', () => {
  it('takes every kind of line end, and makes no line of the last one', () => {
    expect(sourceLines('\ufeffen\r\nto\rtre\nfire\u2028fem\n')).toEqual(['en', 'to', 'tre', 'fire', 'fem'])
    expect(sourceLines('')).toEqual([])
  })

  it('knows indent and the pages that form feeds begin', () => {
    const { rows, wrapped } = textRows('Overskrift\n  indrykket\n\n\f\nNy side\nog\f\nendnu en')
    expect(rows.map(row => row.indent)).toEqual([0, 2, 0, 0, 0, 0, 0])
    expect(rows.filter(row => row.pageStart).map(row => row.text)).toEqual(['Ny side', 'endnu en'])
    expect(wrapped).toBe(true)
  })

  it('takes rows of whole paragraphs for what they are', () => {
    expect(textRows('Kort\n' + 'ord '.repeat(60)).wrapped).toBe(false)
  })

  it('closes up letter-spaced words and drops what nobody sees', () => {
    expect(readableText('B E S L U T N I N G')).toBe('BESLUTNING')
    expect(readableText('N y t   f r a   r å d e t')).toBe('Nyt fra rådet')
    expect(readableText('a\u200bb\u00ad c\u00a0d  e\u0301 ﬁre')).toBe('ab c d é fire')
    expect(readableText('A og B i X')).toBe('A og B i X')
  })
})

describe('the mark at the start of a row', () => {
  const isMonth = (word: string): boolean => word === 'december'
  it.each([
    ['• Punkt', 'bullet', 'Punkt'], ['•\tPunkt', 'bullet', 'Punkt'], ['•Punkt', 'bullet', 'Punkt'], ['\uf0b7 Punkt', 'bullet', 'Punkt'], ['o Punkt', 'bullet', 'Punkt'],
    ['- punkt', 'bullet', 'punkt'], ['1. Punkt', 'number', 'Punkt'], ['a) punkt', 'number', 'punkt'], ['(2) punkt', 'number', 'punkt'], ['iv) punkt', 'number', 'punkt'],
  ])('%j is a %s', (text, type, rest) => {
    expect(readMarker(text, isMonth)).toMatchObject({ type, rest })
  })

  it.each(['18. december 2020', 'Ord', '2021 var et år', '3.5 mio. kr.', '-5 grader', 'ord. Mere'])('%j has none', text => {
    expect(readMarker(text, isMonth)).toBeUndefined()
  })
})

describe('files with styles and positions', () => {
  it('makes one row of each paragraph, list item and table row of HTML, and none of scripts', () => {
    const { rows } = htmlRows('<head><title>x</title></head><h1>A &amp; B</h1><script>alert(1)</script><p><b>Sted:</b> Salen</p><ul><li>en<ul><li>to</ul><li>tre</ul><ol><li>fire</ol><table><tr><td><p>Hvad</p><td>Hvem</table><p>a<br>b')
    expect(rows.map(row => row.text)).toEqual(['A & B', 'Sted: Salen', 'en', 'to', 'tre', '1. fire', 'Hvad Hvem', 'a', 'b'])
    expect(rows.map(row => row.style?.list?.level)).toEqual([undefined, undefined, 0, 1, 0, 0, undefined, undefined, undefined])
    expect(rows[0]?.style?.heading).toBe(1)
    expect(rows[6]?.style?.cells).toEqual(['Hvad', 'Hvem'])
  })

  it('I1 what one moves about a page with is a row of its own, which goes; the sentence that a button stands in is kept whole', () => {
    const { source, content } = importRows(htmlRows('<nav><ul><li><a href="/">Forside</a><li><a href="/r">Alle referater</a></ul></nav><h1>Referat</h1><h2>1. Valg</h2><p>Karla <button>Kopiér</button>blev valgt.</p><select><option>2031<option>2032</select><p>Tak.</p><h2>2. Eventuelt</h2><p>Intet.</p>'))
    expect(source.map(({ text, fate }) => [text, fate === 'furniture'])).toEqual([
      ['Forside Alle referater', true], ['Referat', false], ['1. Valg', false], ['Karla blev valgt.', false], ['Kopiér', true], ['2031 2032', true], ['Tak.', false], ['2. Eventuelt', false], ['Intet.', false],
    ])
    expect(content.items.map(item => [...item.caseStatement, ...item.minutes].map(lineText))).toEqual([['Karla blev valgt.', 'Tak.'], ['Intet.']])
  })

  it('counts headings whose numbers the file keeps for itself', () => {
    const { rows } = htmlRows('<h1 class="numbered">Valg</h1><p>tekst</p><h1 class="numbered">Eventuelt</h1>')
    expect(rows.map(row => row.text)).toEqual(['1. Valg', 'tekst', '2. Eventuelt'])
  })

  it('puts the pieces of a PDF page into lines, with the space between them', () => {
    const piece = (text: string, x: number, y: number, width: number, size = 11) => ({ text, x, y, width, size, font: '' })
    const line = (y: number) => piece('En linje tekst af sædvanlig længde på siden', 60, y, 400)
    const { rows } = pdfRows([[piece('Overskrift', 60, 800, 90, 16), line(770), line(757), line(744), line(720), piece('•', 68, 707, 4), piece('led', 85, 707, 20)], [line(780)]])
    expect(rows.map(row => (row.gap ?? 0) > 0)).toEqual([false, true, false, false, true, false, false])
    expect(rows[5]?.text).toBe('• led')
    expect(rows[0]?.style?.heading).toBe(1)
    expect(rows.map(row => row.pageStart)).toEqual([false, false, false, false, false, false, true])
  })
})
