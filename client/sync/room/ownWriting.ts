import type * as Y from 'yjs'
import type { Kept, LocalCopy } from '../local/localStore.ts'
import type { PutAside } from '../reconcile/carryOver.ts'
import { type Unsent, unsentText } from '../reconcile/unsentText.ts'

/** What this person has written in a room from this browser: under which client ids, and what of it the server may not have. */
export class OwnWriting {
  readonly #copy: LocalCopy
  #writers: ReadonlySet<number> = new Set()
  readonly #unsent = new Map<number, number>()

  constructor(copy: LocalCopy) {
    this.#copy = copy
  }

  get writers(): ReadonlySet<number> {
    return this.#writers
  }

  get unsent(): Unsent {
    return new Map(this.#unsent)
  }

  /** What the local copy knows from before, and from other tabs. */
  remember({ writers, unsent }: Kept): void {
    this.#writers = new Set([...this.#writers, ...writers])
    for (const [writer, from] of unsent) this.#unsent.set(writer, from)
  }

  /** Keeps a change that was just made here. */
  wrote(update: Uint8Array, { clientID: writer }: Y.Doc, { beforeState }: Y.Transaction): void {
    const from = beforeState.get(writer) ?? 0
    this.#copy.add(update, { writer, from })
    if (!this.#unsent.has(writer)) this.#unsent.set(writer, from)
    this.#join(writer)
  }

  /** From here on only what `fresh` was given is unsent; the rest is the server's or lies aside. */
  startAfresh(fresh: Y.Doc): void {
    this.#unsent.clear()
    this.#unsent.set(fresh.clientID, 0)
    this.#join(fresh.clientID)
  }

  /** The server has said that it has all of it. */
  settled(): void {
    if (this.#unsent.size === 0) return
    this.#unsent.clear()
    this.#copy.settled()
  }

  /** What was written in `doc` and the server is not known to have. */
  unsentIn(doc: Y.Doc): PutAside[] {
    return unsentText(doc, this.#unsent)
  }

  #join(writer: number): void {
    if (!this.#writers.has(writer)) this.#writers = new Set([...this.#writers, writer])
  }
}
