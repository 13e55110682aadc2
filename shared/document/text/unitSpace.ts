import * as Y from 'yjs'
import { hasLastEnd } from './items.ts'
import { allUnits, eachSegment, ShownIds } from './shownUnits.ts'

/** Where the units that an editor shows stand in the text, and what edits do to the set of them. */
export interface UnitSpace {
  /** Writes the last line's end where it is missing. */
  ensureLastEnd(): void
  /** The text index where something goes in that the editor has put before its unit `unit`. */
  toIndex(unit: number): number
  /** Where those of the units that are still in the text stand: index and length, in order. */
  ranges(unit: number, length: number): { index: number; length: number }[]
  inserted(index: number, length: number): void
  /** Called before the deletion. */
  deleting(unit: number, length: number): void
}

/**
 * The usual case: the editor shows exactly the text.
 * @param virtualEnd whether its last line end is one that the text lacks
 */
export const sameSpace = (text: Y.Text, virtualEnd: boolean): UnitSpace => ({
  ensureLastEnd: () => {
    if (virtualEnd && !hasLastEnd(text)) text.insertEmbed(text.length, new Y.Map())
  },
  toIndex: unit => Math.min(unit, text.length),
  ranges: (unit, length) => {
    const fits = Math.min(length, text.length - unit)
    return fits > 0 ? [{ index: unit, length: fits }] : []
  },
  inserted: () => undefined,
  deleting: () => undefined,
})

/**
 * While an input method composes, the editor shows an older text than there is. Its units are found by their ids, so an
 * edit hits what its author saw, wherever that stands by now, and nothing else.
 */
export class HeldSpace implements UnitSpace {
  readonly #text: Y.Text
  #shown: ShownIds

  /** Starts with an editor that shows all of the text. */
  constructor(text: Y.Text) {
    this.#text = text
    this.#shown = allUnits(text)
  }

  get shown(): ShownIds {
    return this.#shown
  }

  ensureLastEnd(): void {
    if (!this.#shown.virtualEnd || hasLastEnd(this.#text)) return
    this.#text.insertEmbed(this.#text.length, new Y.Map())
    this.inserted(this.#text.length - 1, 1)
    this.#shown = new ShownIds(this.#shown.ids, false)
  }

  toIndex(unit: number): number {
    let [seen, index, found] = [0, 0, -1]
    eachSegment(this.#text, this.#shown, (_client, _from, length, shown, live) => {
      if (seen === unit && found < 0) found = index
      const inside = shown ? Math.min(length, unit - seen) : 0
      if (shown) seen += inside
      if (live) index += shown ? inside : length
    })
    return found < 0 ? index : found
  }

  ranges(unit: number, length: number): { index: number; length: number }[] {
    const found: { index: number; length: number }[] = []
    let [seen, index] = [0, 0]
    eachSegment(this.#text, this.#shown, (_client, _from, size, shown, live) => {
      if (shown) {
        const [from, to] = overlap(unit, length, seen, size)
        if (from < to && live) found.push({ index: index + from, length: to - from })
        seen += size
      }
      if (live) index += size
    })
    return found
  }

  inserted(index: number, length: number): void {
    let at = 0
    let { ids } = this.#shown
    eachSegment(this.#text, this.#shown, (client, clock, size, _shown, live) => {
      if (!live) return
      const [from, to] = overlap(index, length, at, size)
      if (from < to) ids = ids.add(client, clock + from, to - from)
      at += size
    })
    this.#shown = new ShownIds(ids, this.#shown.virtualEnd)
  }

  deleting(unit: number, length: number): void {
    let seen = 0
    let { ids } = this.#shown
    eachSegment(this.#text, this.#shown, (client, clock, size, shown) => {
      if (!shown) return
      const [from, to] = overlap(unit, length, seen, size)
      if (from < to) ids = ids.remove(client, clock + from, to - from)
      seen += size
    })
    this.#shown = new ShownIds(ids, this.#shown.virtualEnd)
  }
}

/** The part of a stretch that starts at `start` which a range covers, counted from the stretch's beginning. */
const overlap = (at: number, length: number, start: number, size: number): [number, number] => [Math.max(at - start, 0), Math.min(at + length - start, size)]
