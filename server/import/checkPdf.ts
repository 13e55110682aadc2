import { inflateSync } from 'node:zlib'
import { ImportError } from './importError.ts'
import { pdfStreams } from './pdfStreams.ts'

/** The streams of a document unpack to no more than this, in bytes: one, and all of them. */
const MOST_STREAM = 48 * 1024 * 1024
const MOST_ALL = 160 * 1024 * 1024
/** A stream packed by LZW, which may unpack to more than a thousand times as much, is no larger than this. */
const MOST_LZW = 256 * 1024
/** Streams of an encrypted file cannot be unpacked beforehand: none that is packed is larger than this. */
const MOST_ENCRYPTED = 512 * 1024
/** A stream is packed no more often than this. */
const MOST_FILTERS = 3

const ENCRYPT = Buffer.from('/Encrypt')

/**
 * Unpacks the streams of a PDF once, under limits, and throws them away: what the reader unpacks lies outside the memory that a thread is
 * held to. Pictures are left packed, as the reader leaves them. What is not packed as it says is the reader's to refuse.
 * Throws `ImportError` `tooLarge`; `locked` for an encrypted file of which too little can be known.
 */
export const checkPdf = (bytes: Uint8Array): void => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isEncrypted = file.includes(ENCRYPT)
  let all = 0
  for (const { said, start, end } of pdfStreams(file)) {
    if (/\/Subtype\s*\/Image/u.test(said)) continue
    if (/\/LZWDecode/u.test(said) && end - start > MOST_LZW) throw new ImportError('tooLarge')
    if (isEncrypted && end - start > MOST_ENCRYPTED) throw new ImportError('locked')
    all += unpackedSize(file.subarray(start, end), (said.match(/\/(?:FlateDecode|Fl)\b/gu) ?? []).length)
    if (all > MOST_ALL) throw new ImportError('tooLarge')
  }
}

const unpackedSize = (packed: Uint8Array, times: number): number => {
  if (times > MOST_FILTERS) throw new ImportError('tooLarge')
  let size = packed.length
  let left: Uint8Array = packed
  for (let time = 0; time < times; time += 1) {
    try {
      left = inflateSync(left, { maxOutputLength: MOST_STREAM })
      size = left.length
    } catch (error) {
      if (error instanceof RangeError) throw new ImportError('tooLarge', { cause: error })
      return size
    }
  }
  return size
}
