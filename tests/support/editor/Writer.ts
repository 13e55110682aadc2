import type { Editor } from '@tiptap/core'
import { type Command, TextSelection } from '@tiptap/pm/state'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { createEditor } from '../../../client/editor/createEditor.ts'
import { isRemote } from '../../../client/editor/remote.ts'
import { createSectionUndo, type SectionUndo } from '../../../client/editor/sectionUndo.ts'
import type { SectionName } from '../../../shared/document/section.ts'
import { applyToSections, createSectionDoc } from '../../../shared/document/sectionDoc.ts'
import { projectText } from '../../../shared/document/text/projectText.ts'
import { positionAt } from '../../../shared/document/text/units.ts'
import { editorWords } from '../../../shared/words/editor.ts'
import type { Hand, PLACES } from './trial.ts'

export const SECTION: SectionName = 'item/minutes'

/** One person with a document, an undo and a real editor. */
export class Writer implements Hand {
  readonly doc: Y.Doc
  readonly text: Y.Text
  readonly undo: SectionUndo
  readonly awareness: Awareness
  editor: Editor
  /** How often the editor was corrected or changed from outside. */
  remoteTransactions = 0
  readonly #element = document.createElement('div')
  readonly #singleLine: boolean

  constructor(client: number, start?: Uint8Array, singleLine = false) {
    this.doc = createSectionDoc()
    this.doc.clientID = client
    this.#singleLine = singleLine
    this.text = this.doc.getText(SECTION)
    if (start) applyToSections(this.doc, start, 'start')
    this.undo = createSectionUndo(this.doc)
    this.undo.add(this.text)
    this.awareness = new Awareness(this.doc)
    document.body.append(this.#element)
    this.editor = this.#open()
  }

  #open(): Editor {
    const editor = createEditor({
      element: this.#element, text: this.text, section: SECTION, awareness: this.awareness, undo: this.undo, singleLine: this.#singleLine,
      words: editorWords.da, peopleList: 'people', labels: () => ({ label: 'Referat', placeholder: 'Skriv' }), toToolbar: () => false,
    })
    editor.on('transaction', ({ transaction }) => {
      if (isRemote(transaction)) this.remoteTransactions++
    })
    return editor
  }

  /** Closes the editor and opens a new one on the same document. */
  reload(): void {
    this.editor.destroy()
    this.editor = this.#open()
  }

  close(): void {
    this.editor.destroy()
    this.awareness.destroy()
    this.undo.destroy()
    this.doc.destroy()
    this.#element.remove()
  }

  /** Selects units, counted as in the text. */
  select(from: number, to = from): void {
    const { state, view } = this.editor
    view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, positionAt(state.doc, from), positionAt(state.doc, to))))
  }

  stand(where: (typeof PLACES)[number]): void {
    const { doc } = this.editor.state
    const index = Math.min(1, doc.childCount - 1)
    let first = 0
    for (let line = 0; line < index; line++) first += doc.child(line).content.size + 1
    const { size } = doc.child(index).content
    this.select(first + { begin: 0, middle: Math.floor(size / 2), end: size }[where])
  }

  /** Puts text in the place of the selection, as an autocorrection or a dictation does. */
  insert(text: string): void {
    this.editor.view.dispatch(this.editor.state.tr.insertText(text))
  }

  undoAll(): void {
    for (let left = 20; left > 0 && this.undo.canUndo(); left--) this.undo.undo()
  }

  redoAll(): void {
    for (let left = 20; left > 0 && this.undo.canRedo(); left--) this.undo.redo()
  }

  /** Types as a keyboard does: key by key, with input rules. */
  type(text: string): void {
    for (const character of text) {
      const { view } = this.editor
      const { from, to } = view.state.selection
      const insert = () => view.state.tr.insertText(character, from, to)
      if (!view.someProp('handleTextInput', handle => handle(view, from, to, character, insert))) view.dispatch(insert())
    }
  }

  run(command: Command): boolean {
    const { view } = this.editor
    return command(view.state, tr => view.dispatch(tr), view)
  }

  /** Presses a key; answers whether the editor took it. */
  press(key: string, modifiers: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey', boolean>> = {}): boolean {
    const { view } = this.editor
    const event = new KeyboardEvent('keydown', { key, ...modifiers, bubbles: true, cancelable: true })
    return view.someProp('handleKeyDown', handle => handle(view, event)) ?? false
  }

  update(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc)
  }

  news(other: Y.Doc): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(other))
  }

  receive(update: Uint8Array): void {
    applyToSections(this.doc, update, 'remote')
  }

  /** The characters of the text; line ends as `¶`. */
  get characters(): string {
    return (this.text.toDelta() as { insert: unknown }[]).map(({ insert }) => (typeof insert === 'string' ? insert : '¶')).join('')
  }

  /** The lines of the editor, each with what it is where that is not plain text: `bullet1:abc`. */
  get shown(): string[] {
    const lines: string[] = []
    this.editor.state.doc.forEach(({ attrs, textContent }) => {
      const kind = attrs['kind'] === 'text' && attrs['indent'] === 0 ? '' : `${String(attrs['kind'])}${attrs['indent'] === 0 ? '' : String(attrs['indent'])}:`
      lines.push(kind + textContent)
    })
    return lines
  }

  get lines(): { form: string; text: string }[] {
    const lines: { form: string; text: string }[] = []
    this.editor.state.doc.forEach(({ attrs, textContent }) => {
      const { kind, indent, responsible, due, done } = attrs as { kind: string; indent: number; responsible: string | null; due: string | null; done: boolean }
      lines.push({ form: [kind, indent, ...(kind === 'action' ? [responsible ?? '', due ?? '', done] : [])].join(' '), text: textContent })
    })
    return lines
  }

  /** True where the editor shows exactly what the text says. */
  get inStep(): boolean {
    return this.editor.state.doc.eq(projectText(this.text, this.editor.schema))
  }
}

/** Hands one document what another has more. */
export const send = (from: { readonly doc: Y.Doc }, to: { readonly doc: Y.Doc }): void => {
  const update = Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc))
  if (update.length > 2) applyToSections(to.doc, update, 'remote')
}

/** Brings all documents to the same state, in the given order. */
export const exchange = (writers: readonly { readonly doc: Y.Doc }[]): void => {
  for (let round = 0; round < 2; round++) {
    for (const from of writers) for (const to of writers) if (from !== to) send(from, to)
  }
}
