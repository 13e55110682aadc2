import { unzipSync } from 'fflate'
import type { FileReport } from '../../shared/checks/findAll.ts'
import type { Hidden } from '../../shared/checks/finding.ts'
import { checkZip } from './checkZip.ts'
import { ImportError } from './importError.ts'
import { pdfSource } from './pdfSource.ts'

const utf8 = new TextDecoder()

const has = (parts: readonly string[], pattern: RegExp): boolean => parts.some(part => pattern.test(part))

/** Parts of an Office file by what their names begin with, as text. */
const partsOf = (files: Readonly<Record<string, Uint8Array>>, name: RegExp): string[] =>
  Object.entries(files).filter(([path]) => name.test(path)).map(([, bytes]) => utf8.decode(bytes))

/** Looks into Word, Excel and PowerPoint: every kind of comment, Word's tracked changes, and text that is set not to be shown. */
const inspectOffice = (bytes: Uint8Array): FileReport => {
  checkZip(bytes)
  const files = unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xml') })
  const text = partsOf(files, /^(?:word\/(?:document|header\d*|footer\d*|footnotes|endnotes)|xl\/(?:sharedStrings|worksheets\/.*)|ppt\/slides\/[^/]*)\.xml$/u)
  const comments = [...partsOf(files, /^(?:word|xl|ppt)\/(?:.*\/)?(?:comments?|threadedComments?)[^/]*(?:\/[^/]*)?\.xml$/u)]
  const hidden: Hidden[] = [
    ...(has(comments, /<(?:\w+:)?(?:comment|cm|threadedComment)\b/u) ? ['comments' as const] : []),
    ...(has(text, /<w:(?:ins|del|moveFrom|moveTo)\b/u) ? ['changes' as const] : []),
    ...(has(text, /<w:vanish(?!\s[^>]*w:val="(?:0|false|off)")/u) || has(partsOf(files, /^xl\/workbook\.xml$/u), /<sheet\b[^>]*state="(?:hidden|veryHidden)"/u)
      || has(partsOf(files, /^ppt\/slides\/[^/]*\.xml$/u), /<p:sld\b[^>]*show="(?:0|false)"/u) ? ['hiddenText' as const] : []),
  ]
  return { text: has(text, /<(?:w:t|a:t|t|v)\b[^>]*>[^<]*\S[^<]*</u), hidden }
}

const inspectPdf = async (bytes: Uint8Array): Promise<FileReport> => {
  try {
    await pdfSource(bytes)
    return { text: true, hidden: [] }
  } catch (error) {
    if (error instanceof ImportError && (error.problem === 'noText' || error.problem === 'garbled')) return { text: false, hidden: [] }
    throw error
  }
}

/** Looks into a file as far as we can: undefined for a kind that we cannot read. Throws `ImportError` for one that is damaged or too large. */
export const inspectBytes = async (mediaType: string, bytes: Uint8Array): Promise<FileReport> => {
  if (mediaType === 'application/pdf') return inspectPdf(bytes)
  if (mediaType.startsWith('application/vnd.openxmlformats-officedocument.')) return inspectOffice(bytes)
  if (mediaType.startsWith('image/')) return { text: false, hidden: [] }
  if (mediaType.startsWith('text/')) return { text: /\S/u.test(utf8.decode(bytes)), hidden: [] }
  return undefined
}
