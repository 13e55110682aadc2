/** The part of a WebSocket that we use; handed in, so that tests may bring their own. */
export type Socket = Pick<WebSocket, 'binaryType' | 'readyState' | 'send' | 'close' | 'addEventListener'>

const OPEN = 1
/** So often the line is looked at, in milliseconds. */
const LOOK = 5_000
/** A line that has been quiet for so long is asked for a sign of life. */
const QUIET = 15_000
/** Without an answer for so long it counts as lost. */
const DEAD = 10_000

export interface LineEvents {
  readonly opened: () => void
  readonly message: (bytes: Uint8Array) => void
  readonly closed: (code: number) => void
  /** Asks the other side something that it always answers. */
  readonly probe: () => void
}

/** Code of a line that was lost without a word. */
const LOST = 1006

/** One WebSocket from its opening to its end, which is told exactly once. Notices a dead line that the browser does not. */
export class Line {
  readonly #socket: Socket
  readonly #events: LineEvents
  readonly #clock: () => number
  #heard: number
  #probed: number | undefined
  readonly #watch: ReturnType<typeof setInterval>
  #over = false

  constructor(socket: Socket, events: LineEvents, clock: () => number) {
    this.#socket = socket
    this.#events = events
    this.#clock = clock
    this.#heard = clock()
    socket.binaryType = 'arraybuffer'
    socket.addEventListener('open', () => {
      if (this.#over) return
      this.#heard = clock()
      events.opened()
    })
    socket.addEventListener('message', ({ data }: { readonly data: unknown }) => {
      if (this.#over) return
      this.#heard = clock()
      this.#probed = undefined
      if (data instanceof ArrayBuffer) events.message(new Uint8Array(data))
    })
    // an error is followed by a close; without a listener some sockets throw it
    socket.addEventListener('error', () => undefined)
    socket.addEventListener('close', ({ code }) => this.#end(code))
    this.#watch = setInterval(() => this.#look(), LOOK)
  }

  /** Sends, where the line is open; answers whether it was. */
  send(bytes: Uint8Array<ArrayBuffer>): boolean {
    if (this.#over || this.#socket.readyState !== OPEN) return false
    this.#socket.send(bytes)
    return true
  }

  /** Ends the line from this side, without a word to anyone. */
  drop(): void {
    if (this.#over) return
    this.#over = true
    clearInterval(this.#watch)
    this.#socket.close()
  }

  /** The network is gone: the end comes now and not when the browser notices. */
  lose(): void {
    this.#end(LOST)
  }

  #end(code: number): void {
    if (this.#over) return
    this.drop()
    this.#events.closed(code)
  }

  #look(): void {
    const now = this.#clock()
    if (this.#probed !== undefined) {
      if (now - this.#probed > DEAD) this.lose()
    } else if (now - this.#heard > QUIET) {
      this.#probed = now
      this.#events.probe()
    }
  }
}
