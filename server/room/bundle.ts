import * as Y from 'yjs'
import { readUpdate, type DecodedUpdate } from '../../shared/document/gate/readUpdate.ts'
import { uintBytes, writeUint } from './varint.ts'

/** What an update has of one client: structs that follow one another without a gap. */
interface Run {
  readonly client: number
  readonly clock: number
  readonly end: number
  readonly count: number
  readonly structs: Uint8Array
}

/** An update that says nothing but what is new, ready to be put together with others. */
export interface Piece {
  readonly update: Uint8Array
  readonly runs: readonly Run[]
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
export const pieceOf = (update: Uint8Array, { blocks, deletes, deletesAt }: DecodedUpdate = readUpdate(update)): Piece => {
  const runs: Run[] = []
  for (const { client, structs, at } of blocks.values()) {
    const [first, last] = [structs[0], structs.at(-1)]
    if (first === undefined || last === undefined) continue
    runs.push({ client, clock: first.clock, end: last.clock + last.length, count: structs.length, structs: update.subarray(at.from, at.to) })
  }
  return { update, runs, deleteSets: deletes.size, deletes: update.subarray(deletesAt) }
}

/** What several updates have of one client, to be written as one block. */
interface Block {
  readonly runs: Run[]
  end: number
  count: number
}

/** By client, the higher first: so Yjs writes them, and expects them when it merges. Undefined where later structs are there without the earlier ones. */
const blocksOf = (pieces: readonly Piece[]): Block[] | undefined => {
  const blocks = new Map<number, Block>()
  for (const piece of pieces) {
    for (const run of piece.runs) {
      const block = blocks.get(run.client)
      if (block === undefined) blocks.set(run.client, { runs: [run], end: run.end, count: run.count })
      else if (block.end !== run.clock) return undefined
      else {
        block.runs.push(run)
        block.end = run.end
        block.count += run.count
      }
    }
  }
  return [...blocks.values()].toSorted((one, other) => other.runs[0]!.client - one.runs[0]!.client)
}

const bytesOf = (blocks: readonly Block[], pieces: readonly Piece[], deleteSets: number): number => {
  let bytes = uintBytes(blocks.length) + uintBytes(deleteSets)
  for (const { runs, count } of blocks) {
    bytes += uintBytes(count) + uintBytes(runs[0]!.client) + uintBytes(runs[0]!.clock)
    for (const { structs } of runs) bytes += structs.length
  }
  for (const { deletes } of pieces) bytes += deletes.length
  return bytes
}

/** Pieces beside each other as one update, by copying bytes. Undefined where that cannot be. */
const beside = (pieces: readonly Piece[]): Uint8Array | undefined => {
  const blocks = blocksOf(pieces)
  if (blocks === undefined) return undefined
  const deleteSets = pieces.reduce((sum, piece) => sum + piece.deleteSets, 0)
  const whole = new Uint8Array(bytesOf(blocks, pieces, deleteSets))
  let at = writeUint(whole, 0, blocks.length)
  const write = (bytes: Uint8Array): void => {
    whole.set(bytes, at)
    at += bytes.length
  }
  for (const { runs, count } of blocks) {
    at = writeUint(whole, at, count)
    at = writeUint(whole, at, runs[0]!.client)
    at = writeUint(whole, at, runs[0]!.clock)
    for (const { structs } of runs) write(structs)
  }
  at = writeUint(whole, at, deleteSets)
  for (const { deletes } of pieces) write(deletes)
  return whole
}

/**
 * Updates that say together what all pieces say, in the order in which they were written: mostly one, made by copying bytes. Yjs' own
 * merging would decode each piece once for every writer who gets the others'.
 */
export const bundle = (pieces: readonly Piece[]): readonly Uint8Array[] => {
  const updates = pieces.map(piece => piece.update)
  if (pieces.length <= 1) return updates
  const whole = beside(pieces)
  return whole === undefined ? merged(updates) : [whole]
}
