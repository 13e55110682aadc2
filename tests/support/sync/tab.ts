import { randomUUID } from 'node:crypto'
import { WebSocket } from 'ws'
import type * as Y from 'yjs'
import { headingOf } from '../../../client/sync/headingOf.ts'
import type { LocalStore } from '../../../client/sync/local/localStore.ts'
import { MeetingSync, type MeetingView } from '../../../client/sync/meetingSync.ts'
import type { Socket } from '../../../client/sync/room/socket.ts'
import type { Role } from '../../../shared/domain/role.ts'
import { MESSAGE, type MeetingNotice, SYNC } from '../../../shared/protocol/sync.ts'
import type { User } from '../../../server/storage/storage.ts'
import { garden } from '../room/ground.ts'

/** One tab of one person with the meeting open: our own client, over a real socket. */
export interface Tab {
  readonly sync: MeetingSync
  readonly notices: MeetingNotice[]
  /** Messages with an update in them that have gone out, in either room. */
  updatesSent(): number
  view(): MeetingView
  doc(): Y.Doc
  text(root: string): string
  /** Pulls the plug, and lets nothing through until `plugIn`. */
  unplug(): void
  plugIn(): void
  close(): void
}

interface TabOptions {
  readonly url: string
  readonly token: string
  readonly user: User
  readonly role: Role
  readonly store: LocalStore
  /** The version that the client says it speaks. */
  readonly version?: number
  readonly clock?: () => number
}

const locks = new Map<string, Promise<unknown>>()
const alone = (key: string, work: () => Promise<void>): Promise<void> => {
  const turn = (locks.get(key) ?? Promise.resolve()).then(work)
  locks.set(key, turn)
  return turn
}

const isUpdate = (frame: Uint8Array): boolean => frame[0] === MESSAGE.sync && frame[1] !== SYNC.step1

export const openTab = ({ url, token, user, role, store, version = 1, clock = Date.now }: TabOptions): Tab => {
  const notices: MeetingNotice[] = []
  let plugged = true
  let updates = 0
  const sockets = new Set<WebSocket>()
  const openSocket = (address: string): Socket => {
    const socket = new WebSocket(plugged ? address : 'ws://127.0.0.1:9/', { headers: { Authorization: `Bearer ${token}` } })
    sockets.add(socket)
    const send = socket.send.bind(socket)
    socket.send = ((data: Uint8Array) => {
      if (isUpdate(data)) updates++
      send(data)
    }) as typeof socket.send
    return socket as unknown as Socket
  }
  const sync = new MeetingSync({
    meeting: garden, user: user.id, role, store, openSocket, alone, headingOf,
    addressOf: room => `${url}/${room}?v=${version}`,
    clock,
    ticks: () => performance.now(),
    random: () => 0,
    newId: randomUUID,
    onNotice: notice => notices.push(notice),
  })
  void sync.start()
  return {
    sync, notices,
    updatesSent: () => updates,
    view: sync.view,
    doc: () => sync.view().open.doc,
    text: root => sync.view().open.doc.getText(root).toJSON(),
    unplug: () => {
      plugged = false
      for (const socket of sockets) socket.terminate()
      sync.lose()
    },
    plugIn: () => {
      plugged = true
      sync.nudge()
    },
    close: () => sync.stop(),
  }
}
