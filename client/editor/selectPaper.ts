import type { Command } from '@tiptap/pm/state'

/** Select-all where the whole section is selected already: the paper it stands on, for reading and copying, not for writing. */
export const selectPaper: Command = ({ selection, doc }, _dispatch, view) => {
  if (selection.from > 1 || selection.to < doc.content.size - 1) return false
  const paper = view?.dom.closest('[data-paper]')
  if (!view || !paper) return false
  view.dom.blur()
  paper.ownerDocument.getSelection()?.selectAllChildren(paper)
  return true
}
