import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import type { DecorationSet, EditorView } from '@tiptap/pm/view'
import * as Y from 'yjs'
import type { Presence } from '../../shared/protocol/sync.ts'
import { Company } from './company.ts'
import { freshSelection } from './freshSelection.ts'
import { isRemote } from './remote.ts'
import { toCaret } from './relativeCaret.ts'
import { type CaretSource, decorate, readCarets, type RemoteCaret, sameCarets } from './remoteCarets.ts'

/** What the carets of one section need to know. */
export interface CaretOptions extends CaretSource {
  /** Who I am: my caret in another tab is no company. */
  readonly me?: string
  /** A colleague has started in the line that I am in. */
  readonly onCompany?: (name: string) => void
}

interface Drawn {
  readonly carets: readonly RemoteCaret[]
  readonly set: DecorationSet
  /** How often others have changed the text since carets were looked up: an update may bring what a caret was bound to. */
  readonly changes: number
}

/** After a composition others' text comes in first. */
const SETTLE_MS = 100
const caretsKey = new PluginKey<Drawn>('carets')

const draw = (doc: Node, carets: readonly RemoteCaret[], changes = 0): Drawn => ({ carets, set: decorate(doc, carets), changes })

const drawnIn = (state: EditorState): readonly RemoteCaret[] => caretsKey.getState(state)?.carets ?? []

/** Shows and tells where carets stand, for as long as the view does. */
class CaretView {
  readonly #view: EditorView
  /** The editor with its formatting. */
  readonly #place: HTMLElement
  readonly #options: CaretOptions
  readonly #company: Company
  #told = ''
  #timer: ReturnType<typeof setTimeout> | undefined
  #frame = 0
  #changes = 0

  constructor(view: EditorView, options: CaretOptions) {
    this.#view = view
    this.#place = view.dom.closest<HTMLElement>('[data-editor]') ?? view.dom
    this.#options = options
    this.#company = new Company(name => options.onCompany?.(name), () => performance.now())
    options.awareness.on('change', this.#onAwareness)
    view.dom.addEventListener('focus', this.#onFocus)
    this.#place.addEventListener('focusout', this.#onLeave)
    view.dom.addEventListener('compositionstart', this.#onCompositionStart, { capture: true })
    view.dom.addEventListener('compositionend', this.#onCompositionEnd)
  }

  update(view: EditorView, before: EditorState): void {
    const moved = before.doc !== view.state.doc || !before.selection.eq(view.state.selection)
    if (moved && view.hasFocus() && !view.composing) this.#tell()
    const changes = caretsKey.getState(view.state)?.changes ?? 0
    if (changes !== this.#changes && this.#hasOthers()) this.#soon()
    this.#changes = changes
    this.#lookAround()
  }

  destroy(): void {
    clearTimeout(this.#timer)
    cancelAnimationFrame(this.#frame)
    this.#view.dom.removeEventListener('compositionstart', this.#onCompositionStart, { capture: true })
    this.#view.dom.removeEventListener('compositionend', this.#onCompositionEnd)
    this.#options.awareness.off('change', this.#onAwareness)
    this.#view.dom.removeEventListener('focus', this.#onFocus)
    this.#place.removeEventListener('focusout', this.#onLeave)
    this.#clear()
  }

  #lookAround(): void {
    const view = this.#view
    const others = drawnIn(view.state).filter(({ user }) => user !== this.#options.me)
    this.#company.look({ state: view.state, hasFocus: view.hasFocus() }, others)
  }

  readonly #onFocus = (): void => {
    this.#tell()
    this.#lookAround()
  }

  readonly #onLeave = ({ relatedTarget }: FocusEvent): void => {
    // another window, the formatting of this very editor or a field of one of its actions: one is still writing here
    const leaves = relatedTarget instanceof globalThis.Node ? !this.#place.contains(relatedTarget) : this.#view.dom.ownerDocument.hasFocus()
    if (leaves) this.#clear()
  }

  readonly #onAwareness = ({ added, updated, removed }: { added: number[]; updated: number[]; removed: number[] }): void => {
    if (this.#frame === 0 && [added, updated, removed].some(clients => clients.some(this.#concerns))) this.#soon()
  }

  /** True for a colleague whose caret is here, or was. */
  readonly #concerns = (client: number): boolean => {
    const { awareness, section } = this.#options
    if (client === awareness.clientID) return false
    return (awareness.getStates().get(client) as Presence | undefined)?.cursor?.section === section || drawnIn(this.#view.state).some(caret => caret.client === client)
  }

  #hasOthers(): boolean {
    const { awareness, section } = this.#options
    for (const [client, state] of awareness.getStates()) if (client !== awareness.clientID && (state as Presence).cursor?.section === section) return true
    return false
  }

  /** However much comes in, carets are drawn once for each frame: whoever types does not wait for them. */
  #soon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0
      this.#refresh()
    })
  }

  /** A caret that stands where one composes would stand in the middle of it: browsers then give the composition up. */
  readonly #onCompositionStart = (): void => {
    clearTimeout(this.#timer)
    freshSelection(this.#view)
    const { state } = this.#view
    const { from, to } = state.selection
    const shown = drawnIn(state)
    const apart = shown.filter(({ head }) => head < from || head > to)
    if (apart.length < shown.length) this.#view.dispatch(state.tr.setMeta(caretsKey, apart))
  }

  readonly #onCompositionEnd = (): void => {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#refresh(), SETTLE_MS)
  }

  #refresh(): void {
    if (this.#view.composing || sameCarets(readCarets(this.#options, this.#view.state.doc), drawnIn(this.#view.state))) return
    // drawing puts the caret where the editor thinks it is
    freshSelection(this.#view)
    const { state } = this.#view
    this.#view.dispatch(state.tr.setMeta(caretsKey, readCarets(this.#options, state.doc)))
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
export const caretsPlugin = (options: CaretOptions): Plugin<Drawn> =>
  new Plugin<Drawn>({
    key: caretsKey,
    state: {
      init: (_config, { doc }) => draw(doc, readCarets(options, doc)),
      apply: (tr, drawn) => {
        const told = tr.getMeta(caretsKey) as readonly RemoteCaret[] | undefined
        if (told) return draw(tr.doc, told)
        if (!tr.docChanged) return drawn
        const carets = drawn.carets.map(caret => ({ ...caret, anchor: tr.mapping.map(caret.anchor, -1), head: tr.mapping.map(caret.head, -1) }))
        return draw(tr.doc, carets, drawn.changes + (isRemote(tr) ? 1 : 0))
      },
    },
    props: { decorations: state => caretsKey.getState(state)?.set },
    view: view => new CaretView(view, options),
  })

/** True where a colleague's caret stands between two positions. */
export const caretsIn = (state: EditorState, from: number, to: number): boolean =>
  drawnIn(state).some(({ head }) => head > from && head < to)
