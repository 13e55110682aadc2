import { describe, expect, it } from 'vitest'
import { createForms } from '../../../server/forms/createForms.ts'
import { FORM_NAMES, type FormSource } from '../../../server/forms/forms.ts'
import { createTypstCompiler } from '../../../server/forms/pdf/typstCompiler.ts'
import type { MeetingContent } from '../../../shared/document/content.ts'
import { plainLine } from '../../../shared/document/line.ts'
import { publicContent } from '../../../shared/render/publicContent.ts'
import type { Sha256 } from '../../../shared/domain/ids.ts'
import { compilerHere, docxText, noCompiler, partsOf, pdfBookmarks, pdfBytes, pdfPages } from '../../support/formText.ts'
import { sampleContent } from '../../support/published.ts'

const content = sampleContent('a'.repeat(64) as Sha256, 'b'.repeat(64) as Sha256)
const source = (change: Partial<FormSource> = {}): FormSource => ({ content: publicContent(content), standing: { type: 'approved' }, at: Date.UTC(2031, 2, 5, 8), ...change })
const forms = createForms({ pdf: compilerHere })
const withMinutes = (text: string): MeetingContent => ({ ...content, items: [{ ...content.items[0]!, open: { ...content.items[0]!.open, minutes: [plainLine(text)] } }] })

describe('the forms of minutes', () => {
  it('P40 are the same bytes for the same minutes', async () => {
    for (const form of FORM_NAMES) {
      const [one, other] = await Promise.all([forms, createForms({ pdf: compilerHere })].map(maker => maker.make(source({ address: { record: 'https://referat.test/a', body: 'https://referat.test' } }), form)))
      expect(Buffer.compare(one!.bytes, other!.bytes), form).toBe(0)
    }
  })

  it('P46 carry how they stand in title and file name', async () => {
    const of = async (standing: FormSource['standing']) => {
      const docx = await forms.make(source({ standing }), 'docx')
      const pdf = await forms.make(source({ standing }), 'pdf')
      const html = new TextDecoder().decode((await forms.make(source({ standing }), 'html')).bytes)
      return [docx.fileName, /<dc:title>([^<]*)/.exec(partsOf(docx.bytes)['docProps/core.xml']!)?.[1], /<title>([^<]*)/.exec(html)?.[1], pdfBytes(pdf.bytes).includes('<dc:title>')]
    }
    expect(await of({ type: 'draft' })).toEqual(['Foreløbigt referat – Haverådet – 2031-03-04.docx', 'Foreløbigt referat: Forårsmøde', 'Foreløbigt referat: Forårsmøde', true])
    expect((await of({ type: 'approved' })).slice(0, 2)).toEqual(['Godkendt referat – Haverådet – 2031-03-04.docx', 'Godkendt referat: Forårsmøde'])
    expect((await of({ type: 'corrected', edition: 2 })).slice(0, 2)).toEqual(['Rettet referat (2) – Haverådet – 2031-03-04.docx', 'Rettet referat (2): Forårsmøde'])
    const odd = await forms.make(source({ content: { ...content, body: 'A/B: "C" <d>\u0000?' } }), 'md')
    expect(odd.fileName).toBe('Godkendt referat – A B C d – 2031-03-04.md')
  })

  it('P46 say on each page of a draft that it is one', async () => {
    const long = { ...content, intro: Array.from({ length: 120 }, (_line, at) => plainLine(`Linje ${at}`)) }
    const pages = await pdfPages((await forms.make(source({ content: long, standing: { type: 'draft' } }), 'pdf')).bytes)
    expect(pages.length).toBeGreaterThan(2)
    for (const [at, page] of pages.entries()) {
      expect(page).toContain('Foreløbigt – ikke godkendt')
      expect(page).toContain(`Side ${at + 1} af ${pages.length}`)
      expect(page).toContain('Haverådet · 4. marts 2031')
    }
    const { 'word/header1.xml': header = '', 'word/footer1.xml': footer = '' } = partsOf((await forms.make(source({ standing: { type: 'draft' } }), 'docx')).bytes)
    expect(header).toContain('Foreløbigt – ikke godkendt')
    expect(footer).toContain('Side ')
    expect(footer).toMatch(/NUMPAGES/)
    const approved = await pdfPages((await forms.make(source(), 'pdf')).bytes)
    expect(approved.join()).not.toContain('ikke godkendt')
  })

  it('P41 as Word: styles, numbering, relations and language that are there; no remarks, revisions or properties of its own', async () => {
    const lists = { ...content, intro: [plainLine('et', 'number'), plainLine('to', 'number'), plainLine('punkt', 'bullet', 1), plainLine('Beslut', 'decision'), plainLine('Overskrift', 'heading')] }
    const { bytes } = await forms.make(source({ content: lists, address: { record: 'https://referat.test/r', body: 'https://referat.test' } }), 'docx')
    const parts = partsOf(bytes)
    const document = parts['word/document.xml']!
    const styles = parts['word/styles.xml']!
    const names = new Map([...styles.matchAll(/<w:style [^>]*w:styleId="([^"]+)"[^>]*>\s*<w:name w:val="([^"]+)"/g)].map(found => [found[1]!, found[2]!]))
    const used = [...document.matchAll(/<w:[pr]Style w:val="([^"]+)"/g)].map(found => found[1]!)
    expect(used.filter(id => !names.has(id))).toEqual([])
    expect(used.map(id => names.get(id)!.toLowerCase())).toEqual(expect.arrayContaining(['title', 'heading 1', 'heading 2', 'list number', 'list bullet 2', 'body text', 'referat beslutning']))
    const numberings = new Set([...parts['word/numbering.xml']!.matchAll(/<w:num w:numId="(\d+)"/g)].map(found => found[1]))
    expect([...document.matchAll(/<w:numId w:val="(\d+)"/g)].filter(found => !numberings.has(found[1]))).toEqual([])
    expect(document).toContain('<w:tbl>')
    expect(styles).toContain('w:val="da-DK"')
    for (const [name, xml] of Object.entries(parts).filter(([name]) => name.endsWith('.rels'))) {
      const folder = name.replace(/_rels\/[^/]*$/, '')
      for (const [, target, mode] of xml.matchAll(/Target="([^"]+)"(?: TargetMode="([^"]+)")?/g)) if (mode !== 'External') expect(Object.keys(parts), name).toContain(folder + target)
    }
    for (const [, part] of parts['[Content_Types].xml']!.matchAll(/PartName="\/([^"]+)"/g)) expect(Object.keys(parts)).toContain(part)
    expect(Object.keys(parts).filter(name => /comment|custom|people|footnote/.test(name))).toEqual([])
    expect(document).not.toMatch(/<w:(?:ins|del|moveFrom|moveTo|comment\w*|rsid\w*) /)
    expect(parts['docProps/core.xml']).toContain('<dc:creator>Haverådet</dc:creator>')
    expect(parts['docProps/core.xml']).toContain('2031-03-05T08:00:00Z')
    expect(parts['word/_rels/document.xml.rels']).toContain(`https://referat.test/r/bilag/${'a'.repeat(64)}`)
  })

  it('P42 as PDF: to the standard it says, with title, language, bookmarks and tags', async () => {
    const { bytes } = await forms.make(source(), 'pdf')
    const inside = pdfBytes(bytes)
    expect(inside).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(inside).toMatch(/\/Lang\s*\(da/)
    expect(inside).toContain('/StructTreeRoot')
    expect(inside).toContain('/DisplayDocTitle true')
    expect(await pdfBookmarks(bytes)).toEqual(['1. Hegn', '2. Lukket punkt: Lejemål'])
    const archive = pdfBytes((await forms.make(source(), 'pdfa')).bytes)
    expect(archive).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(archive).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
  })

  it('P42 as PDF: whatever is written is text, never a command', async () => {
    const text = '#panic("x") $x^2$ *fed* _kursiv_ `kode` = overskrift @ref <label> \\ #import "/etc/passwd" // note /* */ "citat" {{sys.inputs}}'
    const pages = await pdfPages((await forms.make(source({ content: withMinutes(text) }), 'pdf')).bytes)
    expect(pages.join(' ').replaceAll(/\s+/g, '')).toContain(text.replaceAll(/\s+/g, ''))
  })

  it('P43 as PDF: characters that no font has are spelt out, and nothing is lost', async () => {
    for (const form of ['pdf', 'pdfa'] as const) {
      const text = (await pdfPages((await forms.make(source({ content: withMinutes('Tillykke 🎉 漢 \ue000 ☐ \u0001 æøå Привет') }), form)).bytes)).join(' ')
      for (const said of ['Tillykke [U+1F389] [U+6F22]', '☐', 'æøå Привет']) expect(text, form).toContain(said)
    }
  })

  it('P44 all but PDF are made where there is no Typst; the OParl view names the Word file then', async () => {
    const poor = createForms({ pdf: noCompiler })
    await expect(poor.make(source(), 'pdf')).rejects.toMatchObject({ type: 'noCompiler' })
    for (const form of FORM_NAMES.filter(name => name !== 'pdf' && name !== 'pdfa')) expect((await poor.make(source(), form)).bytes.length).toBeGreaterThan(100)
    const view = JSON.parse(new TextDecoder().decode((await poor.make(source(), 'oparl')).bytes)) as { resultsProtocol: { mimeType: string } }
    expect(view.resultsProtocol.mimeType).toContain('wordprocessingml')
  })

  it('P44 PDF is set in a process of its own, which is ended when it takes too long', async () => {
    const task = { data: '{}', standard: 'ua-1' as const }
    await expect(createTypstCompiler(1).compile(task)).rejects.toMatchObject({ type: 'tooSlow' })
    const { bytes } = await createForms().make(source(), 'pdf')
    const here = await forms.make(source(), 'pdf')
    expect(Buffer.compare(bytes, here.bytes)).toBe(0)
  })

  it('P45 hold nothing that is closed, unzipped and unpacked, in text, metadata or bookmarks', async () => {
    for (const form of FORM_NAMES) {
      const { bytes, fileName } = await forms.make(source({ address: { record: 'https://referat.test/r', body: 'https://referat.test' } }), form)
      const said = form === 'docx' ? Object.values(partsOf(bytes)).join() : form.startsWith('pdf') ? pdfBytes(bytes) + (await pdfPages(bytes)).join() + (await pdfBookmarks(bytes)).join() : new TextDecoder().decode(bytes)
      expect(said + fileName, form).not.toMatch(/HEMMELIG|bbbbbbbb/)
    }
    // the search finds what is there
    const whole = source({ content })
    expect((await pdfPages((await forms.make(whole, 'pdf')).bytes)).join()).toContain('HEMMELIGTEKST')
    expect(docxText((await forms.make(whole, 'docx')).bytes)).toContain('HEMMELIGTEKST')
  })
})
