import { constants, deflateSync, inflateSync } from 'node:zlib'
import { pdfStreams } from './pdfStreams.ts'

/** A table of characters is no larger than this, packed and unpacked; nor is the content of a page that is mended. */
const MOST = 256 * 1024
/** What is read of such a table; the words around it are left out, so that it fits in. */
const MAPPINGS = /\d+\s+begin(codespacerange|bfchar|bfrange)[\s\S]*?end\1/gu
const SOFT = /<00AD>(?=\s*(?:<|endbf|\]|\r|\n))/giu
/** Glyphs that a table says are blanks. */
const BLANK = /<([0-9A-F]{2,4})>\s*<0020>/giu
/** A soft hyphen within a line: browsers set a blank, say what it stands for, and go back over it. */
const UNSEEN = /\/Span\s*<<\s*\/ActualText\s*<FEFF00AD>\s*>>\s*BDC\s+<([0-9A-F]{2,4})>\s*Tj\s+EMC(?=\s+(?:ET|-?[\d.]{1,12}\s+-?[\d.]{1,12}\s+Td)\b)/giu

interface Stream {
  readonly start: number
  readonly room: number
  readonly isPacked: boolean
}

const unpacked = (file: Buffer, { start, room, isPacked }: Stream): string => {
  const stream = file.subarray(start, start + room)
  if (!isPacked) return stream.toString('latin1')
  try {
    return inflateSync(stream, { maxOutputLength: MOST, finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1')
  } catch {
    return ''
  }
}

/** Writes a text in the room of a stream, where it fits in. */
const put = (file: Buffer, { start, room, isPacked }: Stream, text: string): void => {
  const bytes = isPacked ? deflateSync(Buffer.from(text, 'latin1'), { level: 9 }) : Buffer.from(text.padEnd(room), 'latin1')
  // what follows the packed text within its room is passed over
  if (bytes.length <= room) bytes.copy(file, start)
}

/** A table with the hyphen as a plain one; a packed one without the words around what is read, so that it fits in. */
const withPlain = (table: string, isPacked: boolean): string =>
  (isPacked ? (table.match(MAPPINGS) ?? []).join('\n') : table).replace(SOFT, '<002D>')

/**
 * A PDF in which every hyphen is one that is seen. In its tables of characters none is a soft one: programs that hyphenate (Typst among them)
 * say so of the glyph, and with it of every hyphen that is set; the reader leaves soft ones out, and `E-mail` would be `Email`. And the blanks
 * are gone that browsers set for a soft hyphen within a line, which would part the word. The file keeps its length and its places.
 */
export const plainHyphens = (bytes: Uint8Array): Uint8Array => {
  const file = Buffer.from(bytes)
  const blanks = new Set<string>()
  const unseen: Stream[] = []
  for (const { said, start, end } of pdfStreams(file)) {
    if (end - start > MOST || /\/Subtype/u.test(said)) continue
    const stream = { start, room: end - start, isPacked: /\/FlateDecode|\/Fl\b/u.test(said) }
    const text = unpacked(file, stream)
    if (text.includes('begincmap')) {
      for (const [, glyph = ''] of text.matchAll(BLANK)) blanks.add(glyph.toUpperCase())
      if (text.search(SOFT) >= 0) put(file, stream, withPlain(text, stream.isPacked))
    } else if (/<FEFF00AD>/iu.test(text)) unseen.push(stream)
  }
  for (const stream of unseen) put(file, stream, unpacked(file, stream).replace(UNSEEN, (span, glyph: string) => (blanks.has(glyph.toUpperCase()) ? '' : span)))
  return new Uint8Array(file.buffer, file.byteOffset, file.length)
}
