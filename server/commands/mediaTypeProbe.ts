import { mediaTypeOf, startOfText } from './mediaTypeOf.ts'

/** As much of a file as tells what it is: the marks at its beginning, the first names in an archive. */
const HEAD_BYTES = 256 * 1024

/** Tells what kind of file passes by, piece by piece; text only where all of it is. */
export const createMediaTypeProbe = () => {
  const head: Uint8Array[] = []
  let held = 0
  const text = startOfText()
  return {
    see: (piece: Uint8Array): void => {
      text.see(piece)
      if (held >= HEAD_BYTES) return
      const kept = piece.slice(0, HEAD_BYTES - held)
      head.push(kept)
      held += kept.length
    },
    /** The media type, once all has passed. */
    end: (): string => mediaTypeOf(Buffer.concat(head), text.end()),
  }
}
