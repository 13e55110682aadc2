import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { importBytes } from '../../../server/import/importBytes.ts'
import { ImportError } from '../../../server/import/importError.ts'
import { readImport } from '../../../server/import/readImport.ts'
import { LARGEST_IMPORT } from '../../../shared/protocol/largestImport.ts'
import { lineText } from '../../../shared/document/line.ts'
import { docxOf, pdfOf, pdfOfObjects, zipOf } from '../../support/smallFiles.ts'

const DOCUMENT = ['Referat af møde i Havneudvalget', 'Dato: 6. marts 2024', 'Sted: Kajkanten', '1. Bøjer', 'Beslutning', 'Bøjerne males røde.', '2. Eventuelt', 'Beslutning', 'Intet.']
const text = DOCUMENT.join('\n')

const problemOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work
    return 'read'
  } catch (error) {
    if (error instanceof ImportError) return error.problem
    throw error
  }
}
const titles = (result: Awaited<ReturnType<typeof importBytes>>) => result.content.items.map(item => `${item.number} ${item.title}: ${item.minutes.map(lineText).join(' ')}`)
const EXPECTED = ['1 Bøjer: Bøjerne males røde.', '2 Eventuelt: Intet.']

/** A PDF whose key is made of a password that is nobody's. */
const LOCK = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >> `
const LOCKED = pdfOfObjects(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'], LOCK)
const HEAVY = pdfOfObjects(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>', `<< /Length 600000 /Filter /FlateDecode >>\nstream\n${'x'.repeat(600_000)}\nendstream`], LOCK)

describe('I8 the bytes of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16LE without', Buffer.from(text, 'utf16le')],
    ['UTF-16BE', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(text, 'latin1')],
    ['HTML', Buffer.from(`<!doctype html><title>x</title>${DOCUMENT.map(line => `<p>${line}</p>`).join('')}`)],
    ['Word', docxOf(DOCUMENT)],
    ['Word that numbers its headings itself', docxOf(DOCUMENT.map(line => line.replace(/^\d\. /, '# ')))],
    ['PDF', pdfOf(DOCUMENT)],
  ])('are read from %s', async (_kind, bytes) => {
    const result = await importBytes('fil', new Uint8Array(bytes))
    expect(titles(result)).toEqual(EXPECTED)
    expect(result.content).toMatchObject({ body: 'Havneudvalget', date: '2024-03-06', place: 'Kajkanten' })
  })

  it.each([
    ['nothing at all', 'a.txt', new Uint8Array(), 'empty'],
    ['blanks only', 'a.txt', new Uint8Array(Buffer.from(' \n\t\n')), 'empty'],
    ['numbers only', 'a.txt', new Uint8Array(Buffer.from('1 2 3\n')), 'noText'],
    ['noise', 'a.txt', new Uint8Array(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256)), 'binary'],
    ['a picture', 'a.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'unknownKind'],
    ['an old Word file', 'a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'unknownKind'],
    ['a spreadsheet', 'a.xlsx', zipOf({ 'xl/workbook.xml': '<x/>' }), 'unknownKind'],
    ['a Word file cut short', 'a.docx', docxOf(DOCUMENT).subarray(0, 900), 'broken'],
    ['a Word file without its end', 'a.docx', docxOf(DOCUMENT).subarray(0, -30), 'broken'],
    ['a PDF in name only', 'a.pdf', new Uint8Array(Buffer.from('hej med dig')), 'broken'],
    ['a PDF of nothing', 'a.pdf', new Uint8Array(Buffer.from('%PDF-1.7\nx')), 'broken'],
    ['a scanned PDF', 'a.pdf', pdfOf([]), 'noText'],
  ])('are refused where they are %s', async (_what, name, bytes, problem) => {
    expect(await problemOf(importBytes(name, bytes))).toBe(problem)
  })

  it('are refused where a small archive unpacks to a large one', async () => {
    const bomb = docxOf(DOCUMENT, { 'word/extra.xml': new Uint8Array(45 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await problemOf(importBytes('a.docx', bomb))).toBe('tooLarge')
  })

  it('are refused where they are too many, before anything is read', async () => {
    expect(await problemOf(readImport('a.txt', new Uint8Array(LARGEST_IMPORT + 1)))).toBe('tooLarge')
    expect(await problemOf(importBytes('a.txt', new Uint8Array(Buffer.from('linje\n'.repeat(50_001)))))).toBe('tooLarge')
  })
})

describe('I60 a locked file', () => {
  it.each([
    ['a PDF that opens with a password only', 'a.pdf', LOCKED],
    ['a Word file that does', 'a.docx', new Uint8Array(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), Buffer.from('EncryptedPackage', 'utf16le')]))],
    ['an encrypted PDF whose streams cannot be looked at beforehand', 'a.pdf', HEAVY],
  ])('is refused where it is %s', async (_what, name, bytes) => {
    expect(await problemOf(importBytes(name, bytes))).toBe('locked')
  })
})

describe('I9 a thread of its own', () => {
  it('reads, refuses, and ends', async () => {
    expect(titles(await readImport('a.pdf', pdfOf(DOCUMENT)))).toEqual(EXPECTED)
    expect(await problemOf(readImport('a.pdf', pdfOf([])))).toBe('noText')
  }, 60_000)
})

describe('I62 hyphens of a PDF', () => {
  const table = (packed: boolean): string => {
    const said = '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /A def\n1 begincodespacerange\n<00> <FF>\nendcodespacerange\n1 beginbfchar\n<2D> <00AD>\nendbfchar\n1 beginbfrange\n<20> <2C> <0020>\n<2E> <7E> <002E>\nendbfrange\nendcmap'
    const bytes = packed ? deflateSync(Buffer.from(said), { level: 1 }).toString('latin1') : said
    return `<< /Length ${bytes.length} ${packed ? '/Filter /FlateDecode ' : ''}>>\nstream\n${bytes}\nendstream`
  }
  const rows = ['Referat af mode i Kajudvalget', '1. Kaj', 'Der er behov for en e-mail-liste over boder-', 'nes ejere.']
  const shown = rows.map((row, at) => `BT /F1 11 Tf 1 0 0 1 60 ${780 - at * 14} Tm (${row}) Tj ET`).join('\n')

  it.each([['as it is', false], ['packed', true]])('are read though the file calls the glyph a soft one, in a table %s', async (_how, packed) => {
    const file = pdfOfObjects([
      '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
      `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>', table(packed),
    ])
    expect((await importBytes('a.pdf', file)).source.map(line => line.text)).toEqual(rows)
  })
})
