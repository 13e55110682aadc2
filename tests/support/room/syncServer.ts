import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { UserId } from '../../../shared/domain/ids.ts'
import type { Auth } from '../../../server/auth/auth.ts'
import { createAuth } from '../../../server/auth/createAuth.ts'
import { attachSync } from '../../../server/http/sync/attachSync.ts'
import { SOCKET_LIMITS, type SocketLimits } from '../../../server/http/sync/limits.ts'
import { createHttpServer } from '../../../server/http/httpServer.ts'
import { silentSocketMeter, type SocketMeter } from '../../../server/http/sync/meter.ts'
import { silentLog, type Log } from '../../../server/log.ts'
import { silentMeter, type Meter } from '../../../server/room/meter.ts'
import { createRooms } from '../../../server/room/createRooms.ts'
import type { RoomLimits } from '../../../server/room/limits.ts'
import type { Rooms } from '../../../server/room/rooms.ts'
import type { Storage } from '../../../server/storage/storage.ts'
import { systemClock } from '../../../server/systemClock.ts'

export interface SyncSite {
  /** `ws://127.0.0.1:…/sync` */
  url: string
  origin: string
  rooms: Rooms
  auth: Auth
  sockets(): number
  /** Ends what rests on expired sessions, as the server does every minute. */
  sweep(): Promise<void>
  token(user: UserId): Promise<string>
  close(): Promise<void>
}

export interface SiteOptions {
  room?: Partial<RoomLimits>
  socket?: Partial<SocketLimits>
  roomMeter?: Meter
  socketMeter?: SocketMeter
  log?: Log
  now?: () => number
  /** As if the server took no client older than this. */
  oldestVersion?: number
}

/** The real upgrade handler and the real rooms on a free port. */
export const startSync = async (storage: Storage, options: SiteOptions = {}): Promise<SyncSite> => {
  const { room = {}, socket = {}, roomMeter = silentMeter, socketMeter = silentSocketMeter, log = silentLog, now = Date.now, oldestVersion } = options
  const server = createHttpServer(socket.handshakeMs ?? SOCKET_LIMITS.handshakeMs, log)
  server.on('request', (_request, response) => response.writeHead(404).end())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const auth = createAuth({ storage, now, random: count => randomBytes(count), publicUrl: origin })
  const rooms = createRooms({ storage, clock: systemClock(now), random32: () => randomBytes(4).readUInt32LE(), limits: room, meter: roomMeter })
  const sync = attachSync(server, { auth, rooms, publicUrl: origin, meter: socketMeter, limits: socket, ...(oldestVersion === undefined ? {} : { oldestVersion }) })
  return {
    url: `ws://127.0.0.1:${port}/sync`, origin, rooms, auth,
    sockets: sync.sockets, sweep: sync.sweep,
    token: user => auth.issueBearer(user),
    close: async () => {
      await sync.close()
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
