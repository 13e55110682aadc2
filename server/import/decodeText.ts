import { ImportError } from './importError.ts'

/** Of the control characters, those that a text may hold: tab, line ends, form feed. */
const isNoise = (code: number): boolean => (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 11 && code !== 26 && code !== 27) || code === 127
/** A text may hold so many characters that it should not, of all. */
const NOISE = 0.005
const SAMPLE = 4096

/** UTF-16 without a mark shows in its zeros: every other byte of a western text. */
const guessUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 0]
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (odd > sample.length * 0.3 && even < sample.length * 0.05) return 'utf-16le'
  if (even > sample.length * 0.3 && odd < sample.length * 0.05) return 'utf-16be'
  return undefined
}

const encodingOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return guessUtf16(bytes) ?? 'utf-8'
}

/** The text in a file: UTF-8, UTF-16, else Windows-1252. Throws `ImportError` `binary` where the bytes are no text, `empty` where there is none. */
export const decodeText = (bytes: Uint8Array): string => {
  let text: string
  try {
    text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    text = new TextDecoder('windows-1252').decode(bytes)
  }
  let noise = 0
  for (let at = 0; at < text.length; at += 1) if (isNoise(text.charCodeAt(at))) noise += 1
  if (noise > Math.max(3, text.length * NOISE)) throw new ImportError('binary')
  if (text.replace(/[\s\ufeff]/gu, '') === '') throw new ImportError('empty')
  return text
}
