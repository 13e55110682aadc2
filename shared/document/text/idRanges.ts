import type * as Y from 'yjs'

interface Range {
  readonly from: number
  readonly to: number
}

/** A set of Yjs ids, kept as ranges. Immutable: `add` and `remove` answer a new set. */
export class IdRanges {
  readonly #clients: ReadonlyMap<number, readonly Range[]>

  constructor(clients: ReadonlyMap<number, readonly Range[]> = new Map()) {
    this.#clients = clients
  }

  add(client: number, from: number, length: number): IdRanges {
    return this.#with(client, join([...cut(this.#ranges(client), from, from + length), { from, to: from + length }]))
  }

  remove(client: number, from: number, length: number): IdRanges {
    return this.#with(client, cut(this.#ranges(client), from, from + length))
  }

  /** An item's length cut into stretches that are wholly in the set or wholly out of it. */
  split(item: Y.Item): { length: number; inside: boolean }[] {
    const end = item.id.clock + item.length
    const parts: { length: number; inside: boolean }[] = []
    let at = item.id.clock
    const ranges = this.#ranges(item.id.client)
    for (let index = firstAfter(ranges, at); index < ranges.length; index++) {
      const { from, to } = ranges[index]!
      if (from >= end) break
      if (from > at) parts.push({ length: from - at, inside: false })
      parts.push({ length: Math.min(to, end) - Math.max(from, at), inside: true })
      at = Math.min(to, end)
    }
    if (at < end) parts.push({ length: end - at, inside: false })
    return parts
  }

  #ranges(client: number): readonly Range[] {
    return this.#clients.get(client) ?? []
  }

  #with(client: number, ranges: readonly Range[]): IdRanges {
    return new IdRanges(new Map(this.#clients).set(client, ranges))
  }

  /** The set of many ids at once. */
  static of(ids: Iterable<{ client: number; from: number; length: number }>): IdRanges {
    const clients = new Map<number, Range[]>()
    for (const { client, from, length } of ids) {
      const ranges = clients.get(client)
      if (ranges) ranges.push({ from, to: from + length })
      else clients.set(client, [{ from, to: from + length }])
    }
    for (const [client, ranges] of clients) clients.set(client, join(ranges))
    return new IdRanges(clients)
  }
}

/** The first range that ends behind a clock, by halving. */
const firstAfter = (ranges: readonly Range[], clock: number): number => {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.to > clock) high = middle
    else low = middle + 1
  }
  return low
}

const cut = (ranges: readonly Range[], from: number, to: number): Range[] =>
  ranges.flatMap(range => [{ from: range.from, to: Math.min(range.to, from) }, { from: Math.max(range.from, to), to: range.to }].filter(part => part.from < part.to))

const join = (ranges: readonly Range[]): Range[] => {
  const joined: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && last.to >= range.from) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    else joined.push(range)
  }
  return joined
}
