import { encodingOf } from '../../shared/exchange/rows/encodingOf.ts'
import { ImportError } from './importError.ts'

/** Of the control characters, those that a text may hold: tab, line ends, form feed. */
const isNoise = (code: number): boolean => (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 11 && code !== 26 && code !== 27) || code === 127
/** A text may hold so many characters that it should not, of all. */
const NOISE = 0.005

/** The text in a file: UTF-8, UTF-16, else Windows-1252. Throws `ImportError` `binary` where the bytes are no text, `empty` where there is none. */
export const decodeText = (bytes: Uint8Array): string => {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  let noise = 0
  for (let at = 0; at < text.length; at += 1) if (isNoise(text.charCodeAt(at))) noise += 1
  if (noise > Math.max(3, text.length * NOISE)) throw new ImportError('binary')
  if (text.replace(/[\s\ufeff]/gu, '') === '') throw new ImportError('empty')
  return text
}
