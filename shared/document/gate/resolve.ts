import * as Y from 'yjs'
import { containersOf, itemKey, nestedContainer, samePlace, type Container, type Containers, type Place } from './container.ts'
import { GapError, MalformedUpdate } from './errors.ts'
import type { DecodedUpdate, Id, Struct } from './readUpdate.ts'

/** A struct of the update that the document lacks, at least in part, and where it goes. */
export interface Arriving {
  readonly struct: Struct
  /** The first clock that is new. */
  readonly from: number
  /** Undefined for what holds no place any more: what it stood in is gone, only its number counts on. */
  readonly place: Place | undefined
  /** The neighbour at its left, as Yjs will have it. */
  readonly origin: Id | null
}

type Found = { place: Place | undefined; nested: Container | undefined }

/** The struct that holds `clock`, of structs that ascend without gaps. */
export const holding = <Held extends { clock: number; length: number }>(held: readonly Held[], clock: number): Held | undefined => {
  let low = 0
  let high = held.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const one = held[middle]!
    if (clock < one.clock) high = middle - 1
    else if (clock >= one.clock + one.length) low = middle + 1
    else return one
  }
  return undefined
}

/** The document's struct with this id; the caller knows that it is there. */
export const inStore = (doc: Y.Doc, id: Id): Y.Item | Y.GC => {
  const structs = doc.store.clients.get(id.client)!
  return structs[Y.findIndexSS(structs, id.clock)]!
}

const fromStore = (doc: Y.Doc, containers: Containers, id: Id): Found => {
  const item = inStore(doc, id)
  if (!(item instanceof Y.Item)) return { place: undefined, nested: undefined }
  const nested = item.content instanceof Y.ContentType ? containers.ofType(item.content.type) : undefined
  return { place: containers.ofItem(item), nested }
}

/** Where `struct` says that it goes, by the same rules as Yjs: its neighbours' place, or the parent it names. */
const claimed = (struct: Struct & { type: 'item' }, containers: Containers, locate: (id: Id) => Found): Place | undefined => {
  if (struct.parent !== null) {
    const container = typeof struct.parent === 'string' ? containers.byName(struct.parent) : locate(struct.parent).nested
    return container === undefined ? undefined : { container, sub: struct.sub }
  }
  const left = struct.origin === null ? null : locate(struct.origin).place
  const right = struct.rightOrigin === null ? null : locate(struct.rightOrigin).place
  if (left === undefined || right === undefined) return undefined
  if (left !== null && right !== null && !samePlace(left, right)) throw new MalformedUpdate('neighbours from two places')
  return left ?? right ?? undefined
}

/**
 * Finds the place of every struct that is new to the document.
 * @param ordered - the update's structs, each after what it builds on
 * Throws MalformedUpdate for a struct that claims to be in two places, GapError where what it continues is gone.
 */
export const resolve = (doc: Y.Doc, decoded: DecodedUpdate, ordered: readonly Struct[], containers = containersOf(doc)): Arriving[] => {
  const state = (client: number): number => Y.getState(doc.store, client)
  const places = new Map<Struct, Found>()
  const locate = (id: Id): Found => {
    if (id.clock < state(id.client)) return fromStore(doc, containers, id)
    const struct = holding(decoded.blocks.get(id.client)?.structs ?? [], id.clock)
    const found = struct === undefined ? undefined : places.get(struct)
    if (found === undefined) throw new GapError('it builds on what is not there')
    return found
  }
  const arriving: Arriving[] = []
  for (const struct of ordered) {
    const from = Math.max(struct.clock, state(struct.client))
    if (from >= struct.clock + struct.length) continue
    if (struct.type !== 'item') {
      places.set(struct, { place: undefined, nested: undefined })
      arriving.push({ struct, from, place: undefined, origin: null })
      continue
    }
    const place = claimed(struct, containers, locate)
    let { origin } = struct
    if (from > struct.clock && place !== undefined) {
      // the beginning is known: Yjs hangs the rest on what it knows, so that must be in the same place
      origin = { client: struct.client, clock: from - 1 }
      const known = fromStore(doc, containers, origin).place
      if (known === undefined) throw new GapError('what it continues is gone')
      if (!samePlace(known, place)) throw new MalformedUpdate('a continuation in another place')
    }
    const nested = place !== undefined && struct.content === 'type' ? nestedContainer(itemKey(struct.client, struct.clock), place) : undefined
    places.set(struct, { place, nested })
    arriving.push({ struct, from, place, origin })
  }
  return arriving
}
