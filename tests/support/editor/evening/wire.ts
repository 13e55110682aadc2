import type { Socket } from '../../../../client/sync/room/socket.ts'
import type { Session } from '../../../../server/room/peer.ts'
import type { Rooms } from '../../../../server/room/rooms.ts'
import type { User } from '../../../../server/storage/storage.ts'
import { MESSAGE, type RoomName, SYNC } from '../../../../shared/protocol/sync.ts'

type Listener = (event: { data?: unknown; code?: number }) => void

const LOST = 1006

/** A socket without a network: what is sent waits, in order, in each direction until a test lets it through. */
export class Wire {
  readonly socket: Socket
  /** Frames with an update in them that the client has sent. */
  updates = 0
  readonly #listeners = new Map<string, Listener[]>()
  readonly #up: Uint8Array[] = []
  readonly #down: (() => void)[] = []
  #session: Session | undefined
  #state = 0

  /** Without a network (`plugged` false) the line ends soon, as a browser's does. */
  constructor(rooms: Rooms, user: User, room: string, plugged: boolean) {
    const state = (): number => this.#state
    this.socket = {
      binaryType: 'arraybuffer',
      get readyState() {
        return state()
      },
      send: (data: Uint8Array) => {
        if (data[0] === MESSAGE.sync && data[1] !== SYNC.step1) this.updates++
        this.#up.push(Uint8Array.from(data))
      },
      close: () => this.cut(),
      addEventListener: (type: string, listener: unknown) => this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener as Listener]),
    } as unknown as Socket
    if (!plugged) {
      setTimeout(() => this.#end(LOST), 5)
      return
    }
    this.#down.push(() => {
      this.#state = 1
      this.#session = rooms.join({
        room: room as RoomName, user, version: 1,
        peer: {
          send: frame => this.#down.push(() => this.#tell('message', { data: Uint8Array.from(frame).buffer })),
          close: code => this.#down.push(() => this.#end(code)),
        },
      })
      this.#tell('open', {})
    })
  }

  get open(): boolean {
    return this.#state < 2
  }

  /** How much waits in both directions. */
  get waiting(): number {
    return this.#up.length + this.#down.length
  }

  /** Lets some of what waits for the server through; answers whether there was any. */
  up(count: number): boolean {
    const frames = this.#up.splice(0, count)
    for (const frame of frames) this.#session?.receive(frame)
    return frames.length > 0
  }

  /** Lets some of what waits for the client through. */
  down(count: number): boolean {
    const events = this.#down.splice(0, count)
    for (const event of events) if (this.open) event()
    return events.length > 0
  }

  /** The line is gone, with all that was on it. */
  cut(): void {
    if (!this.open) return
    this.#state = 3
    this.#up.length = 0
    this.#down.length = 0
    this.#session?.left()
  }

  #end(code: number): void {
    this.#state = 3
    this.#session?.left()
    this.#tell('close', { code })
  }

  #tell(type: string, event: { data?: unknown; code?: number }): void {
    for (const listener of this.#listeners.get(type) ?? []) listener(event)
  }
}
