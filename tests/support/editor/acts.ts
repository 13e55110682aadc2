import { toggleMark } from '@tiptap/pm/commands'
import { insertLines } from '../../../client/editor/insertLines.ts'
import { backspace, deleteForward, enter, indent, indentList, selectMore, toggleKind } from '../../../client/editor/lineCommands.ts'
import { moveLines } from '../../../client/editor/moveLines.ts'
import { caretsIn } from '../../../client/editor/caretsPlugin.ts'
import { type LineKind, plainLine } from '../../../shared/document/line.ts'
import type { Writer } from './Writer.ts'

/** Where the line that the acts are done to stands: its first unit and its last. */
export const TARGET = { from: 7, to: 13 } as const

/** Something that one person does to the second line. Only what it has selected when it deletes may go. */
export interface Act {
  readonly name: string
  readonly run: (writer: Writer) => void
}

const kind = (to: LineKind): Act => ({
  name: `make it ${to}`,
  run: writer => {
    writer.select(TARGET.from)
    writer.run(toggleKind(to))
  },
})

const mark = (name: string, from: number = TARGET.from, to: number = TARGET.to): Act => ({
  name: `${name} from ${from} to ${to}`,
  run: writer => {
    writer.select(from, to)
    writer.run(toggleMark(writer.editor.schema.marks[name]!, name === 'link' ? { href: 'https://eksempel.test/' } : null))
  },
})

const at = (name: string, unit: number, run: (writer: Writer) => void): Act => ({
  name,
  run: writer => {
    writer.select(unit)
    run(writer)
  },
})

const over = (name: string, from: number, to: number, run: (writer: Writer) => void): Act => ({
  name,
  run: writer => {
    writer.select(from, to)
    run(writer)
  },
})

const deleteSelection = (writer: Writer): void => writer.editor.view.dispatch(writer.editor.state.tr.deleteSelection())
const paste = (...lines: readonly string[]) => (writer: Writer): void =>
  writer.editor.view.dispatch(insertLines(writer.editor.state.tr, lines.map((text, index) => plainLine(text, index === 0 ? 'text' : 'number')), false))
const set = (key: string, value: unknown) => (writer: Writer): void => {
  const { state, view } = writer.editor
  view.dispatch(state.tr.setNodeAttribute(state.selection.$from.before(1), key, value))
}
const cutAndPaste = (from: number, to: number, into: number): Act => ({
  name: `cut ${from} to ${to}, paste at ${into}`,
  run: writer => {
    writer.select(from, to)
    const { content } = writer.editor.state.selection.content()
    deleteSelection(writer)
    writer.select(into)
    const { state, view } = writer.editor
    view.dispatch(state.tr.replaceSelection(state.selection.content().size === 0 ? new (sliceOf(state.selection))(content, 1, 1) : state.selection.content()))
  },
})
const sliceOf = (selection: Writer['editor']['state']['selection']) => selection.content().constructor as new (content: unknown, start: number, end: number) => ReturnType<typeof selection.content>

/** The acts of the loss matrix. The section reads: `abcdef`, `ghijkl` (a point), `mnopqr`, `stuvwx` (a number). */
export const ACTS: readonly Act[] = [
  kind('text'), kind('heading'), kind('bullet'), kind('number'), kind('decision'), kind('action'),
  at('indent', 8, writer => writer.run(indent(1))),
  at('indent by Tab and back', 8, writer => {
    writer.run(indentList(1))
    writer.run(indentList(-1))
  }),
  mark('bold'), mark('italic', 9, 11), mark('underline', 3, 16), mark('link', 8, 12),
  at('Enter at the beginning', TARGET.from, writer => writer.run(enter)),
  at('Enter in the middle', 10, writer => writer.run(enter)),
  at('Enter at the end', TARGET.to, writer => writer.run(enter)),
  at('Enter at the end of the line above', 6, writer => writer.run(enter)),
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
  over('type over a word', 9, 12, writer => writer.type('1234')),
  over('type over two lines', 4, 11, writer => writer.type('56')),
  over('autocorrect a word', 8, 12, writer => {
    const { state, view } = writer.editor
    view.dispatch(state.tr.insertText('hi7k', state.selection.from, state.selection.to))
  }),
  at('paste text', 10, paste('12')),
  at('paste lines in the middle', 10, paste('12', '34', '56')),
  at('paste lines at the end', TARGET.to, paste('12', '34')),
  over('paste lines over a word', 9, 11, paste('12', '34')),
  cutAndPaste(9, 12, 2),
  cutAndPaste(TARGET.from, 14, 20),
  at('move the line down', 8, writer => writer.run(moveLines(1, caretsIn))),
  at('move the line up', 8, writer => writer.run(moveLines(-1, caretsIn))),
  at('move the line below up', 15, writer => writer.run(moveLines(-1, caretsIn))),
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
]
