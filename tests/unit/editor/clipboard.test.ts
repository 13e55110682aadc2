// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { evenIndents } from '../../../client/editor/evenIndents.ts'
import { htmlLines } from '../../../client/editor/htmlLines.ts'
import { linesHtml } from '../../../client/editor/linesHtml.ts'
import { type Line, lineText, plainLine } from '../../../shared/document/line.ts'
import { createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import { plainLines } from '../../../shared/document/text/plainLines.ts'
import { writeLines } from '../../../shared/document/writeLines.ts'
import { standInLayout } from '../../support/editor/jsdomLayout.ts'
import { SECTION, Writer } from '../../support/editor/Writer.ts'

const parse = (html: string): Line[] => htmlLines(new DOMParser().parseFromString(html, 'text/html').body)
/** `bullet1:text`, plain lines without the kind. */
const brief = (lines: readonly Line[]): string[] =>
  lines.map(line => (line.kind === 'text' && line.indent === 0 ? '' : `${line.kind}${line.indent}:`) + lineText(line))

describe('HTML as lines', () => {
  it('T24 reads paragraphs, headings, nested lists and breaks', () => {
    const html = '<h2>Titel</h2>\n<p>Et <b>fed</b>\n ord<br>næste</p><ul><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li><li><p>d</p><p>e</p></li></ul><p>slut</p>'
    expect(brief(parse(html))).toEqual(['heading0:Titel', 'Et fed ord', 'næste', 'bullet0:a', 'bullet1:b', 'number2:c', 'bullet0:d', 'text1:e', 'slut'])
    expect(parse('<p>Et <b>fed</b> <i><u>ord</u></i></p>')[0]?.runs).toEqual([{ text: 'Et ' }, { text: 'fed', bold: true }, { text: ' ' }, { text: 'ord', italic: true, underline: true }])
  })

  it('T24 reads the lists of Word, which are paragraphs', () => {
    const item = (level: number, marker: string, text: string): string =>
      `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style></head><body><!--StartFragment--><p class=MsoNormal><b>Indledning<o:p></o:p></b></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>${item(1, '·', 'Første')}${item(2, 'o', 'Under')}${item(1, '1.', 'Et')}<p class=MsoNormal>Slut<o:p></o:p></p><!--EndFragment--></body></html>`
    expect(brief(parse(html))).toEqual(['Indledning', '', 'bullet0:Første', 'bullet1:Under', 'number0:Et', 'Slut'])
    expect(parse(html)[0]?.runs).toEqual([{ text: 'Indledning', bold: true }])
  })

  it('T24 makes a line of each row, its cells joined by a tab', () => {
    const html = '<table><tr><td>Navn</td><th>Rolle</th></tr><tr><td><p>Astrid</p><p>Holm</p></td><td></td></tr></table>'
    expect(brief(parse(html))).toEqual(['Navn\tRolle', 'Astrid Holm\t'])
  })

  it('T24 takes formatting from styles too, and undoes what a wrapper says', () => {
    const html = '<b style="font-weight:normal"><p><span style="font-weight:700">a</span><span style="font-style:italic">b</span><span style="text-decoration:underline">c</span>d</p></b>'
    expect(parse(html)[0]?.runs).toEqual([{ text: 'a', bold: true }, { text: 'b', italic: true }, { text: 'c', underline: true }, { text: 'd' }])
  })

  it('T25 lets no script, style or unknown thing through', () => {
    const html = '<p onclick="x()">a<script>alert(1)</script><style>p{}</style><img src=x onerror=y><a href="javascript:x()">b</a><a href="https://eksempel.test/?a=1">c</a><iframe src="x">z</iframe><svg><text>n</text></svg><input value="v"></p>'
    expect(parse(html)).toEqual([{ kind: 'text', indent: 0, runs: [{ text: 'ab' }, { text: 'c', link: 'https://eksempel.test/?a=1' }] }])
    expect(parse('<p data-line="onload" data-indent="99" data-due="nu">a\u0007b</p>')).toEqual([{ kind: 'text', indent: 3, runs: [{ text: 'a b' }] }])
  })

  it('T24 keeps what stands in pre-formatted text, line by line', () => {
    expect(brief(parse('<pre>a  b\n\nc</pre>'))).toEqual(['a  b', '', 'c'])
  })
})

describe('lines as HTML', () => {
  const lines: Line[] = [
    plainLine('Titel', 'heading'), plainLine('a', 'bullet'), plainLine('b', 'bullet', 1), plainLine('c', 'number', 2), plainLine('d', 'bullet'), plainLine('e', 'number'),
    plainLine('tekst'), plainLine(''), { kind: 'decision', indent: 0, runs: [{ text: 'x', bold: true }, { text: 'y', link: 'https://eksempel.test/' }] },
    { ...plainLine('gør det', 'action'), responsible: 'Carla Winther', due: '2026-12-01', done: true },
  ]

  it('T26 makes real nested lists', () => {
    const box = document.createElement('div')
    box.append(linesHtml(lines.slice(0, 6), document))
    for (const element of box.querySelectorAll('*')) for (const name of element.getAttributeNames()) element.removeAttribute(name)
    expect(box.innerHTML).toBe('<h4>Titel</h4><ul><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li><li>d</li></ul><ol><li>e</li></ol>')
  })

  it('T26 comes back as the same lines, and one line alone as its characters', () => {
    const box = document.createElement('div')
    box.append(linesHtml(lines, document))
    expect(parse(box.innerHTML)).toEqual(lines)
    expect(linesHtml([plainLine('kun', 'bullet')], document).textContent).toBe('kun')
    expect(linesHtml([plainLine('kun', 'bullet')], document).querySelector('li')).toBeNull()
  })
})

describe('plain text as lines', () => {
  it('T24 reads points, and numbers that count', () => {
    expect(brief(plainLines('Dagsorden\r\n1. Et\r\n2. To\r\n  - under\r\n3. Tre'))).toEqual(['Dagsorden', 'number0:Et', 'number0:To', 'bullet1:under', 'number0:Tre'])
  })

  it('T24 makes each level of a list one deeper than the one above it, whether it is set off by two blanks, four or a tab', () => {
    for (const blank of ['  ', '    ', '\t']) {
      const text = ['- a', `${blank}- b`, `${blank}${blank}- c`, `${blank}- d`, 'Så', `${blank}- e`].join('\n')
      expect(brief(evenIndents(plainLines(text)))).toEqual(['bullet0:a', 'bullet1:b', 'bullet2:c', 'bullet1:d', 'Så', 'bullet0:e'])
    }
  })

  it('T24 takes no character from text that only looks like a list', () => {
    for (const text of ['1. januar holder vi lukket', '- et citat', 'Den\n1. maj\ner fri', '3. a\n5. b']) {
      expect(plainLines(text).map(lineText).join('\n')).toBe(text)
    }
  })
})

describe('paste in an editor', () => {
  let writer: Writer | undefined
  // jsdom has no ClipboardEvent
  const paste = (): ClipboardEvent => new Event('paste') as ClipboardEvent
  beforeAll(standInLayout)
  afterEach(() => writer?.close())
  const open = (lines: readonly Line[], singleLine = false): Writer => {
    const doc = createSectionDoc()
    doc.clientID = 1
    writeLines(doc.getText(SECTION), lines)
    writer = new Writer(10, Y.encodeStateAsUpdate(doc), singleLine)
    return writer
  }

  it('T24 goes on in the line it comes into and leaves what stood behind the caret behind', () => {
    const editor = open([plainLine('abcd', 'bullet')])
    editor.select(2)
    editor.editor.view.pasteHTML('<ol><li>1</li><li>2</li></ol><p>3</p>', paste())
    expect(editor.shown).toEqual(['bullet:ab1', 'number:2', '3cd'])
    editor.type('|')
    expect(editor.shown).toEqual(['bullet:ab1', 'number:2', '3|cd'])
    expect(editor.inStep).toBe(true)
  })

  it('T24 an empty plain line takes over what the first pasted line is', () => {
    const editor = open([plainLine('')])
    editor.editor.view.pasteHTML('<ul><li>a</li><li>b</li></ul>', paste())
    expect(editor.shown).toEqual(['bullet:a', 'bullet:b'])
  })

  it('T24 an address that is pasted becomes a link: alone with its own characters, over words with theirs', () => {
    const editor = open([plainLine('se her')])
    editor.select(3, 6)
    editor.editor.view.pasteText('https://eksempel.test/a', paste())
    editor.select(0)
    editor.editor.view.pasteText('https://eksempel.test/b', paste())
    expect(editor.text.toDelta().slice(0, 3)).toEqual([
      { insert: 'https://eksempel.test/b', attributes: { link: 'https://eksempel.test/b' } },
      { insert: 'se ' },
      { insert: 'her', attributes: { link: 'https://eksempel.test/a' } },
    ])
  })

  it('T24 joins lines in a section of one line', () => {
    const editor = open([plainLine('ab')], true)
    editor.select(1)
    editor.editor.view.pasteText('x\ny\n\nz', paste())
    expect(editor.shown).toEqual(['ax y zb'])
  })
})
