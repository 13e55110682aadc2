import type * as Y from 'yjs'
import { createSectionDoc } from '../../shared/document/sectionDoc.ts'
import { mayOpenClosed } from '../../shared/domain/can.ts'
import type { Role } from '../../shared/domain/role.ts'
import type { MeetingId } from '../../shared/domain/ids.ts'
import { type MeetingNotice, roomName } from '../../shared/protocol/sync.ts'
import { type AsideRow, type LocalStore, placeOf } from './local/localStore.ts'
import type { PutAside } from './reconcile/carryOver.ts'
import { applyQuietly } from './room/applyQuietly.ts'
import { unsentText } from './reconcile/unsentText.ts'
import { RoomSync } from './room/roomSync.ts'
import type { RoomView } from './room/roomView.ts'
import type { Socket } from './room/socket.ts'
import { type SaveState, worstOf } from './saveState.ts'

export interface MeetingSyncOptions {
  readonly meeting: MeetingId
  /** Whose local copy it is. */
  readonly user: string
  readonly role: Role
  /** True where a recusal keeps this person out of a closed item, and so out of the room of them all. */
  readonly shut?: boolean | undefined
  readonly store: LocalStore
  /** The address of a room's socket. */
  readonly addressOf: (room: string) => string
  readonly openSocket: (url: string) => Socket
  /** Milliseconds since 1970 by this browser's clock, which may be wrong: for showing, never for deciding. */
  readonly clock: () => number
  /** Milliseconds that only go forward, whatever is done to the clock. */
  readonly ticks: () => number
  readonly random: () => number
  readonly newId: () => string
  readonly alone: (key: string, work: () => Promise<void>) => Promise<void>
  readonly onNotice: (notice: MeetingNotice) => void
  /** The heading that stands over a root, for people: `3. Budget`. */
  readonly headingOf: (docs: { open: Y.Doc; own: Y.Doc }, root: string) => string
}

/** What the page may know of a meeting's rooms. A new object whenever something in it changes. */
export interface MeetingView {
  readonly open: RoomView
  /** Absent for those who may not know what closed items say. */
  readonly closed: RoomView | undefined
  readonly save: SaveState
  /** What was refused and waits for its author, oldest first. */
  readonly aside: readonly AsideRow[]
}

/** The two rooms of one meeting, for as long as its page is open. */
export class MeetingSync {
  readonly #options: MeetingSyncOptions
  readonly #place: string
  readonly #open: RoomSync
  #closed: RoomSync | undefined
  #aside: readonly AsideRow[] = []
  #view: MeetingView
  #ended = false
  readonly #listeners = new Set<() => void>()
  readonly #unwatch: () => void

  constructor(options: MeetingSyncOptions) {
    this.#options = options
    this.#place = placeOf(options.user, options.meeting)
    this.#open = this.#room(false)
    this.#view = this.#look()
    this.#open.subscribe(this.#changed)
    this.#unwatch = options.store.aside.watch(() => void this.#listAside())
  }

  readonly view = (): MeetingView => this.#view

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async start(): Promise<void> {
    await this.#listAside()
    if (this.#ended) return
    this.#setRole(this.#options.role, this.#options.shut === true)
    if (!this.#closed) void this.#retireKept()
    await this.#open.start()
  }

  /** Tries again at once where a connection is missing. */
  readonly nudge = (): void => {
    this.#open.nudge()
    this.#closed?.nudge()
  }

  /** The browser says that the network is gone. */
  readonly lose = (): void => {
    this.#open.lose()
    this.#closed?.lose()
  }

  /** Writes to the local copy what waits: the page may be about to go. */
  readonly flush = async (): Promise<void> => {
    await Promise.all([this.#open.flush(), this.#closed?.flush()])
  }

  /** The author has dealt with it. */
  readonly removeAside = async (id: string): Promise<void> => {
    await this.#options.store.aside.remove(id)
    this.#aside = this.#aside.filter(row => row.id !== id)
    this.#changed()
  }

  /** Puts text aside that has no place in the document any more; said again under the same id it takes the place of what was said. */
  readonly putAside = ({ id, closed, ...aside }: PutAside & { readonly id: string; readonly closed: boolean }): void => {
    const own = (closed ? this.#closed : undefined) ?? this.#open
    void this.#keepAside([{ ...this.#row(aside, own.view().doc, closed), id }], true)
  }

  stop(): void {
    this.#ended = true
    this.#unwatch()
    this.#listeners.clear()
    void this.#open.stop()
    void this.#closed?.stop()
  }

  #room(closed: boolean): RoomSync {
    const { meeting, store, addressOf, openSocket, ticks, random, alone } = this.#options
    const room = roomName({ meeting, closed })
    return new RoomSync({
      url: addressOf(room),
      key: this.#keyOf(closed),
      hasAgenda: !closed,
      store, openSocket, ticks, random, alone,
      onNotice: notice => this.#hear(notice, closed),
      toRow: (aside, own) => this.#row(aside, own, closed),
      onAside: (rows, keep) => void this.#keepAside(rows, keep),
    })
  }

  #hear(notice: MeetingNotice, closed: boolean): void {
    // both rooms are told the same; once is enough
    if (closed) return
    this.#options.onNotice(notice)
    this.#setRole(notice.role, notice.recused?.closed === true)
  }

  #setRole(role: Role, shut: boolean): void {
    const may = mayOpenClosed(role) && !shut
    if (may && !this.#closed) {
      this.#closed = this.#room(true)
      this.#closed.subscribe(this.#changed)
      void this.#closed.start()
    } else if (!may && this.#closed) {
      const closed = this.#closed
      this.#closed = undefined
      void this.#retire(closed)
    } else return
    this.#changed()
  }

  /** Closed text may not be read any more: what was not sent is given back to its author, the copy goes. */
  async #retire(closed: RoomSync): Promise<void> {
    const { doc } = closed.view()
    const rows = closed.unsent().map(aside => this.#row(aside, doc, true))
    const stopped = closed.stop()
    if (rows.length > 0) await this.#keepAside(rows, true)
    await stopped
    await this.#options.store.forget(this.#keyOf(true))
  }

  /** The same where the right went while the page was not open. */
  async #retireKept(): Promise<void> {
    const kept = await this.#options.store.copy({ room: this.#keyOf(true), whole: () => new Uint8Array(), onState: () => undefined }).load()
    if (kept.updates.length === 0) return
    const doc = createSectionDoc()
    for (const update of kept.updates) applyQuietly(doc, update, 'copy')
    const rows = unsentText(doc, kept.unsent).map(aside => this.#row(aside, doc, true))
    if (rows.length > 0) await this.#keepAside(rows, true)
    await this.#options.store.forget(this.#keyOf(true))
  }

  #keyOf(closed: boolean): string {
    return `${this.#options.user}/${roomName({ meeting: this.#options.meeting, closed })}`
  }

  #row(aside: PutAside, own: Y.Doc, closed: boolean): AsideRow {
    const open = closed ? this.#open.view().doc : own
    const { newId, clock, headingOf } = this.#options
    return { ...aside, id: newId(), place: this.#place, closed, heading: headingOf({ open, own }, aside.root), at: clock() }
  }

  async #keepAside(rows: readonly AsideRow[], keep: boolean): Promise<void> {
    this.#aside = [...this.#aside.filter(row => rows.every(({ id }) => id !== row.id)), ...rows]
    this.#changed()
    if (keep) await this.#options.store.aside.add(rows)
  }

  async #listAside(): Promise<void> {
    try {
      this.#aside = await this.#options.store.aside.list(this.#place)
    } catch {
      // the store is gone (cleared by hand, closed by the browser): what is on the screen stays
    }
    this.#changed()
  }

  #look(): MeetingView {
    const open = this.#open.view()
    const closed = this.#closed?.view()
    return { open, closed, save: worstOf(closed ? [open.save, closed.save] : [open.save]), aside: this.#aside }
  }

  readonly #changed = (): void => {
    if (this.#ended) return
    this.#view = this.#look()
    for (const listener of this.#listeners) listener()
  }
}
