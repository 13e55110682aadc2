/** A word as it stands in a pattern. */
export const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The pattern of any of some words, the longest first. */
export const eitherOf = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).map(literal).join('|')
