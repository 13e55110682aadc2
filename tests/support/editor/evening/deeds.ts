import type { Editor } from '@tiptap/core'
import { toggleMark } from '@tiptap/pm/commands'
import type { Slice } from '@tiptap/pm/model'
import { type Command, TextSelection } from '@tiptap/pm/state'
import { enter, indent, toggleKind } from '../../../../client/editor/lineCommands.ts'
import { linkRange, setLink } from '../../../../client/editor/linkCommands.ts'
import type { SectionUndo } from '../../../../client/editor/sectionUndo.ts'
import { LINE_KINDS } from '../../../../shared/document/line.ts'
import { positionAt, unitCount } from '../../../../shared/document/text/units.ts'
import type { Random } from '../../gate/random.ts'

/** One editor in the hands of one person. */
export interface Hands {
  readonly editor: Editor
  /** Another section's editor on the same page, or the same one. */
  readonly other: Editor
  readonly undo: SectionUndo
  readonly random: Random
  /** Characters that nobody has typed yet. */
  readonly fresh: (count: number) => string
}

/** What a deed may take away, and what it puts in a second time because it moves or copies it. */
export interface Reach {
  readonly takes: string
  readonly copies?: string
}

export interface Deed {
  readonly name: string
  readonly weight: number
  /** Does it; answers the characters that its author had selected or stood beside. */
  readonly run: (hands: Hands) => Reach
}

const textOf = ({ state: { doc, selection } }: Editor): string => doc.textBetween(selection.from, selection.to, '')
const wholeText = ({ state: { doc } }: Editor): string => doc.textBetween(0, doc.content.size, '')
const command = ({ view }: Editor, run: Command): boolean => run(view.state, tr => view.dispatch(tr), view)
const dispatchSelection = ({ view }: Editor, from: number, to: number): void =>
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)))

/** A caret, some characters, a line, several lines, or everything; dragged from either end, never into half a pair. */
const select = (editor: Editor, random: Random): void => {
  const { doc } = editor.state
  const total = unitCount(doc) - 1
  const from = random.int(total + 1)
  const what = random.int(20)
  if (what === 0) return dispatchSelection(editor, 1, doc.content.size - 1)
  if (what < 3) {
    const $at = doc.resolve(positionAt(doc, from))
    return dispatchSelection(editor, $at.start(1), $at.end(1))
  }
  const to = what < 11 ? from : Math.min(total, from + 1 + random.int(what < 17 ? 5 : 25))
  const [start, end] = [positionAt(doc, from), positionAt(doc, to)].map(position => whole(editor, position)) as [number, number]
  dispatchSelection(editor, ...(random.chance(0.3) ? ([end, start] as const) : ([start, end] as const)))
}

const isLow = (character: string): boolean => character >= '\udc00' && character <= '\udfff'
/** A browser puts the caret before a character or behind it. */
const whole = ({ state: { doc } }: Editor, position: number): number => (isLow(doc.textBetween(position, Math.min(position + 1, doc.content.size), '')) ? position - 1 : position)

/** Key by key, with input rules. */
export const typeKeys = ({ view }: Editor, text: string): void => {
  for (const character of text) {
    const { from, to } = view.state.selection
    const insert = () => view.state.tr.insertText(character, from, to)
    if (!view.someProp('handleTextInput', handle => handle(view, from, to, character, insert))) view.dispatch(insert())
  }
}

const press = ({ view }: Editor, key: string, modifiers: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey', boolean>> = {}): boolean =>
  view.someProp('handleKeyDown', handle => handle(view, new KeyboardEvent('keydown', { key, ...modifiers, bubbles: true, cancelable: true }))) ?? false

/** Backspace or Delete: what no key takes is the browser's, which takes away one character. */
const erase = (editor: Editor, key: 'Backspace' | 'Delete'): Reach => {
  const selected = textOf(editor)
  const { $from, empty, from } = editor.state.selection
  const beside = empty ? ((key === 'Backspace' ? $from.nodeBefore?.text : $from.nodeAfter?.text) ?? '') : ''
  const character = (key === 'Backspace' ? [...beside].at(-1) : [...beside][0]) ?? ''
  if (!press(editor, key) && character !== '') {
    editor.view.dispatch(key === 'Backspace' ? editor.state.tr.delete(from - character.length, from) : editor.state.tr.delete(from, from + character.length))
  }
  return { takes: selected + character }
}

const removeSelected = ({ view }: Editor): void => view.dispatch(view.state.tr.deleteSelection())
const paste = ({ view }: Editor): ClipboardEvent => new view.dom.ownerDocument.defaultView!.Event('paste') as ClipboardEvent

const pastedHtml = (fresh: Hands['fresh'], random: Random): string => {
  const inline = (): string => random.pick([fresh(2), `<b>${fresh(1)}</b>${fresh(1)}`, `<a href="https://eksempel.test/">${fresh(2)}</a>`])
  return random.pick([
    () => `<p>${inline()}</p>`,
    () => `<p>${inline()}</p><p>${inline()}</p>`,
    () => `<ul><li>${inline()}<ol><li>${inline()}</li></ol></li><li>${inline()}</li></ul>`,
    () => `<h2>${inline()}</h2><p></p><p>${inline()}</p>`,
    () => `<table><tr><td>${inline()}</td><td>${inline()}</td></tr><tr><td>${inline()}</td></tr></table>`,
  ])()
}

const drop = (editor: Editor, random: Random): Reach => {
  const { view } = editor
  const copy = random.chance(0.3)
  const selected = textOf(editor)
  const place = { pos: whole(editor, positionAt(view.state.doc, random.int(unitCount(view.state.doc)))), inside: -1 }
  view.posAtCoords = () => place
  ;(view as unknown as { dragging: { slice: Slice; move: boolean } }).dragging = { slice: view.state.selection.content(), move: !copy }
  const dataTransfer = { getData: () => '', files: [], types: [] }
  view.dom.dispatchEvent(Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer, ctrlKey: copy, altKey: copy, clientX: 0, clientY: 0 }))
  return { takes: '', copies: selected }
}

/** Several places at once, as "replace all" does it. */
const replaceSeveral = ({ view }: Editor, random: Random, fresh: Hands['fresh']): Reach => {
  const { tr } = view.state
  let takes = ''
  for (let left = 1 + random.int(3); left > 0; left--) {
    const characters: { from: number; character: string }[] = []
    tr.doc.descendants((node, position) => {
      let at = position
      for (const character of node.text ?? '') {
        characters.push({ from: at, character })
        at += character.length
      }
    })
    if (characters.length === 0) break
    const { from, character } = random.pick(characters)
    takes += character
    tr.insertText(fresh(1 + random.int(2)), from, from + character.length)
  }
  view.dispatch(tr)
  return { takes }
}

const sortLines = ({ view }: Editor): Reach => {
  const lines = [...view.state.doc.content.content].toSorted((a, b) => (a.textContent < b.textContent ? -1 : 1))
  const copies = view.state.doc.textContent
  view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, lines))
  return { takes: '', copies }
}

const plain = (name: string, weight: number, run: (hands: Hands) => void): Deed => ({
  name, weight,
  run: hands => {
    select(hands.editor, hands.random)
    const takes = textOf(hands.editor)
    run(hands)
    return { takes }
  },
})
const harmless = (name: string, weight: number, run: (hands: Hands) => void): Deed => ({
  name, weight,
  run: hands => {
    select(hands.editor, hands.random)
    run(hands)
    return { takes: '' }
  },
})
const moving = (name: string, weight: number, run: (hands: Hands) => Reach): Deed => ({
  name, weight,
  run: hands => {
    select(hands.editor, hands.random)
    return run(hands)
  },
})

/** Everything that a person does in an evening, with other operations than the loss matrix and in any order. */
export const DEEDS: readonly Deed[] = [
  plain('type', 14, ({ editor, random, fresh }) => typeKeys(editor, fresh(1 + random.int(4)))),
  harmless('type on', 8, ({ editor, random, fresh }) => {
    dispatchSelection(editor, editor.state.selection.head, editor.state.selection.head)
    typeKeys(editor, fresh(1 + random.int(3)))
  }),
  harmless('type a sign', 2, ({ editor, random }) => {
    const start = editor.state.selection.$from.start(1)
    dispatchSelection(editor, start, start)
    typeKeys(editor, random.pick(['- ', '1. ', '# ', '[] ']))
  }),
  plain('type an address', 1, ({ editor, fresh }) => typeKeys(editor, ` https://eksempel.test/${fresh(1)} `)),
  plain('put in emoji and right-to-left', 1, ({ editor }) => editor.view.dispatch(editor.state.tr.insertText('👩‍👩‍👧 שלום é'))),
  plain('correct a word', 2, ({ editor, fresh }) => editor.view.dispatch(editor.state.tr.insertText(fresh(2)))),
  plain('paste a page', 4, ({ editor, random, fresh }) => editor.view.pasteHTML(pastedHtml(fresh, random), paste(editor))),
  plain('paste text', 2, ({ editor, fresh }) => editor.view.pasteText(`- ${fresh(1)}\n  - ${fresh(2)}\n${fresh(1)}`, paste(editor))),
  plain('delete', 6, ({ editor }) => removeSelected(editor)),
  plain('Enter', 6, ({ editor }) => command(editor, enter)),
  moving('Backspace', 5, ({ editor }) => erase(editor, 'Backspace')),
  moving('Delete', 3, ({ editor }) => erase(editor, 'Delete')),
  harmless('Tab', 2, ({ editor, random }) => press(editor, 'Tab', { shiftKey: random.chance(0.4) })),
  harmless('indent', 1, ({ editor, random }) => command(editor, indent(random.pick([1, -1])))),
  harmless('kind', 5, ({ editor, random }) => command(editor, toggleKind(random.pick(LINE_KINDS)))),
  harmless('mark', 3, ({ editor, random }) => command(editor, toggleMark(editor.schema.marks[random.pick(['bold', 'italic', 'underline'])]!))),
  harmless('link', 1, ({ editor }) => {
    const { view, state } = editor
    const range = linkRange(state)
    if (range.from < range.to) view.dispatch(setLink(state.tr, range, state.selection.empty ? undefined : 'https://eksempel.test/'))
  }),
  harmless('say who and when', 1, ({ editor, random }) => {
    const { view, state } = editor
    const at = state.selection.$from.before(1)
    view.dispatch(state.tr.setNodeAttribute(at, 'kind', 'action').setNodeAttribute(at, 'responsible', random.pick(['Carla', 'Pia'])).setNodeAttribute(at, 'done', random.chance(0.5)))
  }),
  moving('move lines', 3, ({ editor, random }) => {
    const copies = wholeText(editor)
    press(editor, random.pick(['ArrowUp', 'ArrowDown']), { altKey: true })
    return { takes: '', copies }
  }),
  moving('cut and paste', 3, ({ editor, other, random }) => {
    const html = editor.view.serializeForClipboard(editor.state.selection.content()).dom.innerHTML
    const cut = textOf(editor)
    if (cut === '') return { takes: '' }
    removeSelected(editor)
    select(other, random)
    const over = textOf(other)
    other.view.pasteHTML(html, paste(other))
    return { takes: over, copies: cut }
  }),
  moving('drag', 2, ({ editor, random }) => drop(editor, random)),
  moving('replace several', 2, ({ editor, random, fresh }) => replaceSeveral(editor, random, fresh)),
  moving('sort', 0.4, ({ editor }) => sortLines(editor)),
]

/** The deed that a number between 0 and 1 stands for. */
export const deedAt = (share: number): Deed => {
  let left = share * DEEDS.reduce((sum, { weight }) => sum + weight, 0)
  return DEEDS.find(({ weight }) => (left -= weight) < 0) ?? DEEDS[0]!
}
