import * as encoding from 'lib0/encoding'

type Id = readonly [client: number, clock: number]

/** A struct as somebody who knows the encoding could write it by hand. */
export type Forged =
  | { gc: number }
  | { skip: number }
  | { text: string; origin?: Id; right?: Id; root?: string; parent?: Id; sub?: string }
  | { map: true; typeRef?: number; origin?: Id; right?: Id; root?: string; parent?: Id; sub?: string }
  /** Any content: its number, and its bytes. */
  | { ref: number; write(encoder: encoding.Encoder): void; origin?: Id; right?: Id; root?: string; parent?: Id; sub?: string }
  | { any: readonly (string | number)[]; origin?: Id; right?: Id; root?: string; parent?: Id; sub?: string }

export interface ForgedUpdate {
  blocks: readonly { client: number; clock: number; structs: readonly Forged[] }[]
  deletes?: readonly { client: number; ranges: readonly (readonly [clock: number, length: number])[] }[]
}

const writeId = (encoder: encoding.Encoder, [client, clock]: Id): void => {
  encoding.writeVarUint(encoder, client)
  encoding.writeVarUint(encoder, clock)
}

const writeStruct = (encoder: encoding.Encoder, struct: Forged): void => {
  if ('gc' in struct || 'skip' in struct) {
    encoding.writeUint8(encoder, 'gc' in struct ? 0 : 10)
    encoding.writeVarUint(encoder, 'gc' in struct ? struct.gc : struct.skip)
    return
  }
  const ref = 'ref' in struct ? struct.ref : 'text' in struct ? 4 : 'map' in struct ? 7 : 8
  const { origin, right, root, parent, sub } = struct
  encoding.writeUint8(encoder, ref | (origin ? 128 : 0) | (right ? 64 : 0) | (sub === undefined ? 0 : 32))
  if (origin) writeId(encoder, origin)
  if (right) writeId(encoder, right)
  if (!origin && !right) {
    encoding.writeVarUint(encoder, root === undefined ? 0 : 1)
    if (root === undefined) writeId(encoder, parent!)
    else encoding.writeVarString(encoder, root)
    if (sub !== undefined) encoding.writeVarString(encoder, sub)
  }
  if ('ref' in struct) struct.write(encoder)
  else if ('text' in struct) encoding.writeVarString(encoder, struct.text)
  else if ('map' in struct) encoding.writeVarUint(encoder, struct.typeRef ?? 1)
  else {
    encoding.writeVarUint(encoder, struct.any.length)
    for (const value of struct.any) encoding.writeAny(encoder, value)
  }
}

/** The bytes of an update that no Yjs would write. */
export const forge = ({ blocks, deletes = [] }: ForgedUpdate): Uint8Array => {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, blocks.length)
  for (const { client, clock, structs } of blocks) {
    for (const number of [structs.length, client, clock]) encoding.writeVarUint(encoder, number)
    for (const struct of structs) writeStruct(encoder, struct)
  }
  encoding.writeVarUint(encoder, deletes.length)
  for (const { client, ranges } of deletes) {
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, ranges.length)
    for (const range of ranges) writeId(encoder, range)
  }
  return encoding.toUint8Array(encoder)
}
