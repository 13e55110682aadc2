import type { Lexicon } from '../language/lexicon.ts'
import { readItemHead } from '../outline/itemHead.ts'
import { isReference } from '../outline/titleRows.ts'
import { relaying, type Relaid } from './relaid.ts'
import type { Row } from './row.ts'

const WIDE = /^(.*\S)(?:\t[\t ]*| {3,})(\S.*)$/u
const NUMBER = /^(\S+ ?\d[\d/.-]*\.?)\s+(\S.*)$/u

/** A heading's row without the number of the file that stands beside it, and that number; undefined where it has none. */
const apart = (row: Row, lexicon: Lexicon): { heading: string; reference: string } | undefined => {
  if (row.hint || row.text.length > 200 || !readItemHead(row.text, lexicon)) return undefined
  const [, heading, reference] = NUMBER.exec(row.text) ?? []
  if (heading !== undefined && reference !== undefined && isReference(reference, lexicon)) return { heading, reference }
  const [, before, beside] = WIDE.exec(row.raw.trimEnd()) ?? []
  return before !== undefined && beside !== undefined && isReference(beside, lexicon) ? { heading: before.trim(), reference: beside } : undefined
}

/**
 * Numbers of files that stand in the row of an item's heading (`§ 12   Dnr KN 2024/15`, the title below) as rows of their own behind the title.
 */
export const partReferences = ({ rows, origin }: Relaid, lexicon: Lexicon): Relaid => {
  const { push, ...laid } = relaying()
  let waiting: { text: string; row: Row; origin: number } | undefined
  const release = (): void => {
    if (waiting) push({ ...waiting.row, raw: waiting.text, text: waiting.text, pageStart: false, ...(waiting.row.gap === undefined ? {} : { gap: 0 }) }, waiting.origin)
    waiting = undefined
  }
  rows.forEach((row, at) => {
    const line = origin[at] ?? row.index
    const found = apart(row, lexicon)
    if (!found) {
      push(row, line)
      if (row.text !== '') release()
      return
    }
    release()
    const { style, runs: _runs, ...plain } = row
    const { cells: _cells, columns: _columns, ...look } = style ?? {}
    push({ ...plain, ...(style ? { style: look } : {}), raw: found.heading, text: found.heading }, line)
    waiting = { text: found.reference, row: plain, origin: line }
    if (readItemHead(found.heading, lexicon)?.title) release()
  })
  release()
  return laid
}
