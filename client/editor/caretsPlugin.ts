import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import type { SectionName } from '../../shared/document/section.ts'
import type { Presence } from '../../shared/protocol/sync.ts'
import css from './carets.module.css'
import { Company } from './company.ts'
import { freshSelection } from './freshSelection.ts'
import { isRemote } from './remote.ts'
import { fromRelative, toCaret } from './relativeCaret.ts'

/** A colleague's caret in this section, in positions of the editor. */
interface RemoteCaret {
  readonly client: number
  readonly user: string
  readonly name: string
  readonly color: number
  readonly anchor: number
  readonly head: number
  /** Changes when the colleague moves or types, not when others do around them. */
  readonly moved: string
}

/** What the carets of one section need to know. */
export interface CaretOptions {
  readonly text: Y.Text
  readonly section: SectionName
  readonly awareness: Awareness
  /** The name of someone who has none. */
  readonly somebody: string
  /** Who I am: my caret in another tab is no company. */
  readonly me?: string
  /** A colleague has started in the line that I am in. */
  readonly onCompany?: (name: string) => void
}

const PALETTE = 8
/** After a composition others' text comes in first. */
const SETTLE_MS = 100
const caretsKey = new PluginKey<readonly RemoteCaret[]>('carets')

const positionOf = (value: unknown, text: Y.Text, doc: Node): number | undefined => {
  try {
    return fromRelative(text, doc, Y.createRelativePositionFromJSON(value))
  } catch {
    // what another client says about its caret is not to be trusted
    return undefined
  }
}

const readCarets = ({ text, section, awareness, somebody }: CaretOptions, doc: Node): RemoteCaret[] => {
  const carets: RemoteCaret[] = []
  for (const [client, state] of awareness.getStates()) {
    const { cursor, user } = state as Presence
    if (client === awareness.clientID || cursor?.section !== section) continue
    const anchor = positionOf(cursor.anchor, text, doc)
    const head = positionOf(cursor.head, text, doc)
    if (anchor === undefined || head === undefined) continue
    const color = Number.isInteger(user?.color) ? Math.abs(user?.color ?? 0) % PALETTE : 0
    carets.push({ client, user: user?.id ?? String(client), name: user?.name || somebody, color, anchor, head, moved: JSON.stringify([cursor.anchor, cursor.head]) })
  }
  return carets.toSorted((a, b) => a.client - b.client)
}

const caretElement = ({ user, name, color }: RemoteCaret): HTMLElement => {
  const caret = document.createElement('span')
  caret.className = css['caret'] ?? ''
  caret.style.setProperty('--person', `var(--person-${color})`)
  // the people who are here stand in a list of their own; this one is for the eye
  caret.setAttribute('aria-hidden', 'true')
  caret.contentEditable = 'false'
  caret.dataset['person'] = user
  const label = document.createElement('span')
  label.className = css['name'] ?? ''
  label.dataset['name'] = name
  caret.append(label)
  return caret
}

const decorate = (doc: Node, carets: readonly RemoteCaret[]): DecorationSet => {
  const decorations = carets.flatMap(caret => {
    // drawn anew, and so named again, only when the colleague does something
    const key = `${caret.client}:${caret.name}:${caret.color}:${caret.moved}`
    const widget = Decoration.widget(caret.head, () => caretElement(caret), { key, side: -1, ignoreSelection: true })
    if (caret.anchor === caret.head) return [widget]
    const [from, to] = [Math.min(caret.anchor, caret.head), Math.max(caret.anchor, caret.head)]
    const style = `--person: var(--person-${caret.color})`
    return [widget, Decoration.inline(from, to, { class: css['selection'] ?? '', style })]
  })
  return decorations.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, decorations)
}

/** Shows and tells where carets stand, for as long as the view does. */
class CaretView {
  readonly #view: EditorView
  readonly #options: CaretOptions
  readonly #company: Company
  #told = ''
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(view: EditorView, options: CaretOptions) {
    this.#view = view
    this.#options = options
    this.#company = new Company(name => options.onCompany?.(name), () => performance.now())
    options.awareness.on('change', this.#onAwareness)
    view.dom.addEventListener('focus', this.#onFocus)
    view.dom.addEventListener('blur', this.#onBlur)
    view.dom.addEventListener('compositionstart', this.#onCompositionStart, { capture: true })
    view.dom.addEventListener('compositionend', this.#onCompositionEnd)
  }

  update(view: EditorView, before: EditorState): void {
    if (view.hasFocus() && !view.composing && !(before.doc.eq(view.state.doc) && before.selection.eq(view.state.selection))) this.#tell()
    this.#lookAround()
  }

  destroy(): void {
    clearTimeout(this.#timer)
    this.#view.dom.removeEventListener('compositionstart', this.#onCompositionStart, { capture: true })
    this.#view.dom.removeEventListener('compositionend', this.#onCompositionEnd)
    this.#options.awareness.off('change', this.#onAwareness)
    this.#view.dom.removeEventListener('focus', this.#onFocus)
    this.#view.dom.removeEventListener('blur', this.#onBlur)
    this.#clear()
  }

  #lookAround(): void {
    const view = this.#view
    const others = (caretsKey.getState(view.state) ?? []).filter(({ user }) => user !== this.#options.me)
    this.#company.look({ state: view.state, hasFocus: view.hasFocus() }, others)
  }

  readonly #onFocus = (): void => {
    this.#tell()
    this.#lookAround()
  }

  readonly #onBlur = (): void => {
    // another window, or the formatting of this very editor: one is still writing here
    const page = this.#view.dom.ownerDocument
    if (page.hasFocus() && !(this.#view.dom.closest('[data-editor]') ?? this.#view.dom).contains(page.activeElement)) this.#clear()
  }

  readonly #onAwareness = ({ added, updated, removed }: { added: number[]; updated: number[]; removed: number[] }): void => {
    const own = this.#options.awareness.clientID
    if ([...added, ...updated, ...removed].some(client => client !== own)) this.#refresh()
  }

  /** A caret that stands where one composes would stand in the middle of it: browsers then give the composition up. */
  readonly #onCompositionStart = (): void => {
    clearTimeout(this.#timer)
    freshSelection(this.#view)
    const { state } = this.#view
    const { from, to } = state.selection
    const shown = caretsKey.getState(state) ?? []
    const apart = shown.filter(({ head }) => head < from || head > to)
    if (apart.length < shown.length) this.#view.dispatch(state.tr.setMeta(caretsKey, apart))
  }

  readonly #onCompositionEnd = (): void => {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#refresh(), SETTLE_MS)
  }

  #refresh(): void {
    if (this.#view.composing) return
    // drawing puts the caret where the editor thinks it is
    freshSelection(this.#view)
    const now = readCarets(this.#options, this.#view.state.doc)
    const shown = caretsKey.getState(this.#view.state) ?? []
    if (JSON.stringify(now) !== JSON.stringify(shown)) this.#view.dispatch(this.#view.state.tr.setMeta(caretsKey, now))
  }

  #tell(): void {
    const { text, section, awareness } = this.#options
    const caret = toCaret(text, this.#view.state)
    const said = JSON.stringify({ section, anchor: Y.relativePositionToJSON(caret.anchor) as unknown, head: Y.relativePositionToJSON(caret.head) as unknown })
    if (said === this.#told && this.#isOurs()) return
    this.#told = said
    awareness.setLocalStateField('cursor', JSON.parse(said))
  }

  /** Takes the caret away, unless another section has it by now. */
  #clear(): void {
    this.#told = ''
    if (this.#isOurs()) this.#options.awareness.setLocalStateField('cursor', null)
  }

  #isOurs(): boolean {
    return (this.#options.awareness.getLocalState() as Presence | null)?.cursor?.section === this.#options.section
  }
}

/** The carets of colleagues in this section, and ours for them. */
export const caretsPlugin = (options: CaretOptions): Plugin<readonly RemoteCaret[]> =>
  new Plugin<readonly RemoteCaret[]>({
    key: caretsKey,
    state: {
      init: (_config, { doc }) => readCarets(options, doc),
      apply: (tr, carets) => {
        const told = tr.getMeta(caretsKey) as readonly RemoteCaret[] | undefined
        if (told) return told
        if (!tr.docChanged) return carets
        // an update of the text may bring what a caret was bound to
        if (isRemote(tr)) return readCarets(options, tr.doc)
        return carets.map(caret => ({ ...caret, anchor: tr.mapping.map(caret.anchor, -1), head: tr.mapping.map(caret.head, -1) }))
      },
    },
    props: { decorations: state => decorate(state.doc, caretsKey.getState(state) ?? []) },
    view: view => new CaretView(view, options),
  })

/** True where a colleague's caret stands between two positions. */
export const caretsIn = (state: EditorState, from: number, to: number): boolean =>
  (caretsKey.getState(state) ?? []).some(({ head }) => head > from && head < to)
