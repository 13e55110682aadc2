import type { EditorView } from '@tiptap/pm/view'

/** So near the window's edge the page moves along, in pixels: the formatting stands at the lower one. */
export const EDGE = { top: 70, bottom: 80, left: 0, right: 0 } as const

/**
 * True where the caret stands well inside the window, so that nothing need be moved. ProseMirror would measure, and try to move, each
 * element around the editor at each key; the page is the only one of them that scrolls.
 */
export const isInSight = (view: EditorView): boolean => {
  const { top, bottom, left, right } = view.coordsAtPos(view.state.selection.head, 1)
  const page = view.dom.ownerDocument.documentElement
  return top >= EDGE.top && bottom <= page.clientHeight - EDGE.bottom && left >= 0 && right <= page.clientWidth
}
