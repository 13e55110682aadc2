import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { importBytes } from '../../../server/import/importBytes.ts'
import { inspectBytes } from '../../../server/import/inspectBytes.ts'
import { isGarbled } from '../../../shared/exchange/rows/garbled.ts'
import { pdfRows } from '../../../shared/exchange/rows/pdf/pdfRows.ts'
import { importWords } from '../../../shared/words/import.ts'
import { pdfOfObjects } from '../../support/smallFiles.ts'

const ROWS = ['Referat af mode i Kajudvalget', 'Dato: 6. marts 2024', '1. Kaj', 'Beslutning', 'Kajen males hvid, og der settes nye fendere op inden sommer.', '2. Eventuelt', 'Beslutning', 'Intet at bemerke.']

const stream = (said: string, packed: boolean): string => {
  const bytes = packed ? deflateSync(Buffer.from(said, 'latin1'), { level: 1 }).toString('latin1') : said
  return `<< /Length ${bytes.length} ${packed ? '/Filter /FlateDecode ' : ''}>>\nstream\n${bytes}\nendstream`
}
/** A PDF that shows `content` in a font of two bytes a glyph, as programs embed a part of one; `unicode` tells which character a glyph is. */
const embedded = (content: string, unicode: string | undefined, packed = false): Uint8Array => pdfOfObjects([
  '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
  stream(content, packed),
  `<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Ny /Encoding /Identity-H /DescendantFonts [6 0 R] ${unicode === undefined ? '' : '/ToUnicode 8 0 R '}>>`,
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Ny /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 7 0 R >>',
  '<< /Type /FontDescriptor /FontName /ABCDEF+Ny /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ...(unicode === undefined ? [] : [stream(unicode, packed)]),
])
/** The numbers of the glyphs: those of the characters, less 29, as the common fonts have them. */
const glyphs = (text: string): string => `<${Array.from(text, char => (char.charCodeAt(0) - 29).toString(16).padStart(4, '0')).join('')}>`
const line = (shown: string, at: number): string => `BT /F1 11 Tf 1 0 0 1 60 ${780 - at * 14} Tm ${shown} ET`
const TABLE = '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /A def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n1 beginbfchar\n<0003> <0020>\nendbfchar\n1 beginbfrange\n<0004> <0061> <0021>\nendbfrange\nendcmap'

describe('I69 what a PDF shows', () => {
  const plain = ROWS.map((row, at) => line(`${glyphs(row)} Tj`, at)).join('\n')

  it('is read where its fonts say which letters they show, and refused where they do not', async () => {
    expect((await importBytes('a.pdf', embedded(plain, TABLE))).source.map(({ text }) => text)).toEqual(ROWS)
    await expect(importBytes('a.pdf', embedded(plain, undefined))).rejects.toMatchObject({ problem: 'garbled' })
    expect(importWords.da.problem.garbled).toContain('OCR')
  })

  it.each([['as it is', false], ['packed', true]])('has no blank where a browser set one for a soft hyphen and went back over it: %s', async (_how, packed) => {
    const soft = (first: string, second: string, glyph: string): string => `${glyphs(first)} Tj\n/Span<</ActualText <FEFF00AD> >> BDC\n${glyph} Tj\nEMC\n${first.length * 5.5} 0 Td ${glyphs(second)} Tj`
    const file = (glyph: string) => embedded([...ROWS.slice(0, 4).map((row, at) => line(`${glyphs(row)} Tj`, at)), line(soft('Kajen males hvid ved sommer', 'fortovet.', glyph), 4)].join('\n'), TABLE, packed)
    expect((await importBytes('a.pdf', file('<0003>'))).source.at(-1)!.text).toBe('Kajen males hvid ved sommerfortovet.')
    // another glyph is seen
    expect((await importBytes('a.pdf', file('<0021>'))).source.at(-1)!.text).toContain('sommer>')
  })

  it('counts as no text in an attachment', async () => {
    expect(await inspectBytes('application/pdf', embedded(plain, undefined))).toEqual({ text: false, hidden: [] })
  })
})

describe('I13 columns', () => {
  it('each have their own heights and sizes, though a heading in the other one stands nearly level', () => {
    const piece = (text: string, x: number, y: number, size = 10, width = 200) => ({ text, x, y, width, size, font: size > 10 ? 'b' : 'a' })
    const rows = Array.from({ length: 8 }, (_, at) => [piece(`venstre spalte har mange ord nummer ${at}`, 50, 700 - at * 14), ...(at === 3 ? [piece('Overskrift her', 300, 703 - at * 14, 14, 90)] : [piece(`den anden spalte har mange ord nummer ${at}`, 300, 700 - at * 14)])])
    const { rows: read } = pdfRows([rows.flat()])
    const first = read.slice(0, 8)
    expect(first.map(row => row.text)).toEqual(Array.from({ length: 8 }, (_, at) => `venstre spalte har mange ord nummer ${at}`))
    expect(first.map(row => [row.gap, row.style])).toEqual(Array.from({ length: 8 }, () => [0, undefined]))
    expect(read.find(row => row.text === 'Overskrift her')?.style).toEqual({ heading: 1 })
  })
})

describe('I69 text that is none', () => {
  const text = `${ROWS.join(' ')} Formanden orienterede om planerne for havnens nye indgang. Bestyrelsen takkede de frivillige for arbejdet ved brylluppet, og kassereren fremlagde regnskabet uden anmerkninger. `
  const shifted = (by: number): string => Array.from(text, char => (char === ' ' ? char : String.fromCharCode(char.charCodeAt(0) + by))).join('')
  it.each([
    ['numbers of glyphs', shifted(-29), true], ['private characters', shifted(0xf000), true], ['unreadable ones', text.replace(/[aeg]/gu, '\ufffd'), true],
    ['other letters', text.replace(/[a-z]/giu, char => String.fromCharCode((char.toLowerCase().charCodeAt(0) - 97 + 9) % 26 + 97)), true], ['signs', shifted(-60), true],
    ['Danish', text, false], ['capitals', text.toUpperCase(), false], ['accents apart', 'Å mø råd på øen är für '.repeat(20).normalize('NFD'), false], ['figures', `Budget ${'1.234,50 kr. (12 %) | '.repeat(400)}`, false],
    ['bullets of a symbol font', `\uf0b7 ${text} \uf0a7 ${text}`, false], ['Greek', 'Πρακτικά της συνεδρίασης του συμβουλίου '.repeat(10), false], ['nothing', '', false],
  ])('%s', (_what, said, is) => {
    expect(isGarbled(said)).toBe(is)
  })
})
