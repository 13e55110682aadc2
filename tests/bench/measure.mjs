// One measurement in a process of its own, so that none warms up another: `node measure.mjs WHAT BUILD`; BUILD `-` is the reference.
import path from 'node:path'
import * as Y from 'yjs'
import { createTypist, randomFrom } from './lib/edits.mjs'
import { createOurRooms } from './lib/ourRoom.mjs'
import { measureOurs, measurePlain } from './room.mjs'

const [what, build] = process.argv.slice(2)
const isReference = build === '-'

const cpuMs = since => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

/** Microseconds to judge and apply one update of somebody who types; the reference only decodes and applies it. */
const gate = async () => {
  const { touched } = isReference ? {} : await import(path.join(build, 'shared/document/touched.js'))
  const doc = new Y.Doc()
  const say = createTypist(7, randomFrom(1))
  const updates = Array.from({ length: 6000 }, () => say()[0].subarray(3))
  let began
  updates.forEach((update, at) => {
    if (at === 2000) began = process.cpuUsage()
    if (isReference) Y.decodeUpdate(update)
    else touched(doc, update)
    Y.applyUpdate(doc, update)
  })
  return { value: (cpuMs(began) * 1000) / 4000, unit: 'µs an update' }
}

/** A document of two megabytes in many small pieces. */
const largeUpdate = () => {
  const doc = new Y.Doc()
  const random = randomFrom(3)
  const text = doc.getText('bench/minutes')
  doc.transact(() => {
    for (let count = 0; count < 40_000; count++) text.insert(Math.floor(random() * (text.length + 1)), 'fem ord i en sætning, og nogle til for fylde ')
  })
  return Y.encodeStateAsUpdate(doc)
}

/** Milliseconds of CPU for one more person who opens a meeting of two megabytes that is in memory. */
const open = async () => {
  const OPENINGS = 20
  const update = largeUpdate()
  if (isReference) {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, update)
    const began = process.cpuUsage()
    for (let count = 0; count < 5; count++) Y.encodeStateAsUpdate(doc, Y.decodeStateVector(Uint8Array.of(0)) && Uint8Array.of(0))
    return { value: cpuMs(began) / 5, unit: 'ms an opening' }
  }
  const rooms = await createOurRooms(build)
  await rooms.lay('bench', update)
  const enter = async () => {
    let bytes = 0
    rooms.join('bench', frame => {
      bytes += frame.length
    }).receive(Uint8Array.of(0, 0, 1, 0))
    await rooms.settle()
    if (bytes < update.length) throw new Error('not opened')
  }
  await enter()
  const began = process.cpuUsage()
  for (let count = 0; count < OPENINGS; count++) await enter()
  const value = cpuMs(began) / OPENINGS
  await rooms.close()
  return { value, unit: 'ms an opening' }
}

const room = async () => {
  const [peers, typing] = what.split(':')[1].split('/').map(Number)
  const value = isReference ? await measurePlain({ peers, typing }, 2000) : await measureOurs(build, { peers, typing }, 2000)
  return { value, unit: 'ms an edit' }
}

const result = what === 'gate' ? await gate() : what === 'open' ? await open() : await room()
console.log(JSON.stringify(result))
process.exit(0)
