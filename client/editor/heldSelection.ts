import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import css from './editor.module.css'

const heldKey = new PluginKey<boolean>('held')

const shown = ({ doc, selection: { from, to, empty } }: EditorState): DecorationSet => {
  const name = css['held'] ?? 'held'
  if (!empty) return DecorationSet.create(doc, [Decoration.inline(from, to, { class: name })])
  const mark = (): HTMLElement => {
    const element = document.createElement('span')
    element.className = name
    element.setAttribute('aria-hidden', 'true')
    return element
  }
  return DecorationSet.create(doc, [Decoration.widget(from, mark, { key: 'held', side: 1, ignoreSelection: true })])
}

/** Draws the selection while the focus is elsewhere for its sake, as in the field for a link: browsers then draw none. */
export const heldSelectionPlugin = (): Plugin<boolean> =>
  new Plugin<boolean>({
    key: heldKey,
    state: {
      init: () => false,
      apply: (tr, held) => (tr.getMeta(heldKey) as boolean | undefined) ?? held,
    },
    props: { decorations: state => (heldKey.getState(state) ? shown(state) : undefined) },
  })

/** Keeps the selection in sight, or leaves it to the browser again. */
export const holdSelection = (view: EditorView, held: boolean): void => {
  if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(heldKey, held))
}
