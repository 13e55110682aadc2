import type { Node } from '@tiptap/pm/model'
import type { LineViewOptions } from './lineView.ts'

type Setter = (name: 'responsible' | 'due' | 'done', value: string | boolean | null) => void

/** So long after the last key a name is written, so that little is lost where the line goes away. */
const PAUSE = 500

const field = (type: string, label: string, keys: string): HTMLInputElement => {
  const input = document.createElement('input')
  input.type = type
  input.setAttribute('aria-label', label)
  if (keys !== '') {
    input.setAttribute('aria-keyshortcuts', keys)
    input.title = `${label} (${keys.replace('Control', 'Ctrl')})`
  }
  return input
}

const island = (name: string): HTMLSpanElement => {
  const span = document.createElement('span')
  span.contentEditable = 'false'
  span.dataset['part'] = name
  return span
}

/** Responsible, due date and done of an action, in its line: plain fields, reached by Tab like any other, or by their keys. */
export class ActionFields {
  readonly #line: HTMLElement
  readonly #done: HTMLInputElement
  readonly #responsible: HTMLInputElement
  readonly #due: HTMLInputElement
  readonly #islands: readonly HTMLElement[]
  readonly #set: Setter
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(line: HTMLElement, content: HTMLElement, { words, peopleList }: LineViewOptions, set: Setter, back: () => void) {
    this.#line = line
    this.#set = set
    this.#done = field('checkbox', words.done, 'Control+Shift+Enter')
    this.#responsible = field('text', words.responsible, 'Control+Enter')
    this.#responsible.placeholder = words.responsible
    this.#responsible.maxLength = 200
    this.#responsible.setAttribute('list', peopleList)
    this.#due = field('date', words.due, '')
    const box = island('done')
    box.append(this.#done)
    const rest = island('fields')
    rest.append(this.#responsible, this.#due)
    this.#islands = [box, rest]
    content.before(box)
    content.after(rest)
    this.#done.addEventListener('change', () => set('done', this.#done.checked))
    this.#responsible.addEventListener('change', this.#writeResponsible)
    this.#responsible.addEventListener('input', () => {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(this.#writeResponsible, PAUSE)
    })
    this.#due.addEventListener('change', () => set('due', this.#due.value || null))
    for (const input of [this.#done, this.#responsible, this.#due]) {
      input.addEventListener('keydown', event => {
        if (event.key !== 'Escape' && (event.key !== 'Enter' || input === this.#done)) return
        event.preventDefault()
        event.stopPropagation()
        // what is written is kept: the change event comes with the blur
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
    // for who copies the page, and on paper
    if (responsible) this.#line.dataset['responsible'] = responsible
    else delete this.#line.dataset['responsible']
    for (const element of [this.#line, this.#islands[1]]) {
      if (due) element!.dataset['due'] = due
      else delete element!.dataset['due']
    }
    this.#fill(this.#responsible, responsible ?? '')
    this.#fill(this.#due, due ?? '')
  }

  /** Takes the fields away; a name that was just being written is written once the editor is through with what it does. */
  remove(): void {
    if (this.#timer !== undefined) this.#timer = setTimeout(this.#writeResponsible)
    for (const part of this.#islands) part.remove()
  }

  readonly #writeResponsible = (): void => {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#set('responsible', this.#responsible.value.trim() || null)
  }

  /** What one is just writing in a field is not overwritten. */
  #fill(input: HTMLInputElement, value: string): void {
    if (input.ownerDocument.activeElement !== input && input.value !== value) input.value = value
  }
}
