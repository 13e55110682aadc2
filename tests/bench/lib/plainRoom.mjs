import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness'
import { readSyncMessage, writeUpdate } from 'y-protocols/sync'
import * as Y from 'yjs'

/** The room of the reference server, as its protocol library makes it: each update and each awareness goes to everybody at once, nothing is stored. */
export const createPlainRoom = () => {
  const doc = new Y.Doc()
  const awareness = new Awareness(doc)
  awareness.setLocalState(null)
  const peers = new Set()
  const toAll = bytes => {
    for (const send of peers) send(bytes)
  }
  doc.on('update', update => {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, 0)
    writeUpdate(encoder, update)
    toAll(encoding.toUint8Array(encoder))
  })
  awareness.on('update', ({ added, updated, removed }) => {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(awareness, [...added, ...updated, ...removed]))
    toAll(encoding.toUint8Array(encoder))
  })
  return {
    join: send => peers.add(send),
    receive: bytes => {
      const decoder = decoding.createDecoder(bytes)
      if (decoding.readVarUint(decoder) === 0) readSyncMessage(decoder, encoding.createEncoder(), doc, 'peer')
      else applyAwarenessUpdate(awareness, decoding.readVarUint8Array(decoder), 'peer')
    },
    close: () => awareness.destroy(),
  }
}
