import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { MESSAGE, SYNC, type MeetingNotice, type Refused } from '../../shared/protocol/sync.ts'

const frame = (type: number, write: (encoder: encoding.Encoder) => void): Uint8Array => {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, type)
  write(encoder)
  return encoding.toUint8Array(encoder)
}

const syncFrame = (kind: number, bytes: Uint8Array): Uint8Array =>
  frame(MESSAGE.sync, encoder => {
    encoding.writeVarUint(encoder, kind)
    encoding.writeVarUint8Array(encoder, bytes)
  })

/** Asks for what the other end has and this one lacks. */
export const step1Frame = (stateVector: Uint8Array): Uint8Array => syncFrame(SYNC.step1, stateVector)
/** Answers such a question; a client counts as synced when it has this. */
export const step2Frame = (update: Uint8Array): Uint8Array => syncFrame(SYNC.step2, update)
export const updateFrame = (update: Uint8Array): Uint8Array => syncFrame(SYNC.update, update)
/** An update frame's bytes as an answer: the two differ in one byte. */
export const asAnswer = (update: Uint8Array): Uint8Array => {
  const answer = Uint8Array.from(update)
  answer[1] = SYNC.step2
  return answer
}
/** @param update - as y-protocols/awareness encodes it */
export const awarenessFrame = (update: Uint8Array): Uint8Array => frame(MESSAGE.awareness, encoder => encoding.writeVarUint8Array(encoder, update))
/** Awareness of nobody: a frame that says nothing, for clients that wait for a sign of life. */
export const quietFrame: Uint8Array = awarenessFrame(Uint8Array.of(0))
export const savedFrame = (count: number): Uint8Array => frame(MESSAGE.saved, encoder => encoding.writeVarUint(encoder, count))
export const noticeFrame = (notice: MeetingNotice): Uint8Array => frame(MESSAGE.meeting, encoder => encoding.writeVarString(encoder, JSON.stringify(notice)))
export const refusedFrame = (refused: Refused): Uint8Array => frame(MESSAGE.refused, encoder => encoding.writeVarString(encoder, JSON.stringify(refused)))

/** Thirty thousand clients: far more than ever wrote in one meeting, and read in a few milliseconds. */
const MOST_STATE_VECTOR = 256 * 1024

const checked = (stateVector: Uint8Array): Uint8Array => {
  if (stateVector.length > MOST_STATE_VECTOR) throw new Error('too many clients')
  Y.decodeStateVector(stateVector)
  return stateVector
}

/** What a frame that waits takes in memory: one of two bytes takes hardly less than one of two hundred. */
export const heldBytes = (frame: Uint8Array): number => frame.length + 250

/** What a client may say. `bytes` point into the frame. */
export type Message =
  | { type: 'step1'; stateVector: Uint8Array }
  /** `answers`: it is what the client has and the server lacked when they met (step 2). */
  | { type: 'update'; update: Uint8Array; answers: boolean }
  | { type: 'awareness'; update: Uint8Array }
  | { type: 'queryAwareness' }
  | { type: 'nothing' }

/** Reads a client's frame. Undefined for what is none. */
export const readFrame = (bytes: Uint8Array): Message | undefined => {
  try {
    const decoder = decoding.createDecoder(bytes)
    const type = decoding.readVarUint(decoder)
    if (type === MESSAGE.queryAwareness) return { type: 'queryAwareness' }
    // permission messages go from server to client; one the other way says nothing
    if (type === MESSAGE.auth) return { type: 'nothing' }
    if (type === MESSAGE.awareness) return { type: 'awareness', update: decoding.readVarUint8Array(decoder) }
    if (type !== MESSAGE.sync) return undefined
    const kind = decoding.readVarUint(decoder)
    if (kind === SYNC.step1) return { type: 'step1', stateVector: checked(decoding.readVarUint8Array(decoder)) }
    if (kind === SYNC.step2 || kind === SYNC.update) return { type: 'update', update: decoding.readVarUint8Array(decoder), answers: kind === SYNC.step2 }
    return undefined
  } catch {
    return undefined
  }
}
