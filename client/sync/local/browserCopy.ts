import type { LocalState } from '../saveState.ts'
import type { Database, RoomRow } from './database.ts'
import type { CopyOptions, Dealt, Kept, LocalCopy, Replacement, Written } from './localStore.ts'

/** Updates are written together, this many milliseconds after the first of them. */
const GATHER = 40
/** That all is saved is noted so long after it was said, in milliseconds: it changes with every word. */
const NOTE = 1000
/** So many small updates are joined into one. */
const TIDY = 400

const sameNumbers = (a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean =>
  a.size === b.size && [...a].every(([key, value]) => b.get(key) === value)

/** A local copy in IndexedDB, shared by all tabs of one person: each adds its own updates and tidies up only those it knows. */
export class BrowserCopy implements LocalCopy {
  readonly #db: Database
  readonly #options: CopyOptions
  #queue: Uint8Array[] = []
  #writers = new Set<number>()
  /** From which clock on the server is not known to have what was written, by client id. */
  #unsent = new Map<number, number>()
  /** Client ids that are to be taken off the list of what is unsent. */
  #sent: readonly number[] = []
  /** Keys of the updates that the document at hand includes. */
  #known: number[] = []
  /** A replacement that could not be written: the next write tries again, before anything of the old copy goes. */
  #owed: Replacement | undefined
  #state: LocalState = 'kept'
  #timer: ReturnType<typeof setTimeout> | undefined
  #noting: ReturnType<typeof setTimeout> | undefined
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
      this.#unsent = new Map([...(room?.unsent ?? []), ...this.#unsent])
      return { updates: rows.map(row => row.update), writers: new Set(this.#writers), unsent: new Map(this.#unsent) }
    } catch {
      this.#enter('unavailable')
      return { updates: [], writers: new Set(), unsent: new Map() }
    }
  }

  add(update: Uint8Array, written?: Written): void {
    this.#queue.push(update)
    if (written) {
      this.#writers.add(written.writer)
      if (!this.#unsent.has(written.writer)) this.#unsent.set(written.writer, written.from)
    }
    this.#timer ??= setTimeout(() => void this.flush(), GATHER)
  }

  settled(): void {
    if (this.#unsent.size === 0) return
    this.#sent = [...this.#sent, ...this.#unsent.keys()]
    this.#unsent.clear()
    this.#noting ??= setTimeout(() => void this.flush(), NOTE)
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
    clearTimeout(this.#noting)
    this.#noting = undefined
    if (this.#queue.length > 0) await this.#inTurn(() => this.#write())
    else if (this.#sent.length > 0) await this.#inTurn(() => this.#note())
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
      tx.objectStore('rooms').put({ room, writers: [...replacement.writers], dealt: [...replacement.dealt], unsent: [...replacement.unsent] }),
      ...this.#known.map(old => updates.delete(old)),
      tx.done,
    ])
    this.#owed = undefined
    this.#known = [key]
    this.#writers = new Set(replacement.writers)
    this.#unsent = new Map(replacement.unsent)
    this.#sent = []
  }

  async #write(): Promise<void> {
    const updates = this.#queue
    if (updates.length === 0) return
    this.#queue = []
    const { room, whole } = this.#options
    if (this.#owed) return this.#put({ ...this.#owed, state: whole(), writers: this.#writers, unsent: this.#unsent })
    // after a failure something is missing in between: begin anew with all of it
    const anew = this.#state !== 'kept' || this.#known.length + updates.length > TIDY
    const tx = this.#db.transaction(['updates', 'rooms'], 'readwrite')
    const store = tx.objectStore('updates')
    const [keys] = await Promise.all([
      Promise.all((anew ? [whole()] : updates).map(update => store.add({ room, update }))),
      this.#noteIn(tx.objectStore('rooms')),
      ...(anew ? this.#known.map(old => store.delete(old)) : []),
      tx.done,
    ])
    this.#known = anew ? keys : [...this.#known, ...keys]
  }

  async #note(): Promise<void> {
    const tx = this.#db.transaction('rooms', 'readwrite')
    await Promise.all([this.#noteIn(tx.store), tx.done])
  }

  /** Who writes here and what is unsent, beside what other tabs have noted. */
  async #noteIn(rooms: { get(room: string): Promise<RoomRow | undefined>; put(row: RoomRow): Promise<unknown> }): Promise<void> {
    const { room } = this.#options
    const sent = this.#sent
    this.#sent = []
    const row = await rooms.get(room)
    const writers = new Set([...(row?.writers ?? []), ...this.#writers])
    const unsent = new Map(row?.unsent)
    for (const id of sent) unsent.delete(id)
    for (const [id, from] of this.#unsent) if (!unsent.has(id)) unsent.set(id, from)
    const same = row && writers.size === row.writers.length && sameNumbers(unsent, new Map(row.unsent))
    if (!same) await rooms.put({ room, writers: [...writers], dealt: row?.dealt ?? [], unsent: [...unsent] })
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
