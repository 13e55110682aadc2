import { importRows } from '../../shared/exchange/importRows.ts'
import type { ImportResult } from '../../shared/exchange/imported.ts'
import { htmlRows } from '../../shared/exchange/rows/htmlRows.ts'
import type { Source } from '../../shared/exchange/rows/row.ts'
import { textRows } from '../../shared/exchange/rows/textRows.ts'
import { decodeText } from './decodeText.ts'
import { docxRows } from './docxRows.ts'
import { fileKind } from './fileKind.ts'
import { ImportError } from './importError.ts'
import { pdfSource } from './pdfSource.ts'

const MOST_ROWS = 50_000

const sourceOf = async (fileName: string, bytes: Uint8Array): Promise<Source> => {
  switch (fileKind(fileName, bytes)) {
    case 'docx': return docxRows(bytes)
    case 'pdf': return pdfSource(bytes)
    case 'html': return htmlRows(decodeText(bytes))
    default: return textRows(decodeText(bytes))
  }
}

/** Reads a file into the shape of a meeting, in this thread. Throws `ImportError`. For files from outside use `readImport`, which does it behind limits. */
export const importBytes = async (fileName: string, bytes: Uint8Array): Promise<ImportResult> => {
  if (bytes.length === 0) throw new ImportError('empty')
  const source = await sourceOf(fileName, bytes)
  if (source.rows.length > MOST_ROWS) throw new ImportError('tooLarge')
  if (!source.rows.some(row => /\p{L}/u.test(row.text))) throw new ImportError('noText')
  return importRows(source)
}
