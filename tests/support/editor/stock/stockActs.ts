import type { StockWriter } from './StockWriter.ts'

/** The same thing done to the second line of a stock editor. `list`: the lines are points of one list. */
export interface StockAct {
  readonly name: string
  readonly list?: boolean
  readonly run: (writer: StockWriter) => void
}

const at = (name: string, character: string, run: (writer: StockWriter) => void, list = false): StockAct => ({
  name, list,
  run: writer => {
    writer.caret(character)
    run(writer)
  },
})
const behind = (name: string, character: string, run: (writer: StockWriter) => void, list = false): StockAct => ({
  name, list,
  run: writer => {
    writer.caret(character, true)
    run(writer)
  },
})
const over = (name: string, first: string, last: string, run: (writer: StockWriter) => void, list = false): StockAct => ({
  name, list,
  run: writer => {
    writer.select(first, last)
    run(writer)
  },
})

const deleteSelection = (writer: StockWriter): void => writer.editor.view.dispatch(writer.editor.state.tr.deleteSelection())
const html = (content: string) => (writer: StockWriter): void => void writer.editor.view.pasteHTML(content, new Event('paste') as ClipboardEvent)
const cutTo = (character: string) => (writer: StockWriter): void => {
  const { view } = writer.editor
  const cut = view.serializeForClipboard(view.state.selection.content()).dom.innerHTML
  deleteSelection(writer)
  writer.caret(character)
  html(cut)(writer)
}
/** Stock has no key for it; this is what programs on it do: the block is taken up and put in again. */
const move = (by: 1 | -1) => (writer: StockWriter): void => {
  const { state, view } = writer.editor
  const block = state.selection.$from.node(1)
  const from = state.selection.$from.before(1)
  const tr = state.tr.delete(from, from + block.nodeSize)
  const $place = tr.doc.resolve(from)
  view.dispatch(tr.insert(from + (by > 0 ? ($place.nodeAfter?.nodeSize ?? 0) : -($place.nodeBefore?.nodeSize ?? 0)), block))
}

/** What the acts of our own matrix are in a stock editor, as far as it has them. */
export const STOCK_ACTS: readonly StockAct[] = [
  at('make it a heading', 'g', writer => writer.editor.commands.toggleHeading({ level: 2 })),
  at('make it a point', 'g', writer => writer.editor.commands.toggleBulletList()),
  at('make it a number', 'g', writer => writer.editor.commands.toggleOrderedList()),
  at('make it a quotation', 'g', writer => writer.editor.commands.toggleBlockquote()),
  at('make a point plain', 'g', writer => writer.editor.commands.toggleBulletList(), true),
  over('make three lines numbers', 'd', 'p', writer => writer.editor.commands.toggleOrderedList()),
  at('indent', 'h', writer => writer.editor.commands.sinkListItem('listItem'), true),
  at('indent and back', 'h', writer => {
    writer.editor.commands.sinkListItem('listItem')
    writer.editor.commands.liftListItem('listItem')
  }, true),
  over('bold', 'g', 'l', writer => writer.editor.commands.toggleBold()),
  over('italic', 'i', 'j', writer => writer.editor.commands.toggleItalic()),
  over('underline', 'd', 'o', writer => writer.editor.commands.toggleUnderline()),
  over('link', 'h', 'k', writer => writer.editor.commands.setLink({ href: 'https://eksempel.test/' })),
  at('Enter at the beginning', 'g', writer => writer.editor.commands.splitBlock()),
  at('Enter in the middle', 'j', writer => writer.editor.commands.splitBlock()),
  behind('Enter at the end', 'l', writer => writer.editor.commands.splitBlock()),
  behind('Enter at the end of the line above', 'f', writer => writer.editor.commands.splitBlock()),
  at('Enter in the middle of a point', 'j', writer => writer.editor.commands.splitListItem('listItem'), true),
  at('Backspace at the beginning', 'g', writer => writer.editor.commands.joinBackward()),
  at('Backspace at the beginning of the line below', 'm', writer => writer.editor.commands.joinBackward()),
  behind('Delete at the end', 'l', writer => writer.editor.commands.joinForward()),
  over('delete one character', 'i', 'i', deleteSelection),
  over('delete a word', 'i', 'k', deleteSelection),
  over('delete what the line says', 'g', 'l', deleteSelection),
  over('delete across three lines', 'd', 'p', deleteSelection),
  over('delete everything', 'a', 'x', deleteSelection),
  over('type over a word', 'i', 'k', writer => writer.insert('1234')),
  over('type over two lines', 'e', 'j', writer => writer.insert('56')),
  over('autocorrect a word', 'h', 'k', writer => writer.insert('hi7k')),
  at('paste text', 'j', html('12')),
  at('paste lines in the middle', 'j', html('<p>12</p><p>34</p><p>56</p>')),
  behind('paste lines at the end', 'l', html('<p>12</p><ul><li>34</li></ul>')),
  over('paste lines over a word', 'i', 'j', html('<p>12</p><p>34</p>')),
  over('cut a word, paste it above', 'i', 'k', cutTo('c')),
  over('cut the line, paste it below', 'g', 'l', cutTo('s')),
  at('move the line down', 'h', move(1)),
  at('move the line up', 'h', move(-1)),
  at('move the line below up', 'n', move(-1)),
  over('select all and make it numbers', 'a', 'x', writer => writer.editor.commands.toggleOrderedList()),
]
