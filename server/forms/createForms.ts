import { canonicalJson } from '../../shared/render/canonicalJson.ts'
import { renderMarkdown } from '../../shared/render/markdown.ts'
import { sha256 } from '../../shared/render/sha256.ts'
import { standingText } from '../../shared/render/standing.ts'
import type { Files } from '../files/files.ts'
import { fileHref } from './fileHref.ts'
import { fileName } from './fileName.ts'
import { FORM_TYPES, FormError, type FormFile, type FormName, type Forms, type FormSource } from './forms.ts'
import { htmlForm } from './htmlForm.ts'
import { oparlForm } from './oparlForm.ts'
import type { PdfCompiler } from './pdf/pdfCompiler.ts'
import { pdfData } from './pdf/pdfData.ts'
import { createTypstCompiler } from './pdf/typstCompiler.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Files that take long to make are kept, the newest of them. */
const KEPT = 32
const SLOW: ReadonlySet<FormName> = new Set(['docx', 'pdf', 'pdfa'])

/** What the maker of forms is handed. */
export interface FormsDeps {
  /** Sets PDF; Typst where nothing is said. */
  readonly pdf?: PdfCompiler
  /** Where the files of attachments lie, for their checksums in the OParl view. */
  readonly files?: Pick<Files, 'get'>
}

/** The maker of all forms. Files that take long are kept for a while, so that many who ask for the same wait for one. */
export const createForms = ({ pdf = createTypstCompiler(), files }: FormsDeps = {}): Forms => {
  const kept = new Map<string, Promise<Uint8Array>>()

  const bytesOf = async (source: FormSource, form: FormName): Promise<Uint8Array> => {
    const { content, standing } = source
    switch (form) {
      case 'json':
        return utf8(canonicalJson(content))
      case 'md':
        return utf8(renderMarkdown(content, { kind: standingText(content, standing), fileHref: fileHref(source) }))
      case 'html':
        return utf8(htmlForm(source))
      case 'docx':
        // loaded when it is asked for: it is large
        return (await import('./docx/docxForm.ts')).docxForm(source)
      case 'pdf':
        return pdf.compile({ data: pdfData(source), standard: 'ua-1' })
      case 'pdfa':
        return pdf.compile({ data: pdfData(source), standard: 'a-2a' })
      case 'oparl':
        return utf8(await oparlForm(source, { protocol: await protocolOf(source), files }))
    }
  }

  const keptBytes = (source: FormSource, form: FormName): Promise<Uint8Array> => {
    const key = sha256(canonicalJson([form, source]))
    const found = kept.get(key)
    if (found) return found
    const made = bytesOf(source, form)
    kept.set(key, made)
    // what failed is tried again
    made.catch(() => kept.delete(key))
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break
      kept.delete(oldest)
    }
    return made
  }

  const make = async (source: FormSource, form: FormName): Promise<FormFile> => ({
    bytes: await (SLOW.has(form) ? keptBytes(source, form) : bytesOf(source, form)),
    mediaType: FORM_TYPES[form],
    fileName: fileName(source, form),
  })

  /** The file that OParl calls the minutes: PDF, or Word where nothing sets PDF. */
  const protocolOf = async (source: FormSource): Promise<{ form: FormName; file: FormFile }> => {
    try {
      return { form: 'pdf', file: await make(source, 'pdf') }
    } catch (error) {
      if (!(error instanceof FormError)) throw error
      return { form: 'docx', file: await make(source, 'docx') }
    }
  }

  return { make }
}
