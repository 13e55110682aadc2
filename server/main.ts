import { once } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import type { RandomBytes } from '../shared/domain/ids.ts'
import { HOUR, MINUTE, type Auth, type Now } from './auth/auth.ts'
import { createAuth } from './auth/createAuth.ts'
import { readyChain } from './chain/readyChain.ts'
import type { CommandDeps } from './commands/deps.ts'
import type { Files } from './files/files.ts'
import { createForms } from './forms/createForms.ts'
import { createApp } from './http/app.ts'
import { createHttpServer } from './http/httpServer.ts'
import { metricsPage } from './http/metricsPage.ts'
import { attachSync } from './http/sync/attachSync.ts'
import { SOCKET_LIMITS } from './http/sync/limits.ts'
import { errorFields, type Log } from './log.ts'
import { createRooms } from './room/createRooms.ts'
import type { Rooms } from './room/rooms.ts'
import { localUrl, type Settings } from './settings.ts'
import { KeyMissing, type KeyVault } from './signing/keyVault.ts'
import { serveClient } from './static/serveClient.ts'
import type { Storage } from './storage/storage.ts'
import { systemClock } from './systemClock.ts'
import { both } from './telemetry/both.ts'
import { createMetrics } from './telemetry/metrics.ts'
import { roomLog } from './telemetry/roomLog.ts'
import { socketLog } from './telemetry/socketLog.ts'

/** How long requests that are under way may take when the server closes, and sockets to answer, in ms. */
const GRACE_MS = 2000
/** The built client: beside the built server, or in `dist` while the server runs from its sources. */
const CLIENT_FOLDER = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../dist/client' : '../client', import.meta.url))

/** What a server is made of; `main` alone knows all of it. */
export interface ServerDeps {
  storage: Storage
  files: Files
  keys: KeyVault
  now: Now
  random: RandomBytes
  log: Log
}

export interface Running {
  /** Where it listens. */
  url: string
  auth: Auth
  rooms: Rooms
  commands: CommandDeps
  /** Takes nobody in any more, stores what has come, closes the sockets as worth a retry (1012), lets requests end. The storage stays open. */
  close(): Promise<void>
}

const listen = async (server: Server, { host, port }: Settings): Promise<string> => {
  server.listen(port, host)
  await once(server, 'listening')
  return localUrl(host, (server.address() as AddressInfo).port)
}

/** One log line for each answer; the path only, since a query may hold a token, though its question mark be mangled. */
const logRequests = (server: Server, log: Log, now: Now): void => {
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const began = now()
    response.once('finish', () => {
      const path = (request.url ?? '').split(/\?|%3f/iu, 1)[0] ?? ''
      if (path.startsWith('/assets/') || path === '/healthz') return
      log.info('request', { method: request.method, path, status: response.statusCode, ms: now() - began })
    })
  })
}

const drain = async (server: Server): Promise<void> => {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const late = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  await closed
  clearTimeout(late)
}

/**
 * Puts the program together over the storage and files it is handed, and starts it. Errors of listening pass through
 * (`EADDRINUSE` and the like), with nothing left open.
 */
export const startServer = async (settings: Settings, deps: ServerDeps): Promise<Running> => {
  const { storage, files, keys, now, random, log } = deps
  const { limits } = settings
  const forms = createForms({ files })
  const report = (error: unknown): void => log.error('unexpected', errorFields(error))
  await readyChain({ storage, files, forms, keys, now, random, publicUrl: settings.publicUrl ?? localUrl(settings.host, settings.port) }).catch((error: unknown) => {
    // everything but publishing goes on; that says by itself what it lacks
    if (!(error instanceof KeyMissing)) throw error
    log.error('signing key missing', { keyId: error.keyId })
  })
  const server = createHttpServer(limits.socket.handshakeMs ?? SOCKET_LIMITS.handshakeMs, log)
  const url = await listen(server, settings)
  // nothing waits from here on until everything is attached, so no request can come in between
  const publicUrl = settings.publicUrl ?? url
  const auth = createAuth({ storage, now, random, publicUrl })
  const metrics = createMetrics()
  const rooms = createRooms({ storage, clock: systemClock(now), random32: () => Buffer.from(random(4)).readUInt32LE(), meter: both(metrics.room, roomLog(log)), limits: limits.room })
  const commands: CommandDeps = { storage, files, forms, keys, rooms, auth, now, random, publicUrl }
  const app = createApp({ ...commands, auth, report, stopping: () => closed !== undefined })
  app.route('/', metricsPage(metrics, settings.metricsToken))
  serveClient(app, CLIENT_FOLDER)
  logRequests(server, log, now)
  server.on('request', getRequestListener(app.fetch))
  const sync = attachSync(server, { auth, rooms, publicUrl, meter: both(metrics.socket, socketLog(log)), limits: limits.socket })
  const looking = setInterval(() => void sync.sweep().catch(report), MINUTE)
  const sweeping = setInterval(() => void auth.sweep().catch(report), HOUR)

  const close = async (): Promise<void> => {
    clearInterval(sweeping)
    clearInterval(looking)
    const drained = drain(server)
    await Promise.race([sync.close(), sleep(GRACE_MS, undefined, { ref: false })])
    await rooms.close()
    await drained
  }
  let closed: Promise<void> | undefined

  return { url, auth, rooms, commands, close: () => (closed ??= close()) }
}
