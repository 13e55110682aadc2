import type { Indent, Line } from '../document/line.ts'
import { lineText } from '../document/line.ts'
import type { RenderWords } from '../words/render.ts'
import { parseLocalTime } from './localTime.ts'
import type { ActionTerm, Block, ListItem } from './tree.ts'

/** A block while it still grows. */
type Draft = Exclude<Block, { type: 'list' }> | { readonly type: 'list'; readonly ordered: boolean; readonly items: OpenItem[] }
interface OpenItem extends ListItem {
  readonly blocks: Draft[]
}

const terms = (line: Line, words: RenderWords): ActionTerm[] => {
  const found: ActionTerm[] = []
  if (line.responsible) found.push({ name: 'responsible', label: words.responsible, value: { text: line.responsible } })
  if (line.due) {
    const due = parseLocalTime(line.due)
    found.push({ name: 'due', label: words.due, value: due ? { text: words.day(due.day), time: line.due } : { text: line.due } })
  }
  if (line.done) found.push({ name: 'done', label: words.done })
  return found
}

/** What a line becomes where it is not part of a list. */
const blockOf = (line: Line, indent: Indent, words: RenderWords): Draft => {
  const { runs } = line
  switch (line.kind) {
    case 'heading':
      return { type: 'heading', indent, runs }
    case 'decision':
      return { type: 'decision', indent, label: words.decision, runs }
    case 'action':
      return { type: 'action', indent, label: words.action, runs, terms: terms(line, words) }
    default:
      return { type: 'paragraph', indent, runs }
  }
}

const isEmpty = (line: Line): boolean => lineText(line).trim() === '' && !(line.kind === 'action' && (line.responsible || line.due))

/**
 * The lines of a section as blocks: neighbouring points become one list, indented ones a list within their point, and an
 * indented paragraph under a point belongs to it. Empty lines are room on the page and fall away; no character does.
 * An indent with nothing to stand under counts as one step in from where it can stand.
 */
export const blocksOf = (lines: readonly Line[], words: RenderWords): Block[] => {
  const top: Draft[] = []
  /** The point that is open at each depth. */
  const open: OpenItem[] = []
  for (const line of lines) {
    if (isEmpty(line)) continue
    const depth = Math.min(line.indent, open.length)
    open.length = depth
    const place = open.at(-1)?.blocks ?? top
    if (line.kind !== 'bullet' && line.kind !== 'number') {
      place.push(blockOf(line, (line.indent - depth) as Indent, words))
      continue
    }
    const item: OpenItem = { runs: line.runs, blocks: [] }
    const ordered = line.kind === 'number'
    const before = place.at(-1)
    if (before?.type === 'list' && before.ordered === ordered) before.items.push(item)
    else place.push({ type: 'list', ordered, items: [item] })
    open.push(item)
  }
  return top
}
