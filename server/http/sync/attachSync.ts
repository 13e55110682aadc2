import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Auth } from '../../auth/auth.ts'
import { errorFields, type Log } from '../../log.ts'
import { quietFrame } from '../../room/frames.ts'
import type { Rooms } from '../../room/rooms.ts'
import type { User } from '../../storage/storage.ts'
import type { CloseWord } from '../../../shared/words/sync.ts'
import { createFraming } from './framing.ts'
import { createHeartbeat } from './heartbeat.ts'
import { SOCKET_LIMITS, type SocketLimits } from './limits.ts'
import { objection, readRequest, type SyncRequest } from './request.ts'
import { SyncSocket } from './socket.ts'
import { createSocketPeer } from './socketPeer.ts'

export interface SyncDeps {
  auth: Pick<Auth, 'authenticate'>
  rooms: Rooms
  publicUrl: string
  log: Log
  limits?: Partial<SocketLimits>
}

export interface SyncServer {
  /** Takes nobody in any more, stores what has come in, closes every socket with 1012 and waits until all are gone. */
  close(): Promise<void>
  sockets(): number
}

/** Until the socket is a WebSocket nobody else hears its errors, and they mean only that it is gone. */
const ignore = (): void => {}

const bytesOf = (data: Buffer | ArrayBuffer | Buffer[]): Uint8Array =>
  Array.isArray(data) ? Buffer.concat(data) : data instanceof ArrayBuffer ? new Uint8Array(data) : data

/**
 * Serves `/sync/<room>` on a server's upgrades. y-websocket understands close codes and not HTTP statuses, so a request
 * that is refused is upgraded first and then closed with a reason.
 */
export const attachSync = (server: Server, deps: SyncDeps): SyncServer => {
  const { auth, rooms, publicUrl, log } = deps
  const limits = { ...SOCKET_LIMITS, ...deps.limits }
  const upgrader = new WebSocketServer({ noServer: true, clientTracking: false, perMessageDeflate: false, maxPayload: limits.messageBytes, WebSocket: SyncSocket })
  const framing = createFraming()
  const open = new Set<WebSocket>()
  const heartbeat = createHeartbeat(limits.pingMs, socket => socket.terminate())
  let closing = false

  /** Whom it is from, or the word that stands against it. */
  const check = async (asked: SyncRequest, { headers }: IncomingMessage): Promise<User | CloseWord> => {
    const against = objection(asked, headers, publicUrl)
    if (against !== undefined) return against
    if (closing) return 'restarting'
    if (open.size >= limits.sockets) return 'tooMany'
    const signedIn = await auth.authenticate({ cookie: headers.cookie, authorization: headers.authorization, ticket: asked.ticket })
    return signedIn?.user ?? 'signIn'
  }

  const serve = (socket: WebSocket, connection: Duplex, asked: SyncRequest, who: User | CloseWord): void => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    socket.on('error', error => log.info('socket failed', errorFields(error)))
    const peer = createSocketPeer(socket, connection, framing, limits)
    const refuse = (word: CloseWord): void => {
      log.info('socket refused', { word })
      peer.end(word)
    }
    if (typeof who === 'string') return refuse(who)
    if (closing || asked.room === undefined) return refuse(closing ? 'restarting' : 'noRoom')
    heartbeat.watch(socket, () => peer.send(quietFrame))
    const session = rooms.join({ room: asked.room, user: who, version: asked.version, peer })
    socket.on('message', (data, isBinary) => (isBinary ? session.receive(bytesOf(data)) : refuse('malformed')))
    socket.once('close', () => session.left())
  }

  const upgrade = async (request: IncomingMessage, connection: Duplex, head: Buffer): Promise<void> => {
    connection.on('error', ignore)
    const asked = readRequest(request.url)
    if (asked === undefined) {
      connection.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
      return
    }
    const who = await check(asked, request).catch((error: unknown): CloseWord => {
      log.error('sign-in failed', errorFields(error))
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
    close: async () => {
      closing = true
      await rooms.close()
      heartbeat.stop()
      await Promise.all([...open].map(socket => new Promise<void>(resolve => {
        socket.once('close', () => resolve())
        if (socket.readyState === socket.CLOSED) resolve()
        if (socket.readyState === socket.OPEN) socket.close(1012)
      })))
      server.off('upgrade', onUpgrade)
      upgrader.close()
    },
  }
}
