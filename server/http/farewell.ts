import type { Duplex } from 'node:stream'

/** Turns away a connection that is no socket and no request: it is told why and then gone, whether or not the other end hangs up. */
export const farewell = (connection: Duplex, status: string): void => {
  connection.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => connection.destroy())
}
