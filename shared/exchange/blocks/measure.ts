import type { TextRow } from '../furniture/furniture.ts'

const NARROW = new Set('iljtfrI.,:;\'’|!()[]-/ ')
const WIDE = new Set('mwMWÆæŒœ@%—')

/** About how wide a text stands in a proportional typeface, in average characters. */
const setWidth = (text: string): number => {
  let width = 0
  for (const char of text) width += NARROW.has(char) ? 0.6 : WIDE.has(char) ? 1.55 : char !== char.toLowerCase() ? 1.3 : 1.05
  return width
}

const MEASURES: readonly ((text: string) => number)[] = [text => text.length, setWidth]
/** The share of rows that may run wider than what counts as full. */
const OUTLIERS = 0.02
/** Nobody wraps narrower than this, in characters. */
const NARROWEST = 60

/** Answers how much room a row left at its end. */
export interface Measure {
  /** What would still be free, as a share of a full row, had the first word of `next` been set behind `row`; negative where it would not fit. */
  readonly slack: (row: TextRow, next: TextRow) => number
  /** How full a row is, 0 to about 1. */
  readonly fill: (row: TextRow) => number
}

/** Measures rows against the widest ones of their document, both by characters and by set width: a row has room only where both say so. */
export const measureOf = (rows: readonly TextRow[]): Measure => {
  // what was put together from several lines is as wide as none of them
  const lines = rows.filter(row => row.lines === undefined)
  const limits = MEASURES.map(measure => {
    const widths = lines.map(row => row.indent + measure(row.text)).toSorted((a, b) => a - b)
    return Math.max(NARROWEST, widths[Math.max(0, Math.ceil(widths.length * (1 - OUTLIERS)) - 1)] ?? 0)
  })
  const share = (row: TextRow, extra: string): number =>
    row.edge ? row.edge.right + (extra === '' ? 0 : (extra.length + 1) * row.edge.character) : Math.max(...MEASURES.map((measure, at) => (row.indent + measure(row.text) + (extra === '' ? 0 : measure(` ${extra}`))) / (limits[at] ?? 1)))
  return {
    slack: (row, next) => 1 - share(row, next.text.split(' ', 1)[0] ?? ''),
    fill: row => share(row, ''),
  }
}
