import type { WebSocket } from 'ws'

/** Finds the sockets whose other end is gone without a word. */
export interface Heartbeat {
  watch(socket: WebSocket): void
  stop(): void
}

export const createHeartbeat = (pingMs: number, onSilent: (socket: WebSocket) => void): Heartbeat => {
  /** False: asked, and no answer yet. */
  const alive = new Map<WebSocket, boolean>()
  const timer = setInterval(() => {
    for (const [socket, answered] of alive) {
      if (!answered) {
        onSilent(socket)
        continue
      }
      alive.set(socket, false)
      if (socket.readyState === socket.OPEN) socket.ping()
    }
  }, pingMs)
  timer.unref()
  return {
    watch: socket => {
      alive.set(socket, true)
      socket.on('pong', () => alive.set(socket, true))
      socket.on('message', () => alive.set(socket, true))
      socket.once('close', () => alive.delete(socket))
    },
    stop: () => clearInterval(timer),
  }
}
