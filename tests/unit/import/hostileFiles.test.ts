import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { importBytes } from '../../../server/import/importBytes.ts'
import { ImportError } from '../../../server/import/importError.ts'
import { inThread } from '../../../server/import/inThread.ts'
import { docxOf, pdfOfObjects } from '../../support/smallFiles.ts'

const problemOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work
    return 'read'
  } catch (error) {
    if (error instanceof ImportError) return error.problem
    throw error
  }
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const letter = (at: number): string => String.fromCharCode(97 + at)
/** Each entity says the one before ten times over: ten to the power of twenty-four in the end. */
const entities = Array.from({ length: 25 }, (_, at) => `<!ENTITY ${letter(at + 1)} "${`&${letter(at)};`.repeat(10)}">`).join('')
const laughs = `<!DOCTYPE l [<!ENTITY a "ha">${entities}]><w:document ${W}><w:body><w:p><w:r><w:t>&z;</w:t></w:r></w:p></w:body></w:document>`

const CATALOG = '<</Type/Catalog/Pages 2 0 R>>'
const PAGE = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>'
const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
const SHOWN = 'BT /F1 12 Tf 50 700 Td (Referat af havneudvalgets havnebesigtigelse) Tj ET'
const content = `<</Length ${SHOWN.length}>>\nstream\n${SHOWN}\nendstream`
const packed = (bytes: Buffer, filter: string): string => `<</Length ${bytes.length}/Filter${filter}>>\nstream\n${bytes.toString('latin1')}\nendstream`
const onePage = (shown: string, ...fonts: string[]): Uint8Array => pdfOfObjects([CATALOG, '<</Type/Pages/Count 1/Kids[3 0 R]>>', PAGE, shown, ...(fonts.length > 0 ? fonts : [FONT])])

describe('I18 a hostile file', () => {
  it('I18 whose entities say each other over and over is refused before they do', async () => {
    expect(await problemOf(importBytes('a.docx', docxOf(['x'], { 'word/document.xml': laughs })))).toBe('broken')
  })

  it('I18 of 10,000 pages, or of pages that hold themselves, is refused', async () => {
    const many = pdfOfObjects([CATALOG, `<</Type/Pages/Count 10000/Kids[${'3 0 R '.repeat(10_000)}]>>`, PAGE, content, FONT])
    expect(await problemOf(importBytes('a.pdf', many))).toBe('tooLarge')
    expect(await problemOf(importBytes('a.pdf', pdfOfObjects([CATALOG, '<</Type/Pages/Count 400/Kids[2 0 R 2 0 R]>>'])))).toBe('broken')
  })

  it('I18 whose streams unpack to more than a document, once or twice packed, is refused before the reader sees it', async () => {
    const zeros = deflateSync(Buffer.alloc(60 * 1024 * 1024))
    expect(await problemOf(importBytes('a.pdf', onePage(packed(zeros, '/FlateDecode'))))).toBe('tooLarge')
    expect(await problemOf(importBytes('a.pdf', onePage(packed(deflateSync(zeros), '[/FlateDecode/FlateDecode]'))))).toBe('tooLarge')
    expect(await problemOf(importBytes('a.pdf', onePage(packed(deflateSync(Buffer.from(SHOWN)), '/FlateDecode'))))).toBe('read')
  })

  it('I18 with fonts that are none is read for what can be read', async () => {
    const font = '<</Type/Font/Subtype/TrueType/BaseFont/Odd/FirstChar 0/LastChar 255/Widths 6 0 R/FontDescriptor 7 0 R/ToUnicode 8 0 R>>'
    const odd = onePage(content, font, '[99 (x) /no]', '<</Type/FontDescriptor/FontName/Odd/Flags 4/FontFile2 8 0 R>>', '<</Length 9>>\nstream\n\u0000\u0001nonsens\nendstream')
    expect(['read', 'broken', 'noText']).toContain(await problemOf(importBytes('a.pdf', odd)))
  })

  it('I18 that takes too long, or too much memory, ends with its thread, and the program goes on', async () => {
    const deep = new TextEncoder().encode(`${'<div>'.repeat(300_000)}tekst${'</div>'.repeat(300_000)}`)
    const task = { fileName: 'a.html', bytes: deep, options: undefined }
    const [late, large] = await Promise.all([
      problemOf(inThread('importWorker', task, { milliseconds: 150, heapMegabytes: 512 })),
      problemOf(inThread('importWorker', task, { milliseconds: 60_000, heapMegabytes: 12 })),
    ])
    expect([late, large]).toEqual(['tooSlow', 'tooLarge'])
  }, 90_000)
})
