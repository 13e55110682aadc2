import * as Y from 'yjs'
import { hasLastEnd } from './items.ts'
import { segments, type ShownUnits } from './shownUnits.ts'

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

/** The usual case: the editor shows exactly the text. */
export const sameSpace = (text: Y.Text): UnitSpace => ({
  ensureLastEnd: () => {
    if (!hasLastEnd(text)) text.insertEmbed(text.length, new Y.Map())
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
  #shown: ShownUnits

  constructor(text: Y.Text, shown: ShownUnits) {
    this.#text = text
    this.#shown = shown
  }

  get shown(): ShownUnits {
    return this.#shown
  }

  ensureLastEnd(): void {
    if (!this.#shown.virtualEnd || hasLastEnd(this.#text)) return
    this.#text.insertEmbed(this.#text.length, new Y.Map())
    this.inserted(this.#text.length - 1, 1)
    this.#shown = { ...this.#shown, virtualEnd: false }
  }

  toIndex(unit: number): number {
    let [seen, index] = [0, 0]
    for (const segment of segments(this.#text, this.#shown)) {
      if (seen === unit) return index
      const inside = segment.shown ? Math.min(segment.length, unit - seen) : 0
      if (segment.shown) seen += inside
      if (segment.live) index += segment.shown ? inside : segment.length
    }
    return index
  }

  ranges(unit: number, length: number): { index: number; length: number }[] {
    const found: { index: number; length: number }[] = []
    let [seen, index] = [0, 0]
    for (const segment of segments(this.#text, this.#shown)) {
      if (segment.shown) {
        const from = Math.max(unit - seen, 0)
        const to = Math.min(unit + length - seen, segment.length)
        if (from < to && segment.live) found.push({ index: index + from, length: to - from })
        seen += segment.length
      }
      if (segment.live) index += segment.length
    }
    return found
  }

  inserted(index: number, length: number): void {
    let at = 0
    let { ids } = this.#shown
    for (const segment of segments(this.#text, this.#shown)) {
      if (!segment.live) continue
      const from = Math.max(index - at, 0)
      const to = Math.min(index + length - at, segment.length)
      if (from < to) ids = ids.add(segment.client, segment.from + from, to - from)
      at += segment.length
    }
    this.#shown = { ...this.#shown, ids }
  }

  deleting(unit: number, length: number): void {
    let seen = 0
    let { ids } = this.#shown
    for (const segment of segments(this.#text, this.#shown)) {
      if (!segment.shown) continue
      const from = Math.max(unit - seen, 0)
      const to = Math.min(unit + length - seen, segment.length)
      if (from < to) ids = ids.remove(segment.client, segment.from + from, to - from)
      seen += segment.length
    }
    this.#shown = { ...this.#shown, ids }
  }
}
