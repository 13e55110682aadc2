import { getDocumentProxy } from 'unpdf'
import type { PdfPiece } from '../../shared/exchange/rows/pdf/pdfLine.ts'
import { pdfRows } from '../../shared/exchange/rows/pdf/pdfRows.ts'
import { isGarbled } from '../../shared/exchange/rows/garbled.ts'
import type { Source } from '../../shared/exchange/rows/row.ts'
import { checkPdf } from './checkPdf.ts'
import { ImportError } from './importError.ts'
import { plainHyphens } from './plainHyphens.ts'

/** Nobody takes minutes of more pages. */
const MOST_PAGES = 500
const MOST_PIECES = 400_000

/** Of PDF.js' text items, what is used. */
interface Item {
  readonly str: string
  readonly width: number
  readonly transform: readonly number[]
  readonly fontName?: string
}

/** Between the pieces of text PDF.js tells of marks; they have no text. */
const isItem = (item: object): item is Item => 'str' in item && 'width' in item && 'transform' in item && Array.isArray(item.transform)

const pieceOf = ({ str, width, transform, fontName }: Item): PdfPiece =>
  ({ text: str, font: fontName ?? '', x: transform[4] ?? 0, y: transform[5] ?? 0, width, size: Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || 1 })

/** PDF.js says by the name of its error that a file opens only with a password. */
const isLocked = (error: unknown): boolean => error instanceof Error && error.name === 'PasswordException'

/** A PDF as rows. Throws `ImportError`: `noText` for one that holds only pictures, `garbled` for one whose fonts do not say what they show, `locked` for one that opens with a password only, `tooLarge`, or `broken`. */
export const pdfSource = async (bytes: Uint8Array): Promise<Source> => {
  checkPdf(bytes)
  const pages: PdfPiece[][] = []
  try {
    const pdf = await getDocumentProxy(plainHyphens(bytes), { verbosity: 0 })
    if (pdf.numPages > MOST_PAGES) throw new ImportError('tooLarge')
    let pieces = 0
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      pages.push((items as readonly object[]).filter(isItem).map(pieceOf))
      page.cleanup()
      pieces += items.length
      if (pieces > MOST_PIECES) throw new ImportError('tooLarge')
    }
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError(isLocked(error) ? 'locked' : 'broken', { cause: error })
  }
  const text = pages.flat().map(piece => piece.text).join(' ')
  if (isGarbled(text)) throw new ImportError('garbled')
  if ((text.match(/\p{L}/gu)?.length ?? 0) < 20) throw new ImportError('noText')
  return pdfRows(pages)
}
