/** UTF-16 without a mark shows in its zeros: every other byte of a western text. */
const looksLikeUtf16 = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, 2000)
  return sample.filter((byte, at) => at % 2 === 1 && byte === 0).length * 3 > sample.length
}

/** The text of a report: Teams writes UTF-16 with a mark; saved again by Excel it is UTF-8 or Windows-1252. */
export const decodeReport = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || looksLikeUtf16(bytes)) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
