import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { randomFrom } from '../../support/gate/random.ts'

/** One editor under measurement, with what its colleagues need to write in the same section. */
export interface Subject {
  readonly doc: Y.Doc
  readonly awareness: Awareness
  /** Puts the caret behind so many characters of the section. */
  caret(at: number): void
  /** One character, as the editor does it once the browser has said what was typed. */
  key(character: string): void
  /** Writes one character as a colleague, in his own document. */
  colleague(doc: Y.Doc, at: number, character: string): void
  /** Where a colleague's caret stands, as his editor would say it. */
  cursor(doc: Y.Doc, at: number): Record<string, unknown>
  /** Characters of the section. */
  length(): number
  focus(): void
  close(): void
}

export interface Times {
  readonly key: number[]
  readonly remote: number[]
  readonly caret: number[]
}

interface Colleague {
  readonly doc: Y.Doc
  readonly awareness: Awareness
  at: number
}

const CHARACTERS = 'abcdefghijklmnopqrstuvwxyzæøå '
const paint = (): Promise<void> => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 0)))

const join = (subject: Subject, index: number): Colleague => {
  const doc = new Y.Doc()
  doc.clientID = 1000 + index
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(subject.doc))
  return { doc, awareness: new Awareness(doc), at: 500 + index * 1700 }
}

/**
 * One person types a key at a time while three colleagues type in the same section, each where he is; their edits and their carets come in
 * between the keys. Answers what the page's script took for each, in milliseconds: from the call until it returns, with everything that
 * the editor, its plug-ins, Yjs and the carets do. A frame is painted after each key.
 */
export const typeTogether = async (subject: Subject, keys: number): Promise<Times> => {
  const random = randomFrom(7)
  const colleagues = [0, 1, 2].map(index => join(subject, index))
  const times: Times = { key: [], remote: [], caret: [] }
  const taken = (into: number[], run: () => void): void => {
    const from = performance.now()
    run()
    into.push(performance.now() - from)
  }
  const own: Uint8Array[] = []
  const keep = (update: Uint8Array, origin: unknown): void => {
    if (origin !== 'remote') own.push(update)
  }
  subject.doc.on('update', keep)
  subject.focus()
  subject.caret(2500)
  for (let press = 0; press < keys; press++) {
    for (const colleague of colleagues) {
      for (const update of own) Y.applyUpdate(colleague.doc, update)
      const before = Y.encodeStateVector(colleague.doc)
      subject.colleague(colleague.doc, colleague.at++, random.pick([...CHARACTERS]))
      const update = Y.encodeStateAsUpdate(colleague.doc, before)
      colleague.awareness.setLocalState({ user: { name: 'Kollega', color: colleague.doc.clientID % 8 }, ...subject.cursor(colleague.doc, colleague.at) })
      const caret = encodeAwarenessUpdate(colleague.awareness, [colleague.doc.clientID])
      taken(times.remote, () => Y.applyUpdate(subject.doc, update, 'remote'))
      taken(times.caret, () => applyAwarenessUpdate(subject.awareness, caret, 'remote'))
      for (const other of colleagues) if (other !== colleague) Y.applyUpdate(other.doc, update)
    }
    own.length = 0
    await paint()
    taken(times.key, () => subject.key(random.pick([...CHARACTERS])))
    await paint()
  }
  subject.doc.off('update', keep)
  return times
}
