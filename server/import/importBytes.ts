import { importJson } from '../../shared/exchange/importJson.ts'
import { importRows, type ReadOptions } from '../../shared/exchange/importRows.ts'
import type { ImportResult } from '../../shared/exchange/imported.ts'
import { htmlRows } from '../../shared/exchange/rows/htmlRows.ts'
import type { Source } from '../../shared/exchange/rows/row.ts'
import { markdownRows } from '../../shared/exchange/rows/markdownRows.ts'
import { textRows } from '../../shared/exchange/rows/textRows.ts'
import { decodeText } from './decodeText.ts'
import { docxRows } from './docxRows.ts'
import { fileKind, type FileKind } from './fileKind.ts'
import { ImportError } from './importError.ts'
import { pdfSource } from './pdfSource.ts'

const MOST_ROWS = 50_000

const sourceOf = async (kind: FileKind, bytes: Uint8Array): Promise<Source> => {
  switch (kind) {
    case 'docx': return docxRows(bytes)
    case 'pdf': return pdfSource(bytes)
    case 'html': return htmlRows(decodeText(bytes))
    case 'markdown': return markdownRows(decodeText(bytes))
    default: return textRows(decodeText(bytes))
  }
}

/** Reads a file into the shape of a meeting, in this thread. Throws `ImportError`. For files from outside use `readImport`, which does it behind limits. */
export const importBytes = async (fileName: string, bytes: Uint8Array, options?: ReadOptions): Promise<ImportResult> => {
  if (bytes.length === 0) throw new ImportError('empty')
  const kind = fileKind(fileName, bytes)
  const own = kind === 'json' ? importJson(decodeText(bytes)) : undefined
  if (own) return own
  if (kind === 'json') throw new ImportError('broken')
  const source = await sourceOf(kind, bytes)
  if (source.rows.length > MOST_ROWS) throw new ImportError('tooLarge')
  if (!source.rows.some(row => /\p{L}/u.test(row.text))) throw new ImportError('noText')
  return importRows(source, options)
}
