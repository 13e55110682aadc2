/** What a socket may do. Bytes and milliseconds. */
export interface SocketLimits {
  /** One message from a client; a longer one is closed as too large. */
  messageBytes: number
  /** What may wait for a reader that does not read, beyond the document it has just been sent. */
  queuedBytes: number
  /** From this size on a message counts as a document that is being opened. */
  documentBytes: number
  /**
   * A socket is asked for a sign of life this often, and ended when the last one has brought none. Less than 30 seconds: a y-websocket
   * client that is alone and hears nothing for so long connects anew.
   */
  pingMs: number
  /** How long a connection may take to say what it wants: a handshake that is begun and not finished is ended. */
  handshakeMs: number
  /** How long a socket may take to say goodbye. */
  goodbyeMs: number
  /** Sockets of the whole process, and of one user. */
  sockets: number
  socketsPerUser: number
}

export const SOCKET_LIMITS: SocketLimits = {
  messageBytes: 8 * 1024 * 1024,
  queuedBytes: 512 * 1024,
  documentBytes: 256 * 1024,
  pingMs: 15_000,
  handshakeMs: 10_000,
  goodbyeMs: 3000,
  sockets: 20_000,
  socketsPerUser: 100,
}
