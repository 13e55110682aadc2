import type { FurnitureReason } from '../imported.ts'
import type { Row } from '../rows/row.ts'
import { endsSentence, startsLow } from '../blocks/sentence.ts'
import { isFormWord } from './formWords.ts'
import { echoesOfHead } from './echoesOfHead.ts'
import { barePages, besideNamedPage, blanksAbove, isNamedPage, pageGap, risingPages, usualBlanks } from './pageMarks.ts'
import { runningHeads } from './runningHeads.ts'
import { isWebFurniture } from './webFurniture.ts'

/** A row of the text itself, with what was above it. */
export interface TextRow extends Row {
  /** Blank rows above, beyond what is usual between two rows of one paragraph: 0 where it follows on tightly. */
  readonly space: number
}

/** A line drawn across the page; a row to sign on is none. */
const RULE = /^(?:[-=*~#–—·.]\s?){4,}$/u

export interface Cleared {
  readonly rows: readonly TextRow[]
  /** What was taken away, by row index. */
  readonly furniture: ReadonlyMap<number, FurnitureReason>
  /** What stood at the head or foot of every page, once each; it often names the body and the date. */
  readonly heads: readonly string[]
}

/** What of the rows is known to be text, whatever stands around it. */
export interface Known {
  /** Words of the text that recur. */
  readonly isLabel: (text: string) => boolean
  /** Headings of items. */
  readonly isItem?: (text: string) => boolean
  /** Rows of the head with names. */
  readonly isPeople?: (row: Row) => boolean
  /** Rows, by index, that are nothing but labels: they go. */
  readonly labels?: ReadonlySet<number>
  /** Rows of the heads of other meetings, by index: they stay. */
  readonly heads?: ReadonlySet<number>
}

const NONE: ReadonlySet<number> = new Set()
const never = (): boolean => false

/** Takes away blank rows, page numbers, running heads and web furniture, and notes where pages began. */
export const clearFurniture = (rows: readonly Row[], { isLabel, isItem = never, isPeople = never, labels = NONE, heads = NONE }: Known): Cleared => {
  const usual = usualBlanks(rows)
  const above = blanksAbove(rows)
  const bare = barePages(rows, usual)
  const furniture = new Map<number, FurnitureReason>()
  const beside = recurring(rows.map(row => besideNamedPage(row.raw)?.replace(/\d+/g, '#')))
  const rising = risingPages(rows)
  for (const row of rows) {
    if (row.hint) continue
    if (labels.has(row.index)) furniture.set(row.index, 'label')
    else if (row.text === '' || RULE.test(row.text)) furniture.set(row.index, 'blank')
    else if (row.control) furniture.set(row.index, 'web')
    else if (bare.has(row.index) || isNamedPage(row.text) || rising.has(row.index) || beside(besideNamedPage(row.raw))) furniture.set(row.index, 'pageNumber')
    else if (goesOnAbove(row, rows[row.index - 1])) continue
    else if (isFormWord(row.raw)) furniture.set(row.index, 'runningHead')
    else if (isWebFurniture(row.text)) furniture.set(row.index, 'web')
  }
  for (const index of pagesBesideForms(rows, furniture)) furniture.set(index, 'pageNumber')
  const breaks = new Set(rows.filter(row => row.text !== '' && (row.pageStart || (above[row.index] ?? 0) >= pageGap(usual))).map(row => row.index))
  const running = runningHeads(rows, furniture, breaks, row => heads.has(row.index) || isLabel(row.text))
  for (const index of running.rows) furniture.set(index, 'runningHead')
  for (const [index, why] of echoesOfHead(rows, furniture, breaks, isLabel, isItem, isPeople)) if (!heads.has(index)) furniture.set(index, why)
  for (const { hint, index } of rows) {
    if (hint?.type === 'furniture') furniture.set(index, 'set')
    else if (hint) furniture.delete(index)
  }
  return { rows: placed(rows, furniture, breaks, usual), furniture, heads: [...running.texts, ...besidePages(rows, furniture)] }
}

/** What stands beside page numbers, once each. */
const besidePages = (rows: readonly Row[], furniture: ReadonlyMap<number, FurnitureReason>): string[] =>
  [...new Set(rows.flatMap(row => (furniture.get(row.index) === 'pageNumber' ? [besideNamedPage(row.raw) ?? ''] : [])).filter(text => text !== ''))]

/** `tilbage.` below a row that has not ended is the end of its sentence, not a button. */
const goesOnAbove = (row: Row, above: Row | undefined): boolean =>
  startsLow(row.text) && above !== undefined && above.text !== '' && !endsSentence(above.text) && !isWebFurniture(above.text) && !isFormWord(above.raw)

/** Rows with a page number in a cell of their own that stand next to what a form says at the foot of a page. */
const pagesBesideForms = (rows: readonly Row[], furniture: ReadonlyMap<number, FurnitureReason>): number[] => {
  const filled = rows.filter(row => row.text !== '')
  const isForm = (row: Row | undefined): boolean => row !== undefined && furniture.get(row.index) === 'runningHead'
  return filled.flatMap((row, at) => (!row.hint && !furniture.has(row.index) && besideNamedPage(row.raw) !== undefined && (isForm(filled[at - 1]) || isForm(filled[at + 1])) ? [row.index] : []))
}

/** Whether what stands beside a page number stands beside others too, or is what a form says. */
const recurring = (texts: readonly (string | undefined)[]): ((text: string | undefined) => boolean) => {
  const counts = new Map<string, number>()
  for (const text of texts) if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1)
  return text => text !== undefined && ((counts.get(text.replace(/\d+/g, '#')) ?? 0) > 1 || isFormWord(text))
}

const placed = (rows: readonly Row[], furniture: ReadonlyMap<number, FurnitureReason>, breaks: ReadonlySet<number>, usual: number): TextRow[] => {
  const kept: TextRow[] = []
  let blanks = 0
  let page = false
  for (const row of rows) {
    if (breaks.has(row.index)) page = true
    const why = furniture.get(row.index)
    if (why === 'blank') blanks += 1
    else if (why === 'pageNumber' || why === 'runningHead') page = true
    else if (why === undefined) {
      const pageStart = page && kept.length > 0
      // blank rows at a page break belong to the page, not to the text
      kept.push({ ...row, pageStart, space: pageStart ? 0 : Math.max(row.gap ?? 0, Math.ceil((blanks - usual) / Math.max(1, usual))) })
      blanks = 0
      page = false
    }
  }
  return kept
}
