import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type * as Y from 'yjs'
import type { SectionBinding } from '../../shared/document/text/sectionBinding.ts'
import { freshSelection } from './freshSelection.ts'
import { isRemote, remoteTransaction } from './remote.ts'
import { setCaret, toCaret } from './relativeCaret.ts'
import type { SectionUndo } from './sectionUndo.ts'

/** An input method may still change the text right after it says that it is done. */
const SETTLE_MS = 60

/** The key code of a key that goes to the input method. */
const COMPOSING = 229

/** What a browser tells of one who does not compose any more. */
const BESIDES = ['keydown', 'beforeinput', 'blur'] as const

const queueKey = new PluginKey<readonly Transaction[]>('text')

/** The live half of the binding, for as long as the view stands. */
class TextView {
  readonly #view: EditorView
  readonly #binding: SectionBinding
  readonly #undo: SectionUndo
  readonly #written: WeakSet<Transaction>
  readonly #stopRestoring: () => void
  #timer: ReturnType<typeof setTimeout> | undefined
  /** While the editor takes in what others did. */
  #following = false

  constructor(view: EditorView, binding: SectionBinding, undo: SectionUndo, written: WeakSet<Transaction>) {
    this.#view = view
    this.#binding = binding
    this.#undo = undo
    this.#written = written
    binding.text.observeDeep(this.#onText)
    this.#stopRestoring = undo.onRestore(caret => {
      if (caret.text !== binding.text || binding.held) return
      setCaret(view, caret)
      if (!view.hasFocus()) view.focus()
    })
    view.dom.addEventListener('compositionstart', this.#onCompositionStart, { capture: true })
    view.dom.addEventListener('compositionend', this.#onCompositionEnd)
    view.dom.addEventListener('focus', this.#noteCaret)
    for (const type of BESIDES) view.dom.addEventListener(type, this.#onBesides, { capture: true })
    this.#dispatch(tr => binding.correct(tr))
  }

  update(view: EditorView, before: EditorState): void {
    const queue = (queueKey.getState(view.state) ?? []).filter(tr => !this.#written.has(tr))
    if (queue.length > 0) {
      for (const tr of queue) this.#written.add(tr)
      const certain = this.#binding.write(queue, () => this.#undo.stopCapturing())
      // what is not clean enough for the text is taken out of the editor again
      if (!certain) this.#dispatch(tr => this.#binding.correct(tr))
    }
    // what others do moves a bound caret along by itself
    if (!this.#following && (before.doc !== view.state.doc || before.selection !== view.state.selection)) this.#noteCaret()
  }

  destroy(): void {
    clearTimeout(this.#timer)
    this.#binding.text.unobserveDeep(this.#onText)
    this.#stopRestoring()
    this.#view.dom.removeEventListener('compositionstart', this.#onCompositionStart, { capture: true })
    this.#view.dom.removeEventListener('compositionend', this.#onCompositionEnd)
    this.#view.dom.removeEventListener('focus', this.#noteCaret)
    for (const type of BESIDES) this.#view.dom.removeEventListener(type, this.#onBesides, { capture: true })
  }

  readonly #noteCaret = (): void => {
    if (this.#view.hasFocus() && !this.#binding.held) this.#undo.noteCaret(toCaret(this.#binding.text, this.#view.state))
  }

  readonly #onText = (_events: unknown, transaction: Y.Transaction): void => {
    if (this.#binding.writing) return
    // ProseMirror can give a composition up without an event
    if (this.#binding.held && !this.#view.composing) this.#settle()
    // where the caret was put a moment ago is not yet known to the editor, which would put it back
    else freshSelection(this.#view)
    this.#dispatch(tr => this.#binding.read(tr, transaction))
  }

  readonly #onCompositionStart = (): void => {
    clearTimeout(this.#timer)
    this.#binding.hold()
  }

  readonly #onCompositionEnd = (): void => this.#settle()

  /** Where the browser has given a composition up and told nobody, others' text would be held for good. */
  readonly #onBesides = (event: Event): void => {
    if (!this.#binding.held || !this.#view.composing) return
    const composes = (event instanceof KeyboardEvent && (event.isComposing || event.keyCode === COMPOSING)) || (event instanceof InputEvent && (event.isComposing || event.inputType.includes('Composition')))
    if (!composes) this.#view.dom.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
  }

  #settle(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.#release, SETTLE_MS)
  }

  readonly #release = (): void => {
    if (this.#view.composing) return
    this.#dispatch(tr => this.#binding.release(tr))
  }

  #dispatch(change: (tr: Transaction) => void): void {
    const tr = remoteTransaction(this.#view.state, change)
    if (!tr) return
    this.#following = true
    try {
      this.#view.dispatch(tr)
    } finally {
      this.#following = false
    }
  }
}

/**
 * Ties an editor to a section: its own transactions go into the text, everything else that happens to the text comes
 * back as transactions marked remote, to which no plug-in may add anything.
 */
export const textPlugin = (binding: SectionBinding, undo: SectionUndo): Plugin<readonly Transaction[]> => {
  const written = new WeakSet<Transaction>()
  return new Plugin<readonly Transaction[]>({
    key: queueKey,
    state: {
      init: () => [],
      // the queue is emptied by the view, right after the state is shown
      apply: (tr, queue) => (tr.docChanged && !isRemote(tr) ? [...queue.filter(one => !written.has(one)), tr] : queue),
    },
    filterTransaction: tr => {
      const cause = tr.getMeta('appendedTransaction') as Transaction | undefined
      return !(cause && isRemote(cause) && !isRemote(tr))
    },
    view: view => new TextView(view, binding, undo, written),
  })
}
