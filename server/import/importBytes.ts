import { importJson } from '../../shared/exchange/importJson.ts'
import { importRows, type ReadOptions } from '../../shared/exchange/importRows.ts'
import type { ImportResult } from '../../shared/exchange/imported.ts'
import type { KnownForm } from '../../shared/exchange/knownForm.ts'
import { fromPieces } from '../../shared/exchange/own/fromPieces.ts'
import { htmlPieces } from '../../shared/exchange/own/htmlPieces.ts'
import { markdownPieces } from '../../shared/exchange/own/markdownPieces.ts'
import type { OwnForm } from '../../shared/exchange/own/piece.ts'
import { htmlRows } from '../../shared/exchange/rows/htmlRows.ts'
import type { Source } from '../../shared/exchange/rows/row.ts'
import { markdownRows } from '../../shared/exchange/rows/markdownRows.ts'
import { textRows } from '../../shared/exchange/rows/textRows.ts'
import { checkZip } from './checkZip.ts'
import { decodeText } from './decodeText.ts'
import { fileKind, type FileKind } from './fileKind.ts'
import { ImportError } from './importError.ts'

const MOST_ROWS = 50_000

const sourceOf = async (kind: FileKind, bytes: Uint8Array): Promise<Source> => {
  switch (kind) {
    // the libraries for these are large, and a thread that reads a text needs none of them
    case 'docx': return (await import('./docxRows.ts')).docxRows(bytes)
    case 'pdf': return (await import('./pdfSource.ts')).pdfSource(bytes)
    case 'html': return htmlRows(decodeText(bytes))
    case 'markdown': return markdownRows(decodeText(bytes))
    default: return textRows(decodeText(bytes))
  }
}

/** A file that this program made, read by what it says of itself; undefined for any other. */
const ownForm = async (kind: FileKind, bytes: Uint8Array, forms: readonly KnownForm[] = []): Promise<OwnForm | undefined> => {
  switch (kind) {
    case 'docx':
      checkZip(bytes)
      // a file that only looks like ours is read as any other
      return (await import('./ownDocx.ts')).ownDocx(bytes, forms).catch(() => undefined)
    case 'html': return htmlPieces(decodeText(bytes))
    case 'markdown': return markdownPieces(decodeText(bytes), forms)
    default: return undefined
  }
}

/** Reads a file into the shape of a meeting, in this thread. Throws `ImportError`. For files from outside use `readImport`, which does it behind limits. */
export const importBytes = async (fileName: string, bytes: Uint8Array, options?: ReadOptions): Promise<ImportResult> => {
  if (bytes.length === 0) throw new ImportError('empty')
  const kind = fileKind(fileName, bytes)
  if (kind === 'json') {
    const read = importJson(decodeText(bytes))
    if (!read) throw new ImportError('broken')
    return read
  }
  const own = await ownForm(kind, bytes, options?.forms)
  if (own?.pieces.some(piece => piece.type === 'title')) return fromPieces(own, options?.forms)
  const source = await sourceOf(kind, bytes)
  if (source.rows.length > MOST_ROWS) throw new ImportError('tooLarge')
  if (!source.rows.some(row => /\p{L}/u.test(row.text))) throw new ImportError('noText')
  return importRows(source, options)
}
