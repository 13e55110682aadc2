import * as Y from 'yjs'
import { contentOf } from './items.ts'

type Stretches = { readonly clients: ReadonlyMap<number, readonly { clock: number; len: number }[]> }

/** What undo keeps of one act. */
export interface Taken {
  readonly deletions: Stretches
  readonly insertions: Stretches
}

const isIn = (stretches: Stretches, { client, clock }: Y.ID): boolean => (stretches.clients.get(client) ?? []).some(one => clock >= one.clock && clock < one.clock + one.len)

const textOf = (item: Y.Item): string | undefined => {
  const content = contentOf(item)
  return content?.type === 'text' ? content.text : undefined
}

/** The clock with which the copy began that an item is a piece of; later insertions and deletions cut it up. */
const begin = (piece: Y.Item): number => {
  let clock = piece.id.clock
  for (let left = piece.left; left; left = left.left) {
    if (left.id.client !== piece.id.client || left.id.clock + left.length !== clock) continue
    if (!left.rightOrigin || !piece.rightOrigin || !Y.compareIDs(left.rightOrigin, piece.rightOrigin)) break
    clock = left.id.clock
  }
  return clock
}

/** So many units of a deleted item, from its first, stand again at `copy`. */
interface Found {
  readonly copy: Y.ID
  readonly length: number
}

const alike = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  // never half a surrogate pair
  return length < a.length && /[\ud800-\udbff]/.test(a[length - 1] ?? '') ? length - 1 : length
}

/** What a live item says again, right in front of the deleted one, of what that said. */
const repeats = (item: Y.Item, deleted: Y.Item): Found | undefined => {
  const { rightOrigin, id } = item
  if (!rightOrigin || rightOrigin.client !== deleted.id.client || rightOrigin.clock > deleted.id.clock) return undefined
  const text = textOf(deleted)
  if (text === undefined) return rightOrigin.clock === deleted.id.clock && contentOf(item)?.type === 'end' ? { copy: id, length: 1 } : undefined
  const at = deleted.id.clock - rightOrigin.clock - (id.clock - begin(item))
  const length = at < 0 ? 0 : alike(text, (textOf(item) ?? '').slice(at))
  return length > 0 ? { copy: Y.createID(id.client, id.clock + at), length } : undefined
}

/**
 * What somebody else's undo has put in for a deleted stretch, as far as it still stands. Yjs makes a copy right in front of what it restores
 * and says of it "before this one"; typing goes behind what is deleted and never says that.
 */
const copyOf = (deleted: Y.Item, own: number, seen: ReadonlyMap<number, number>): Found | undefined => {
  let stop = deleted.origin
  for (let item = deleted.left; item; item = item.left) {
    if (!item.deleted && item.id.client !== own && item.id.clock >= (seen.get(item.id.client) ?? 0)) {
      const found = repeats(item, deleted)
      if (found) return found
    }
    if (!stop || item.id.client !== stop.client || stop.clock < item.id.clock || stop.clock >= item.id.clock + item.length) continue
    // a piece of what was typed in one go: its copy stands before the first piece
    if (item.id.client !== deleted.id.client || !Y.compareIDs(item.lastId, stop)) return undefined
    stop = item.origin
  }
  return undefined
}

const deletedIn = function* (doc: Y.Doc, { deletions, insertions }: Taken): Generator<Y.Item> {
  for (const [client, stretches] of deletions.clients) {
    const structs = doc.store.clients.get(client) ?? []
    for (const { clock, len } of stretches) {
      if (clock >= Y.getState(doc.store, client)) continue
      for (let index = Y.findIndexSS(structs as Y.Item[], clock); index < structs.length; index++) {
        const item = structs[index]!
        if (item.id.clock >= clock + len) break
        const whole = item.id.clock >= clock && item.id.clock + item.length <= clock + len
        if (whole && item instanceof Y.Item && item.deleted && item.redone === null && item.parentSub === null && !isIn(insertions, item.id)) yield item
      }
    }
  }
}

/** What a document holds, per client id. */
export const stateOf = (doc: Y.Doc): ReadonlyMap<number, number> => Y.decodeStateVector(Y.encodeStateVector(doc))

/** One character may be a coincidence: somebody typed the same letter in the same place. */
const ENOUGH = 2

/**
 * Tells undo which of the units that an act took away stand again by somebody else's undo, so that they are not restored a second time: two
 * people who delete the same words and undo it one after the other get them once.
 * @param seen what was there when the act was done; what restores it came later
 * Answers how to make undone what it has told: to be called right after the undo.
 */
export const markRestored = (doc: Y.Doc, act: Taken, seen: ReadonlyMap<number, number>): (() => void) => {
  const marked: Y.Item[] = []
  const mark = (item: Y.Item, copy: Y.ID): void => {
    item.redone = copy
    marked.push(item)
  }
  const forget = (): void => {
    for (const item of marked.splice(0)) item.redone = null
  }
  let units = 0
  doc.transact(transaction => {
    for (const item of deletedIn(doc, act)) {
      const found = copyOf(item, doc.clientID, seen)
      if (!found) continue
      // the rest is looked at by itself
      if (found.length < item.length) Y.getItemCleanStart(transaction, Y.createID(item.id.client, item.id.clock + found.length))
      units += found.length
      mark(item, found.copy)
      // what a line end said stands in its copy, or has been changed there since
      if (item.content instanceof Y.ContentType) for (const key of item.content.type._map.values()) if (key.redone === null) mark(key, found.copy)
    }
  })
  if (units < ENOUGH) forget()
  return forget
}
