import * as Y from 'yjs'
import { type ServerState, without } from './serverState.ts'

/** One place that the server does not have as it stands here: a root and, in a map, the keys down to it. */
export interface Write {
  readonly root: string
  readonly path: readonly string[]
}

/** What a document holds and the server does not. */
export interface Lacking {
  readonly writes: readonly Write[]
  /** Yjs client ids whose characters the server lacks. */
  readonly writers: ReadonlySet<number>
  readonly empty: boolean
}

type Names = ReadonlyMap<unknown, string>

const placeOf = (names: Names, item: Y.Item): Write | undefined => {
  const path: string[] = []
  let at: Y.Item | null = item
  while (at) {
    if (at.parentSub !== null) path.unshift(at.parentSub)
    const parent: unknown = at.parent
    if (!(parent instanceof Y.AbstractType)) return undefined
    const root = names.get(parent)
    if (root !== undefined) return { root, path }
    at = parent._item
  }
  return undefined
}

const inStretch = (structs: (Y.Item | Y.GC)[], from: number, end: number, visit: (item: Y.Item) => void): void => {
  if (from >= end) return
  for (let index = Y.findIndexSS(structs, from); index < structs.length; index++) {
    const struct = structs[index]!
    if (struct.id.clock >= end) return
    if (struct instanceof Y.Item) visit(struct)
  }
}

/**
 * Finds what the server lacks of a document that has taken in everything the server sent.
 * What was typed and deleted again counts too: it is a write like any other.
 */
export const lacking = (doc: Y.Doc, server: ServerState): Lacking => {
  const names: Names = new Map([...doc.share].map(([name, type]) => [type, name]))
  const writes = new Map<string, Write>()
  const writers = new Set<number>()
  let empty = true
  const note = (item: Y.Item): void => {
    const write = placeOf(names, item)
    if (write) writes.set(`${write.root}\n${write.path.join('\n')}`, write)
  }
  for (const [client, structs] of doc.store.clients) {
    const known = server.clocks.get(client) ?? 0
    const end = Y.getState(doc.store, client)
    if (end <= known) continue
    empty = false
    writers.add(client)
    inStretch(structs as (Y.Item | Y.GC)[], known, end, note)
  }
  for (const [client, stretches] of Y.createDeleteSetFromStructStore(doc.store).clients) {
    const known = server.clocks.get(client) ?? 0
    const structs = (doc.store.clients.get(client) ?? []) as (Y.Item | Y.GC)[]
    for (const stretch of stretches) {
      const len = Math.min(stretch.clock + stretch.len, known) - stretch.clock
      if (len <= 0) continue
      for (const left of without({ clock: stretch.clock, len }, server.deleted.get(client) ?? [])) {
        empty = false
        inStretch(structs, left.clock, left.clock + left.len, note)
      }
    }
  }
  return { writes: [...writes.values()], writers, empty }
}
