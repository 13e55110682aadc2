import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

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

const dropCopy = (view: EditorView, event: DragEvent): void => {
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
  const slice = view.dragging?.slice
  if (at !== undefined && slice) view.dispatch(view.state.tr.replace(at, at, slice).setMeta('uiEvent', 'drop'))
}

/**
 * Text dropped in another section leaves the one that it came from, as within one document; inside one section ProseMirror
 * does that. Where somebody has written in what is dragged, it stays, and only a copy goes.
 */
export const dragPlugin = (): Plugin<Dragged | undefined> =>
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
      handleDrop: (view, event, _slice, moved) => {
        const dragged = dragKey.getState(view.state)
        if (moved && dragged && !isAsTaken(view, dragged)) {
          dropCopy(view, event)
          return true
        }
        // from elsewhere: once it stands here, it may go there
        if (!view.dragging && !copies(event)) queueMicrotask(() => view.dom.ownerDocument.dispatchEvent(new CustomEvent(DROPPED, { detail: view.dom })))
        return false
      },
    },
    view: view => {
      const dropped = (event: Event): void => {
        const dragged = dragKey.getState(view.state)
        if (!dragged || (event as CustomEvent<HTMLElement>).detail === view.dom || !isAsTaken(view, dragged)) return
        view.dispatch(view.state.tr.delete(dragged.from, dragged.to))
      }
      const { ownerDocument: page } = view.dom
      page.addEventListener(DROPPED, dropped)
      return { destroy: () => page.removeEventListener(DROPPED, dropped) }
    },
  })
