import * as Y from 'yjs'

/** Where a caret stands in a section, in a form that outlives changes. */
export interface Caret {
  readonly text: Y.Text
  readonly anchor: Y.RelativePosition
  readonly head: Y.RelativePosition
}

/**
 * Undo and redo over all sections of one document that this person may write. It belongs to the page, not to an editor:
 * editors come and go. It takes back only what was written under its own origin, so never a colleague's text.
 */
export interface SectionUndo {
  /** The origin of every local change of text; what is written under another origin is not undone. */
  readonly origin: object
  /** From now on changes of this section can be undone. */
  add(text: Y.Text): void
  /** The section may not be written any more, or is out of sight: undo leaves it alone. */
  remove(text: Y.Text): void
  /** Takes back the last act; false where there is none. */
  undo(): boolean
  redo(): boolean
  canUndo(): boolean
  canRedo(): boolean
  /** What comes next is an act of its own. */
  stopCapturing(): void
  /** Where the caret stands before the next change; undo brings it back there. */
  noteCaret(caret: Caret): void
  /** Calls back after undo and redo with the caret of that moment. Answers how to stop that. */
  onRestore(listener: (caret: Caret) => void): () => void
  /** Calls back when what can be undone or redone may have changed. Answers how to stop that. */
  onChange(listener: () => void): () => void
  destroy(): void
}

/** Typing goes into one act while pauses are shorter than this. */
const PAUSE_MS = 700
const CARET = 'caret'

const subscribe = <Listener>(listeners: Set<Listener>) => (listener: Listener): (() => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Makes the undo of one Y.Doc. Not bound to any editor; `destroy` it with the page. */
export const createSectionUndo = (doc: Y.Doc): SectionUndo => {
  const origin = { undo: 'section' }
  const manager = new Y.UndoManager([], { doc, trackedOrigins: new Set<unknown>([origin]), captureTimeout: PAUSE_MS })
  const restores = new Set<(caret: Caret) => void>()
  const changes = new Set<() => void>()
  let noted: Caret | undefined
  /** Where the caret stood when undo was asked for: while it runs, editors already note where it is going. */
  let asked: Caret | undefined

  manager.on('stack-item-added', ({ stackItem }) => {
    const caret = asked ?? noted
    if (caret) stackItem.meta.set(CARET, caret)
  })
  manager.on('stack-item-popped', ({ stackItem }) => {
    const caret = stackItem.meta.get(CARET) as Caret | undefined
    if (caret) for (const listener of restores) listener(caret)
  })
  const changed = (): void => {
    for (const listener of changes) listener()
  }
  manager.on('stack-item-added', changed)
  manager.on('stack-item-popped', changed)

  const run = (act: 'undo' | 'redo'): boolean => {
    asked = noted
    try {
      return manager[act]() !== null
    } finally {
      asked = undefined
    }
  }

  return {
    origin,
    add: text => manager.addToScope(text),
    remove: text => {
      // Yjs offers no way to take a type out; the list is read afresh for every change and every undo
      manager.scope = manager.scope.filter(type => type !== text)
      manager.stopCapturing()
    },
    undo: () => run('undo'),
    redo: () => run('redo'),
    canUndo: () => manager.canUndo(),
    canRedo: () => manager.canRedo(),
    stopCapturing: () => manager.stopCapturing(),
    noteCaret: caret => {
      noted = caret
    },
    onRestore: subscribe(restores),
    onChange: subscribe(changes),
    destroy: () => {
      restores.clear()
      changes.clear()
      manager.destroy()
    },
  }
}
