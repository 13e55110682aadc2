import { Document, ExternalHyperlink, Packer, Paragraph, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { importBytes } from '../../../server/import/importBytes.ts'
import type { Run } from '../../../shared/document/line.ts'
import { markedText } from '../../../shared/exchange/rows/markedText.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const LINK = 'https://eksempel.invalid/a?b=1'

/** The lines of the first item's minutes, from a file that is none of ours. */
const minutesOf = async (name: string, file: Uint8Array): Promise<(readonly Run[])[]> =>
  (await importBytes(name, file)).content.items[0]!.minutes.map(line => line.runs)

const expected: (readonly Run[])[] = [
  [{ text: 'Hegnet males ' }, { text: 'grønt', bold: true }, { text: ' og ' }, { text: 'straks', italic: true }, { text: ', se ' }, { text: 'planen', link: LINK }, { text: '.' }],
  [{ text: 'Det er ' }, { text: 'vigtigt', underline: true }],
]

describe('I51 formatting comes along from files of others', () => {
  it('from HTML, also with links that may not be had', async () => {
    const html = `<h1>Referat</h1><p>Mødet holdtes den 4. maj 2031.</p><h2>1. Hegn</h2><p>Hegnet males <b>grønt</b> og <i>straks</i>, se <a href="${LINK}">planen</a>.</p><ul><li>Det er <u>vigtigt</u></li></ul><h2>2. Andet</h2><p>Intet <a href="javascript:alert(1)">her</a>.</p>`
    expect(await minutesOf('a.html', bytes(html))).toEqual(expected)
    expect(JSON.stringify((await importBytes('a.html', bytes(html))).content)).not.toContain('javascript')
  })

  it('from Markdown', async () => {
    const markdown = `# Referat\n\nMødet holdtes den 4. maj 2031.\n\n## 1. Hegn\n\nHegnet males **grønt** og *straks*, se [planen](${LINK}).\n\n- Det er <u>vigtigt</u>\n\n## 2. Andet\n\nIntet.\n`
    expect(await minutesOf('a.md', bytes(markdown))).toEqual(expected)
  })

  it('from Word', async () => {
    const heading = (text: string) => new Paragraph({ text, heading: 'Heading1' })
    const file = new Document({ sections: [{ children: [
      new Paragraph({ text: 'Referat', heading: 'Title' }), new Paragraph('Mødet holdtes den 4. maj 2031.'), heading('1. Hegn'),
      new Paragraph({ children: [new TextRun('Hegnet males '), new TextRun({ text: 'grønt', bold: true }), new TextRun(' og '), new TextRun({ text: 'straks', italics: true }), new TextRun(', se '), new ExternalHyperlink({ link: LINK, children: [new TextRun('planen')] }), new TextRun('.')] }),
      new Paragraph({ bullet: { level: 0 }, children: [new TextRun('Det er '), new TextRun({ text: 'vigtigt', underline: {} })] }),
      heading('2. Andet'), new Paragraph('Intet.'),
    ] }] })
    expect(await minutesOf('a.docx', new Uint8Array(await Packer.toBuffer(file)))).toEqual(expected)
  })

  it('only where the words agree, and never at the cost of a word', () => {
    const runs: Run[] = [{ text: 'Beslutning: ', bold: true }, { text: 'vi ' }, { text: 'maler', italic: true }]
    expect(markedText('vi maler', runs)).toEqual([{ text: 'vi ' }, { text: 'maler', italic: true }])
    expect(markedText('noget andet', runs)).toEqual([{ text: 'noget andet' }])
    expect(markedText('ingen', undefined)).toEqual([{ text: 'ingen' }])
    expect(markedText('', runs)).toEqual([])
  })
})
