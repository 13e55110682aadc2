import * as Y from 'yjs'
import { lastValue, linksOf, type Link } from './gate/chain.ts'
import { containersOf, type Container, type Place } from './gate/container.ts'
import { deletedItems, isDeleted } from './gate/deleted.ts'
import { MalformedUpdate } from './gate/errors.ts'
import { inOrder } from './gate/order.ts'
import { readUpdate, type DecodedUpdate } from './gate/readUpdate.ts'
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
}

/** What happens to one key (or list) of one container. */
interface Change {
  readonly place: Place
  readonly added: Arriving[]
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
const isGone = ({ place, added }: Change, deletes: DecodedUpdate['deletes']): boolean => {
  const { container, sub } = place
  if (container.root !== AGENDA || sub === null || container.path.length > 1 || container.type?._item?.deleted === true) return false
  const present = container.type === undefined ? [] : linksOf(container.type, sub)
  const links = present.map(link => ({ ...link, deleted: link.deleted || isDeleted(deletes, link) }))
  const coming = added.map(({ struct, from, origin }): Link => ({
    client: struct.client,
    clock: from,
    length: struct.clock + struct.length - from,
    origin,
    rightOrigin: struct.type === 'item' ? struct.rightOrigin : null,
    deleted: struct.type !== 'item' || struct.content === 'deleted' || isDeleted(deletes, { client: struct.client, clock: from }),
  }))
  const last = lastValue(links, coming)
  if (last === undefined) return true
  const stood = present.at(-1)
  const isEntry = container.path.length === 0
  return isEntry && stood?.deleted === false && (last.client !== stood.client || last.clock !== stood.clock)
}

/**
 * Answers what an update would change in a document, without applying it and without changing anything. What the document has
 * already is no write, and deleting what is deleted is nothing either. Roots that the document does not know are answered by name.
 * Whoever makes or removes an entry of a map answers for the entry, not for each key in it (but see `gone`).
 * Source: the encoding and the integration rules of Yjs 13.6 (V1 updates).
 * Throws GapError where the document lacks what the update builds on, MalformedUpdate for what no honest client sends.
 */
export const touched = (doc: Y.Doc, update: Uint8Array): Touched => {
  const decoded = readUpdate(update)
  const ordered = inOrder(decoded, client => Y.getState(doc.store, client))
  const containers = containersOf(doc)
  const arriving = resolve(doc, decoded, ordered, containers)

  const writers = new Set<number>()
  const changes = new Map<Container['key'], Map<string | null, Change>>()
  /** Keys of the containers that this update makes or removes. */
  const wholes = new Set<string>()
  const note = (place: Place): Change => {
    const { container } = place
    const sub = container.keyed ? place.sub : null
    const ofContainer = changes.get(container.key) ?? new Map<string | null, Change>()
    changes.set(container.key, ofContainer)
    const change = ofContainer.get(sub) ?? { place: { container, sub }, added: [] }
    ofContainer.set(sub, change)
    return change
  }

  for (const arrived of arriving) {
    const { struct, place } = arrived
    writers.add(struct.client)
    if (place === undefined) continue
    checkShape(arrived)
    note(place).added.push(arrived)
    if (struct.type === 'item' && struct.content === 'type') wholes.add(`${struct.client}:${struct.clock}`)
  }
  const reach = (client: number): number => {
    const last = decoded.blocks.get(client)?.structs.findLast(struct => struct.type !== 'skip')
    return Math.max(Y.getState(doc.store, client), last === undefined ? 0 : last.clock + last.length)
  }
  for (const item of deletedItems(doc, decoded.deletes, reach)) {
    note(containers.ofItem(item))
    if (item.content instanceof Y.ContentType) wholes.add(`${item.id.client}:${item.id.clock}`)
  }

  const places: TouchedPlace[] = []
  const told = new Set<string>()
  for (const ofContainer of changes.values()) {
    for (const change of ofContainer.values()) {
      const { container, sub } = change.place
      const gone = isGone(change, decoded.deletes)
      if (wholes.has(container.key) && container.keyed && !gone) continue
      const path = pathOf(change.place)
      const effect = gone ? 'gone' : container.keyed && sub === null ? 'list' : 'written'
      const name = [effect, container.root, ...path].join('\u0000')
      if (!told.has(name)) places.push({ root: container.root, path, effect })
      told.add(name)
    }
  }
  return { places, writers }
}
