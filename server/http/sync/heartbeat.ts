import type { WebSocket } from 'ws'

/** Finds the sockets whose other end is gone without a word, and lets the others know that we are there. */
export interface Heartbeat {
  /** `beat` is called at every turn, to say something that a client's code hears: pings it does not. */
  watch(socket: WebSocket, beat: () => void): void
  stop(): void
}

export const createHeartbeat = (pingMs: number, onSilent: (socket: WebSocket) => void): Heartbeat => {
  const watched = new Map<WebSocket, { answered: boolean; beat: () => void }>()
  const timer = setInterval(() => {
    for (const [socket, state] of watched) {
      if (!state.answered) {
        onSilent(socket)
        continue
      }
      state.answered = false
      if (socket.readyState === socket.OPEN) socket.ping()
      state.beat()
    }
  }, pingMs)
  timer.unref()
  return {
    watch: (socket, beat) => {
      const state = { answered: true, beat }
      const hear = (): void => {
        state.answered = true
      }
      watched.set(socket, state)
      socket.on('pong', hear)
      socket.on('message', hear)
      socket.once('close', () => watched.delete(socket))
    },
    stop: () => clearInterval(timer),
  }
}
