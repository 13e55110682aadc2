import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

/** A small seeded generator (mulberry32). */
export const randomFrom = seed => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const frame = (type, write) => {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, type)
  write(encoder)
  return encoding.toUint8Array(encoder)
}

const updateFrame = update => frame(0, encoder => {
  encoding.writeVarUint(encoder, 2)
  encoding.writeVarUint8Array(encoder, update)
})

const awarenessFrame = (client, clock, state) => frame(1, encoder => {
  const inner = encoding.createEncoder()
  encoding.writeVarUint(inner, 1)
  encoding.writeVarUint(inner, client)
  encoding.writeVarUint(inner, clock)
  encoding.writeVarString(inner, JSON.stringify(state))
  encoding.writeVarUint8Array(encoder, encoding.toUint8Array(inner))
})

/**
 * One who types in `bench/minutes`: letters where the caret stands, now and then a line end or a step back, and says where the caret is.
 * @returns a function that answers the frames of the next edit
 */
export const createTypist = (clientID, random) => {
  const doc = new Y.Doc()
  doc.clientID = clientID
  const text = doc.getText('bench/minutes')
  let update
  let clock = 0
  doc.on('update', bytes => {
    update = bytes
  })
  return () => {
    if (text.length > 3 && random() < 0.04) text.delete(text.length - 1, 1)
    else if (random() < 0.02) text.insertEmbed(text.length, new Y.Map())
    else text.insert(text.length, 'abcdefghijklmnopqrstuvwxyz '[Math.floor(random() * 27)])
    const position = { type: null, tname: null, item: { client: clientID, clock: text.length }, assoc: -1 }
    const state = { cursor: { section: 'bench/minutes', anchor: position, head: position } }
    return [updateFrame(update), awarenessFrame(clientID, ++clock, state)]
  }
}
