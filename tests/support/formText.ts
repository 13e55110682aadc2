import { inflateSync } from 'node:zlib'
import * as typst from '@myriaddreamin/typst-ts-node-compiler'
import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { FormError } from '../../server/forms/forms.ts'
import type { PdfCompiler } from '../../server/forms/pdf/pdfCompiler.ts'
import { setPdf } from '../../server/forms/pdf/setPdf.ts'

/** Typst in this thread: what the child does, without the time that starting one takes. */
export const compilerHere: PdfCompiler = {
  compile: async task => {
    const set = setPdf(typst, task)
    if (set.type === 'refused') throw new FormError('failed', set.said)
    return new Uint8Array(set.pdf)
  },
}

/** A platform that Typst is not built for. */
export const noCompiler: PdfCompiler = { compile: () => Promise.reject(new FormError('noCompiler', 'none here')) }

/** The parts of a Word file by their names. */
export const partsOf = (docx: Uint8Array): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]))

const unescape = (xml: string): string => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')

/** What one reads in a Word file's text, paragraph by paragraph; the numbers of numbered lists are Word's to count. */
export const docxText = (docx: Uint8Array): string =>
  [...(partsOf(docx)['word/document.xml'] ?? '').matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) => unescape([...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(found => found[1]).join('')))
    .join('\n')

/** What one reads in a PDF, page by page, with its running heads. */
export const pdfPages = async (pdf: Uint8Array): Promise<string[]> => (await extractText(await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 }))).text

/** The bookmarks of a PDF by their titles. */
export const pdfBookmarks = async (pdf: Uint8Array): Promise<string[]> => {
  const document = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 })
  return ((await document.getOutline()) as readonly { title: string }[] | null ?? []).map(({ title }) => title)
}

/** Every byte of a PDF, its streams unpacked, read as Latin-1 and as UTF-16: for a search that no compression hides from. */
export const pdfBytes = (pdf: Uint8Array): string => {
  const whole = Buffer.from(pdf)
  const texts = [whole.toString('latin1')]
  for (let at = whole.indexOf('stream'); at >= 0; at = whole.indexOf('stream', at + 6)) {
    const start = whole.indexOf('\n', at) + 1
    try {
      texts.push(inflateSync(whole.subarray(start), { finishFlush: 2 }).toString('latin1'))
    } catch {
      // not every stream is packed
    }
  }
  return texts.join('\n')
}
