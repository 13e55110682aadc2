import * as Y from 'yjs'
import { createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import { backoff, slowBackoff } from '../connection/backoff.ts'
import { readCloseCode } from '../connection/closeCode.ts'
import { type Connection, type ConnectionEvent, type Effect, initial, step } from '../connection/connection.ts'
import type { LocalCopy } from '../local/localStore.ts'
import type { Rights } from '../mayWrite.ts'
import type { PutAside } from '../reconcile/carryOver.ts'
import { createServerState, learnUpdate, learnVector, type ServerState } from '../reconcile/serverState.ts'
import { saveState } from '../saveState.ts'
import { awarenessFrame, readFrame, step1Frame, step2Frame, updateFrame } from '../wire/frames.ts'
import { applyQuietly } from './applyQuietly.ts'
import { compare } from './compare.ts'
import { OwnWriting } from './ownWriting.ts'
import { Presence } from './presence.ts'
import { Refusals } from './refusals.ts'
import type { RoomSyncOptions, RoomView } from './roomView.ts'
import { Line } from './socket.ts'
import { sortOut, type SortedOut } from './sortOut.ts'

/** Origin of what came from the server: it is sent to nobody. */
const REMOTE = Symbol('remote')
/** Origin of what came from the local copy, and stands there already. */
const COPY = Symbol('copy')

/** One shared document and its way to the server: the y-websocket protocol, a local copy, and what becomes of refused text. */
export class RoomSync {
  readonly #options: RoomSyncOptions
  readonly #copy: LocalCopy
  readonly #own: OwnWriting
  readonly #listeners = new Set<() => void>()
  readonly #refusals = new Refusals()
  #doc: Y.Doc
  #presence: Presence
  #connection: Connection = initial
  #line: Line | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Takes what the server has, alone, after a refusal. */
  #fresh: Y.Doc | undefined
  #server: ServerState = createServerState()
  #heard = { step1: false, step2: false }
  #rights: Rights | undefined
  #sent = 0
  #saved = 0
  #unsent = false
  #ready = false
  #ended = false
  #view: RoomView

  constructor(options: RoomSyncOptions) {
    this.#options = options
    this.#doc = createSectionDoc()
    this.#presence = this.#announce(this.#doc)
    this.#copy = options.store.copy({ room: options.key, whole: () => Y.encodeStateAsUpdate(this.#doc), onState: () => this.#changed() })
    this.#own = new OwnWriting(this.#copy)
    this.#hook()
    this.#view = this.#look()
  }

  readonly view = (): RoomView => this.#view

  /** Calls back when the view has changed. Answers how to stop that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Shows the local copy, then connects. */
  async start(): Promise<void> {
    const kept = await this.#copy.load()
    if (this.#ended) return
    this.#own.remember(kept)
    for (const update of kept.updates) applyQuietly(this.#doc, update, COPY)
    this.#ready ||= this.#doc.store.clients.size > 0
    this.#dispatch({ type: 'start' })
  }

  /** Tries again at once: the network is back, the page is seen, the person asks. */
  readonly nudge = (): void => this.#dispatch({ type: 'nudged' })

  /** The browser says that the network is gone. */
  readonly lose = (): void => this.#line?.lose()

  readonly flush = (): Promise<void> => this.#copy.flush()

  /** What was written here and the server is not known to have. */
  unsent(): PutAside[] {
    return this.#own.unsentIn(this.#doc)
  }

  /** Ends it all; the local copy stays, and is complete once this is done. */
  async stop(): Promise<void> {
    this.#ended = true
    this.#dispatch({ type: 'stop' })
    this.#listeners.clear()
    this.#unhook()
    await this.#copy.flush()
  }

  #dispatch(event: ConnectionEvent): void {
    const { state, effects } = step(this.#connection, event)
    this.#connection = state
    for (const effect of effects) this.#run(effect)
    this.#changed()
  }

  #run(effect: Effect): void {
    clearTimeout(this.#timer)
    if (effect.type === 'connect') this.#connect()
    else if (effect.type === 'disconnect') this.#dropLine()
    else {
      const random = this.#options.random()
      this.#timer = setTimeout(() => this.#dispatch({ type: 'due' }), effect.slowly ? slowBackoff(random) : backoff(effect.attempt, random))
    }
  }

  #connect(): void {
    this.#dropLine()
    this.#server = createServerState()
    this.#heard = { step1: false, step2: false }
    this.#rights = undefined
    this.#sent = 0
    this.#saved = 0
    this.#fresh = this.#connection.type === 'connecting' && this.#connection.fresh ? createSectionDoc() : undefined
    const line: Line = new Line(this.#options.openSocket(this.#options.url), {
      opened: () => {
        this.#dispatch({ type: 'opened' })
        line.send(step1Frame(Y.encodeStateVector(this.#fresh ?? this.#doc)))
      },
      message: bytes => this.#receive(bytes),
      closed: code => this.#closed(code),
      probe: () => line.send(step1Frame(Y.encodeStateVector(this.#fresh ?? this.#doc))),
    }, this.#options.ticks)
    this.#line = line
  }

  #dropLine(): void {
    this.#line?.drop()
    this.#line = undefined
    this.#presence.alone()
  }

  #closed(code: number): void {
    this.#dropLine()
    const ending = readCloseCode(code)
    if (ending === 'refused') this.#refusals.count()
    this.#dispatch({ type: 'closed', ending })
  }

  #receive(bytes: Uint8Array): void {
    const frame = readFrame(bytes)
    if (!frame) return this.#line?.lose()
    switch (frame.type) {
      case 'step1':
        learnVector(this.#server, frame.vector)
        this.#heard.step1 = true
        return this.#meet()
      case 'step2':
      case 'update':
        applyQuietly(this.#fresh ?? this.#doc, frame.update, REMOTE)
        if (this.#connection.type !== 'live') learnUpdate(this.#server, frame.update)
        if (frame.type === 'step2') this.#heard.step2 = true
        return this.#meet()
      case 'awareness':
        return this.#presence.hear(frame.update)
      case 'queryAwareness':
        return this.#presence.tell()
      case 'saved':
        this.#saved = frame.count
        if (this.#sent > 0 && this.#saved >= this.#sent) this.#refusals.forgive()
        return this.#changed()
      case 'notice':
        this.#rights = { role: frame.notice.role, phase: frame.notice.phase, closed: !this.#options.hasAgenda, recused: frame.notice.recused?.items }
        this.#options.onNotice(frame.notice)
        return this.#meet()
      case 'refused':
        return this.#refusals.hear(frame.refused)
      case 'other':
        return
    }
  }

  /** Once both have said what they have and what may be written: sends what the server lacks, or sorts it first. */
  #meet(): void {
    if (this.#connection.type !== 'syncing' || !this.#heard.step1 || !this.#heard.step2 || !this.#rights) return
    const line = this.#line
    const rights = this.#rights
    // once is enough: further frames of this connection only add to what the server has
    this.#heard = { step1: false, step2: false }
    const stillHere = (): boolean => this.#line === line && this.#connection.type === 'syncing'
    if (this.#fresh) void this.#startAfresh(this.#fresh, rights, stillHere)
    else void this.#goOn(rights, stillHere)
  }

  async #goOn(rights: Rights, stillHere: () => boolean): Promise<void> {
    const dealt = await this.#copy.dealt()
    if (!stillHere()) return
    const verdict = compare(this.#doc, this.#server, { rights, writers: this.#own.writers, dealt })
    if (verdict === 'outdated') this.#dispatch({ type: 'outdated' })
    else this.#goLive()
  }

  async #startAfresh(fresh: Y.Doc, rights: Rights, stillHere: () => boolean): Promise<void> {
    await this.#options.alone(this.#options.key, async () => {
      const dealt = await this.#copy.dealt()
      if (!stillHere()) return
      const local = this.#doc
      const sorted = sortOut({
        local, fresh, dealt, writers: this.#own.writers, hasAgenda: this.#options.hasAgenda, mayWrite: this.#refusals.rule(rights), take: update => applyQuietly(local, update, REMOTE),
      })
      const rows = sorted.aside.map(aside => this.#options.toRow(aside, local))
      this.#fresh = undefined
      this.#server = sorted.server
      this.#adopt(fresh, sorted)
      this.#own.startAfresh(fresh)
      await this.#copy.replace({ state: Y.encodeStateAsUpdate(fresh), writers: this.#own.writers, dealt: sorted.dealt, unsent: this.#own.unsent, aside: rows })
      this.#options.onAside(rows, false)
    })
    if (stillHere()) this.#goLive()
  }

  /** Sends what the server still lacks in one message; from here on every change goes at once. */
  #goLive(): void {
    this.#ready = true
    const verdict = compare(this.#doc, this.#server)
    if (verdict === 'lacks') this.#send(step2Frame(Y.encodeStateAsUpdate(this.#doc, Y.encodeStateVector(this.#server.clocks))))
    this.#unsent = false
    this.#dispatch({ type: 'synced' })
    this.#presence.tell()
  }

  /** From here on `fresh` is the room's document. What still reaches the old one from an editor that is just going is carried over. */
  #adopt(fresh: Y.Doc, sorted: SortedOut): void {
    const old = { doc: this.#doc, presence: this.#presence }
    this.#unhook()
    this.#doc = fresh
    this.#presence = this.#announce(fresh)
    this.#hook()
    this.#changed()
    let late = false
    old.doc.on('update', (_update: Uint8Array, origin: unknown) => (late ||= origin !== REMOTE))
    setTimeout(() => {
      if (late && this.#doc === fresh) this.#carryLate(old.doc, fresh, sorted)
      old.presence.awareness.destroy()
      old.doc.destroy()
    }, 1000)
  }

  #carryLate(local: Y.Doc, fresh: Y.Doc, { dealt }: SortedOut): void {
    const rights = this.#rights
    const mayWrite = rights ? this.#refusals.rule(rights) : () => false
    const { aside } = sortOut({ local, fresh, dealt, writers: this.#own.writers, hasAgenda: this.#options.hasAgenda, mayWrite, take: update => applyQuietly(local, update, REMOTE) })
    if (aside.length > 0) this.#options.onAside(aside.map(one => this.#options.toRow(one, local)), true)
  }

  #hook(): void {
    this.#doc.on('update', this.#updated)
  }

  #unhook(): void {
    this.#doc.off('update', this.#updated)
    this.#presence.silence()
  }

  readonly #updated = (update: Uint8Array, origin: unknown, doc: Y.Doc, transaction: Y.Transaction): void => {
    if (origin === COPY) return
    if (origin === REMOTE) return this.#copy.add(update)
    this.#own.wrote(update, doc, transaction)
    if (this.#connection.type === 'live') this.#send(updateFrame(update))
    else this.#unsent = true
    this.#changed()
  }

  #announce(doc: Y.Doc): Presence {
    return new Presence(doc, update => {
      if (this.#connection.type === 'live') this.#line?.send(awarenessFrame(update))
    })
  }

  #send(bytes: Uint8Array<ArrayBuffer>): void {
    if (this.#line?.send(bytes)) this.#sent++
    else this.#unsent = true
  }

  #look(): RoomView {
    const connection = this.#connection.type
    const local = this.#copy.state()
    const save = saveState({ connection, sent: this.#sent, saved: this.#saved, unsent: this.#unsent, local })
    return { doc: this.#doc, awareness: this.#presence.awareness, connection, ready: this.#ready, save, local }
  }

  #changed(): void {
    const next = this.#look()
    const now = this.#view
    if (next.save === 'saved') this.#own.settled()
    if ((Object.keys(next) as (keyof RoomView)[]).every(key => next[key] === now[key])) return
    this.#view = next
    for (const listener of this.#listeners) listener()
  }
}
