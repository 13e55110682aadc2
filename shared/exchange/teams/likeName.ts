const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', đ: 'd', ł: 'l', ð: 'd', þ: 'th' }

/** The words of a name, for comparing: lower case, plain letters, in no special order. */
const wordsOf = (name: string): string[] =>
  name.normalize('NFC').toLowerCase().replace(/[æøåäöüßđłðþ]/gu, letter => LETTERS[letter] ?? letter)
    .normalize('NFD').replace(/\p{M}/gu, '').split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')

/** True where one letter too many, too few or another one is all that keeps two words apart. */
const isTypo = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < 4 || long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  return short.length === long.length ? short.slice(at + 1) === long.slice(at + 1) : short.slice(at) === long.slice(at + 1)
}

const sameWord = (one: string, other: string): boolean => one === other || isTypo(one, other)
const isInitialOf = (one: string, other: string): boolean => one.length === 1 && other.startsWith(one)

/** How many of the words have a partner of their own among the others. */
const partners = (words: readonly string[], others: readonly string[], same: (one: string, other: string) => boolean): number => {
  const left = [...others]
  return words.filter(word => {
    const found = left.findIndex(other => same(word, other))
    if (found >= 0) left.splice(found, 1)
    return found >= 0
  }).length
}

const likeWords = (a: readonly string[], b: readonly string[]): number => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0) return 0
  const exact = partners(short, long, (one, other) => one === other)
  if (exact === short.length && short.length === long.length) return 1
  if (short.length === 1) return exact === 1 ? 0.5 : 0
  if (exact === short.length) return 0.95
  if (partners(short, long, sameWord) === short.length) return 0.85
  const withInitials = partners(short, long, (one, other) => sameWord(one, other) || isInitialOf(one, other) || isInitialOf(other, one))
  if (withInitials === short.length && exact > 0) return 0.75
  // first name and surname agree, what stands between does not
  return long.length > 2 && short.includes(long[0]!) && short.includes(long.at(-1)!) ? 0.7 : 0
}

/**
 * How likely two written names mean one person, from 0 to 1: `Bodil Kær`, `Kær, Bodil (External)`, `Bodil M. Kær`, `bodil.kaer@…`. One word in
 * common (a first name alone) is 0.5; what is below 0.5 is answered as 0.
 */
export const likeName = (name: string, other: string, email = ''): number => {
  const wanted = wordsOf(name)
  return Math.max(likeWords(wanted, wordsOf(other)), email === '' ? 0 : likeWords(wanted, wordsOf(email.split('@')[0] ?? '')) * 0.9)
}
