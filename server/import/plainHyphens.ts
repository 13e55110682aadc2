import { constants, deflateSync, inflateSync } from 'node:zlib'
import { pdfStreams } from './pdfStreams.ts'

/** A table of characters is no larger than this, packed and unpacked. */
const MOST = 256 * 1024
/** What is read of such a table; the words around it are left out, so that it fits in. */
const MAPPINGS = /\d+\s+begin(codespacerange|bfchar|bfrange)[\s\S]*?end\1/gu
const SOFT = /<00AD>(?=\s*(?:<|endbf|\]|\r|\n))/giu

const unpacked = (packed: Buffer, isPacked: boolean): string => {
  if (!isPacked) return packed.toString('latin1')
  try {
    return inflateSync(packed, { maxOutputLength: MOST, finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1')
  } catch {
    return ''
  }
}

/** The same table with the hyphen as a plain one, in no more room than before; undefined where it says nothing of it or would not fit. */
const mended = (stream: Buffer, isPacked: boolean): Buffer | undefined => {
  const table = unpacked(stream, isPacked)
  if (!table.includes('begincmap') || table.search(SOFT) < 0) return undefined
  if (!isPacked) return Buffer.from(table.replace(SOFT, '<002D>'), 'latin1')
  const plain = deflateSync(Buffer.from((table.match(MAPPINGS) ?? []).join('\n').replace(SOFT, '<002D>'), 'latin1'), { level: 9 })
  return plain.length <= stream.length ? plain : undefined
}

/**
 * A PDF in whose tables of characters no hyphen is a soft one. Programs that hyphenate (Typst among them) say so of the glyph, and with it of
 * every hyphen that is set; the reader leaves soft ones out, and `E-mail` would be `Email`. The file keeps its length and its places.
 */
export const plainHyphens = (bytes: Uint8Array): Uint8Array => {
  const file = Buffer.from(bytes)
  for (const { said, start, end } of pdfStreams(file)) {
    if (end - start > MOST || /\/Subtype/u.test(said)) continue
    const plain = mended(file.subarray(start, end), /\/FlateDecode|\/Fl\b/u.test(said))
    // what follows the packed table within its room is passed over
    plain?.copy(file, start)
  }
  return new Uint8Array(file.buffer, file.byteOffset, file.length)
}
