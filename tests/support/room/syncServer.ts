import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { UserId } from '../../../shared/domain/ids.ts'
import type { Auth } from '../../../server/auth/auth.ts'
import { createAuth } from '../../../server/auth/createAuth.ts'
import { attachSync } from '../../../server/http/sync/attachSync.ts'
import type { SocketLimits } from '../../../server/http/sync/limits.ts'
import { silentLog } from '../../../server/log.ts'
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
  token(user: UserId): Promise<string>
  close(): Promise<void>
}

/** The real upgrade handler and the real rooms on a free port. */
export const startSync = async (storage: Storage, limits: { room?: Partial<RoomLimits>; socket?: Partial<SocketLimits> } = {}): Promise<SyncSite> => {
  const server = createServer((_request, response) => response.writeHead(404).end())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const now = Date.now
  const auth = createAuth({ storage, now, random: count => randomBytes(count), publicUrl: origin })
  const rooms = createRooms({ storage, clock: systemClock(now), random32: () => randomBytes(4).readUInt32LE(), limits: limits.room ?? {} })
  const sync = attachSync(server, { auth, rooms, publicUrl: origin, log: silentLog, limits: limits.socket ?? {} })
  return {
    url: `ws://127.0.0.1:${port}/sync`, origin, rooms, auth,
    sockets: sync.sockets,
    token: user => auth.issueBearer(user),
    close: async () => {
      await sync.close()
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
