// What a room costs: CPU of taking edits in, storing them and putting together what goes out, without sockets. Ours against another build
// of ours and against the reference server's algorithm, each in turn, several times; fewer is better.
import { createTypist, randomFrom } from './lib/edits.mjs'
import { createOurRooms } from './lib/ourRoom.mjs'
import { createPlainRoom } from './lib/plainRoom.mjs'

const STEP = Uint8Array.of(0, 0, 1, 0)
const ANSWER = Uint8Array.of(0, 1, 2, 0, 0)
const EVERY_MS = 125
/** Time moves on in steps of so many milliseconds. */
const GRAIN = 4

const cpuMs = since => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

/** Runs so many edits through a room; `room.receive(writer, bytes)`, `room.advance(ms)`. Answers CPU ms and frames for each edit. */
const drive = async (room, { typing }, typists, edits, counted) => {
  const random = randomFrom(7)
  const frames = []
  for (let count = 0; count < edits; count++) frames.push({ writer: count % typing, say: typists[count % typing]() })
  const before = counted.frames
  const began = process.cpuUsage()
  let next = 0
  for (let ms = 0; next < frames.length; ms += GRAIN) {
    const due = Math.min(frames.length, Math.floor((ms * typing) / EVERY_MS + random()))
    for (; next < due; next++) for (const bytes of frames[next].say) room.receive(frames[next].writer, bytes)
    await room.advance(GRAIN)
  }
  await room.advance(100)
  return { cpu: cpuMs(began) / edits, frames: (counted.frames - before) / edits }
}

const typistsOf = (count, round) => Array.from({ length: count }, (_, at) => createTypist(1000 * (round + 1) + at + 1, randomFrom(at + 1)))

const ours = async (dist, shape, edits) => {
  const rooms = await createOurRooms(dist)
  await rooms.lay('bench')
  const counted = { frames: 0 }
  const send = () => void counted.frames++
  const sessions = Array.from({ length: shape.peers }, () => rooms.join('bench', send))
  await rooms.settle()
  for (const session of sessions) {
    session.receive(STEP)
    session.receive(ANSWER)
  }
  const room = {
    receive: (writer, bytes) => sessions[writer].receive(bytes),
    advance: async ms => {
      rooms.clock.advance(ms)
      await rooms.settle()
    },
  }
  await room.advance(100)
  const typists = typistsOf(shape.typing, 0)
  await drive(room, shape, typists, Math.ceil(edits / 2), counted)
  const result = await drive(room, shape, typists, edits, counted)
  await rooms.close()
  return result
}

const plain = async (shape, edits) => {
  const room = createPlainRoom()
  const counted = { frames: 0 }
  for (let peer = 0; peer < shape.peers; peer++) room.join(() => void counted.frames++)
  const driven = { receive: (_writer, bytes) => room.receive(bytes), advance: () => new Promise(resolve => setImmediate(resolve)) }
  const typists = typistsOf(shape.typing, 0)
  await drive(driven, shape, typists, Math.ceil(edits / 2), counted)
  const result = await drive(driven, shape, typists, edits, counted)
  room.close()
  return result
}

/** CPU milliseconds an edit: taken in, judged, stored and put together for everybody. */
export const measureOurs = async (dist, shape, edits) => (await ours(dist, shape, edits)).cpu
export const measurePlain = async (shape, edits) => (await plain(shape, edits)).cpu
