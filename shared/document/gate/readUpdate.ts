import * as decoding from 'lib0/decoding'
import { MalformedUpdate } from './errors.ts'
import { createValueReader, type ValueReader } from './readValue.ts'

/** Names one character (or embed, or map value): the client that wrote it and its position among what that client has written. */
export interface Id {
  readonly client: number
  readonly clock: number
}

export const sameId = (one: Id | null, other: Id | null): boolean => one?.client === other?.client && one?.clock === other?.clock

/** What an item holds, as far as the gate cares: `type` is a nested Y.Map, `deleted` stands for what is gone already. */
export type ContentKind = 'type' | 'deleted' | 'value'

interface Span extends Id {
  readonly length: number
  /** Its number among all structs of the update, in the order of the bytes. */
  readonly nr: number
}

/** One piece of an update, nothing about it resolved yet. */
export type Struct =
  | (Span & { readonly type: 'gc' })
  | (Span & { readonly type: 'skip' })
  | (Span & {
    readonly type: 'item'
    readonly origin: Id | null
    readonly rightOrigin: Id | null
    /** A root's name or the item of a nested type; null where a neighbour says it. */
    readonly parent: string | Id | null
    readonly sub: string | null
    readonly content: ContentKind
  })

export interface Block {
  readonly client: number
  readonly structs: readonly Struct[]
}

/** A half-open range of one client's clocks. */
export interface Range {
  readonly clock: number
  readonly end: number
}

export interface DecodedUpdate {
  readonly blocks: ReadonlyMap<number, Block>
  readonly deletes: ReadonlyMap<number, readonly Range[]>
  /** Where in the bytes the blocks lie, behind their count, and the deletes behind theirs. */
  readonly at: { readonly blocks: readonly [from: number, to: number]; readonly deletes: number }
  /** Structs and ranges of deletes together, and bytes of values: what reading it costs. */
  readonly pieces: number
  readonly valueBytes: number
}

/** Structs and ranges of deletes in one update. A document of 130,000 separately typed characters is far within it; beyond it an update would hold everybody up. */
export const MOST_PIECES = 400_000

/** Clients that one update may have something of: far more than ever wrote in one meeting. */
export const MOST_CLIENTS = 50_000

const HAS_ORIGIN = 0b1000_0000
const HAS_RIGHT_ORIGIN = 0b0100_0000
const HAS_SUB = 0b0010_0000
const CONTENT = 0b0001_1111
const SKIP = 10
/** The number that stands for a Y.Map where a nested type is announced. */
const MAP_TYPE = 1

const uint = (decoder: decoding.Decoder): number => {
  const value = decoding.readVarUint(decoder)
  if (!Number.isSafeInteger(value)) throw new MalformedUpdate('a number is too large')
  return value
}

const id = (decoder: decoding.Decoder): Id => ({ client: uint(decoder), clock: uint(decoder) })

/** Several values in one piece only a Y.Array makes, which the document model does not have; each cut through them would copy them all. */
const one = (decoder: decoding.Decoder, read: () => void): number => {
  if (uint(decoder) !== 1) throw new MalformedUpdate('several values in one piece')
  read()
  return 1
}

/** Reads past a text; answers its length in UTF-16 units. One without a letter beyond ASCII need not be decoded for that. */
const textLength = (decoder: decoding.Decoder): number => {
  const from = decoder.pos
  const bytes = uint(decoder)
  const to = decoder.pos + bytes
  if (to > decoder.arr.length) throw new MalformedUpdate('it ends too early')
  for (let at = decoder.pos; at < to; at++) {
    if (decoder.arr[at]! < 128) continue
    decoder.pos = from
    return decoding.readVarString(decoder).length
  }
  decoder.pos = to
  return bytes
}

/** Reads past an item's content; answers its length in clocks. */
const readContent = (decoder: decoding.Decoder, values: ValueReader, ref: number): number => {
  switch (ref) {
    case 1: return uint(decoder)
    case 2: return one(decoder, values.jsonOrUndefined)
    case 3: decoding.readVarUint8Array(decoder); return 1
    case 4: return textLength(decoder)
    case 5: values.json(); return 1
    case 6: decoding.readVarString(decoder); values.json(); return 1
    case 7:
      if (uint(decoder) !== MAP_TYPE) throw new MalformedUpdate('a nested type that is no Y.Map')
      return 1
    case 8: return one(decoder, values.any)
    default: throw new MalformedUpdate(`content of kind ${ref}`)
  }
}

const readStruct = (decoder: decoding.Decoder, values: ValueReader, client: number, clock: number, nr: number): Struct => {
  if (!decoding.hasContent(decoder)) throw new MalformedUpdate('it ends too early')
  const info = decoding.readUint8(decoder)
  if (info === 0 || info === SKIP) return { type: info === 0 ? 'gc' : 'skip', client, clock, length: uint(decoder), nr }
  const ref = info & CONTENT
  if (ref === 0 || ref === SKIP) throw new MalformedUpdate('flags where none belong')
  const origin = (info & HAS_ORIGIN) === 0 ? null : id(decoder)
  const rightOrigin = (info & HAS_RIGHT_ORIGIN) === 0 ? null : id(decoder)
  const says = origin === null && rightOrigin === null
  const parent = says ? (uint(decoder) === 1 ? decoding.readVarString(decoder) : id(decoder)) : null
  const sub = says && (info & HAS_SUB) !== 0 ? decoding.readVarString(decoder) : null
  const length = readContent(decoder, values, ref)
  const content = ref === 7 ? 'type' : ref === 1 ? 'deleted' : 'value'
  return { type: 'item', client, clock, length, nr, origin, rightOrigin, parent, sub, content }
}

/** Counts what an update is made of, and stops where that is too much. */
interface Pieces {
  add(more: number): void
  count(): number
}

const createPieces = (): Pieces => {
  let pieces = 0
  return {
    count: () => pieces,
    add: more => {
      // nobody writes that a client has nothing; by the million it would cost without an end
      if (more < 1) throw new MalformedUpdate('a client with nothing')
      pieces += more
      if (pieces > MOST_PIECES) throw new MalformedUpdate('too many pieces')
    },
  }
}

const clientCount = (decoder: decoding.Decoder): number => {
  const count = uint(decoder)
  if (count > MOST_CLIENTS) throw new MalformedUpdate('too many clients')
  return count
}

const readBlocks = (decoder: decoding.Decoder, values: ValueReader, pieces: Pieces, count: number): Map<number, Block> => {
  const blocks = new Map<number, Block>()
  let nr = 0
  for (let index = 0; index < count; index++) {
    const expected = uint(decoder)
    const client = uint(decoder)
    let clock = uint(decoder)
    // of two blocks under one client Yjs would keep the last and we would judge both
    if (blocks.has(client)) throw new MalformedUpdate('a client twice')
    pieces.add(expected)
    const structs: Struct[] = []
    for (let read = 0; read < expected; read++) {
      const struct = readStruct(decoder, values, client, clock, nr++)
      clock += struct.length
      if (struct.length < 1 || !Number.isSafeInteger(clock)) throw new MalformedUpdate('an impossible length')
      structs.push(struct)
    }
    blocks.set(client, { client, structs })
  }
  return blocks
}

/** Ranges must ascend without overlap, as every Yjs writes them: else a few bytes could make us, and Yjs, walk the document many times. */
const readDeletes = (decoder: decoding.Decoder, pieces: Pieces, count: number): Map<number, Range[]> => {
  const deletes = new Map<number, Range[]>()
  for (let index = 0; index < count; index++) {
    const client = uint(decoder)
    if (deletes.has(client)) throw new MalformedUpdate('deletes of a client twice')
    const ranges: Range[] = []
    const expected = uint(decoder)
    pieces.add(expected)
    let before = 0
    for (let read = 0; read < expected; read++) {
      const clock = uint(decoder)
      const end = clock + uint(decoder)
      if (clock < before || end <= clock || !Number.isSafeInteger(end)) throw new MalformedUpdate('an impossible range of deletes')
      ranges.push({ clock, end })
      before = end
    }
    deletes.set(client, ranges)
  }
  return deletes
}

/**
 * Takes an update of Yjs' V1 encoding apart without a document. Stricter than Yjs: what no honest client writes is refused.
 * Its cost is bounded by the number of bytes. Throws MalformedUpdate.
 */
export const readUpdate = (update: Uint8Array): DecodedUpdate => {
  try {
    const decoder = decoding.createDecoder(update)
    const ofBlocks = clientCount(decoder)
    const from = decoder.pos
    const values = createValueReader(decoder)
    const pieces = createPieces()
    const blocks = readBlocks(decoder, values, pieces, ofBlocks)
    const to = decoder.pos
    const ofDeletes = clientCount(decoder)
    const behind = decoder.pos
    const deletes = readDeletes(decoder, pieces, ofDeletes)
    if (decoding.hasContent(decoder)) throw new MalformedUpdate('bytes behind its end')
    return { blocks, deletes, at: { blocks: [from, to], deletes: behind }, pieces: pieces.count(), valueBytes: values.bytes() }
  } catch (error) {
    if (error instanceof MalformedUpdate) throw error
    throw new MalformedUpdate('it cannot be decoded', { cause: error })
  }
}
