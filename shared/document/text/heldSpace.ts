import * as Y from 'yjs'
import { firstItem, hasLastEnd } from './items.ts'
import { finished, push, type UnitChange } from './textChanges.ts'
import type { UnitSpace } from './unitSpace.ts'

/** Units with consecutive ids. */
interface Stretch {
  readonly client: number
  readonly clock: number
  readonly length: number
}

/** A stretch that stands in the text, and where: the first one's index, and how many units of what was asked for lie before it. */
interface Place {
  readonly before: number
  readonly index: number
  readonly length: number
}

const liveStretches = function* (text: Y.Text): Generator<Stretch> {
  for (let item = firstItem(text); item; item = item.right) if (!item.deleted && item.countable) yield { client: item.id.client, clock: item.id.clock, length: item.length }
}

/** Where the units of a text stand, by their ids, at one moment. */
class LiveUnits {
  readonly #clients = new Map<number, (Stretch & { readonly index: number })[]>()

  constructor(text: Y.Text) {
    let index = 0
    for (const stretch of liveStretches(text)) {
      const known = this.#clients.get(stretch.client)
      if (known) known.push({ ...stretch, index })
      else this.#clients.set(stretch.client, [{ ...stretch, index }])
      index += stretch.length
    }
  }

  /** Those parts of a stretch that stand in the text. */
  of({ client, clock, length }: Stretch): Place[] {
    const found: Place[] = []
    for (const live of this.#clients.get(client) ?? []) {
      const from = Math.max(clock, live.clock)
      const to = Math.min(clock + length, live.clock + live.length)
      if (from < to) found.push({ before: from - clock, index: live.index + from - live.clock, length: to - from })
    }
    return found.toSorted((a, b) => a.before - b.before)
  }
}

/** Part of some stretches, in units from their beginning. */
const cut = (stretches: readonly Stretch[], from: number, to: number): Stretch[] => {
  const parts: Stretch[] = []
  let start = 0
  for (const { client, clock, length } of stretches) {
    const first = Math.max(from - start, 0)
    const last = Math.min(to - start, length)
    if (first < last) parts.push({ client, clock: clock + first, length: last - first })
    start += length
  }
  return parts
}

/** What stands in a text from an index on. */
const standingAt = (text: Y.Text, index: number, length: number): Stretch[] => cut([...liveStretches(text)], index, index + length)

const joined = (places: readonly Place[]): { index: number; length: number }[] => {
  const ranges: { index: number; length: number }[] = []
  for (const { index, length } of places.toSorted((a, b) => a.index - b.index)) {
    const last = ranges.at(-1)
    if (last && last.index + last.length === index) last.length += length
    else ranges.push({ index, length })
  }
  return ranges
}

/**
 * While an input method composes, the editor shows an older text than there is. What it shows is kept as the ids of its units in the
 * editor's order (where all around them is deleted, the text puts new units elsewhere), so an edit hits what its author saw,
 * wherever that stands by now, and nothing else.
 */
export class HeldSpace implements UnitSpace {
  readonly #text: Y.Text
  #order: readonly Stretch[]
  #virtualEnd: boolean

  /** Starts with an editor that shows all of the text. */
  constructor(text: Y.Text) {
    this.#text = text
    this.#order = [...liveStretches(text)]
    this.#virtualEnd = !hasLastEnd(text)
  }

  /** What has to be done for the editor to show the text as it is now. */
  changes(): UnitChange[] {
    const live = new LiveUnits(this.#text)
    const kept: Place[] = []
    let unit = 0
    for (const stretch of this.#order) {
      for (const place of live.of(stretch)) kept.push({ ...place, before: unit + place.before })
      unit += stretch.length
    }
    const changes: UnitChange[] = []
    let [shown, index] = [0, 0]
    for (const place of kept) {
      if (place.index < index) continue
      push(changes, 'delete', place.before - shown)
      push(changes, 'insert', place.index - index)
      push(changes, 'keep', place.length)
      ;[shown, index] = [place.before + place.length, place.index + place.length]
    }
    push(changes, 'delete', unit - shown)
    push(changes, 'insert', this.#text.length - index)
    return finished(changes, this.#virtualEnd, !hasLastEnd(this.#text))
  }

  ensureLastEnd(): void {
    if (!this.#virtualEnd || hasLastEnd(this.#text)) return
    this.#text.insertEmbed(this.#text.length, new Y.Map())
    this.#order = [...this.#order, ...standingAt(this.#text, this.#text.length - 1, 1)]
    this.#virtualEnd = false
  }

  /** Right behind the nearest unit on the left that still stands. */
  toIndex(unit: number): number {
    const live = new LiveUnits(this.#text)
    for (const stretch of cut(this.#order, 0, unit).toReversed()) {
      const last = live.of(stretch).at(-1)
      if (last) return last.index + last.length
    }
    return 0
  }

  ranges(unit: number, length: number): { index: number; length: number }[] {
    const live = new LiveUnits(this.#text)
    return joined(cut(this.#order, unit, unit + length).flatMap(stretch => live.of(stretch)))
  }

  inserted(unit: number, index: number, length: number): void {
    this.#order = [...cut(this.#order, 0, unit), ...standingAt(this.#text, index, length), ...cut(this.#order, unit, Infinity)]
  }

  deleting(unit: number, length: number): void {
    this.#order = [...cut(this.#order, 0, unit), ...cut(this.#order, unit + length, Infinity)]
  }
}
