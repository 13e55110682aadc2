const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ß: 'ss' }

/** A name as it stands in an address: `Kulturudvalget på Næsset` becomes `kulturudvalget-paa-naesset`; never empty, at most 60 characters. */
export const slugOf = (name: string): string => {
  const plain = name
    .toLowerCase()
    .replace(/[æøåß]/gu, letter => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/gu, '')
  return plain === '' ? 'forum' : plain
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken. */
export const freeSlug = (slug: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(slug)) return slug
  let count = 2
  while (taken.has(`${slug}-${count}`)) count += 1
  return `${slug}-${count}`
}
