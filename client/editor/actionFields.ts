import type { Node } from '@tiptap/pm/model'
import type { LineViewOptions } from './lineView.ts'

type Setter = (name: 'responsible' | 'due' | 'done', value: string | boolean | null) => void

const field = (type: string, label: string): HTMLInputElement => {
  const input = document.createElement('input')
  input.type = type
  input.setAttribute('aria-label', label)
  return input
}

const island = (name: string): HTMLSpanElement => {
  const span = document.createElement('span')
  span.contentEditable = 'false'
  span.dataset['part'] = name
  return span
}

/** Responsible, due date and done of an action, in its line: plain fields, reached by Tab like any other. */
export class ActionFields {
  readonly #line: HTMLElement
  readonly #done: HTMLInputElement
  readonly #responsible: HTMLInputElement
  readonly #due: HTMLInputElement
  readonly #islands: readonly HTMLElement[]

  constructor(line: HTMLElement, content: HTMLElement, { words, peopleList }: LineViewOptions, set: Setter, back: () => void) {
    this.#line = line
    this.#done = field('checkbox', words.done)
    this.#responsible = field('text', words.responsible)
    this.#responsible.placeholder = words.responsible
    this.#responsible.maxLength = 200
    this.#responsible.setAttribute('list', peopleList)
    this.#due = field('date', words.due)
    const box = island('done')
    box.append(this.#done)
    const rest = island('fields')
    rest.append(this.#responsible, this.#due)
    this.#islands = [box, rest]
    content.before(box)
    content.after(rest)
    this.#done.addEventListener('change', () => set('done', this.#done.checked))
    this.#responsible.addEventListener('change', () => set('responsible', this.#responsible.value.trim() || null))
    this.#due.addEventListener('change', () => set('due', this.#due.value || null))
    for (const input of [this.#responsible, this.#due]) {
      input.addEventListener('keydown', event => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        // Enter keeps what is written (the change event comes with the blur)
        back()
      })
    }
  }

  contains(target: globalThis.Node): boolean {
    return this.#islands.some(part => part.contains(target))
  }

  show(node: Node): void {
    const { responsible, due, done } = node.attrs as { responsible: string | null; due: string | null; done: boolean }
    this.#done.checked = done
    this.#line.dataset['done'] = String(done)
    this.#fill(this.#responsible, responsible ?? '')
    this.#fill(this.#due, due ?? '')
  }

  remove(): void {
    for (const part of this.#islands) part.remove()
  }

  /** What one is just writing in a field is not overwritten. */
  #fill(input: HTMLInputElement, value: string): void {
    if (input.ownerDocument.activeElement !== input && input.value !== value) input.value = value
  }
}
