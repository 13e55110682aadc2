import type { Indent, Line } from '../../shared/document/line.ts'

const isListed = ({ kind }: Line): boolean => kind === 'bullet' || kind === 'number'

/**
 * Lists of plain text with each level one deeper than the one above it, however many blanks their writer took for a level:
 * of four blanks a level, the first would else stand two deep.
 */
export const evenIndents = (lines: readonly Line[]): Line[] => {
  let levels: number[] = []
  return lines.map(line => {
    if (!isListed(line)) {
      levels = []
      return line
    }
    levels = [...levels.filter(level => level < line.indent), line.indent]
    return { ...line, indent: Math.min(3, levels.length - 1) as Indent }
  })
}
