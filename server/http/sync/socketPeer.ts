import type { Duplex } from 'node:stream'
import { WebSocket } from 'ws'
import { closing, type CloseWord } from '../../../shared/words/sync.ts'
import type { Peer } from '../../room/peer.ts'
import type { SocketLimits } from './limits.ts'
import type { SocketMeter } from './meter.ts'

/** A socket as a room's peer. Frames are written to the connection itself, past `ws`, which would frame them once for each socket. */
export interface SocketPeer extends Peer {
  /** Ends it for a reason of the socket's own. */
  end(word: CloseWord): void
  /** False once it has been ended: nothing that still comes in counts any more. */
  isOpen(): boolean
}

/**
 * What is sent in one turn goes out in one write. A reader that does not read is closed once more than `queuedBytes` wait for it,
 * not counting one document that it is being sent.
 */
export const createSocketPeer = (socket: WebSocket, connection: Duplex, framing: (message: Uint8Array) => Buffer, limits: SocketLimits, meter: SocketMeter): SocketPeer => {
  let corked = false
  let allowance = 0
  let ended = false

  const uncork = (): void => {
    corked = false
    connection.uncork()
  }

  const close = (code: number, reason: string): void => {
    if (ended) return
    ended = true
    socket.close(code, reason)
    const late = setTimeout(() => socket.terminate(), limits.goodbyeMs)
    socket.once('close', () => clearTimeout(late))
  }

  const end = (word: CloseWord): void => {
    if (ended) return
    meter.ended(word)
    const { code, reason } = closing(word)
    close(code, reason)
  }

  return {
    end,
    close,
    isOpen: () => !ended,
    send: frame => {
      if (ended || socket.readyState !== WebSocket.OPEN) return
      const queued = connection.writableLength
      if (queued === 0) allowance = 0
      if (queued > limits.queuedBytes + allowance) return end('slow')
      if (!corked) {
        corked = true
        connection.cork()
        process.nextTick(uncork)
      }
      const wire = framing(frame)
      if (wire.length >= limits.documentBytes && allowance === 0) allowance = wire.length
      connection.write(wire)
      meter.sent(wire.length)
    },
  }
}
