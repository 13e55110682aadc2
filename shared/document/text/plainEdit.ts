import { ReplaceStep, type Transform } from '@tiptap/pm/transform'
import type { TextEdit } from './textEdit.ts'

/**
 * True where an editor did nothing but type clean characters into a line, or delete some in it, and just that is written: then
 * the text says what the editor shows, and need not be compared with it.
 */
export const isPlainEdit = (transforms: readonly Transform[], edits: readonly TextEdit[]): boolean => {
  const [tr] = transforms
  const [edit] = edits
  const step = tr?.steps[0]
  if (transforms.length !== 1 || edits.length !== 1 || !tr || !edit || tr.steps.length !== 1 || !(step instanceof ReplaceStep)) return false
  if (tr.doc.childCount !== tr.docs[0]?.childCount) return false
  const { from, to, slice } = step
  if (edit.type === 'delete') return slice.size === 0 && edit.length === to - from
  const typed = slice.content.firstChild
  return edit.type === 'insert' && from === to && slice.content.childCount === 1 && typed?.text === edit.text && typed.marks.length === Object.keys(edit.format).length
}
