import { once } from 'node:events'
import * as decoding from 'lib0/decoding'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { applyToSections, createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import { MESSAGE, SYNC, type MeetingNotice, type Refused } from '../../../shared/protocol/sync.ts'
import { step1Frame, step2Frame, updateFrame } from '../../../server/room/frames.ts'

/** A client that says exactly what a test tells it to, and keeps what it hears. */
export interface RawClient {
  readonly doc: Y.Doc
  readonly saved: number[]
  readonly notices: MeetingNotice[]
  readonly refusals: Refused[]
  readonly frames: Uint8Array[]
  readonly socket: WebSocket
  send(frame: Uint8Array | string): void
  /** Changes the own document and sends the update. */
  edit(change: (doc: Y.Doc) => void): void
  /** Resolves when the document has been handed over; rejects with the reason where the connection ends before. */
  synced(): Promise<void>
  closed(): Promise<{ code: number; reason: string }>
  destroy(): void
}

export const rawClient = async (address: string, headers: Record<string, string>): Promise<RawClient> => {
  const doc = createSectionDoc()
  const socket = new WebSocket(address, { headers })
  socket.binaryType = 'arraybuffer'
  const saved: number[] = []
  const notices: MeetingNotice[] = []
  const refusals: Refused[] = []
  const frames: Uint8Array[] = []
  const closed = new Promise<{ code: number; reason: string }>(resolve => socket.once('close', (code, reason) => resolve({ code, reason: String(reason) })))
  let sayIsSynced = (): void => {}
  const synced = new Promise<void>((resolve, reject) => {
    sayIsSynced = resolve
    void closed.then(({ code, reason }) => reject(new Error(`closed before it was synced: ${code} ${reason}`)))
  })
  synced.catch(() => {})
  socket.on('error', () => {})
  socket.on('message', data => {
    const bytes = new Uint8Array(data as ArrayBuffer)
    frames.push(bytes)
    const decoder = decoding.createDecoder(bytes)
    const type = decoding.readVarUint(decoder)
    if (type === MESSAGE.saved) saved.push(decoding.readVarUint(decoder))
    else if (type === MESSAGE.meeting) notices.push(JSON.parse(decoding.readVarString(decoder)) as MeetingNotice)
    else if (type === MESSAGE.refused) refusals.push(JSON.parse(decoding.readVarString(decoder)) as Refused)
    else if (type === MESSAGE.sync) {
      const kind = decoding.readVarUint(decoder)
      const content = decoding.readVarUint8Array(decoder)
      if (kind === SYNC.step1) return socket.send(step2Frame(Y.encodeStateAsUpdate(doc, content)))
      applyToSections(doc, content, 'server')
      if (kind === SYNC.step2) sayIsSynced()
    }
  })
  const send = (frame: Uint8Array | string): void => {
    if (socket.readyState === WebSocket.OPEN) socket.send(frame)
  }
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'server') send(updateFrame(update))
  })
  await Promise.race([once(socket, 'open'), closed])
  send(step1Frame(Y.encodeStateVector(doc)))
  return {
    doc, saved, notices, refusals, frames, socket, send,
    edit: change => doc.transact(() => change(doc), 'edit'),
    synced: () => synced,
    closed: () => closed,
    destroy: () => socket.terminate(),
  }
}
