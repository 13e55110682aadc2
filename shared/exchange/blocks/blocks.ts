import type { TextRow } from '../furniture/furniture.ts'
import type { Block } from './block.ts'
import { flowsOn } from './flow.ts'
import { joinPair } from './join.ts'
import { listLevels } from './listLevels.ts'
import type { Measure } from './measure.ts'
import type { RowMark } from './rowMarks.ts'

/** What putting rows together needs to know of the whole document. */
export interface BlockContext {
  readonly wrapped: boolean
  readonly measure: Measure
  /** How each row begins. */
  readonly marks: readonly RowMark[]
  /** Whether a word stands in the document. */
  readonly known: (word: string) => boolean
}

/** Puts the rows from `from` up to, not including, `to` together into paragraphs and list items; `skip` are rows that are no text. */
export const buildBlocks = (rows: readonly TextRow[], from: number, to: number, skip: (at: number) => boolean, context: BlockContext): Block[] => {
  const open: (Omit<Block, 'rows' | 'text' | 'indent'> & { rows: number[]; text: string; mark: RowMark })[] = []
  for (let at = from; at < to; at += 1) {
    const row = rows[at]
    const mark = context.marks[at]
    if (!row || !mark || skip(at)) continue
    const last = open.at(-1)
    const previous = last && rows[last.rows.at(-1) ?? -1]
    const hanging = last && last.mark.type !== 'plain' ? hangsAt(rows[last.rows[0] ?? at]) : 0
    const joins = last && previous && last.rows.at(-1) === at - 1 && mark.type === 'plain' && !mark.starts && !last.mark.alone && context.wrapped
      && flowsOn(previous, row, context.measure, last.mark.type !== 'plain', hanging)
    if (joins) {
      last.text = joinPair(last.text, row.text, context.known)
      last.rows.push(at)
      continue
    }
    open.push({
      kind: mark.type === 'plain' ? 'text' : mark.type,
      text: mark.rest,
      printed: mark.type === 'number' ? mark.printed : '',
      value: mark.type === 'number' ? mark.value : 0,
      space: row.space,
      pageStart: row.pageStart,
      ...(row.hint ? { hint: row.hint } : {}),
      ...(row.runs ? { runs: row.runs } : {}),
      rows: [at],
      mark,
    })
  }
  const levels = listLevels(open.map(block => ({ mark: block.mark, indent: rows[block.rows[0] ?? 0]?.indent ?? 0, space: block.space, text: block.text })))
  return open.map(({ mark: _mark, ...block }, at) => ({ ...block, indent: levels[at] ?? 0 }))
}

/** The column at which the text of a list item begins, where its row is set in or its mark is followed by more than a blank. */
const hangsAt = (row: TextRow | undefined): number => {
  const found = row && /^[\s\f]*\S+\s+/u.exec(row.raw)
  return found ? Math.max(row.indent + 1, Math.min(found[0].length, row.indent + 4)) : 0
}
