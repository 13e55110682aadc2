import * as Y from 'yjs'
import { cutCost, type Cost } from './cost.ts'
import type { DecodedUpdate, Id, Struct } from './readUpdate.ts'
import { holding, inStore, type Arriving } from './resolve.ts'

/** A run of clocks that stands together in a list: an item of the document, of the update, or a part of one that something cuts. */
export interface Piece {
  readonly client: number
  readonly clock: number
  length: number
  readonly origin: Id | null
  readonly rightOrigin: Id | null
  readonly of: Y.Item | Struct
  /** What stands at its right; undefined while that is still what the document says. */
  right: Piece | null | undefined
}

/** The document's items and the update's structs as the pieces they fall into while the update is integrated. The document is not changed. */
export interface Pieces {
  arrive(arriving: Arriving): Piece
  ofItem(item: Y.Item): Piece
  /** The piece that holds `id`; undefined for what is garbage. */
  holding(id: Id): Piece | undefined
  /** The same, cut so that it ends with `id`, or begins with it. */
  endingWith(id: Id): Piece | undefined
  startingWith(id: Id): Piece | undefined
  rightOf(piece: Piece): Piece | null
}

export const piecesOf = (doc: Y.Doc, decoded: DecodedUpdate, cost: Cost): Pieces => {
  /** What has been looked at, structs by their numbers: whole, or the parts it has been cut into, in order. */
  const items = new Map<Y.Item, Piece | Piece[]>()
  const structs: (Piece | Piece[] | undefined)[] = []

  const partsOf = (of: Y.Item | Struct): Piece | Piece[] | undefined => (of instanceof Y.Item ? items.get(of) : structs[of.nr])

  const keep = (of: Y.Item | Struct, parts: Piece | Piece[]): void => {
    if (of instanceof Y.Item) items.set(of, parts)
    else structs[of.nr] = parts
  }

  const first = (piece: Piece): Piece => {
    keep(piece.of, piece)
    return piece
  }

  const ofItem = (item: Y.Item): Piece => {
    const parts = items.get(item)
    if (parts !== undefined) return Array.isArray(parts) ? parts[0]! : parts
    return first({ client: item.id.client, clock: item.id.clock, length: item.length, origin: item.origin, rightOrigin: item.rightOrigin, of: item, right: undefined })
  }

  const found = (id: Id): Piece | undefined => {
    const of = id.clock < Y.getState(doc.store, id.client) ? inStore(doc, id) : holding(decoded.blocks.get(id.client)?.structs ?? [], id.clock)
    if (of === undefined || of instanceof Y.GC) return undefined
    const parts = partsOf(of) ?? (of instanceof Y.Item ? ofItem(of) : undefined)
    return Array.isArray(parts) ? holding(parts, id.clock) : parts
  }

  /** Cuts a piece before `clock`; answers the second half. */
  const cut = (piece: Piece, clock: number): Piece => {
    const kept = partsOf(piece.of)
    const parts = Array.isArray(kept) ? kept : [piece]
    if (parts !== kept) keep(piece.of, parts)
    cost.spend(cutCost(Math.max(parts.length, doc.store.clients.get(piece.client)?.length ?? 0)))
    const second: Piece = { ...piece, clock, length: piece.clock + piece.length - clock, origin: { client: piece.client, clock: clock - 1 } }
    piece.length = clock - piece.clock
    piece.right = second
    parts.splice(parts.indexOf(piece) + 1, 0, second)
    return second
  }

  return {
    arrive: ({ struct, from, origin }) => first({
      client: struct.client, clock: from, length: struct.clock + struct.length - from,
      origin, rightOrigin: struct.type === 'item' ? struct.rightOrigin : null, of: struct, right: null,
    }),
    ofItem,
    holding: found,
    endingWith: id => {
      const piece = found(id)
      if (piece !== undefined && id.clock + 1 < piece.clock + piece.length) cut(piece, id.clock + 1)
      return piece
    },
    startingWith: id => {
      const piece = found(id)
      return piece === undefined || piece.clock === id.clock ? piece : cut(piece, id.clock)
    },
    rightOf: piece => {
      if (piece.right === undefined) {
        const next = (piece.of as Y.Item).right
        piece.right = next === null ? null : ofItem(next)
      }
      return piece.right
    },
  }
}
