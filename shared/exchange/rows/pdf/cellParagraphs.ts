import { joinPair } from '../../blocks/join.ts'
import { announces, endsSentence, startsLow } from '../../blocks/sentence.ts'
import type { Segment } from './pdfLine.ts'
import { ALIGNED, ROW_GAP } from './spacing.ts'

/** Where a cell stands, and how its column is set. */
export interface CellPlace {
  readonly left: number
  /** How far its longest line reaches. */
  readonly widest: number
  /** The least distance between two of its lines. */
  readonly least: number
  /** Where the cell of a piece ends. */
  readonly edge: (segment: Segment) => number
}

/** A line of a cell that fills so much of it, and ends within a sentence, goes on below. */
const OPEN = 0.6
/** An entry of a list begins so. */
const LISTED = /^(?:[•·▪◦●○■□*\-–\uE000-\uF8FF]\s?|\(?\w{1,3}[.)]\s)\S/u
const SHORT_WORDS = /^(?:og|i|af|på|til|for|med|ved|om|en|et|de|er|ej|the|of|and|in|to|by|und|der|die|das|im|am|zu|och|av|å|att|som)$/u

/** What stands in a cell, line by line, as its paragraphs: lines go together where one was so full that its text had to go on below. Entries of a list whose signs are drawn and not written begin with one. */
export const cellParagraphs = (lines: readonly Segment[], place: CellPlace): string[] => {
  const { widest, least } = place
  const isSpaced = lines.slice(1).some((segment, at) => (lines[at]?.y ?? 0) - segment.y > least * ROW_GAP)
  const paragraphs: string[] = []
  let above: Segment | undefined
  let drawn = false
  for (const segment of lines) {
    const text = segment.text.trim()
    if (!above) paragraphs.push(text)
    else {
      const before = above.text.trim()
      const edge = place.edge(above)
      const ended = endsSentence(before)
      const isFull = leavesNoRoom(above, segment, ended ? edge : Math.min(widest, edge))
      const setIn = segment.left - place.left > ALIGNED
      const isEntry: boolean = setIn && !LISTED.test(text) && (drawn ? !isFull : announces(before))
      drawn = isEntry || (drawn && setIn)
      const isApart = !startsLow(text) && above.y - segment.y > least * ROW_GAP
      const isOpen = !ended && !announces(before) && !LISTED.test(text) && above.right - above.left > (edge - above.left) * OPEN
      // in a cell whose paragraphs stand apart, what does not is the same one
      const isNear = isSpaced && !LISTED.test(text) && !announces(before) && above.y - segment.y <= least * ROW_GAP && above.right - above.left > (edge - above.left) * OPEN
      const runsOn = !isApart && (isOpen || isNear || (startsLow(text) && !ended) || isFull)
      if (isEntry) paragraphs.push(`• ${text}`)
      else if (isRestOfWord(above, text, edge)) paragraphs.push(`${paragraphs.pop() ?? ''}${text}`)
      else if (runsOn) paragraphs.push(joinPair(paragraphs.pop() ?? '', text))
      else paragraphs.push(text)
    }
    above = segment
  }
  return paragraphs
}

export const characterOf = ({ left, right, text }: Segment): number => (right - left) / Math.max(1, text.length)

/** `Ansvarli`, `g`: a word that was wider than its cell. */
const isRestOfWord = (above: Segment, text: string, edge: number): boolean =>
  /^\p{L}{5,}$/u.test(above.text.trim()) && /^\p{Ll}{1,3}$/u.test(text) && !SHORT_WORDS.test(text) && above.right + characterOf(above) * 1.5 > edge

/** Whether the next word would not have fitted behind what stands above it. */
export const leavesNoRoom = (above: Segment, segment: Segment, edge: number): boolean => {
  const word = segment.text.trim().split(/\s/u, 1)[0]?.length ?? 0
  return above.right + (word + 1) * characterOf(above) > edge || /[-\u00ad,]$/u.test(above.text.trim())
}
