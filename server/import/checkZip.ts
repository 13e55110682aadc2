import { inflateRawSync } from 'node:zlib'
import { ImportError } from './importError.ts'

/** A document unpacks to no more than this, in bytes: one part, and all of them. */
const MOST_PART = 40 * 1024 * 1024
const MOST_ALL = 80 * 1024 * 1024
const MOST_PARTS = 4000

const END = 0x06054b50
const ENTRY = 0x02014b50

/**
 * Unpacks the texts of a zip archive once, under limits, and throws them away: an archive that would unpack to more than a document
 * ever is never reaches the program that reads it. Declared sizes are not believed. Throws `ImportError` `tooLarge` or `broken`.
 */
export const checkZip = (bytes: Uint8Array): void => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && end > bytes.length - 70_000 && view.getUint32(end, true) !== END) end -= 1
  if (end < 0 || view.getUint32(end, true) !== END) throw new ImportError('broken')
  const count = view.getUint16(end + 10, true)
  if (count > MOST_PARTS) throw new ImportError('tooLarge')
  let at = view.getUint32(end + 16, true)
  let all = 0
  for (let part = 0; part < count; part += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw new ImportError('broken')
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)))
    // pictures are never unpacked
    if (/\.(?:xml|rels)$/i.test(name)) all += unpackedSize(bytes, view, at)
    if (all > MOST_ALL) throw new ImportError('tooLarge')
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
}

/** How large one part of the archive really is. */
const unpackedSize = (bytes: Uint8Array, view: DataView, entry: number): number => {
  const method = view.getUint16(entry + 10, true)
  const packed = view.getUint32(entry + 20, true)
  const local = view.getUint32(entry + 42, true)
  if (local + 30 > bytes.length) throw new ImportError('broken')
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (start + packed > bytes.length) throw new ImportError('broken')
  if (method === 0) return packed
  if (method !== 8) throw new ImportError('broken')
  try {
    return inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: MOST_PART }).length
  } catch (error) {
    throw new ImportError(error instanceof RangeError ? 'tooLarge' : 'broken', { cause: error })
  }
}
