import { connect, type Socket } from 'node:net'
import * as encoding from 'lib0/encoding'
import { awarenessFrame, step1Frame, step2Frame, updateFrame } from '../../../server/room/frames.ts'
import type { Random } from '../gate/random.ts'

/** What a hostile client has to go by: updates and state vectors as an honest one would send them. */
export interface Samples {
  readonly updates: readonly Uint8Array[]
  readonly stateVectors: readonly Uint8Array[]
}

const bytesOf = (random: Random, length: number): Uint8Array => Uint8Array.from({ length }, () => random.int(256))

const varints = (...numbers: number[]): Uint8Array => {
  const encoder = encoding.createEncoder()
  for (const number of numbers) encoding.writeVarUint(encoder, number)
  return encoding.toUint8Array(encoder)
}

const LARGE = [0x7f, 0x80, 0xffff, 2 ** 31, 2 ** 32, 2 ** 53 - 1]

/** A message that an honest client could send, though perhaps not now. */
const honest = (random: Random, { updates, stateVectors }: Samples): Uint8Array => {
  const what = random.int(6)
  if (what < 2) return updateFrame(random.pick(updates))
  if (what < 3) return step2Frame(random.pick(updates))
  if (what < 4) return step1Frame(random.pick(stateVectors))
  if (what < 5) return awarenessFrame(Uint8Array.from([...varints(1, random.int(2 ** 31), random.int(9)), 12, ...new TextEncoder().encode('{"cursor":1}')]))
  return Uint8Array.of(3)
}

const damaged = (random: Random, message: Uint8Array): Uint8Array => {
  const bytes = Uint8Array.from(message)
  for (let times = 1 + random.int(4); times > 0 && bytes.length > 0; times--) bytes[random.int(bytes.length)] = random.int(256)
  return random.chance(0.3) ? bytes.subarray(0, random.int(bytes.length + 1)) : bytes
}

/** One message: honest, out of order, damaged, cut off within a number, of absurd lengths, or noise. */
export const message = (random: Random, samples: Samples): Uint8Array => {
  const what = random.int(10)
  if (what < 3) return honest(random, samples)
  if (what < 6) return damaged(random, honest(random, samples))
  if (what < 7) return varints(random.int(4), random.int(3), random.pick(LARGE), random.pick(LARGE), random.int(9))
  if (what < 8) return Uint8Array.of(random.int(2), random.int(3), ...Array.from({ length: random.int(12) }, () => 0x80 | random.int(128)))
  if (what < 9) return updateFrame(varints(random.pick(LARGE), random.pick(LARGE), random.int(99), random.pick(LARGE)))
  return bytesOf(random, random.int(80))
}

/** A message as a WebSocket frame (RFC 6455), mostly as it should be: masked, final, binary, its length said in the shortest way. */
export const frame = (random: Random, payload: Uint8Array): Uint8Array => {
  const wrong = random.chance(0.2)
  const first = wrong ? random.int(256) : 0x82
  const length = wrong && random.chance(0.3) ? random.pick(LARGE) : payload.length
  const key = bytesOf(random, 4)
  const masked = wrong && random.chance(0.2) ? 0 : 0x80
  const head = length < 126 ? [masked | length] : length < 65_536 ? [masked | 126, length >> 8, length & 255]
    : [masked | 127, ...Array.from({ length: 8 }, (_, at) => Math.floor(length / 256 ** (7 - at)) % 256)]
  return Uint8Array.of(first, ...head, ...key, ...payload.map((byte, at) => byte ^ key[at % 4]!))
}

/** A bare connection that says what it is told, in packets cut anywhere. */
export interface Hostile {
  readonly socket: Socket
  say(bytes: Uint8Array | string): Promise<void>
  isOpen(): boolean
}

export const hostile = (port: number, random: Random): Hostile => {
  const socket = connect(port, '127.0.0.1')
  socket.setNoDelay(true)
  socket.on('error', () => {})
  socket.resume()
  return {
    socket,
    isOpen: () => !socket.destroyed && socket.writable,
    say: async bytes => {
      const all = Buffer.from(bytes as Uint8Array)
      for (let from = 0; from < all.length && socket.writable;) {
        const to = random.chance(0.7) ? all.length : from + 1 + random.int(all.length - from)
        socket.write(all.subarray(from, to))
        if (to < all.length) await new Promise(resolve => setImmediate(resolve))
        from = to
      }
    },
  }
}
