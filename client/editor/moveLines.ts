import type { Node } from '@tiptap/pm/model'
import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { selectedLines } from './lineCommands.ts'

/** Tells something of what stands between two positions of the editor. */
export type SaysOf = (state: EditorState, from: number, to: number) => boolean

/** Why a line is not to be taken up. */
export interface Stays {
  /** A colleague's caret stands in it. */
  readonly caretsIn: SaysOf
  /** It says what this version of the program does not know. */
  readonly foreignIn: SaysOf
}

/** Lets a stretch of lines trade places with the line beside it, by taking up and putting back the one or the other. */
const trade = (tr: Transaction, first: { from: number; to: number }, second: { from: number; to: number }, moveSecond: boolean): void => {
  const taken = moveSecond ? second : first
  const nodes: Node[] = []
  tr.doc.slice(taken.from, taken.to).content.forEach(node => nodes.push(node))
  if (moveSecond) tr.delete(second.from, second.to).insert(first.from, nodes)
  else tr.insert(second.to, nodes).delete(first.from, first.to)
}

/**
 * Moves the selected lines up or down by one. Moving is taking up and putting back; where a colleague's caret stands in
 * the lines, the neighbour is moved instead, so that what he is typing stays where he types it. So it is, before all, where a newer
 * version has written in them what this one would lose; where it has in both, nothing moves.
 */
export const moveLines = (by: 1 | -1, { caretsIn, foreignIn }: Stays): Command => (state, dispatch) => {
  const lines = selectedLines(state)
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return false
  const own = { from: first.position, to: last.position + last.node.nodeSize }
  const beside = by < 0 ? state.doc.resolve(own.from).nodeBefore : state.doc.resolve(own.to).nodeAfter
  if (!beside) return true
  const other = by < 0 ? { from: own.from - beside.nodeSize, to: own.from } : { from: own.to, to: own.to + beside.nodeSize }
  const { tr } = state
  const foreign = { own: foreignIn(state, own.from, own.to), other: foreignIn(state, other.from, other.to) }
  if (foreign.own && foreign.other) return true
  const keepOwn = foreign.own || (!foreign.other && caretsIn(state, own.from, own.to) && !caretsIn(state, other.from, other.to))
  if (by < 0) trade(tr, other, own, !keepOwn)
  else trade(tr, own, other, keepOwn)
  const shift = by < 0 ? -beside.nodeSize : beside.nodeSize
  // a selection may reach to the beginning of the next line, which does not move along
  const along = (position: number): number => Math.min(Math.max(position, own.from + 1), own.to - 1) + shift
  tr.setSelection(TextSelection.create(tr.doc, along(state.selection.anchor), along(state.selection.head)))
  dispatch?.(tr.scrollIntoView())
  return true
}
