import * as Y from 'yjs'
import { readUpdate, type DecodedUpdate } from '../../shared/document/gate/readUpdate.ts'

/** One writer's share of a tick, ready to be put together with others'. */
export interface Piece {
  readonly update: Uint8Array
  /** The only client that it has structs of; undefined where there is none or more than one. */
  readonly client: number | undefined
  readonly clients: number
  readonly blocks: Uint8Array
  readonly deleteSets: number
  readonly deletes: Uint8Array
}

/** How many updates are merged at a time: Yjs takes quadratic time over them. */
const MERGE_AT_ONCE = 32

/** Updates that follow one another, as few as sensible. */
export const merged = (updates: readonly Uint8Array[]): Uint8Array[] => {
  const all: Uint8Array[] = []
  for (let from = 0; from < updates.length; from += MERGE_AT_ONCE) {
    const some = updates.slice(from, from + MERGE_AT_ONCE)
    all.push(some.length === 1 ? some[0]! : Y.mergeUpdates(some))
  }
  return all
}

/** @param decoded - the update, read already */
export const pieceOf = (update: Uint8Array, decoded: DecodedUpdate = readUpdate(update)): Piece => {
  const { blocks, deletes, at } = decoded
  return {
    update,
    client: blocks.size === 1 ? blocks.keys().next().value : undefined,
    clients: blocks.size,
    blocks: update.subarray(...at.blocks),
    deleteSets: deletes.size,
    deletes: update.subarray(at.deletes),
  }
}

/** What one writer has written in a tick, as pieces that follow one another: mostly one. */
export const piecesOf = (updates: readonly Uint8Array[]): Piece[] => merged(updates).map(update => pieceOf(update))

/** True where the pieces' structs are of one client each, all different: then they can simply stand beside each other. */
const areApart = (pieces: readonly Piece[]): boolean => {
  const withBlocks = pieces.filter(piece => piece.clients > 0)
  return withBlocks.every(piece => piece.client !== undefined) && new Set(withBlocks.map(piece => piece.client)).size === withBlocks.length
}

/** Bytes of the longest count that a tick can have. */
const LONGEST_COUNT = 5

/** Writes a number as lib0 does (seven bits a byte, the lowest first); answers where it ends. */
const writeCount = (into: Uint8Array, from: number, count: number): number => {
  let at = from
  let rest = count
  for (; rest > 127; rest >>>= 7) into[at++] = (rest & 127) | 128
  into[at++] = rest
  return at
}

/**
 * Updates that say together what all pieces say: one, where each piece is of a client of its own, as it is when people type. Yjs'
 * own merging would decode each piece once for every writer who gets the others'; this copies bytes.
 */
export const bundle = (pieces: readonly Piece[]): Uint8Array[] => {
  if (pieces.length <= 1) return pieces.map(piece => piece.update)
  if (!areApart(pieces)) return merged(pieces.map(piece => piece.update))
  // Yjs writes, and when it merges expects, the higher client first
  const sorted = pieces.toSorted((a, b) => (b.client ?? 0) - (a.client ?? 0))
  let [clients, deleteSets, bytes] = [0, 0, 2 * LONGEST_COUNT]
  for (const piece of sorted) {
    clients += piece.clients
    deleteSets += piece.deleteSets
    bytes += piece.blocks.length + piece.deletes.length
  }
  const all = new Uint8Array(bytes)
  let at = writeCount(all, 0, clients)
  for (const { blocks } of sorted) {
    all.set(blocks, at)
    at += blocks.length
  }
  at = writeCount(all, at, deleteSets)
  for (const { deletes } of sorted) {
    all.set(deletes, at)
    at += deletes.length
  }
  return [all.subarray(0, at)]
}
