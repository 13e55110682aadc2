import * as Y from 'yjs'
import { containersOf, itemKey, samePlaceKey, type Place } from './gate/container.ts'
import { createCost, MOST_STEPS, readCost } from './gate/cost.ts'
import { deletedItems, isDeleted } from './gate/deleted.ts'
import { MalformedUpdate } from './gate/errors.ts'
import { integrate, type Integrated } from './gate/integrate.ts'
import { inOrder } from './gate/order.ts'
import { readUpdate, sameId, type DecodedUpdate } from './gate/readUpdate.ts'
import { resolve, type Arriving } from './gate/resolve.ts'

/**
 * One thing that an update changes. In a text section `path` is empty, whatever happens in it. In the maps it names the
 * key: `['title']` in header, `[personId]` or `[personId, 'name']` in people, likewise in agenda.
 * `list`: it writes where a map has no key, which the document model does not know.
 * `gone` is told of the agenda alone: afterwards the key has no value any more, or the entry is another one than before.
 */
export interface TouchedPlace {
  readonly root: string
  readonly path: readonly string[]
  readonly effect: 'written' | 'list' | 'gone'
}

export interface Touched {
  /** Each place once, in no special order. */
  readonly places: readonly TouchedPlace[]
  /** The Yjs client ids under which it writes something new. Deletions carry no name. */
  readonly writers: ReadonlySet<number>
  /** What it takes to integrate it, see `MOST_STEPS`. */
  readonly steps: number
  /** True where all of it is new to the document: then its bytes are what it changes, no more and no less. */
  readonly allNew: boolean
  readonly decoded: DecodedUpdate
}

const AGENDA = 'agenda'

const pathOf = ({ container, sub }: Place): readonly string[] => (container.keyed && sub !== null ? [...container.path, sub] : container.path)

/** Maps within maps, at most. The document model has one level. */
const DEEPEST = 8

/**
 * A new value of a map's key must be one value: what several would mean differs from client to client. And a long chain of maps in maps
 * would overflow the stack of everybody who walks or deletes it, ours and each client's.
 */
const checkShape = ({ struct, place }: Arriving): void => {
  if (place === undefined || struct.type !== 'item' || struct.content === 'deleted') return
  const { depth, keyed } = place.container
  if (keyed && struct.length !== 1) throw new MalformedUpdate('several values under one key')
  if (struct.content === 'type' && depth >= DEEPEST) throw new MalformedUpdate('too many maps within maps')
}

/** True where the agenda loses something: a key its value, or an entry its identity (its keys would go with it). */
const isGone = ({ container, sub }: Place, integrated: Integrated, deletes: DecodedUpdate['deletes']): boolean => {
  if (container.root !== AGENDA || sub === null || container.path.length > 1 || container.type?._item?.deleted === true) return false
  const stood = container.type?._map.get(sub)
  const last = integrated.last({ container, sub })
  const lasts = last ?? stood?.id
  const deleted = last === undefined ? stood?.deleted !== false : last.of instanceof Y.Item ? last.of.deleted : last.of.type === 'item' && last.of.content === 'deleted'
  if (lasts === undefined || deleted || isDeleted(deletes, lasts)) return true
  const isEntry = container.path.length === 0
  return isEntry && stood?.deleted === false && !sameId(lasts, stood.id)
}

const isWhole = ({ struct, from }: Arriving): boolean => from === struct.clock && struct.type === 'item'

/**
 * Answers what an update would change in a document, without applying it and without changing anything. What the document has
 * already is no write, and deleting what is deleted is nothing either. Roots that the document does not know are answered by name.
 * Whoever makes or removes an entry of a map answers for the entry, not for each key in it (but see `gone`).
 * Source: the encoding and the integration rules of Yjs 13.6 (V1 updates).
 * Throws GapError where the document lacks what the update builds on, MalformedUpdate for what no honest client sends, TooCostly for
 * what takes more than `mostSteps`.
 */
export const touched = (doc: Y.Doc, update: Uint8Array, mostSteps = MOST_STEPS): Touched => {
  const decoded = readUpdate(update)
  const cost = createCost(mostSteps)
  cost.spend(readCost(decoded))
  const ordered = inOrder(decoded, client => Y.getState(doc.store, client))
  const containers = containersOf(doc)
  const arriving = resolve(doc, decoded, ordered, containers)

  for (const arrived of arriving) checkShape(arrived)
  const integrated = integrate(doc, decoded, arriving, cost)

  const writers = new Set<number>()
  const changes = new Map<string, Place>()
  /** Keys of the containers that this update makes or removes. */
  const wholes = new Set<string>()
  const note = ({ container, sub }: Place): void => {
    const place = { container, sub: container.keyed ? sub : null }
    const key = samePlaceKey(place)
    if (!changes.has(key)) changes.set(key, place)
  }

  let before: Place | undefined
  for (const { struct, place } of arriving) {
    writers.add(struct.client)
    if (place === undefined) continue
    // mostly the very same: its neighbour's
    if (place !== before) note(place)
    before = place
    if (struct.type === 'item' && struct.content === 'type') wholes.add(itemKey(struct.client, struct.clock))
  }
  const reach = (client: number): number => {
    const last = decoded.blocks.get(client)?.structs.findLast(struct => struct.type !== 'skip')
    return Math.max(Y.getState(doc.store, client), last === undefined ? 0 : last.clock + last.length)
  }
  let structs = 0
  for (const block of decoded.blocks.values()) structs += block.structs.length
  let stillToDelete = 0
  for (const ranges of decoded.deletes.values()) for (const { clock, end } of ranges) stillToDelete += end - clock
  for (const { item, length } of deletedItems(doc, decoded.deletes, cost, reach)) {
    stillToDelete -= length
    note(containers.ofItem(item))
    if (item.content instanceof Y.ContentType) wholes.add(itemKey(item.id.client, item.id.clock))
  }

  const places = new Map<string, TouchedPlace>()
  for (const place of changes.values()) {
    const { container, sub } = place
    const gone = isGone(place, integrated, decoded.deletes)
    if (wholes.has(container.key) && container.keyed && !gone) continue
    const path = pathOf(place)
    const effect = gone ? 'gone' : container.keyed && sub === null ? 'list' : 'written'
    places.set([effect, container.root, ...path].join('\u0000'), { root: container.root, path, effect })
  }
  const allNew = stillToDelete === 0 && arriving.length === structs && arriving.every(isWhole)
  return { places: [...places.values()], writers, steps: cost.spent(), allNew, decoded }
}
