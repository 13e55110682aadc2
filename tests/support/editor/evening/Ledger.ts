/** Who did what to each character of an evening. Every character that is typed is another one, so that each can be followed. */
export class Ledger {
  readonly #typed = new Map<string, string>()
  /** Who has taken it away, having seen it. */
  readonly #takers = new Map<string, Set<string>>()
  /** Whose undo may take it away: who typed, moved, copied or restored it. */
  readonly #hands = new Map<string, Set<string>>()
  readonly #copies = new Map<string, number>()
  #next = 0

  /** Characters that nobody has typed yet, some of them outside the basic plane. */
  readonly fresh = (count: number): string =>
    Array.from({ length: count }, () => String.fromCodePoint(this.#next % 4 === 3 ? 0x20000 + this.#next++ : 0x4e00 + this.#next++)).join('')

  /** Notes what a deed did: `before` and `after` are all that its author saw. Answers what it took away and had no business to. */
  note(who: string, before: string, after: string, { takes, copies = '' }: { takes: string; copies?: string }): string {
    const left = new Set(after)
    const stood = new Set(before)
    for (const character of left) {
      if (!isTracked(character) || stood.has(character)) continue
      if (!this.#typed.has(character)) this.#typed.set(character, who)
      this.#add(this.#hands, character, who)
    }
    for (const character of copies) {
      this.#copies.set(character, (this.#copies.get(character) ?? 0) + 1)
      this.#add(this.#hands, character, who)
    }
    const foreign: string[] = []
    for (const character of stood) {
      if (!isTracked(character) || left.has(character)) continue
      if (!takes.includes(character)) foreign.push(character)
      this.#add(this.#takers, character, who)
      this.#add(this.#hands, character, who)
    }
    return foreign.join('')
  }

  /** What undo and redo of one person may take away. */
  own(who: string): string {
    return [...this.#hands].filter(([, hands]) => hands.has(who)).map(([character]) => character).join('')
  }

  /** What is wrong with an evening that ended with these texts, and with this put aside for each author. */
  faults(texts: string, aside: ReadonlyMap<string, string>): string[] {
    const counts = new Map<string, number>()
    for (const character of texts) counts.set(character, (counts.get(character) ?? 0) + 1)
    const faults: string[] = []
    for (const [character, who] of this.#typed) {
      const found = counts.get(character) ?? 0
      const came = (aside.get(who) ?? '').includes(character)
      const takers = this.#takers.get(character)?.size ?? 0
      const copies = this.#copies.get(character) ?? 0
      if (found === 0 && !came && takers === 0) faults.push(`${character} of ${who} is lost`)
      if (found > 1 + copies + Math.max(0, takers - 1)) faults.push(`${character} of ${who} stands ${found} times (taken by ${takers}, copied ${copies} times)`)
    }
    for (const character of counts.keys()) if (isTracked(character) && !this.#typed.has(character)) faults.push(`nobody typed ${character}`)
    if (/[\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/u.test(texts)) faults.push('half a character')
    return faults
  }

  #add(to: Map<string, Set<string>>, character: string, who: string): void {
    to.set(character, (to.get(character) ?? new Set()).add(who))
  }
}

/** Characters that are typed to be followed; the rest is signs and addresses. */
const isTracked = (character: string): boolean => character >= '\u4e00' && character !== '\ufffd' && !/\p{Emoji}/u.test(character)
