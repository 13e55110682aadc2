/** How the characters of a text file are written; names that `TextDecoder` takes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const SAMPLE = 4096

/** UTF-16 without a mark shows in its zeros: every other byte of a western text. */
const guessUtf16 = (bytes: Uint8Array): Encoding | undefined => {
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

/** How many bytes follow the first one of a character in UTF-8; undefined for one that begins none. */
const following = (first: number): number | undefined => {
  if (first < 0x80) return 0
  if (first >= 0xc2 && first < 0xe0) return 1
  if (first >= 0xe0 && first < 0xf0) return 2
  return first >= 0xf0 && first < 0xf5 ? 3 : undefined
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  for (let at = 0; at < bytes.length; at += 1) {
    const more = following(bytes[at] ?? 0)
    if (more === undefined || at + more >= bytes.length) return false
    for (let left = more; left > 0; left -= 1) {
      at += 1
      if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return false
    }
  }
  return true
}

/** How the characters of a text file are written: UTF-8 or UTF-16, with a mark or without, else Windows-1252, which can say anything. */
export const encodingOf = (bytes: Uint8Array): Encoding => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return guessUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
}
