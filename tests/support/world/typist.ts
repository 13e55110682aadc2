import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import { applyToSections, createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import { MESSAGE, PROTOCOL_VERSION, roomName, SYNC } from '../../../shared/protocol/sync.ts'
import { step1Frame, updateFrame } from '../../../server/room/frames.ts'
import type { Rooms } from '../../../server/room/rooms.ts'
import type { User } from '../../../server/storage/storage.ts'

/** Somebody who types in a meeting over the rooms' own protocol, without a socket. */
export interface Typist {
  readonly doc: Y.Doc
  /** Of the updates sent, how many are said to be on disk. */
  saved(): number
  /** The close code, once the room has closed the connection. */
  closed(): number | undefined
  /** Sends an update as it is. */
  send(update: Uint8Array): void
  leave(): void
}

/** Joins a room of a meeting and waits until its text is there, or until the room has closed the connection. */
export const joinAsTypist = async (rooms: Rooms, user: User, meeting: MeetingId, closedRoom = false, onFrame?: (frame: Uint8Array) => void): Promise<Typist> => {
  const doc = createSectionDoc()
  let saved = 0
  let closed: number | undefined
  let synced = (): void => undefined
  const ready = new Promise<void>(resolve => {
    synced = resolve
  })
  const take = (frame: Uint8Array): void => {
    onFrame?.(frame)
    const decoder = decoding.createDecoder(frame)
    const type = decoding.readVarUint(decoder)
    if (type === MESSAGE.saved) saved = decoding.readVarUint(decoder)
    if (type !== MESSAGE.sync) return
    const kind = decoding.readVarUint(decoder)
    if (kind === SYNC.step1) return
    applyToSections(doc, decoding.readVarUint8Array(decoder), 'remote')
    if (kind === SYNC.step2) synced()
  }
  const session = rooms.join({
    room: roomName({ meeting, closed: closedRoom }),
    user,
    version: PROTOCOL_VERSION,
    peer: {
      send: frame => queueMicrotask(() => take(frame)),
      close: code => {
        closed = code
        synced()
      },
    },
  })
  session.receive(step1Frame(Y.encodeStateVector(doc)))
  await ready
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'remote' && closed === undefined) session.receive(updateFrame(update))
  })
  return { doc, saved: () => saved, closed: () => closed, send: update => session.receive(updateFrame(update)), leave: () => session.left() }
}
