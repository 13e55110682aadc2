import { Plugin, Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** Where the caret comes in: `x` is where it stood across the page, so that it goes on in the same column. */
interface Arrival {
  readonly at: 'start' | 'end'
  readonly x?: number
  readonly y?: number
}

const ARRIVE = 'section-arrive'
const EDITORS = '[data-section-editor][contenteditable="true"]'

const editors = (root: Document): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(EDITORS)]

const arrive = (target: HTMLElement, arrival: Arrival): void => {
  target.dispatchEvent(new CustomEvent<Arrival>(ARRIVE, { detail: arrival }))
}

/**
 * Goes on into the section before or after this one, in the order of the page, or into the first or last.
 * Answers whether there is one.
 */
export const leave = (view: EditorView, to: 'previous' | 'next' | 'first' | 'last', at: Arrival['at'], x?: number): boolean => {
  const all = editors(view.dom.ownerDocument)
  const here = all.indexOf(view.dom)
  const target = { previous: all[here - 1], next: all[here + 1], first: all[0], last: all.at(-1) }[to]
  if (!target) return false
  arrive(target, x === undefined ? { at } : { at, x })
  return true
}

/** Goes one screen up or down, into whichever section stands there. */
const page = (view: EditorView, by: 1 | -1): boolean => {
  const all = editors(view.dom.ownerDocument)
  const caret = view.coordsAtPos(view.state.selection.head)
  const scrolled = view.dom.ownerDocument.defaultView
  if (!scrolled) return false
  const y = caret.top + by * scrolled.innerHeight * 0.85
  const boxes = all.map(element => ({ element, box: element.getBoundingClientRect() }))
  const target = by > 0 ? (boxes.find(({ box }) => box.bottom >= y) ?? boxes.at(-1)) : (boxes.findLast(({ box }) => box.top <= y) ?? boxes[0])
  if (!target) return false
  scrolled.scrollBy(0, by * scrolled.innerHeight * 0.85)
  arrive(target.element, { at: by > 0 ? 'end' : 'start', x: caret.left, y: caret.top })
  return true
}

const onArrival = (view: EditorView, { at, x, y }: Arrival): void => {
  const { doc } = view.state
  view.focus()
  const edge = at === 'start' ? Selection.atStart(doc) : Selection.atEnd(doc)
  const box = view.dom.getBoundingClientRect()
  const row = Math.min(Math.max(y ?? (at === 'start' ? box.top : box.bottom), box.top + 8), box.bottom - 8)
  const found = x === undefined ? null : view.posAtCoords({ left: Math.min(Math.max(x, box.left + 1), box.right - 1), top: row })
  const selection = found ? Selection.near(doc.resolve(found.pos)) : edge
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView())
}

/** True where the line that the caret is in runs from right to left: there the left arrow goes on. */
const isLeftward = (view: EditorView): boolean => {
  const { node } = view.domAtPos(view.state.selection.head)
  const line = node instanceof Element ? node : node.parentElement
  return line?.ownerDocument.defaultView?.getComputedStyle(line).direction === 'rtl'
}

/** Where a key would take the caret out of this editor: back, on, or not at all. `whole` keys go by words and lines. */
const outwards = (view: EditorView, key: string, whole: boolean): 'previous' | 'next' | undefined => {
  const { selection, doc } = view.state
  if (!selection.empty) return undefined
  const first = selection.$head.index(0) === 0
  const last = selection.$head.index(0) === doc.childCount - 1
  const atStart = selection.head <= 1
  const atEnd = selection.head >= doc.content.size - 1
  if (key === 'ArrowUp') return (whole ? atStart : first && view.endOfTextblock('up')) ? 'previous' : undefined
  if (key === 'ArrowDown') return (whole ? atEnd : last && view.endOfTextblock('down')) ? 'next' : undefined
  if (!atStart && !atEnd) return undefined
  const back = (key === 'ArrowLeft') !== isLeftward(view)
  return back ? (atStart ? 'previous' : undefined) : atEnd ? 'next' : undefined
}

/** Arrow, Home, End and Page keys go on from one section to the next, as in one document. */
export const neighboursPlugin = (): Plugin =>
  new Plugin({
    props: {
      attributes: { 'data-section-editor': '' },
      handleKeyDown: (view, event) => {
        if (event.shiftKey || event.altKey) return false
        const { key } = event
        if (event.ctrlKey || event.metaKey) {
          if (key === 'Home' || (event.metaKey && key === 'ArrowUp')) return leave(view, 'first', 'start')
          if (key === 'End' || (event.metaKey && key === 'ArrowDown')) return leave(view, 'last', 'end')
          if (event.metaKey) return false
        } else if (key === 'PageUp' || key === 'PageDown') return page(view, key === 'PageDown' ? 1 : -1)
        if (!/^Arrow(Up|Down|Left|Right)$/.test(key)) return false
        const to = outwards(view, key, event.ctrlKey)
        if (!to) return false
        const x = !event.ctrlKey && (key === 'ArrowUp' || key === 'ArrowDown') ? view.coordsAtPos(view.state.selection.head).left : undefined
        return leave(view, to, to === 'previous' ? 'end' : 'start', x)
      },
    },
    view: view => {
      const listen = (event: Event): void => onArrival(view, (event as CustomEvent<Arrival>).detail)
      view.dom.addEventListener(ARRIVE, listen)
      return { destroy: () => view.dom.removeEventListener(ARRIVE, listen) }
    },
  })
