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
  const known = new Map<Y.Item | Struct, Piece[]>()

  const first = (piece: Piece): Piece => {
    known.set(piece.of, [piece])
    return piece
  }

  const ofItem = (item: Y.Item): Piece => known.get(item)?.[0] ?? first({
    client: item.id.client, clock: item.id.clock, length: item.length, origin: item.origin, rightOrigin: item.rightOrigin, of: item, right: undefined,
  })

  const found = (id: Id): { parts: Piece[]; piece: Piece } | undefined => {
    let parts: Piece[] | undefined
    if (id.clock < Y.getState(doc.store, id.client)) {
      const item = inStore(doc, id)
      if (!(item instanceof Y.Item)) return undefined
      ofItem(item)
      parts = known.get(item)
    } else {
      const struct = holding(decoded.blocks.get(id.client)?.structs ?? [], id.clock)
      parts = struct === undefined ? undefined : known.get(struct)
    }
    const piece = parts === undefined ? undefined : parts.length === 1 ? parts[0] : holding(parts, id.clock)
    return parts === undefined || piece === undefined ? undefined : { parts, piece }
  }

  /** Cuts a piece before `clock`; answers the second half. */
  const cut = (parts: Piece[], piece: Piece, clock: number): Piece => {
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
    holding: id => found(id)?.piece,
    endingWith: id => {
      const one = found(id)
      if (one !== undefined && id.clock + 1 < one.piece.clock + one.piece.length) cut(one.parts, one.piece, id.clock + 1)
      return one?.piece
    },
    startingWith: id => {
      const one = found(id)
      return one === undefined || one.piece.clock === id.clock ? one?.piece : cut(one.parts, one.piece, id.clock)
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
