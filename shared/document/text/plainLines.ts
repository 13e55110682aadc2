import { cleanText } from '../cleanText.ts'
import { type Indent, type Line, type LineKind, plainLine } from '../line.ts'

interface Marked {
  readonly indent: number
  readonly kind: LineKind
  /** What a number says, to see whether it counts on. */
  readonly number?: number
  readonly text: string
  /** The line as it stands, marker and all. */
  readonly raw: string
}

const BULLET = /^[-*\u2022\u00b7\u25aa\u25cf\u2013\uf0b7]$/u
const NUMBER = /^(\d{1,3})[.)]$/

const read = (raw: string): Marked => {
  const [, space = '', marker = '', gap = '', rest = ''] = /^(\s*)(\S+)([ \t]+)(.*)$/u.exec(raw) ?? []
  const indent = Math.floor(space.replaceAll('\t', '  ').length / 2)
  // Word's second level
  if (BULLET.test(marker) || (marker === 'o' && gap === '\t')) return { indent, kind: 'bullet', text: rest, raw }
  const number = NUMBER.exec(marker)?.[1]
  if (number !== undefined) return { indent, kind: 'number', number: Number(number), text: rest, raw }
  return { indent: 0, kind: 'text', text: raw, raw }
}

/** A lone "1. januar" is a date: a number counts only where its neighbour at the same level counts on. */
const counts = (lines: readonly Marked[], index: number): boolean => {
  const { indent, number = 0 } = lines[index]!
  const follows = (other: Marked | undefined, expected: number): boolean => other?.kind === 'number' && other.indent === indent && other.number === expected
  const near = (step: 1 | -1): Marked | undefined => {
    let at = index + step
    while (lines[at] && lines[at]!.indent > indent) at += step
    return lines[at]
  }
  return follows(near(-1), number - 1) || follows(near(1), number + 1)
}

/**
 * Plain text as lines. Points and numbers at the beginning of several lines say what the lines are; otherwise every
 * character stays.
 */
export const plainLines = (text: string): Line[] => {
  const marked = cleanText(text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')).split('\n').map(read)
  return marked.map((line, index) => {
    const list = marked.length > 1 && (line.kind === 'bullet' || (line.kind === 'number' && counts(marked, index)))
    return list ? plainLine(line.text, line.kind, Math.min(3, line.indent) as Indent) : plainLine(line.raw)
  })
}
