import { joinPair } from '../../blocks/join.ts'
import { announces, endsSentence, startsLow } from '../../blocks/sentence.ts'

/** One line of a cell. */
export interface CellLine {
  readonly text: string
  /** The line of the text that it stands on. */
  readonly line: number
  /** Where it begins, in characters. */
  readonly start: number
  /** Whether its column is empty right above. */
  readonly apart: boolean
}

/** A paragraph of a cell, and the lines of the text that it stands on. */
export interface CellParagraph {
  readonly text: string
  readonly lines: readonly number[]
}

/** Letters differ in width: a line that would have been no longer than the widest by so many characters may have been full. */
const TOLERANCE = 2
/** How an entry of a list begins. */
const LISTED = /^(?:[•·▪◦●○■□*–\-\uE000-\uF8FF]\s?|\(?[\p{Ll}\d]{1,2}[.)]\s)\S/u
/** A line that ends within a sentence and breaks off before this share of its cell was meant to. */
const OPEN = 0.5

const firstWord = (text: string): string => text.split(' ', 1)[0] ?? ''
const isFull = (above: string, next: string, width: number): boolean => above.length + 1 + firstWord(next).length > width - TOLERANCE

const goesOn = (above: CellLine, { text, apart }: CellLine, width: number, listed: boolean): boolean => {
  if (LISTED.test(text)) return false
  const low = startsLow(text)
  // `i uge 38.` before a capital
  const ended = endsSentence(above.text) || (!low && /\d\.$/u.test(above.text))
  if (apart) return !ended && !announces(above.text) && (low || (!listed && isFull(above.text, text, width)))
  if (low && !ended) return !announces(above.text)
  if (ended || announces(above.text)) return isFull(above.text, text, width)
  return isFull(above.text, text, width) || (!listed && above.text.length > width * OPEN)
}

/** The lines of a cell as its paragraphs: lines go together where one was so full that its text had to go on below. `width` is that of the column, in characters. */
export const cellParagraphs = (lines: readonly CellLine[], width: number): CellParagraph[] => {
  const paragraphs: { text: string; lines: number[]; start: number }[] = []
  let above: CellLine | undefined
  for (const line of lines) {
    const last = paragraphs.at(-1)
    const isListed = last !== undefined && LISTED.test(last.text)
    // what does not hang below the entry of a list is none of it
    const hangs = !isListed || line.start > (last?.start ?? 0)
    if (above && last && hangs && goesOn(above, line, width, isListed)) {
      last.text = joinPair(last.text, line.text)
      last.lines.push(line.line)
    } else paragraphs.push({ text: line.text, lines: [line.line], start: line.start })
    above = line
  }
  return paragraphs
}

/**
 * A cell that begins with a title: the title, and the text below it as paragraphs. A title goes on in lower case or in brackets, or where its
 * line was full and what stands below is no sentence.
 */
export const titledParagraphs = (lines: readonly CellLine[], width: number): CellParagraph[] => {
  let end = 1
  for (; end < lines.length; end += 1) {
    const [above, next] = [lines[end - 1], lines[end]]
    if (!above || !next || next.apart || LISTED.test(next.text)) break
    if (startsLow(next.text) || /^[([]/u.test(next.text) || (end === 1 && /^\d{1,4}(?:\/\d{2,4})?[.)]?$/u.test(above.text))) continue
    const until = lines.findIndex((line, at) => at > end && line.apart)
    const rest = cellParagraphs(lines.slice(end, until < 0 ? lines.length : until), width)
    if (!isFull(above.text, next.text, width) || rest.some(({ text }) => endsSentence(text))) break
  }
  const title = lines.slice(0, end)
  const heading = title.reduce((text, line) => joinPair(text, line.text), '')
  return [...(heading === '' ? [] : [{ text: heading, lines: title.map(({ line }) => line) }]), ...cellParagraphs(lines.slice(end), width)]
}
