const COORDINATORS = /^(?:og|eller|samt|til|och|eller|samt|und|oder|bzw|and|or|og\/eller)\b/iu

const LONGEST_WORD = 80

/** Joins two rows of one paragraph. `known` tells whether a word stands elsewhere in the document: it decides whether a hyphen at the end was set by wrapping. */
export const joinPair = (first: string, second: string, known: (word: string) => boolean = () => false): string => {
  if (first === '') return second
  // only the end of what may be long
  const hyphen = /(\p{L}+|\d+)[-\u2010]$/u.exec(first.slice(-LONGEST_WORD))
  const next = /^\p{L}+|^\d+/u.exec(second)?.[0]
  if (!hyphen?.[1] || next === undefined) return first.endsWith('/') && next !== undefined ? `${first}${second}` : `${first} ${second}`
  // `Social- og Sundhedsudvalget`
  if (COORDINATORS.test(second)) return `${first} ${second}`
  const before = hyphen[1]
  const closed = `${before}${next}`.toLowerCase()
  const open = `${before}-${next}`.toLowerCase()
  const keeps = /\d/.test(before + next) || /^\p{Lu}/u.test(next) || (/^\p{Lu}{2,}$/u.test(before)) || (known(open) && !known(closed))
  return keeps ? `${first}${second}` : `${first.slice(0, -1)}${second}`
}

/** Joins the rows of one paragraph. */
export const joinTexts = (texts: readonly string[], known?: (word: string) => boolean): string =>
  texts.reduce((joined, text) => joinPair(joined, text, known), '')
