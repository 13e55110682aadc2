import { Editor } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { TextSelection } from '@tiptap/pm/state'
import { StarterKit } from '@tiptap/starter-kit'
import { yUndoPluginKey, yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { type Hand, ORIGINAL, type PLACES } from '../trial.ts'

const FIELD = 'stock'

/** One person with TipTap as it comes: the starter kit's nodes and marks, and the collaboration extension on a Y.XmlFragment. */
export class StockWriter implements Hand {
  readonly doc = new Y.Doc()
  readonly editor: Editor
  readonly #fragment: Y.XmlFragment
  readonly #element = document.createElement('div')

  constructor(client: number) {
    this.doc.clientID = client
    this.#fragment = this.doc.getXmlFragment(FIELD)
    document.body.append(this.#element)
    this.editor = new Editor({
      element: this.#element,
      injectCSS: false,
      extensions: [StarterKit.configure({ undoRedo: false, link: { openOnClick: false }, trailingNode: false }), Collaboration.configure({ document: this.doc, field: FIELD })],
    })
  }

  close(): void {
    this.editor.destroy()
    this.doc.destroy()
    this.#element.remove()
  }

  /** Selects characters of the section, which are each there once: from before the first to behind the last. */
  select(first: string, last: string): void {
    this.#put(this.#before(first), this.#before(last) + 1)
  }

  /** Puts the caret before a character, or behind it. */
  caret(character: string, behind = false): void {
    const at = this.#before(character) + (behind ? 1 : 0)
    this.#put(at, at)
  }

  #put(from: number, to: number): void {
    const { state, view } = this.editor
    view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
  }

  #before(character: string): number {
    let found = -1
    this.editor.state.doc.descendants((node, position) => {
      const index = node.text?.indexOf(character) ?? -1
      if (index >= 0) found = position + index
    })
    if (found < 0) throw new Error(`${character} is not there`)
    return found
  }

  stand(where: (typeof PLACES)[number]): void {
    const blocks: { from: number; to: number }[] = []
    this.editor.state.doc.descendants((node, position) => {
      if (node.isTextblock) blocks.push({ from: position + 1, to: position + 1 + node.content.size })
    })
    const { from, to } = blocks[Math.min(1, blocks.length - 1)]!
    const at = { begin: from, middle: from + Math.floor((to - from) / 2), end: to }[where]
    this.#put(at, at)
  }

  insert(text: string): void {
    this.editor.view.dispatch(this.editor.state.tr.insertText(text))
  }

  get #undo(): Y.UndoManager {
    return (yUndoPluginKey.getState(this.editor.state) as { undoManager: Y.UndoManager }).undoManager
  }

  undoAll(): void {
    for (let left = 20; left > 0 && this.#undo.canUndo(); left--) this.editor.commands.undo()
  }

  redoAll(): void {
    for (let left = 20; left > 0 && this.#undo.canRedo(); left--) this.editor.commands.redo()
  }

  forget(): void {
    this.#undo.clear()
  }

  news(other: Y.Doc): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(other))
  }

  receive(update: Uint8Array): void {
    Y.applyUpdate(this.doc, update, 'remote')
  }

  get characters(): string {
    return this.#shared.textContent
  }

  get #shared() {
    return yXmlFragmentToProseMirrorRootNode(this.#fragment, this.editor.schema)
  }

  get lines(): { form: string; text: string }[] {
    const lines: { form: string; text: string }[] = []
    this.editor.state.doc.descendants(node => {
      if (node.isTextblock) lines.push({ form: node.type.name, text: node.textContent })
    })
    return lines
  }

  get inStep(): boolean {
    return this.editor.state.doc.eq(this.#shared)
  }
}

/** Lays out a section of blocks, as a program would that fills in a document: `list` puts all of them into one list. */
export const layOutStock = (doc: Y.Doc, list: boolean): void => {
  const fragment = doc.getXmlFragment(FIELD)
  const paragraph = (text: string): Y.XmlElement => {
    const element = new Y.XmlElement('paragraph')
    element.insert(0, [new Y.XmlText(text)])
    return element
  }
  doc.transact(() => {
    fragment.delete(0, fragment.length)
    const paragraphs = ORIGINAL.match(/.{6}/gu)!.map(paragraph)
    if (!list) return fragment.insert(0, paragraphs)
    const element = new Y.XmlElement('bulletList')
    element.insert(0, paragraphs.map(one => {
      const item = new Y.XmlElement('listItem')
      item.insert(0, [one])
      return item
    }))
    fragment.insert(0, [element])
  })
}
