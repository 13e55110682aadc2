import type { Indent, LineKind } from '../line.ts'

/** What numbering needs to know of a line. */
export interface NumberedLine {
  readonly kind: LineKind
  readonly indent: Indent
  /** An empty plain line is room on the page: it ends no run. */
  readonly blank: boolean
}

/**
 * The number of each line, undefined for those that have none. Numbers count per run and level: a line of another kind
 * ends the runs at its own level and further in, not those further out.
 */
export const numberLines = (lines: readonly NumberedLine[]): (number | undefined)[] => {
  const counts: number[] = [0, 0, 0, 0]
  return lines.map(({ kind, indent, blank }) => {
    if (blank && kind === 'text') return undefined
    counts.fill(0, kind === 'number' ? indent + 1 : indent)
    if (kind !== 'number') return undefined
    counts[indent] = (counts[indent] ?? 0) + 1
    return counts[indent]
  })
}
