import type { Indent, Line } from '../document/line.ts'
import { lineText } from '../document/line.ts'
import { numberLines } from '../document/text/numbers.ts'
import type { RenderWords } from '../words/render.ts'
import { parseLocalTime } from './localTime.ts'
import type { ActionTerm, Block, ListItem } from './tree.ts'

/** A list while it still grows; `at` is the indent of its lines, `indent` what is left of it within the point it stands under. */
interface OpenList {
  readonly type: 'list'
  readonly ordered: boolean
  readonly start: number
  readonly at: Indent
  readonly indent: Indent
  readonly items: OpenItem[]
}
type Draft = Exclude<Block, { type: 'list' }> | OpenList
interface OpenItem extends ListItem {
  readonly indent: Indent
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
 * The lines of a section as blocks: neighbouring points become one list, those further in a list within their point, and an
 * indented paragraph under a point belongs to it. Numbers are those that the editor shows (`numberLines`). Empty lines are
 * room on the page and fall away; no character does. An indent with nothing to stand under counts as one step in.
 */
export const blocksOf = (lines: readonly Line[], words: RenderWords): Block[] => {
  const spoken = lines.filter(line => !isEmpty(line))
  const numbers = numberLines(spoken.map(({ kind, indent }) => ({ kind, indent, blank: false })))
  const top: Draft[] = []
  /** The points that are open, each further in than the one before. */
  const open: OpenItem[] = []
  for (const [index, line] of spoken.entries()) {
    while ((open.at(-1)?.indent ?? -1) >= line.indent) open.pop()
    const under = open.at(-1)
    const place = under?.blocks ?? top
    const left = (line.indent - (under ? under.indent + 1 : 0)) as Indent
    if (line.kind !== 'bullet' && line.kind !== 'number') {
      place.push(blockOf(line, left, words))
      continue
    }
    const item: OpenItem = { indent: line.indent, runs: line.runs, blocks: [] }
    const number = numbers[index]
    const before = place.at(-1)
    const goesOn = before?.type === 'list' && before.at === line.indent && (number === undefined ? !before.ordered : before.ordered && before.start + before.items.length === number)
    if (goesOn) before.items.push(item)
    else place.push({ type: 'list', ordered: number !== undefined, start: number ?? 1, at: line.indent, indent: left, items: [item] })
    open.push(item)
  }
  return top
}
