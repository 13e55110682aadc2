/** A stream of a PDF, as it stands in the file: packed. */
export interface PdfStream {
  /** What is said of it: the text from the beginning of its object, in ISO 8859-1. */
  readonly said: string
  readonly start: number
  readonly end: number
}

/** How much in front of a stream is looked at for how it is packed. */
const DICTIONARY = 1024
const STREAM = Buffer.from('stream')
const END_STREAM = Buffer.from('endstream')

const dictionaryBefore = (file: Buffer, at: number): string => {
  const text = file.subarray(Math.max(0, at - DICTIONARY), at).toString('latin1')
  return text.slice(Math.max(0, text.lastIndexOf(' obj')))
}

/** The streams of a PDF in the order of the file, found by the words around them: whatever its tables say, nothing of it is believed. */
export function* pdfStreams(file: Buffer): Generator<PdfStream> {
  for (let at = file.indexOf(STREAM); at >= 0; at = file.indexOf(STREAM, at)) {
    const start = at + STREAM.length + (file[at + STREAM.length] === 0x0d ? 2 : 1)
    if (file.subarray(at - 3, at).toString('latin1') === 'end') {
      at += STREAM.length
      continue
    }
    const said = dictionaryBefore(file, at)
    const found = file.indexOf(END_STREAM, start)
    const end = found < 0 ? file.length : found
    at = end
    if (said !== '') yield { said, start, end }
  }
}
