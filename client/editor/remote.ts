import { type EditorState, PluginKey, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { Mappable } from '@tiptap/pm/transform'

/** Marks a transaction that carries the text's changes into the editor: it is no edit of this person. */
export const remoteKey = new PluginKey<null>('remote')

export const isRemote = (tr: Transaction): boolean => tr.getMeta(remoteKey) === true

/** Carets stay left of what others insert; a selection does not grow. */
const mapSelection = ({ anchor, head }: Selection, doc: EditorState['doc'], mapping: Mappable): Selection => {
  const place = (position: number, other: number): number => mapping.map(position, position < other ? 1 : -1)
  const $anchor = doc.resolve(place(anchor, head))
  const $head = doc.resolve(place(head, anchor))
  if ($anchor.parent.inlineContent && $head.parent.inlineContent) return new TextSelection($anchor, $head)
  return anchor === head ? Selection.near($head, -1) : TextSelection.between($anchor, $head)
}

/**
 * A transaction that makes the editor's document what the text says. Undefined where it says so already.
 * @param change adds the steps
 */
export const remoteTransaction = (state: EditorState, change: (tr: Transaction) => void): Transaction | undefined => {
  const { tr } = state
  change(tr)
  if (!tr.docChanged) return undefined
  tr.setSelection(mapSelection(state.selection, tr.doc, tr.mapping))
  if (state.storedMarks) tr.setStoredMarks(state.storedMarks)
  return tr.setMeta(remoteKey, true).setMeta('addToHistory', false)
}
