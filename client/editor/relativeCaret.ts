import { type EditorState, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Node } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { positionAt, unitAt, unitCount } from '../../shared/document/text/units.ts'
import type { Caret } from './sectionUndo.ts'

/** Positions are bound to the unit on their left: what others insert at a caret stands behind it. */
const LEFT = -1

/** Where the selection stands, bound left. The editor must show exactly the text. */
export const toCaret = (text: Y.Text, { doc, selection }: EditorState): Caret => {
  const bind = (position: number): Y.RelativePosition =>
    Y.createRelativePositionFromTypeIndex(text, Math.min(unitAt(doc, position), text.length), LEFT)
  const anchor = bind(selection.anchor)
  return { text, anchor, head: selection.empty ? anchor : bind(selection.head) }
}

/** Where a bound position stands in the editor now; undefined where it is not (yet) in the text. */
export const fromRelative = (text: Y.Text, doc: Node, position: Y.RelativePosition): number | undefined => {
  const absolute = text.doc && Y.createAbsolutePositionFromRelativePosition(position, text.doc)
  if (!absolute || absolute.type !== text) return undefined
  return positionAt(doc, Math.min(absolute.index, unitCount(doc) - 1))
}

/** Puts the selection where a caret was. */
export const setCaret = (view: EditorView, caret: Caret): void => {
  const anchor = fromRelative(caret.text, view.state.doc, caret.anchor)
  const head = fromRelative(caret.text, view.state.doc, caret.head)
  if (anchor === undefined || head === undefined) return
  const { tr } = view.state
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, anchor, head)).scrollIntoView())
}
