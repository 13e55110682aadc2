import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { positionAt, unitAt, unitCount } from '../../shared/document/text/units.ts'

/** Where a selection stands, counted in units of the text. */
export interface CaretPlace {
  readonly anchor: number
  readonly head: number
}

export const placeOf = ({ state: { doc, selection } }: EditorView): CaretPlace => ({ anchor: unitAt(doc, selection.anchor), head: unitAt(doc, selection.head) })

/** Puts the caret where it stood in another editor of the same text, and the focus with it. */
export const takeUp = (view: EditorView, { anchor, head }: CaretPlace): void => {
  const { doc, tr } = view.state
  const place = (unit: number): number => positionAt(doc, Math.min(unit, unitCount(doc) - 1))
  view.focus()
  view.dispatch(tr.setSelection(TextSelection.create(doc, place(anchor), place(head))))
}
