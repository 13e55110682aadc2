/** Characters that no text is written in: control characters, private ones, unassigned ones, and the one that stands for what could not be read. */
const STRANGE = /[\p{Co}\p{Cn}\ufffd]|(?![\t-\r\u0085])\p{Cc}/gu
const LETTERS = /\p{L}/gu
const LATIN = /\p{Script=Latin}/gu
const VOWELS = /[aeiouyæøœı]/gu
/** What says nothing of how a text is written: numbers and their signs, the lines of tables, blanks. */
const NEUTRAL = /[\p{N}\s.,:;%/()|_*+=•·–-]/gu

/** So many of them, as a share of what is written; texts of our languages have none, a few bullets at most. */
const MOST_STRANGE = { share: 0.08, count: 20 } as const
/** Of what is neither number nor blank fewer than this are letters; in minutes 97 % are. */
const FEWEST_LETTERS = { share: 0.45, of: 80 } as const
/** Of the Latin letters of its words, each counted once, fewer than this are vowels; in minutes of five languages 34 to 42 % are. */
const FEWEST_VOWELS = { share: 0.25, of: 200 } as const

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/**
 * True for text that is not what one sees on the page: a PDF whose fonts do not say which character a glyph is
 * yields the numbers of the glyphs instead.
 */
export const isGarbled = (text: string): boolean => {
  const strange = countOf(text, STRANGE)
  const written = text.replace(NEUTRAL, '').length
  if (strange >= MOST_STRANGE.count && strange > written * MOST_STRANGE.share) return true
  const letters = countOf(text, LETTERS)
  if (written >= FEWEST_LETTERS.of && letters < written * FEWEST_LETTERS.share) return true
  const words = [...new Set(text.toLowerCase().split(/\s+/u))].join(' ')
  const latin = countOf(words, LATIN)
  return latin >= FEWEST_VOWELS.of && latin > countOf(words, LETTERS) / 2 && countOf(words.normalize('NFD'), VOWELS) < latin * FEWEST_VOWELS.share
}
