import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AttachmentId } from '../../shared/domain/ids.ts'
import { readContent } from '../../shared/document/readContent.ts'
import { createSectionDoc } from '../../shared/document/sectionDoc.ts'
import { writeContent } from '../../shared/document/writeContent.ts'
import { importText } from '../../shared/exchange/importText.ts'
import { renderHtml } from '../../shared/render/html.ts'
import { parseLocalTime } from '../../shared/render/localTime.ts'
import { renderMarkdown } from '../../shared/render/markdown.ts'
import { renderWords } from '../../shared/words/render.ts'
import { createForms } from '../../server/forms/createForms.ts'
import { compilerHere, docxText, partsOf, pdfPages } from '../support/formText.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../../shared/seeds')
const LABELS = new Set(['opsamling', 'referat'])

const words = (text: string): string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => !LABELS.has(word.toLowerCase()) && word !== 'o')

/** A file on its way to paper: read, written into documents, read out of them. */
const contentOf = (source: string) => {
  const { content } = importText(source)
  const docs = { open: createSectionDoc(), closed: createSectionDoc() }
  let count = 0
  const titled = writeContent(docs, content, () => `id${(count += 1)}`)
  const attachments = titled.map(({ title, ...place }, index) => ({ ...place, attachment: { id: `file${index}` as AttachmentId, title } }))
  return readContent({ ...docs, template: content.template, body: content.body, attachments })
}

/** What a reader sees, the numbers of numbered lists too. */
const textOfHtml = (html: string): string => {
  const lists: { ordered: boolean; count: number }[] = []
  return html
    .replace(/<(\/?)(\w+)[^>]*>/g, (_tag, end: string, name: string) => {
      if ((name === 'ol' || name === 'ul') && end === '') lists.push({ ordered: name === 'ol', count: 0 })
      else if (name === 'ol' || name === 'ul') lists.pop()
      const list = lists.at(-1)
      return name === 'li' && end === '' && list?.ordered ? ` ${(list.count += 1)} ` : ' '
    })
    .replace(/&(amp|lt|gt|quot|#39);/g, ' ')
}

const forms = createForms({ pdf: compilerHere })

const dayText = (start: string): string => {
  const time = parseLocalTime(start)
  return time ? renderWords.da.day(time.day) : ''
}

/** A Word file's text with the numbers that Word counts: those that the document's definitions give. */
const numbered = (docx: Uint8Array): string => {
  const parts = partsOf(docx)
  const kinds = new Map([...(parts['word/numbering.xml'] ?? '').matchAll(/<w:num w:numId="(\d+)"[^>]*>.*?<w:abstractNumId w:val="(\d+)"/gs)].map(found => [found[1], found[2]]))
  const ordered = new Set([...(parts['word/numbering.xml'] ?? '').matchAll(/<w:abstractNum [^>]*w:abstractNumId="(\d+)".*?<\/w:abstractNum>/gs)].filter(found => found[0].includes('w:val="decimal"')).map(found => found[1]))
  const counts = new Map<string, number>()
  const texts = docxText(docx).split('\n')
  return [...(parts['word/document.xml'] ?? '').matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph], at) => {
    const id = /<w:numId w:val="(\d+)"/.exec(paragraph)?.[1]
    const text = texts[at] ?? ''
    if (id === undefined || !ordered.has(kinds.get(id))) return text
    counts.set(id, (counts.get(id) ?? 0) + 1)
    return `${counts.get(id)} ${text}`
  }).join('\n')
}

describe.skipIf(!existsSync(FOLDER))('real minutes, where ../shared is there (skipped where it is not)', () => {
  it.each(['referat-2021-01-08.txt', 'opsamling-2018-10-05.txt'])('P5 come out of import, document and print with every word, in order, once: %s', async name => {
    const source = readFileSync(path.join(FOLDER, name), 'utf8')
    // page numbers stand on lines of their own
    const wanted = words(source.replace(/^\s*\d+\s*$/gm, ''))
    const content = contentOf(source)
    expect(words(textOfHtml(renderHtml(content)))).toEqual(wanted)
    expect(words(renderMarkdown(content).replace(/<\/?\w+>/g, ''))).toEqual(wanted)
    const bytes = async (form: 'docx' | 'pdf' | 'json') => (await forms.make({ content, standing: { type: 'approved' }, at: 0 }, form)).bytes
    const standing = /^(?:Godkendt (?:referat|opsamling)\n)/u
    expect(words(numbered(await bytes('docx')).replace(standing, ''))).toEqual(wanted)
    const head = [content.body, dayText(content.header.start)].filter(text => text !== '').join(' · ')
    const pages = (await pdfPages(await bytes('pdf'))).map(page => page.split('\n').filter(line => line !== head && !/^Godkendt (?:referat|opsamling)(?: Side \d+ af \d+)?$/u.test(line) && !/^Side \d+ af \d+$/u.test(line)).join('\n'))
    expect(words(pages.join('\n'))).toEqual(wanted)
    expect(JSON.parse(new TextDecoder().decode(await bytes('json')))).toEqual(content)
  })
})
