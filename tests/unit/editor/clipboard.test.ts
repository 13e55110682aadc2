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
    expect(parse('<p data-line="text" data-indent="99" data-due="nu" onload="x()">a\u0007b</p>')).toEqual([{ kind: 'text', indent: 3, runs: [{ text: 'a b' }] }])
  })

  it('T71 reads whatever numbers Word counts with, and leaves out its comments and what is taken out with changes tracked', () => {
    const item = (level: number, marker: string, text: string): string =>
      `<p class=MsoListParagraph style='mso-list:l1 level${level} lfo2'><!--[if !supportLists]--><span style='mso-list:Ignore'>${marker}<span>&nbsp;&nbsp; </span></span><!--[endif]-->${text}<o:p></o:p></p>`
    const html = ['1.', '(b)', 'xviii.', '1.2.1', '4', '§ 2', 'o', '§', '·'].map((marker, index) => item(index === 1 ? 2 : 1, marker, marker)).join('')
    expect(brief(parse(html))).toEqual(['number0:1.', 'number1:(b)', 'number0:xviii.', 'number0:1.2.1', 'number0:4', 'number0:§ 2', 'bullet0:o', 'bullet0:§', 'bullet0:·'])
    const tracked = `<p class=MsoNormal>Udvalget <del cite="mailto:X"><span>afviste</span></del><ins>vedtog</ins> det<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[A1]</a><span style='mso-special-character:comment'>&nbsp;</span></span><span style='mso-tab-count:1'>      </span>enigt</p><div style='mso-element:comment-list'><div style='mso-element:comment'><p>Er det rigtigt?</p></div></div>`
    expect(brief(parse(tracked))).toEqual(['Udvalget vedtog det\tenigt'])
  })

  it('T71 reads the points of Word on the web and of Google Docs at their level', () => {
    const point = (level: number, text: string): string => `<div class="ListContainerWrapper"><ul role="list"><li data-aria-level="${level}"><p class="Paragraph"><span>${text}</span><span class="EOP">&nbsp;</span></p></li></ul></div>`
    expect(brief(parse(point(1, 'a') + point(2, 'b') + point(3, 'c')))).toEqual(['bullet0:a', 'bullet1:b', 'bullet2:c'])
    const docs = '<b style="font-weight:normal" id="docs-internal-guid-1"><ul><li aria-level="1"><p><span>a</span></p></li><ul><li aria-level="2"><p><span>b</span></p></li></ul></ul></b><br class="Apple-interchange-newline">'
    expect(parse(docs)).toEqual([plainLine('a', 'bullet'), plainLine('b', 'bullet', 1)])
  })

  it('T71 reads tables that only lay out a mail as what stands in them', () => {
    const html = '<table><tr><td><table><tr><td width=20>&nbsp;</td><td><table><tr><td><p>Kære alle</p><ul><li>et</li></ul></td></tr></table></td></tr></table></td></tr></table><table><tr><td>kun<br>én</td></tr></table>'
    expect(brief(parse(html))).toEqual(['Kære alle', 'bullet0:et', 'kun én'])
  })

  it('T71 takes no kind from another program that uses our attribute', () => {
    expect(brief(parse('<h1 data-line="0">Titel</h1><ul><li data-line="2">punkt</li></ul>'))).toEqual(['heading0:Titel', 'bullet0:punkt'])
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

describe('copied here and pasted here', () => {
  const back = (lines: readonly Line[]): Line[] => {
    const box = document.createElement('div')
    box.append(linesHtml(lines, document))
    return parse(box.innerHTML)
  }

  it('T70 keeps every blank and tab', () => {
    const lines = ['a  b   c', '  foran', 'bagved  ', '\tNavn\tBeløb\t', '\u00a0', ' ', ''].map(text => plainLine(text))
    expect(back(lines)).toEqual(lines)
    expect(back([plainLine('et  ord\t ')])).toEqual([plainLine('et  ord\t ')])
    const run = [{ kind: 'text', indent: 0, runs: [{ text: 'a ', bold: true }, { text: ' b ' }, { text: ' ', italic: true }] }] as const
    expect(back([...run, plainLine('')])[0]).toEqual(run[0])
  })

  it('T70 keeps empty points that have others under them', () => {
    const lines = [plainLine('', 'bullet'), plainLine('a', 'bullet', 1), plainLine('', 'number', 2), plainLine('', 'bullet')]
    expect(back(lines)).toEqual(lines)
  })

  it('T70 says to other programs which blanks count, and where a list goes on counting', () => {
    const box = document.createElement('div')
    box.append(linesHtml([plainLine('a', 'number'), plainLine('b  c', 'text', 1), plainLine('d', 'number')], document))
    expect(box.querySelector('p')?.style.whiteSpace).toBe('pre-wrap')
    expect([...box.querySelectorAll('ol')].map(list => list.getAttribute('start'))).toEqual([null, '2'])
  })
})

describe('plain text as lines', () => {
  it('T71 reads what Word calls a point of the second level in plain text', () => {
    expect(brief(plainLines('•\ta\n\to\tb\no c'))).toEqual(['bullet0:a', 'bullet1:b', 'o c'])
  })

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

  it('T71 makes no line of the break behind the last row of a spreadsheet', () => {
    const editor = open([plainLine('')])
    editor.editor.view.pasteText('a\tb\r\n1\t2\r\n', paste())
    expect(editor.shown).toEqual(['a\tb', '1\t2'])
  })

  it('T71 believes no page what its text is wrapped in', () => {
    for (const context of ['99 99 -5 ["doc",{"a":1},"line",{"kind":"evil"}]', '1 1 ["unknown",null,"line",null]', '3 3 []']) {
      const editor = open([plainLine('')])
      editor.editor.view.pasteHTML(`<p data-pm-slice='${context}'>a</p><p>b</p>`, paste())
      expect(editor.shown).toEqual(['a', 'b'])
      editor.close()
    }
  })

  it('T24 joins lines in a section of one line', () => {
    const editor = open([plainLine('ab')], true)
    editor.select(1)
    editor.editor.view.pasteText('x\ny\n\nz', paste())
    expect(editor.shown).toEqual(['ax y zb'])
  })
})
