import * as Y from 'yjs'
import { markRestored, stateOf } from '../../shared/document/text/restored.ts'
import { CARET, carryHistory, SECTIONS, sectionsOf, type UndoAct, type UndoHistory } from './undoHistory.ts'

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
  /** The section may not be written any more, or is out of sight: undo leaves it alone, and knows it again once it is back. */
  remove(text: Y.Text): void
  /** Takes back the last act in a section that may be written; false where there is none. */
  undo(): boolean
  redo(): boolean
  canUndo(): boolean
  canRedo(): boolean
  /** What comes next is an act of its own. */
  stopCapturing(): void
  /** What is done meanwhile, in whatever sections, is one act. */
  asOne(run: () => void): void
  /** Where the caret stands before the next change; undo brings it back there. */
  noteCaret(caret: Caret): void
  /** Calls back after undo and redo with the caret of that moment. Answers how to stop that. */
  onRestore(listener: (caret: Caret) => void): () => void
  /** Calls back when what can be undone or redone may have changed. Answers how to stop that. */
  onChange(listener: () => void): () => void
  /** What there is to undo and redo, for the document that takes this one's place. */
  history(): UndoHistory
  destroy(): void
}

/** Typing goes into one act while pauses are shorter than this. */
const PAUSE_MS = 700
/** What was in the document when an act took something away. */
const SEEN = 'seen'

const subscribe = <Listener>(listeners: Set<Listener>) => (listener: Listener): (() => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** The root texts among what a transaction has changed: a line end's keys count for its section. */
const textsIn = (changed: ReadonlyMap<unknown, unknown>): Y.Text[] => [...changed.keys()].filter(type => type instanceof Y.Text)

const note = (act: UndoAct, touched: ReadonlyMap<unknown, unknown>): void => {
  act.meta.set(SECTIONS, new Set([...sectionsOf(act), ...textsIn(touched)]))
}

/**
 * Makes the undo of one Y.Doc. Not bound to any editor; `destroy` it with the page.
 * @param before of the document that this one takes the place of, after a refusal: as much of it as is safe goes on
 */
export const createSectionUndo = (doc: Y.Doc, before?: SectionUndo): SectionUndo => {
  const origin = { undo: 'section' }
  const manager = new Y.UndoManager([], { doc, trackedOrigins: new Set<unknown>([origin]), captureTimeout: PAUSE_MS })
  if (before) {
    const carried = carryHistory(before.history(), doc)
    manager.undoStack.push(...carried.undo)
    manager.redoStack.push(...carried.redo)
  }
  const restores = new Set<(caret: Caret) => void>()
  const changes = new Set<() => void>()
  let noted: Caret | undefined
  /** Where the caret stood when undo was asked for: while it runs, editors already note where it is going. */
  let asked: Caret | undefined
  /** While several changes are one act. */
  let together = false

  manager.on('stack-item-added', ({ stackItem, changedParentTypes }) => {
    const caret = asked ?? noted
    if (caret) stackItem.meta.set(CARET, caret)
    if (stackItem.deletions.clients.size > 0) stackItem.meta.set(SEEN, stateOf(doc))
    note(stackItem, changedParentTypes)
  })
  manager.on('stack-item-updated', ({ stackItem, changedParentTypes }) => {
    if (stackItem.deletions.clients.size > 0 && !stackItem.meta.has(SEEN)) stackItem.meta.set(SEEN, stateOf(doc))
    note(stackItem, changedParentTypes)
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

  /** True for what was done where one may write now. Yjs would take the others off the stack and throw them away. */
  const isOpen = (act: UndoAct): boolean => manager.scope.some(type => type instanceof Y.Text && sectionsOf(act).has(type))

  const run = (act: 'undo' | 'redo'): boolean => {
    asked = noted
    try {
      for (;;) {
        const stack = act === 'undo' ? manager.undoStack : manager.redoStack
        const at = stack.findLastIndex(isOpen)
        if (at < 0) return false
        const above = stack.splice(at + 1)
        const below = stack.splice(0, at)
        const seen = stack[0]?.meta.get(SEEN) as ReadonlyMap<number, number> | undefined
        const forget = stack[0] && seen ? markRestored(doc, stack[0], seen) : () => undefined
        const done = manager[act]()
        forget()
        stack.unshift(...below)
        stack.push(...above)
        if (done !== null) return true
      }
    } finally {
      asked = undefined
    }
  }

  return {
    origin,
    add: text => {
      manager.addToScope(text)
      changed()
    },
    remove: text => {
      // Yjs offers no way to take a type out; the list is read afresh for every change and every undo
      manager.scope = manager.scope.filter(type => type !== text)
      manager.stopCapturing()
      changed()
    },
    undo: () => run('undo'),
    redo: () => run('redo'),
    canUndo: () => manager.undoStack.some(isOpen),
    canRedo: () => manager.redoStack.some(isOpen),
    stopCapturing: () => {
      if (!together) manager.stopCapturing()
    },
    asOne: run => {
      manager.stopCapturing()
      together = true
      try {
        run()
      } finally {
        together = false
        manager.stopCapturing()
      }
    },
    noteCaret: caret => {
      noted = caret
    },
    onRestore: subscribe(restores),
    onChange: subscribe(changes),
    history: () => ({ undo: manager.undoStack, redo: manager.redoStack }),
    destroy: () => {
      restores.clear()
      changes.clear()
      manager.destroy()
    },
  }
}
