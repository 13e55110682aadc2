import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness'
import type * as Y from 'yjs'

/** Origin of what others say about themselves. */
const REMOTE = Symbol('remote')

interface Changes {
  readonly added: readonly number[]
  readonly updated: readonly number[]
  readonly removed: readonly number[]
}

/** Who else is in a room, and telling them about oneself. */
export class Presence {
  readonly awareness: Awareness
  readonly #doc: Y.Doc
  readonly #send: (update: Uint8Array) => void

  constructor(doc: Y.Doc, send: (update: Uint8Array) => void) {
    this.#doc = doc
    this.#send = send
    this.awareness = new Awareness(doc)
    this.awareness.on('update', this.#changed)
  }

  /** Tells the others where one is. */
  tell(): void {
    this.#send(encodeAwarenessUpdate(this.awareness, [this.#doc.clientID]))
  }

  hear(update: Uint8Array): void {
    applyAwarenessUpdate(this.awareness, update, REMOTE)
  }

  /** The line is gone: nobody else can be seen. */
  alone(): void {
    removeAwarenessStates(this.awareness, [...this.awareness.getStates().keys()].filter(id => id !== this.#doc.clientID), REMOTE)
  }

  /** Stops telling; editors may still take their carets away. */
  silence(): void {
    this.awareness.off('update', this.#changed)
  }

  readonly #changed = ({ added, updated, removed }: Changes, origin: unknown): void => {
    if (origin !== REMOTE && [...added, ...updated, ...removed].includes(this.#doc.clientID)) this.tell()
  }
}
