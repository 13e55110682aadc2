import * as Y from 'yjs'
import { samePlaceKey, type Place } from './container.ts'
import type { Cost } from './cost.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { sameId, type DecodedUpdate } from './readUpdate.ts'
import type { Arriving } from './resolve.ts'

/** What an update makes of the lists and keys that it writes in. */
export interface Integrated {
  /** The last of a key's values, the one that counts unless it is deleted; undefined where nothing new came to the key. */
  last(place: Place): Piece | undefined
}

interface List {
  first: Piece | null
  last: Piece | undefined
  count: number
}

/** A key's values as the document has them, the oldest first; the document knows the youngest. */
const firstValue = (last: Y.Item | undefined): { first: Y.Item | null; count: number } => {
  let first = last ?? null
  let count = first === null ? 0 : 1
  for (; first?.left != null; first = first.left) count++
  return { first, count }
}

/**
 * Puts the update's items where Yjs would (YATA, as in Yjs 13.6 `Item.integrate`), beside the document and counting the steps: what
 * stands between the neighbours that an item names is compared one by one, which somebody who means harm can make as long as the
 * document, for every item. Throws TooCostly beyond what `cost` allows.
 * @param arriving - each after what it builds on, in Yjs' own order
 */
export const integrate = (doc: Y.Doc, decoded: DecodedUpdate, arriving: readonly Arriving[], cost: Cost): Integrated => {
  const pieces = piecesOf(doc, decoded, cost)
  const lists = new Map<string, List>()

  const open = ({ container: { type }, sub }: Place): List => {
    const last = sub === null ? undefined : type?._map.get(sub)
    const { first, count } = sub === null ? { first: type?._start ?? null, count: 0 } : firstValue(last)
    return { first: first === null ? null : pieces.ofItem(first), last: last === undefined ? undefined : pieces.ofItem(last), count }
  }

  /** The list asked for last: what follows is mostly in the same. */
  let latest: { place: Place; list: List } | undefined
  const listOf = (place: Place): List => {
    if (latest?.place === place) return latest.list
    const key = samePlaceKey(place)
    const list = lists.get(key) ?? open(place)
    lists.set(key, list)
    latest = { place, list }
    return list
  }

  /** The piece behind which `piece` goes: past those that were put in at the same place before it and come first. */
  const leftOf = (piece: Piece, from: Piece | null, start: Piece | null, right: Piece | null): Piece | null => {
    let left = from
    const passed = new Set<Piece>()
    let conflicting = new Set<Piece>()
    for (let other = start; other !== null && other !== right; other = pieces.rightOf(other)) {
      cost.spend(1)
      passed.add(other)
      conflicting.add(other)
      let goesFirst: boolean
      if (sameId(piece.origin, other.origin)) {
        goesFirst = other.client < piece.client
        if (!goesFirst && sameId(piece.rightOrigin, other.rightOrigin)) break
      } else {
        const origin = other.origin === null ? undefined : pieces.holding(other.origin)
        if (origin === undefined || !passed.has(origin)) break
        goesFirst = !conflicting.has(origin)
      }
      if (goesFirst) {
        left = other
        conflicting = new Set()
      }
    }
    return left
  }

  for (const one of arriving) {
    if (one.place === undefined) continue
    const list = listOf(one.place)
    const piece = pieces.arrive(one)
    const from = piece.origin === null ? null : (pieces.endingWith(piece.origin) ?? null)
    const right = piece.rightOrigin === null ? null : (pieces.startingWith(piece.rightOrigin) ?? null)
    // of a key Yjs knows the last value and walks to the first
    if (from === null && one.place.sub !== null) cost.spend(list.count >> 2)
    const start = from === null ? list.first : pieces.rightOf(from)
    const left = start === right ? from : leftOf(piece, from, start, right)
    piece.right = left === null ? list.first : pieces.rightOf(left)
    if (left === null) list.first = piece
    else left.right = piece
    if (piece.right === null) list.last = piece
    list.count++
  }
  return { last: place => lists.get(samePlaceKey(place))?.last }
}
