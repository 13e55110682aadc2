import * as Y from 'yjs'
import type { Caret } from './sectionUndo.ts'

/** One act that can be undone or redone. */
export type UndoAct = Y.UndoManager['undoStack'][number]

/** Keys of what is remembered with an act. */
export const CARET = 'caret'
export const SECTIONS = 'sections'

/** What can be undone and redone, oldest first. */
export interface UndoHistory {
  readonly undo: readonly UndoAct[]
  readonly redo: readonly UndoAct[]
}

/** The sections that an act wrote in. */
export const sectionsOf = (act: UndoAct): ReadonlySet<Y.Text> => (act.meta.get(SECTIONS) as ReadonlySet<Y.Text> | undefined) ?? new Set()

type Stretches = UndoAct['insertions']

/** True where the document has every character of these stretches. */
const hasAll = (doc: Y.Doc, { clients }: Stretches): boolean =>
  [...clients].every(([client, stretches]) => stretches.every(({ clock, len }) => clock + len <= Y.getState(doc.store, client)))

/** True where what was deleted in these stretches could be put back: the document still knows what it said. */
const couldReturn = (doc: Y.Doc, { clients }: Stretches): boolean =>
  [...clients].every(([client, stretches]) => {
    const structs = doc.store.clients.get(client) ?? []
    return stretches.every(({ clock, len }) =>
      structs.every(struct => struct.id.clock + struct.length <= clock || struct.id.clock >= clock + len || (struct instanceof Y.Item && !(struct.content instanceof Y.ContentDeleted))))
  })

const sameIn = (doc: Y.Doc, text: Y.Text): Y.Text => doc.getText(Y.findRootTypeKey(text))

const caretIn = (doc: Y.Doc, { text, anchor, head }: Caret): Caret => ({ text: sameIn(doc, text), anchor, head })

/**
 * The acts that still mean the same in another document of the same room: those whose characters all stand there, under the
 * ids they were typed with. What the server never took has another id there, or is not there at all, and cannot be undone.
 */
export const carryHistory = (history: UndoHistory, doc: Y.Doc): UndoHistory => {
  const carry = (acts: readonly UndoAct[]): UndoAct[] =>
    acts
      .filter(act => hasAll(doc, act.insertions) && hasAll(doc, act.deletions) && couldReturn(doc, act.deletions))
      .map(act => {
        const caret = act.meta.get(CARET) as Caret | undefined
        act.meta = new Map<unknown, unknown>([[SECTIONS, new Set([...sectionsOf(act)].map(text => sameIn(doc, text)))], ...(caret ? [[CARET, caretIn(doc, caret)] as const] : [])])
        return act
      })
  return { undo: carry(history.undo), redo: carry(history.redo) }
}
