import type { Node } from '@tiptap/pm/model'
import type { EditorView, NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import type { EditorWords } from '../../shared/words/editor.ts'
import { ActionFields } from './actionFields.ts'
import { indentOf, kindOf } from './lineCommands.ts'

/** What all lines of an editor share. */
export interface LineViewOptions {
  readonly words: EditorWords
  /** The id of the datalist with the people of the meeting. */
  readonly peopleList: string
}

/** How a line stands in the editor. It stays the same element whatever the line becomes, so the caret stays too. */
export class LineView implements NodeView {
  readonly dom: HTMLElement
  readonly contentDOM: HTMLElement
  readonly #view: EditorView
  readonly #position: () => number | undefined
  readonly #options: LineViewOptions
  #fields: ActionFields | undefined
  #shown: Node | undefined

  constructor(node: Node, view: EditorView, position: () => number | undefined, options: LineViewOptions) {
    this.#view = view
    this.#position = position
    this.#options = options
    this.dom = document.createElement('div')
    this.contentDOM = document.createElement('p')
    this.contentDOM.dir = 'auto'
    this.dom.append(this.contentDOM)
    this.#show(node)
  }

  update(node: Node): boolean {
    if (node.type.name !== 'line') return false
    this.#show(node)
    return true
  }

  /** The fields of an action handle their own keys and clicks. */
  stopEvent(event: Event): boolean {
    return event.target instanceof globalThis.Node && (this.#fields?.contains(event.target) ?? false)
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target)
  }

  #show(node: Node): void {
    const before = this.#shown
    this.#shown = node
    // what the line says is drawn by the editor; most changes are no more than that
    if (before && before.attrs === node.attrs && (before.content.size === 0) === (node.content.size === 0)) return
    const kind = kindOf(node)
    this.dom.dataset['kind'] = kind
    this.dom.dataset['indent'] = String(indentOf(node))
    this.dom.toggleAttribute('data-empty', node.content.size === 0)
    if (kind === 'decision') this.dom.dataset['label'] = this.#options.words.decision
    else delete this.dom.dataset['label']
    if (kind === 'action') {
      this.#fields ??= new ActionFields(this.dom, this.contentDOM, this.#options, (name, value) => this.#set(name, value), () => this.#view.focus())
      this.#fields.show(node)
      return
    }
    this.#fields?.remove()
    this.#fields = undefined
    for (const name of ['done', 'responsible', 'due']) delete this.dom.dataset[name]
  }

  #set(name: string, value: string | boolean | null): void {
    if (this.#view.isDestroyed) return
    const position = this.#position()
    if (position === undefined) return
    const node = this.#view.state.doc.nodeAt(position)
    if (node && node.attrs[name] !== value) this.#view.dispatch(this.#view.state.tr.setNodeAttribute(position, name, value))
  }
}
