import { Plugin, PluginKey, Selection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Line } from '../../shared/document/line.ts'
import { insertLines } from './insertLines.ts'
import { linesIn } from './linesIn.ts'
import type { SectionUndo } from './sectionUndo.ts'

/** What is being dragged out of an editor. Colleagues may write around it meanwhile. */
interface Dragged {
  readonly from: number
  readonly to: number
}

const dragKey = new PluginKey<Dragged | undefined>('drag')
const DROPPED = 'section-dropped'

/** Holding the copying key while dropping leaves the text where it was. */
const copies = (event: DragEvent): boolean => event.ctrlKey || event.altKey

/** True where the dragged stretch still says what was taken along: only then may it go, or a colleague's words would go with it. */
const isAsTaken = (view: EditorView, { from, to }: Dragged): boolean => view.dragging?.slice.eq(view.state.doc.slice(from, to, true)) ?? false

/** Takes a stretch out of this editor and puts lines in where they were let go, which stay selected. */
const dropAt = (view: EditorView, at: number, lines: readonly Line[], taken: Dragged | undefined, singleLine: boolean): void => {
  const { tr } = view.state
  if (taken) tr.setSelection(TextSelection.create(tr.doc, taken.from, taken.to)).deleteSelection()
  const { from } = tr.setSelection(Selection.near(tr.doc.resolve(tr.mapping.map(at)))).selection
  insertLines(tr, lines, singleLine)
  view.focus()
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, from, tr.selection.head)).setMeta('uiEvent', 'drop'))
}

/**
 * Text that is let go goes into the line there, as if pasted, and leaves where it came from, in this section or another: one act for undo.
 * Where somebody has written in what is dragged, it stays, and only a copy goes.
 */
export const dragPlugin = (undo: SectionUndo, singleLine: boolean): Plugin<Dragged | undefined> =>
  new Plugin<Dragged | undefined>({
    key: dragKey,
    state: {
      init: () => undefined,
      apply: (tr, dragged) => {
        const told = tr.getMeta(dragKey) as { readonly dragged: Dragged | undefined } | undefined
        if (told) return told.dragged
        return dragged && tr.docChanged ? { from: tr.mapping.map(dragged.from, 1), to: tr.mapping.map(dragged.to, -1) } : dragged
      },
    },
    props: {
      handleDOMEvents: {
        dragstart: view => {
          const { from, to } = view.state.selection
          view.dispatch(view.state.tr.setMeta(dragKey, { dragged: { from, to } }))
          return false
        },
        dragend: view => {
          view.dispatch(view.state.tr.setMeta(dragKey, { dragged: undefined }))
          return false
        },
      },
      handleDrop: (view, event, slice, moved) => {
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
        const lines = linesIn(slice.content)
        // nothing to write, as with a file: the browser is kept from opening it in place of the page
        if (at === undefined || lines.length === 0) return true
        const dragged = moved ? (dragKey.getState(view.state) ?? view.state.selection) : undefined
        const taken = dragged && isAsTaken(view, dragged) ? dragged : undefined
        if (taken && at >= taken.from && at <= taken.to) return true
        undo.asOne(() => {
          dropAt(view, at, lines, taken, singleLine)
          // from elsewhere: now that it stands here, it may go there
          if (!view.dragging && !copies(event)) view.dom.ownerDocument.dispatchEvent(new CustomEvent(DROPPED, { detail: view.dom }))
        })
        return true
      },
    },
    view: view => {
      const dropped = (event: Event): void => {
        const dragged = dragKey.getState(view.state)
        if (!dragged || (event as CustomEvent<HTMLElement>).detail === view.dom) return
        const { tr } = view.state
        if (isAsTaken(view, dragged)) tr.delete(dragged.from, dragged.to)
        view.dispatch(tr.setMeta(dragKey, { dragged: undefined }))
        // the end of the drag is told to what was taken, which is gone: the next drop here would bring it again
        view.dragging = null
      }
      const { ownerDocument: page } = view.dom
      page.addEventListener(DROPPED, dropped)
      return { destroy: () => page.removeEventListener(DROPPED, dropped) }
    },
  })
