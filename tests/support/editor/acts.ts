import { toggleMark } from '@tiptap/pm/commands'
import type { Slice } from '@tiptap/pm/model'
import { caretsIn } from '../../../client/editor/caretsPlugin.ts'
import { backspace, deleteForward, enter, indent, indentList, selectMore, toggleKind } from '../../../client/editor/lineCommands.ts'
import { linkRange, setLink } from '../../../client/editor/linkCommands.ts'
import { moveLines } from '../../../client/editor/moveLines.ts'
import type { LineKind } from '../../../shared/document/line.ts'
import { positionAt } from '../../../shared/document/text/units.ts'
import { CLIPBOARD } from './clipboardHtml.ts'
import type { Writer } from './Writer.ts'

const STAYS = { caretsIn, foreignIn: () => false }

/** Where the line that the acts are done to stands: its first unit and its last. */
export const TARGET = { from: 7, to: 13 } as const

/** Something that one person does to the second line. Only what it has selected when it deletes may go. */
export interface Act {
  readonly name: string
  readonly run: (writer: Writer) => void
}

const over = (name: string, from: number, to: number, run: (writer: Writer) => void): Act => ({
  name,
  run: writer => {
    writer.select(from, to)
    run(writer)
  },
})
const at = (name: string, unit: number, run: (writer: Writer) => void): Act => over(name, unit, unit, run)

const kind = (to: LineKind): Act => at(`make it ${to}`, TARGET.from, writer => writer.run(toggleKind(to)))
const mark = (name: string, from: number = TARGET.from, to: number = TARGET.to): Act =>
  over(`${name} from ${from} to ${to}`, from, to, writer => writer.run(toggleMark(writer.editor.schema.marks[name]!, name === 'link' ? { href: 'https://eksempel.test/' } : null)))
const rule = (sign: string): Act =>
  at(`type »${sign} « at the beginning`, TARGET.from, writer => {
    writer.run(toggleKind('text'))
    writer.type(`${sign} `)
  })

export const deleteSelection = (writer: Writer): void => writer.editor.view.dispatch(writer.editor.state.tr.deleteSelection())
const pasteHtml = (html: string) => (writer: Writer): void => void writer.editor.view.pasteHTML(html, new Event('paste') as ClipboardEvent)
const pasteText = (text: string) => (writer: Writer): void => void writer.editor.view.pasteText(text, new Event('paste') as ClipboardEvent)
const copied = (writer: Writer): string => writer.editor.view.serializeForClipboard(writer.editor.state.selection.content()).dom.innerHTML

/** As the clipboard does it: cut makes HTML and deletes, paste reads HTML. */
const cutAndPaste = (from: number, to: number, into: number): Act =>
  over(`cut ${from} to ${to}, paste at ${into}`, from, to, writer => {
    const html = copied(writer)
    deleteSelection(writer)
    writer.select(into)
    pasteHtml(html)(writer)
  })

/** As the editor does it after the mouse: the drag carries a slice, the drop says where. jsdom has no layout to tell. */
const drag = (name: string, from: number, to: number, into: number, copy = false): Act =>
  over(`${name} ${from} to ${to}, to ${into}`, from, to, writer => {
    const { view } = writer.editor
    const place = { pos: positionAt(view.state.doc, into), inside: -1 }
    view.posAtCoords = () => place
    ;(view as unknown as { dragging: { slice: Slice; move: boolean } }).dragging = { slice: view.state.selection.content(), move: !copy }
    const dataTransfer = { getData: () => '', files: [], types: [] }
    view.dom.dispatchEvent(Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer, ctrlKey: copy, altKey: copy, clientX: 0, clientY: 0 }))
  })

const set = (key: string, value: unknown) => (writer: Writer): void => {
  const { state, view } = writer.editor
  view.dispatch(state.tr.setNodeAttribute(state.selection.$from.before(1), key, value))
}

/** The acts of the loss matrix. The section reads: `abcdef`, `ghijkl` (a point), `mnopqr`, `stuvwx` (a number). */
export const ACTS: readonly Act[] = [
  kind('text'), kind('heading'), kind('bullet'), kind('number'), kind('decision'), kind('action'),
  rule('-'), rule('1.'), rule('#'), rule('[]'),
  at('indent', 8, writer => writer.run(indent(1))),
  at('indent by Tab and back', 8, writer => {
    writer.run(indentList(1))
    writer.run(indentList(-1))
  }),
  over('indent three lines', 3, 17, writer => writer.run(indent(1))),
  over('make three lines numbers', 3, 17, writer => writer.run(toggleKind('number'))),
  mark('bold'), mark('italic', 9, 11), mark('underline', 3, 16), mark('link', 8, 12),
  over('link words and take the link off', 8, 12, writer => {
    const { view } = writer.editor
    view.dispatch(setLink(view.state.tr, { from: view.state.selection.from, to: view.state.selection.to }, 'https://eksempel.test/'))
    writer.select(10)
    view.dispatch(setLink(view.state.tr, linkRange(view.state), undefined))
  }),
  at('type an address', 10, writer => writer.type(' HTTPS://12.34/56 ')),
  at('Enter at the beginning', TARGET.from, writer => writer.run(enter)),
  at('Enter in the middle', 10, writer => writer.run(enter)),
  at('Enter at the end', TARGET.to, writer => writer.run(enter)),
  at('Enter twice at the end, which leaves the list', TARGET.to, writer => {
    writer.run(enter)
    writer.run(enter)
  }),
  at('Enter at the end of the line above', 6, writer => writer.run(enter)),
  over('Enter over a word', 9, 12, writer => writer.run(enter)),
  at('Backspace at the beginning, until it is joined', TARGET.from, writer => {
    writer.run(backspace)
    writer.run(backspace)
  }),
  at('Backspace at the beginning of the line below', 14, writer => writer.run(backspace)),
  at('Delete at the end', TARGET.to, writer => writer.run(deleteForward)),
  at('Delete at the end of the line above', 6, writer => writer.run(deleteForward)),
  over('delete one character', 9, 10, deleteSelection),
  over('delete a word', 9, 12, deleteSelection),
  over('delete what the line says', TARGET.from, TARGET.to, deleteSelection),
  over('delete the line', TARGET.from, 14, deleteSelection),
  over('delete across three lines', 3, 17, deleteSelection),
  over('delete everything', 0, 27, deleteSelection),
  at('select all and delete', 8, writer => {
    writer.run(selectMore)
    writer.run(selectMore)
    deleteSelection(writer)
  }),
  over('type over a word', 9, 12, writer => writer.type('1234')),
  over('type over two lines', 4, 11, writer => writer.type('56')),
  over('autocorrect a word', 8, 12, writer => writer.insert('hi7k')),
  at('paste text', 10, pasteText('12')),
  at('paste plain lines', 10, pasteText('- 12\n  - 34\n56')),
  at('paste from Word', 10, pasteHtml(CLIPBOARD.word)),
  at('paste from Word at the end', TARGET.to, pasteHtml(CLIPBOARD.word)),
  over('paste from Outlook over a word', 9, 11, pasteHtml(CLIPBOARD.outlook)),
  over('paste rows of a spreadsheet over two lines', 4, 11, pasteHtml(CLIPBOARD.excel)),
  over('paste from a page over everything', 0, 27, pasteHtml(CLIPBOARD.web)),
  over('paste an address over a word, which links it', 9, 12, pasteText('https://eksempel.test/')),
  cutAndPaste(9, 12, 2), cutAndPaste(TARGET.from, 14, 17), cutAndPaste(3, 17, 4),
  drag('drag within the line', 8, 10, 12), drag('drag into the line below', 9, 12, 16), drag('drag two lines to the top', TARGET.from, 20, 0),
  drag('drag a copy', 9, 10, 9, true),
  at('move the line down', 8, writer => writer.run(moveLines(1, STAYS))),
  at('move the line up', 8, writer => writer.run(moveLines(-1, STAYS))),
  at('move the line below up', 15, writer => writer.run(moveLines(-1, STAYS))),
  over('move two lines down', 8, 16, writer => writer.run(moveLines(1, STAYS))),
  at('select all and make it numbers', 8, writer => {
    writer.run(selectMore)
    writer.run(selectMore)
    writer.run(toggleKind('number'))
  }),
  at('say who is responsible', 8, writer => {
    writer.run(toggleKind('action'))
    set('responsible', 'Carla Winther')(writer)
    set('due', '2026-12-01')(writer)
    set('done', true)(writer)
  }),
  at('split, undo, redo, and make it a heading', 10, writer => {
    writer.run(enter)
    writer.undo.undo()
    writer.undo.redo()
    writer.run(toggleKind('heading'))
  }),
  over('delete, undo, delete the line', 9, 12, writer => {
    deleteSelection(writer)
    writer.undo.undo()
    writer.select(TARGET.from, 14)
    deleteSelection(writer)
  }),
]
