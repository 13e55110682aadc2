import type { LocalState } from '../saveState.ts'
import type { Database } from './database.ts'
import type { CopyOptions, Dealt, Kept, LocalCopy, Replacement } from './localStore.ts'

/** Updates are written together, this many milliseconds after the first of them. */
const GATHER = 40
/** So many small updates are joined into one. */
const TIDY = 400

/** A local copy in IndexedDB, shared by all tabs of one person: each adds its own updates and tidies up only those it knows. */
export class BrowserCopy implements LocalCopy {
  readonly #db: Database
  readonly #options: CopyOptions
  #queue: Uint8Array[] = []
  #writers = new Set<number>()
  #writersKept = 0
  /** Keys of the updates that the document at hand includes. */
  #known: number[] = []
  /** A replacement that could not be written: the next write tries again, before anything of the old copy goes. */
  #owed: Replacement | undefined
  #state: LocalState = 'kept'
  #timer: ReturnType<typeof setTimeout> | undefined
  #work: Promise<unknown> = Promise.resolve()

  constructor(db: Database, options: CopyOptions) {
    this.#db = db
    this.#options = options
  }

  state(): LocalState {
    return this.#state
  }

  async load(): Promise<Kept> {
    try {
      const tx = this.#db.transaction(['updates', 'rooms'])
      const index = tx.objectStore('updates').index('room')
      const [rows, keys, room] = await Promise.all([
        index.getAll(this.#options.room), index.getAllKeys(this.#options.room), tx.objectStore('rooms').get(this.#options.room),
      ])
      this.#known = [...keys]
      for (const writer of room?.writers ?? []) this.#writers.add(writer)
      this.#writersKept = this.#writers.size
      return { updates: rows.map(row => row.update), writers: new Set(this.#writers) }
    } catch {
      this.#enter('unavailable')
      return { updates: [], writers: new Set() }
    }
  }

  add(update: Uint8Array, writer?: number): void {
    this.#queue.push(update)
    if (writer !== undefined) this.#writers.add(writer)
    this.#timer ??= setTimeout(() => void this.flush(), GATHER)
  }

  async dealt(): Promise<Dealt> {
    try {
      const row = await this.#db.get('rooms', this.#options.room)
      return new Map(row?.dealt)
    } catch {
      return new Map()
    }
  }

  replace(replacement: Replacement): Promise<void> {
    // what waits is part of the new state, or of what it drops
    this.#queue = []
    return this.#inTurn(() => this.#put(replacement))
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#queue.length > 0) await this.#inTurn(() => this.#write())
  }

  async #put(replacement: Replacement): Promise<void> {
    this.#owed = replacement
    const tx = this.#db.transaction(['updates', 'rooms', 'aside'], 'readwrite')
    const updates = tx.objectStore('updates')
    const { room } = this.#options
    // all awaited together: a full disk fails every one of them
    const [key] = await Promise.all([
      updates.add({ room, update: replacement.state }),
      ...replacement.aside.map(row => tx.objectStore('aside').put(row)),
      tx.objectStore('rooms').put({ room, writers: [...replacement.writers], dealt: [...replacement.dealt] }),
      ...this.#known.map(old => updates.delete(old)),
      tx.done,
    ])
    this.#owed = undefined
    this.#known = [key]
    this.#writers = new Set(replacement.writers)
    this.#writersKept = this.#writers.size
  }

  async #write(): Promise<void> {
    const updates = this.#queue
    if (updates.length === 0) return
    this.#queue = []
    const { room, whole } = this.#options
    if (this.#owed) return this.#put({ ...this.#owed, state: whole(), writers: this.#writers })
    // after a failure something is missing in between: begin anew with all of it
    const anew = this.#state !== 'kept' || this.#known.length + updates.length > TIDY
    const tx = this.#db.transaction(['updates', 'rooms'], 'readwrite')
    const store = tx.objectStore('updates')
    const rooms = tx.objectStore('rooms')
    const noteWriters = async (): Promise<void> => {
      if (this.#writers.size === this.#writersKept) return
      const row = await rooms.get(room)
      await rooms.put({ room, writers: [...new Set([...(row?.writers ?? []), ...this.#writers])], dealt: row?.dealt ?? [] })
    }
    const [keys] = await Promise.all([
      Promise.all((anew ? [whole()] : updates).map(update => store.add({ room, update }))),
      noteWriters(),
      ...(anew ? this.#known.map(old => store.delete(old)) : []),
      tx.done,
    ])
    this.#known = anew ? keys : [...this.#known, ...keys]
    this.#writersKept = this.#writers.size
  }

  /** One after the other; a failure is remembered, not thrown: writing goes on without the copy. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#work.then(work).then(
      () => this.#enter('kept'),
      (problem: unknown) => this.#enter(problem instanceof DOMException && problem.name === 'QuotaExceededError' ? 'full' : 'unavailable'),
    )
    this.#work = turn
    return turn
  }

  #enter(state: LocalState): void {
    if (state === this.#state) return
    this.#state = state
    this.#options.onState()
  }
}
