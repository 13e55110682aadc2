import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Auth, SignedIn } from '../../auth/auth.ts'
import { quietFrame } from '../../room/frames.ts'
import type { Rooms } from '../../room/rooms.ts'
import type { CloseWord } from '../../../shared/words/sync.ts'
import { farewell } from '../farewell.ts'
import { createFraming } from './framing.ts'
import { createHeartbeat } from './heartbeat.ts'
import { SOCKET_LIMITS, type SocketLimits } from './limits.ts'
import { silentSocketMeter, type SocketMeter } from './meter.ts'
import { objection, readRequest, type SyncRequest } from './request.ts'
import { createSignedInSockets } from './signedIn.ts'
import { SyncSocket } from './socket.ts'
import { createSocketPeer } from './socketPeer.ts'

export interface SyncDeps {
  auth: Pick<Auth, 'authenticate' | 'isGood' | 'onEnd'>
  rooms: Rooms
  publicUrl: string
  meter?: SocketMeter
  limits?: Partial<SocketLimits>
  /** Another oldest version than the program's own, to see what becomes of clients that are older. */
  oldestVersion?: number
}

export interface SyncServer {
  /** Takes nobody in any more, stores what has come in, closes every socket with 1012 and waits until all are gone. */
  close(): Promise<void>
  sockets(): number
  /** Ends the sockets of those whose session or token has expired. */
  sweep(): Promise<void>
}

/** How long a socket may take to say goodbye when the server ends: it has five seconds for everything. */
const CLOSING_MS = 1000

/** Until the socket is a WebSocket nobody else hears its errors, and they mean only that it is gone. */
const ignore = (): void => {}

const bytesOf = (data: Buffer | ArrayBuffer | Buffer[]): Uint8Array =>
  Array.isArray(data) ? Buffer.concat(data) : data instanceof ArrayBuffer ? new Uint8Array(data) : data

/**
 * Serves `/sync/<room>` on a server's upgrades. y-websocket understands close codes and not HTTP statuses, so a request
 * that is refused is upgraded first and then closed with a reason.
 */
export const attachSync = (server: Server, deps: SyncDeps): SyncServer => {
  const { auth, rooms, publicUrl } = deps
  const meter = deps.meter ?? silentSocketMeter
  const limits = { ...SOCKET_LIMITS, ...deps.limits }
  const upgrader = new WebSocketServer({ noServer: true, clientTracking: false, perMessageDeflate: false, maxPayload: limits.messageBytes, WebSocket: SyncSocket })
  const framing = createFraming()
  const open = new Set<WebSocket>()
  const signedIn = createSignedInSockets(auth)
  const heartbeat = createHeartbeat(limits.pingMs, socket => {
    meter.ended('silent')
    socket.terminate()
  })
  let closing = false

  /** Whom it is from, or the word that stands against it. */
  const check = async (asked: SyncRequest, { headers }: IncomingMessage): Promise<SignedIn | CloseWord> => {
    const against = objection(asked, headers, publicUrl, deps.oldestVersion)
    if (against !== undefined) return against
    if (closing) return 'restarting'
    if (open.size >= limits.sockets) return 'tooMany'
    const who = await auth.authenticate({ cookie: headers.cookie, authorization: headers.authorization, ticket: asked.ticket })
    if (who === undefined) return 'signIn'
    return signedIn.ofUser(who.user.id) >= limits.socketsPerUser ? 'tooMany' : who
  }

  const serve = (socket: WebSocket, connection: Duplex, asked: SyncRequest, who: SignedIn | CloseWord): void => {
    open.add(socket)
    meter.opened()
    socket.once('close', () => {
      open.delete(socket)
      meter.gone()
    })
    socket.on('error', meter.failed)
    const peer = createSocketPeer(socket, connection, framing, limits, meter)
    if (typeof who === 'string') return peer.end(who)
    if (closing || asked.room === undefined) return peer.end(closing ? 'restarting' : 'noRoom')
    const { user, restsOn } = who
    const forget = signedIn.add(peer, user.id, restsOn)
    heartbeat.watch(socket, () => peer.send(quietFrame))
    const session = rooms.join({ room: asked.room, user, version: asked.version, peer })
    socket.on('message', (data, isBinary) => {
      const bytes = bytesOf(data)
      meter.received(bytes.length)
      if (!peer.isOpen()) return
      if (isBinary) session.receive(bytes)
      else peer.end('malformed')
    })
    socket.once('close', () => {
      forget()
      session.left()
    })
  }

  const upgrade = async (request: IncomingMessage, connection: Duplex, head: Buffer): Promise<void> => {
    connection.on('error', ignore)
    const asked = readRequest(request.url)
    if (asked === undefined) return farewell(connection, '404 Not Found')
    const who = await check(asked, request).catch((error: unknown): CloseWord => {
      meter.failed(error)
      return 'tryAgain'
    })
    if (connection.destroyed) return
    connection.off('error', ignore)
    upgrader.handleUpgrade(request, connection, head, socket => serve(socket, connection, asked, who))
  }

  const onUpgrade = (request: IncomingMessage, connection: Duplex, head: Buffer): void => void upgrade(request, connection, head)
  server.on('upgrade', onUpgrade)

  return {
    sockets: () => open.size,
    sweep: signedIn.sweep,
    close: async () => {
      closing = true
      await rooms.close()
      heartbeat.stop()
      const late = setTimeout(() => {
        for (const socket of open) socket.terminate()
      }, CLOSING_MS)
      await Promise.all([...open].map(socket => new Promise<void>(resolve => {
        socket.once('close', () => resolve())
        if (socket.readyState === socket.CLOSED) resolve()
        if (socket.readyState === socket.OPEN) socket.close(1012)
      })))
      clearTimeout(late)
      server.off('upgrade', onUpgrade)
      upgrader.close()
    },
  }
}
