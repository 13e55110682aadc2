import type { WebSocket } from 'ws'

/** Finds the sockets whose other end is gone without a word, and lets the others know that we are there. */
export interface Heartbeat {
  /** `beat` is called at every turn, to say something that a client's code hears: pings it does not. */
  watch(socket: WebSocket, beat: () => void): void
  stop(): void
}

interface Watched {
  answered: boolean
  readonly beat: () => void
}

/** An interval has so many turns, each for its share of the sockets: thousands asked at once would hold everybody up. */
const TURNS = 15

export const createHeartbeat = (pingMs: number, onSilent: (socket: WebSocket) => void): Heartbeat => {
  const turns = Array.from({ length: TURNS }, () => new Map<WebSocket, Watched>())
  let turn = 0
  let newest = 0

  const ask = (socket: WebSocket, state: Watched): void => {
    if (!state.answered) return onSilent(socket)
    state.answered = false
    if (socket.readyState === socket.OPEN) socket.ping()
    state.beat()
  }

  const timer = setInterval(() => {
    turn = (turn + 1) % TURNS
    for (const [socket, state] of turns[turn] ?? []) ask(socket, state)
  }, pingMs / TURNS)
  timer.unref()

  return {
    watch: (socket, beat) => {
      const state = { answered: true, beat }
      const hear = (): void => {
        state.answered = true
      }
      newest = (newest + 1) % TURNS
      const own = turns[newest]
      own?.set(socket, state)
      socket.on('pong', hear)
      socket.on('message', hear)
      socket.once('close', () => own?.delete(socket))
    },
    stop: () => clearInterval(timer),
  }
}
