import * as decoding from 'lib0/decoding'
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { applyToSections, createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import { MESSAGE, SYNC, type MeetingNotice, type Refused, type RoomName } from '../../../shared/protocol/sync.ts'
import { awarenessFrame, step1Frame, step2Frame, updateFrame } from '../../../server/room/frames.ts'
import type { Session } from '../../../server/room/peer.ts'
import type { Rooms } from '../../../server/room/rooms.ts'
import type { User } from '../../../server/storage/storage.ts'

/** Somebody in a room, without a socket: sees what a client would see. */
export interface Actor {
  readonly user: User
  readonly doc: Y.Doc
  readonly awareness: Awareness
  readonly session: Session
  readonly saved: number[]
  readonly notices: MeetingNotice[]
  readonly refusals: Refused[]
  /** Yjs client ids of what came in update frames, after the document. */
  readonly written: number[]
  /** Kinds of the frames received, in order. */
  readonly heard: string[]
  /** The close code and the first word of the reason. */
  closed(): string | undefined
  type(root: string, text: string, at?: number): void
  reads(root: string): string
  move(cursor: unknown): void
}

const KINDS = ['step1', 'step2', 'update'] as const

export const actor = (rooms: Rooms, room: RoomName, user: User, options: { doc?: Y.Doc; version?: number } = {}): Actor => {
  const doc = options.doc ?? createSectionDoc()
  const awareness = new Awareness(doc)
  const saved: number[] = []
  const notices: MeetingNotice[] = []
  const refusals: Refused[] = []
  const heard: string[] = []
  const written: number[] = []
  let closed: string | undefined
  const queue: Uint8Array[] = []
  const say = (frame: Uint8Array): void => {
    if (closed === undefined) session.receive(frame)
  }
  const hear = (frame: Uint8Array): void => {
    const decoder = decoding.createDecoder(frame)
    const type = decoding.readVarUint(decoder)
    if (type === MESSAGE.sync) {
      const kind = decoding.readVarUint(decoder)
      const content = decoding.readVarUint8Array(decoder)
      heard.push(KINDS[kind]!)
      if (kind === SYNC.step1) queue.push(step2Frame(Y.encodeStateAsUpdate(doc, content)))
      else {
        if (kind === SYNC.update && heard.includes('step2')) written.push(...Y.decodeUpdate(content).structs.map(struct => struct.id.client))
        applyToSections(doc, content, 'server')
      }
    } else if (type === MESSAGE.awareness) {
      heard.push('awareness')
      applyAwarenessUpdate(awareness, decoding.readVarUint8Array(decoder), 'server')
    } else if (type === MESSAGE.saved) saved.push(decoding.readVarUint(decoder))
    else if (type === MESSAGE.meeting) notices.push(JSON.parse(decoding.readVarString(decoder)) as MeetingNotice)
    else refusals.push(JSON.parse(decoding.readVarString(decoder)) as Refused)
  }
  const session: Session = rooms.join({
    room, user, version: options.version ?? 1,
    peer: {
      send: frame => {
        hear(frame)
        queueMicrotask(() => {
          for (const answer of queue.splice(0)) say(answer)
        })
      },
      close: (code, reason) => {
        closed = `${code} ${reason.split(':', 1)[0]}`
        queueMicrotask(() => session.left())
      },
    },
  })
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'server') say(updateFrame(update))
  })
  say(step1Frame(Y.encodeStateVector(doc)))
  return {
    user, doc, awareness, session, saved, notices, refusals, heard, written,
    closed: () => closed,
    type: (root, text, at) => doc.getText(root).insert(at ?? doc.getText(root).length, text),
    reads: root => doc.getText(root).toJSON(),
    move: cursor => {
      awareness.setLocalState({ cursor })
      say(awarenessFrame(encodeAwarenessUpdate(awareness, [doc.clientID])))
    },
  }
}
