import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { z } from 'zod'
import { PHASES } from '../../../shared/domain/phase.ts'
import { ROLES } from '../../../shared/domain/role.ts'
import { CHANGES, MESSAGE, type MeetingNotice, REFUSAL_REASONS, type Refused, SYNC } from '../../../shared/protocol/sync.ts'

/** A frame as the server sends it. `other` is one we have no use for. */
export type Frame =
  | { readonly type: 'step1'; readonly vector: Uint8Array }
  | { readonly type: 'step2' | 'update'; readonly update: Uint8Array }
  | { readonly type: 'awareness'; readonly update: Uint8Array }
  | { readonly type: 'queryAwareness' }
  | { readonly type: 'saved'; readonly count: number }
  | { readonly type: 'notice'; readonly notice: MeetingNotice }
  | { readonly type: 'refused'; readonly refused: Refused }
  | { readonly type: 'other' }

const notice = z.object({
  type: z.literal('meeting'),
  phase: z.enum(PHASES),
  epoch: z.number().int(),
  role: z.enum(ROLES),
  // a newer server may name what this client does not know: then everything is fetched anew
  changed: z.enum(CHANGES).catch('members'),
  recused: z.object({ items: z.array(z.string()), closed: z.boolean() }).optional(),
})
const refused = z.object({ type: z.literal('refused'), reason: z.enum(REFUSAL_REASONS), roots: z.array(z.string()) })

const readSync = (decoder: decoding.Decoder): Frame => {
  switch (decoding.readVarUint(decoder)) {
    case SYNC.step1:
      return { type: 'step1', vector: decoding.readVarUint8Array(decoder) }
    case SYNC.step2:
      return { type: 'step2', update: decoding.readVarUint8Array(decoder) }
    case SYNC.update:
      return { type: 'update', update: decoding.readVarUint8Array(decoder) }
    default:
      return { type: 'other' }
  }
}

const readWhole = (bytes: Uint8Array): Frame => {
  const decoder = decoding.createDecoder(bytes)
  switch (decoding.readVarUint(decoder)) {
    case MESSAGE.sync:
      return readSync(decoder)
    case MESSAGE.awareness:
      return { type: 'awareness', update: decoding.readVarUint8Array(decoder) }
    case MESSAGE.queryAwareness:
      return { type: 'queryAwareness' }
    case MESSAGE.saved:
      return { type: 'saved', count: decoding.readVarUint(decoder) }
    case MESSAGE.meeting:
      return { type: 'notice', notice: notice.parse(JSON.parse(decoding.readVarString(decoder))) }
    case MESSAGE.refused:
      return { type: 'refused', refused: refused.parse(JSON.parse(decoding.readVarString(decoder))) }
    default:
      return { type: 'other' }
  }
}

/** Takes a frame of the y-websocket protocol and ours apart. Undefined for one that breaks off, or whose JSON is not what it should be. */
export const readFrame = (bytes: Uint8Array): Frame | undefined => {
  try {
    return readWhole(bytes)
  } catch {
    return undefined
  }
}

const frame = (message: number, body: Uint8Array, sync?: number): Uint8Array<ArrayBuffer> => {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, message)
  if (sync !== undefined) encoding.writeVarUint(encoder, sync)
  encoding.writeVarUint8Array(encoder, body)
  return encoding.toUint8Array(encoder)
}

export const step1Frame = (vector: Uint8Array): Uint8Array<ArrayBuffer> => frame(MESSAGE.sync, vector, SYNC.step1)
export const step2Frame = (update: Uint8Array): Uint8Array<ArrayBuffer> => frame(MESSAGE.sync, update, SYNC.step2)
export const updateFrame = (update: Uint8Array): Uint8Array<ArrayBuffer> => frame(MESSAGE.sync, update, SYNC.update)
export const awarenessFrame = (update: Uint8Array): Uint8Array<ArrayBuffer> => frame(MESSAGE.awareness, update)
