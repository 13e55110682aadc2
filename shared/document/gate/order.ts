import { GapError, MalformedUpdate } from './errors.ts'
import type { Block, DecodedUpdate, Id, Struct } from './readUpdate.ts'

/** The first thing that `struct` builds on and that is not there yet. */
const firstMissing = (struct: Struct, have: (client: number) => number): Id | undefined => {
  if (struct.type !== 'item') return undefined
  const { origin, rightOrigin, parent } = struct
  for (const needed of [origin, rightOrigin, typeof parent === 'string' ? null : parent]) {
    if (needed === null) continue
    if (needed.client === struct.client) {
      if (needed.clock >= struct.clock) throw new MalformedUpdate('it builds on itself')
    } else if (needed.clock >= have(needed.client)) return needed
  }
  return undefined
}

interface Place {
  readonly block: Block
  next: number
  active: boolean
}

/**
 * The update's structs (skips left out) in an order in which each finds what it builds on: earlier in the answer, or in the document.
 * Throws GapError where there is none, exactly where Yjs would keep part of the update back, and MalformedUpdate for one that builds on itself.
 * @param state - how far the document knows a client: its next free clock
 */
export const inOrder = (decoded: DecodedUpdate, state: (client: number) => number): Struct[] => {
  const known = new Map<number, number>()
  const have = (client: number): number => known.get(client) ?? state(client)
  const places = new Map<number, Place>()
  // Yjs begins with the highest client, whatever the order in the bytes
  const blocks = [...decoded.blocks.values()].toSorted((a, b) => b.client - a.client)
  for (const block of blocks) places.set(block.client, { block, next: 0, active: false })
  const ordered: Struct[] = []
  for (const start of places.values()) {
    const stack: { place: Place; until: number }[] = [{ place: start, until: Infinity }]
    start.active = true
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const { place, until } = top
      const { client, structs } = place.block
      const struct = structs[place.next]
      if (struct === undefined || have(client) > until) {
        if (until !== Infinity && have(client) <= until) throw new GapError('it builds on what is not there')
        place.active = false
        stack.pop()
        continue
      }
      if (struct.type === 'skip') {
        place.next++
        continue
      }
      if (struct.clock > have(client)) throw new GapError('something of the same client is missing before it')
      const missing = firstMissing(struct, have)
      if (missing !== undefined) {
        const target = places.get(missing.client)
        if (target === undefined || target.active) throw new GapError('it builds on what is not there')
        target.active = true
        stack.push({ place: target, until: missing.clock })
        continue
      }
      ordered.push(struct)
      known.set(client, Math.max(have(client), struct.clock + struct.length))
      place.next++
    }
  }
  return ordered
}
