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

/** Where known things are: those of the document, and those of the update that have been looked at. Throws GapError for others. */
interface Known {
  /** Undefined for what holds no place any more. */
  placeOf(id: Id): Place | undefined
  /** The map that it holds; undefined where it holds none. */
  mapIn(id: Id): Container | undefined
}

/** Where `struct` says that it goes, by the same rules as Yjs: its neighbours' place, or the parent it names. */
const claimed = (struct: Struct & { type: 'item' }, containers: Containers, known: Known): Place | undefined => {
  if (struct.parent !== null) {
    const container = typeof struct.parent === 'string' ? containers.byName(struct.parent) : known.mapIn(struct.parent)
    return container === undefined ? undefined : { container, sub: struct.sub }
  }
  const left = struct.origin === null ? null : known.placeOf(struct.origin)
  const right = struct.rightOrigin === null ? null : known.placeOf(struct.rightOrigin)
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
  /** By a struct's number: its place, null where it has none; and the maps that are new. */
  const places: (Place | null | undefined)[] = []
  const maps = new Map<number, Container>()

  const storedItem = (id: Id): Y.Item | undefined => {
    const item = inStore(doc, id)
    return item instanceof Y.Item ? item : undefined
  }
  const storedPlace = (id: Id): Place | undefined => {
    const item = storedItem(id)
    return item === undefined ? undefined : containers.ofItem(item)
  }
  const looked = (id: Id): Struct => {
    const struct = holding(decoded.blocks.get(id.client)?.structs ?? [], id.clock)
    if (struct === undefined || places[struct.nr] === undefined) throw new GapError('it builds on what is not there')
    return struct
  }
  const known: Known = {
    placeOf: id => (id.clock < state(id.client) ? storedPlace(id) : (places[looked(id).nr] ?? undefined)),
    mapIn: id => {
      if (id.clock >= state(id.client)) return maps.get(looked(id).nr)
      const content = storedItem(id)?.content
      return content instanceof Y.ContentType ? containers.ofType(content.type) : undefined
    },
  }

  const arriving: Arriving[] = []
  for (const struct of ordered) {
    const from = Math.max(struct.clock, state(struct.client))
    if (from >= struct.clock + struct.length) continue
    if (struct.type !== 'item') {
      places[struct.nr] = null
      arriving.push({ struct, from, place: undefined, origin: null })
      continue
    }
    const place = claimed(struct, containers, known)
    let { origin } = struct
    if (from > struct.clock && place !== undefined) {
      // the beginning is known: Yjs hangs the rest on what it knows, so that must be in the same place
      origin = { client: struct.client, clock: from - 1 }
      const before = storedPlace(origin)
      if (before === undefined) throw new GapError('what it continues is gone')
      if (!samePlace(before, place)) throw new MalformedUpdate('a continuation in another place')
    }
    if (place !== undefined && struct.content === 'type') maps.set(struct.nr, nestedContainer(itemKey(struct.client, struct.clock), place))
    places[struct.nr] = place ?? null
    arriving.push({ struct, from, place, origin })
  }
  return arriving
}
