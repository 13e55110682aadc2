import { type Indent, type Line, type LineKind, lineText } from '../line.ts'

/** What numbering needs to know of a line. */
export interface NumberedLine {
  readonly kind: LineKind
  readonly indent: Indent
  /** It says nothing yet. */
  readonly blank: boolean
}

/**
 * The number of each line, undefined for those that have none. Numbers count per run and level: a line of another kind
 * ends the runs at its own level and further in, not those further out. A blank line counts for nothing and ends nothing:
 * it is not in what is approved and printed, so the numbers there are those on the screen. One in a numbered list shows
 * the number that it will have.
 */
export const numberLines = (lines: readonly NumberedLine[]): (number | undefined)[] => {
  const counts: number[] = [0, 0, 0, 0]
  return lines.map(({ kind, indent, blank }) => {
    if (blank) return kind === 'number' ? (counts[indent] ?? 0) + 1 : undefined
    counts.fill(0, kind === 'number' ? indent + 1 : indent)
    if (kind !== 'number') return undefined
    counts[indent] = (counts[indent] ?? 0) + 1
    return counts[indent]
  })
}

/** The same of lines that are on their way out of an editor. */
export const numbersOfLines = (lines: readonly Line[]): (number | undefined)[] =>
  numberLines(lines.map(line => ({ kind: line.kind, indent: line.indent, blank: lineText(line).trim() === '' })))
