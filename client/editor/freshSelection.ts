import type { EditorView } from '@tiptap/pm/view'

/**
 * Makes sure that the editor knows where the caret is. The browser says so a moment later, and a quick hand's next key
 * may come first: Enter would then break the line where the caret was before.
 */
export const freshSelection = (view: EditorView): void => {
  const page = view.dom.ownerDocument
  const drawn = page.getSelection()
  if (!drawn?.anchorNode || !drawn.focusNode || !view.hasFocus() || view.composing) return
  if (!view.dom.contains(drawn.anchorNode) || !view.dom.contains(drawn.focusNode)) return
  const { anchor, head } = view.state.selection
  if (view.posAtDOM(drawn.anchorNode, drawn.anchorOffset) === anchor && view.posAtDOM(drawn.focusNode, drawn.focusOffset) === head) return
  page.dispatchEvent(new Event('selectionchange'))
}
