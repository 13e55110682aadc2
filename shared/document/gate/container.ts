import * as Y from 'yjs'
import { parseRoot } from '../section.ts'

/** Something that holds items: a root, or a Y.Map within one. Two with the same `key` are the same. */
export interface Container {
  readonly key: string
  readonly root: string
  /** From the root's map down to this one; always empty in a text root, where everything belongs to the section. */
  readonly path: readonly string[]
  /** How many maps it lies in; 0 for a root. */
  readonly depth: number
  /** True within a root that is a Y.Map: there every key counts for itself. */
  readonly keyed: boolean
  /** The document's own type, where it has it already. */
  readonly type?: Y.AbstractType<unknown>
}

/** One place in a container: a key, or the list (a text's characters) where `sub` is null. */
export interface Place {
  readonly container: Container
  readonly sub: string | null
}

export const samePlace = (one: Place, other: Place): boolean => one === other || one.container.key === other.container.key && one.sub === other.sub
/** A name that two places share where they are the same. */
export const samePlaceKey = ({ container, sub }: Place): string => (sub === null ? container.key : `${container.key}\u0000${sub}`)

const rootContainer = (root: string, type: Y.AbstractType<unknown> | undefined): Container => ({
  key: root,
  root,
  path: [],
  depth: 0,
  keyed: parseRoot(root)?.type === 'map',
  ...(type === undefined ? {} : { type }),
})

/** The container that a nested Y.Map is, which sits at `place` under the name `key`. */
export const nestedContainer = (key: string, place: Place, type?: Y.AbstractType<unknown>): Container => ({
  key,
  root: place.container.root,
  // an unnamed map in a keyed root has no name, but it must not pass for the root itself
  path: place.container.keyed ? [...place.container.path, place.sub ?? ''] : [],
  depth: place.container.depth + 1,
  keyed: place.container.keyed,
  ...(type === undefined ? {} : { type }),
})

export const itemKey = (client: number, clock: number): string => `${client}:${clock}`

export interface Containers {
  byName(root: string): Container
  ofType(type: Y.AbstractType<unknown>): Container
  /** Where an item of the document sits. */
  ofItem(item: Y.Item): Place
}

/** Names the containers of one document, each once. Good for as long as the document does not change. */
export const containersOf = (doc: Y.Doc): Containers => {
  const byType = new Map<Y.AbstractType<unknown>, Container>()
  const byRoot = new Map<string, Container>()
  const byName = (root: string): Container => {
    const found = byRoot.get(root) ?? rootContainer(root, doc.share.get(root) as Y.AbstractType<unknown> | undefined)
    byRoot.set(root, found)
    return found
  }
  const find = (type: Y.AbstractType<unknown>): Container => {
    const item = type._item
    if (item === null) return byName(Y.findRootTypeKey(type))
    return nestedContainer(itemKey(item.id.client, item.id.clock), ofItem(item), type)
  }
  const ofType = (type: Y.AbstractType<unknown>): Container => {
    const found = byType.get(type) ?? find(type)
    byType.set(type, found)
    return found
  }
  const ofItem = (item: Y.Item): Place => ({ container: ofType(item.parent as Y.AbstractType<unknown>), sub: item.parentSub })
  return { byName, ofType, ofItem }
}
