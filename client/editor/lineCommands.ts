import type { Node } from '@tiptap/pm/model'
import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { Indent, LineKind } from '../../shared/document/line.ts'
import type { LineAttributes } from '../../shared/document/lineEnd.ts'
import { toNodeAttributes } from '../../shared/document/text/schema.ts'
import { setLink, typedLink } from './linkCommands.ts'

const LISTS: readonly LineKind[] = ['bullet', 'number', 'action']
const DEEPEST = 3

interface PlacedLine {
  readonly node: Node
  readonly position: number
}

export const kindOf = (node: Node): LineKind => node.attrs['kind'] as LineKind
export const indentOf = (node: Node): Indent => node.attrs['indent'] as Indent
export const isList = (node: Node): boolean => LISTS.includes(kindOf(node))

/** The lines that the selection touches; not the last where it only reaches its beginning. */
export const selectedLines = ({ doc, selection }: EditorState): PlacedLine[] => {
  const { from, to, empty } = selection
  const lines: PlacedLine[] = []
  doc.forEach((node, position) => {
    const start = position + 1
    const end = start + node.content.size
    if (end < from || start > to || (!empty && start === to && from < position)) return
    lines.push({ node, position })
  })
  return lines
}

const setAttributes = (tr: Transaction, { node, position }: PlacedLine, attributes: Partial<LineAttributes>): void => {
  for (const [name, value] of Object.entries(attributes)) if (node.attrs[name] !== value) tr.setNodeAttribute(position, name, value)
}

/** Sends what a command has done, keeping the selection and the marks that are set for the next character. */
const send = (tr: Transaction, state: EditorState, dispatch: ((tr: Transaction) => void) | undefined): boolean => {
  if (!tr.docChanged) return false
  if (state.storedMarks) tr.setStoredMarks(state.storedMarks)
  dispatch?.(tr.scrollIntoView())
  return true
}

/** Makes the selected lines of a kind; where all are, makes them plain again. */
export const toggleKind = (kind: LineKind): Command => (state, dispatch) => {
  const { tr } = state
  const lines = selectedLines(state)
  const wanted = lines.every(({ node }) => kindOf(node) === kind) ? 'text' : kind
  for (const line of lines) {
    setAttributes(tr, line, LISTS.includes(wanted) ? { kind: wanted } : { kind: wanted, indent: 0 })
  }
  return send(tr, state, dispatch)
}

/** Moves the selected lines in (1) or out (-1) by one. Always true where they are list lines, so that Tab stays in a list. */
export const indent = (by: 1 | -1): Command => (state, dispatch) => {
  const { tr } = state
  const lines = selectedLines(state)
  for (const line of lines) {
    const wanted = Math.min(DEEPEST, Math.max(0, indentOf(line.node) + by)) as Indent
    setAttributes(tr, line, { indent: wanted })
  }
  return send(tr, state, dispatch)
}

/** Tab: in list lines only, so that it does not trap those who move by keyboard. */
export const indentList = (by: 1 | -1): Command => (state, dispatch) => {
  const lines = selectedLines(state)
  if (!lines.every(({ node }) => isList(node))) return false
  if (by < 0 && lines.every(({ node }) => indentOf(node) === 0)) return false
  indent(by)(state, dispatch)
  return true
}

const currentLine = (state: EditorState): PlacedLine | undefined => {
  const { $from, empty } = state.selection
  return empty && $from.depth === 1 ? { node: $from.parent, position: $from.before(1) } : undefined
}

/** One step back towards a plain line at the margin. */
const lower = (state: EditorState, line: PlacedLine, dispatch: ((tr: Transaction) => void) | undefined): boolean => {
  const { tr } = state
  setAttributes(tr, line, indentOf(line.node) > 0 ? { indent: (indentOf(line.node) - 1) as Indent } : { kind: 'text' })
  return send(tr, state, dispatch)
}

/** What the line after a split is. */
const following = (kind: LineKind, level: Indent, atEnd: boolean): LineAttributes =>
  kind === 'heading' || kind === 'decision' ? { kind: atEnd ? 'text' : kind, indent: 0 } : { kind, indent: level }

/** Enter: a new line; in an empty line of some kind, back to a plain one. */
export const enter: Command = (state, dispatch) => {
  const line = currentLine(state)
  if (line && line.node.content.size === 0 && (kindOf(line.node) !== 'text' || indentOf(line.node) > 0)) return lower(state, line, dispatch)
  const { tr } = state
  tr.deleteSelection()
  const link = state.selection.empty ? typedLink(state.selection.$from) : undefined
  if (link) setLink(tr, link, link.href)
  const { $from } = tr.selection
  const { parent } = $from
  const atEnd = $from.parentOffset === parent.content.size
  // before the first character of a heading or a decision comes a plain line
  const opens = $from.parentOffset === 0 && !atEnd && (kindOf(parent) === 'heading' || kindOf(parent) === 'decision')
  const attributes = following(kindOf(parent), indentOf(parent), atEnd)
  tr.split($from.pos, 1, [{ type: parent.type, attrs: toNodeAttributes(attributes) }])
  if (opens) tr.setNodeAttribute($from.before(1), 'kind', 'text')
  const marks = state.storedMarks ?? state.selection.$from.marks()
  dispatch?.(tr.ensureMarks(marks).scrollIntoView())
  return true
}

/** Backspace at the beginning of a line: lowers it, then joins it with the one above. */
export const backspace: Command = (state, dispatch) => {
  const line = currentLine(state)
  if (!line || state.selection.$from.parentOffset > 0) return false
  if (kindOf(line.node) !== 'text' || indentOf(line.node) > 0) return lower(state, line, dispatch)
  const above = state.doc.resolve(line.position).nodeBefore
  if (!above) return true
  const { tr } = state
  // above an empty line it is that line that goes: this one keeps what it is
  if (above.content.size === 0) tr.delete(line.position - above.nodeSize, line.position)
  else tr.join(line.position)
  return send(tr, state, dispatch)
}

/** Delete at the end of a line: joins the one below to it. */
export const deleteForward: Command = (state, dispatch) => {
  const line = currentLine(state)
  if (!line || state.selection.$from.parentOffset < line.node.content.size) return false
  const below = line.position + line.node.nodeSize
  if (below >= state.doc.content.size) return true
  const { tr } = state
  if (line.node.content.size === 0) tr.delete(line.position, below)
  else tr.join(below)
  return send(tr, state, dispatch)
}

/** First the line, then the section. */
export const selectMore: Command = (state, dispatch) => {
  const { $from, $to } = state.selection
  const [start, end] = [$from.start(1), $to.end(1)]
  const whole = $from.pos === start && $to.pos === end
  const [from, to] = whole || !$from.sameParent($to) ? [1, state.doc.content.size - 1] : [start, end]
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
  return true
}
