const LIGATURES: Readonly<Record<string, string>> = { 'ﬀ': 'ff', 'ﬁ': 'fi', 'ﬂ': 'fl', 'ﬃ': 'ffi', 'ﬄ': 'ffl' }

/** `B E S L U T N I N G` as a word; words are apart by more than one space. */
const closeUp = (raw: string): string => {
  const parts = raw.trim().split(/\s+/)
  const letters = parts.filter(part => /^\p{L}[.:]?$/u.test(part)).length
  if (letters < 5 || letters < parts.length * 0.85) return raw
  return raw.trim().split(/\s{2,}/).map(word => word.replace(/\s/g, '')).join(' ')
}

/** The characters that one reads: composed, ligatures apart, without invisible ones, every kind of space a plain one. */
export const readableText = (raw: string): string =>
  closeUp(raw.normalize('NFC').replace(/\u00a0/g, ' '))
    .replace(/[ﬀ-ﬄ]/g, glyph => LIGATURES[glyph] ?? glyph)
    // a soft hyphen at the end of a line is a hyphenation, elsewhere it is nothing
    .replace(/\u00ad(?=\s*$)/g, '-')
    // eslint-disable-next-line no-control-regex -- control characters in a text file are noise
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f]/g, '')
    .replace(/[\s\u00a0\u0085]+/gu, ' ')
    .trim()
