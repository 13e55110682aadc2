import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/** Something that has a place among its like: sorted by `order`, a fractional-index key, then by `id`. */
export interface Placed {
  readonly id: string
  readonly order: string
}

/** Compares by (order, id), in code units: the same on every machine. */
export const byOrder = (a: Placed, b: Placed): number => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** The library checks a key's length, but not its digits. */
const DIGITS = /^[0-9A-Za-z]+$/

const isKey = (key: string): boolean => {
  try {
    return DIGITS.test(key) && generateKeyBetween(key, null) > key
  } catch {
    return false
  }
}

/**
 * The keys to write so that a thing comes to stand before position `index` (0 to length) of `sorted`, which does not
 * hold it. Mostly one key, for the thing itself; where neighbours share a key (two people added at once) or a key is
 * no key, the neighbours get new ones too.
 */
export const placeAt = (sorted: readonly Placed[], index: number): { own: string; others: ReadonlyMap<string, string> } => {
  const before = sorted[index - 1]
  const after = sorted[index]
  if (!sorted.every(placed => isKey(placed.order))) {
    const keys = generateNKeysBetween(null, null, sorted.length + 1)
    const others = sorted.map((placed, at) => [placed.id, keys[at < index ? at : at + 1]!] as const)
    return { own: keys[index]!, others: new Map(others) }
  }
  if (!before || !after || before.order < after.order) {
    return { own: generateKeyBetween(before?.order ?? null, after?.order ?? null), others: new Map() }
  }
  const tied = sorted.slice(index).filter(placed => placed.order === before.order)
  const next = sorted[index + tied.length]
  const [own, ...keys] = generateNKeysBetween(before.order, next?.order ?? null, tied.length + 1)
  return { own: own!, others: new Map(tied.map((placed, at) => [placed.id, keys[at]!])) }
}

/** The key that puts a thing behind all of `sorted`. */
export const placeLast = (sorted: readonly Placed[]): string => placeAt(sorted, sorted.length).own

/** So many keys in ascending order, for a whole that is put in order anew. */
export const freshOrders = (count: number): string[] => generateNKeysBetween(null, null, count)
