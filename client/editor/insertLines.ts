import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import type { Line } from '../../shared/document/line.ts'
import { lineNodesFor } from './pastedNodes.ts'

const isBare = (line: Node): boolean => line.content.size === 0 && line.attrs['kind'] === 'text' && line.attrs['indent'] === 0

const setAttributes = (tr: Transaction, position: number, from: Node): void => {
  for (const [name, value] of Object.entries(from.attrs)) {
    if (tr.doc.nodeAt(position)?.attrs[name] !== value) tr.setNodeAttribute(position, name, value)
  }
}

/**
 * Puts lines in the place of the selection. The first goes on in the line it comes into, which keeps its kind unless it
 * is empty and plain; what stood behind the caret follows the last.
 */
export const insertLines = (tr: Transaction, lines: readonly Line[], singleLine: boolean): Transaction => {
  const nodes = lineNodesFor(tr.doc.type.schema, lines, singleLine)
  const [first, last] = [nodes[0], nodes.at(-1)]
  if (!first || !last) return tr
  tr.deleteSelection()
  const { $from } = tr.selection
  const adopts = isBare($from.parent) && !singleLine
  const position = $from.before(1)
  if (nodes.length === 1) tr.insert($from.pos, first.content)
  else {
    // an unlike tail keeps its own line's kind only where nothing was pasted before it in that line
    const tail = last.content.size === 0 && $from.parentOffset < $from.parent.content.size ? $from.parent.copy(Fragment.empty) : last
    tr.replace($from.pos, $from.pos, new Slice(Fragment.from([...nodes.slice(0, -1), tail]), 1, 1))
  }
  if (adopts) setAttributes(tr, position, first)
  const end = $from.pos + nodes.reduce((size, node) => size + node.nodeSize, 0) - 2
  return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(end, tr.doc.content.size - 1)), -1)).scrollIntoView()
}
