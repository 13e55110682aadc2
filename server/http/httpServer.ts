import { createServer, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Log } from '../log.ts'
import { farewell } from './farewell.ts'

/** How often connections are looked at that have begun to ask for something. */
const LOOKS = 4

/**
 * The server under HTTP and sockets alike. A connection that does not get as far as saying what it wants within `handshakeMs`, byte by
 * byte or not at all, is ended with 408 and a line in the log.
 */
export const createHttpServer = (handshakeMs: number, log: Log): Server => {
  const server = createServer({ headersTimeout: handshakeMs, connectionsCheckingInterval: Math.max(1, handshakeMs / LOOKS) })
  server.on('clientError', (error: NodeJS.ErrnoException, connection: Duplex) => {
    const late = error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
    log.info('request failed', { code: error.code })
    if (connection.writable) farewell(connection, late ? '408 Request Timeout' : '400 Bad Request')
    else connection.destroy()
  })
  return server
}
