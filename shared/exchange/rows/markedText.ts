import type { Run } from '../../document/line.ts'
import { appendRun } from '../../document/runs.ts'
import { readableText } from './readableText.ts'

/** True where any of the characters look different from plain ones. */
export const hasMarks = (runs: readonly Run[]): boolean => runs.some(run => run.bold || run.italic || run.underline || run.link !== undefined)

/** Runs as one reads them, each for itself: blanks at an edge are kept as one, since the next run goes on there. */
const readable = (runs: readonly Run[]): Run[] => {
  const found: Run[] = []
  for (const run of runs) {
    const inner = readableText(run.text)
    const before = /^\s/.test(run.text) && !/\s$/.test(found.at(-1)?.text ?? ' ') ? ' ' : ''
    const after = inner !== '' && /\s$/.test(run.text) ? ' ' : ''
    appendRun(found, { ...run, text: before + inner + after })
  }
  return found
}

/**
 * A paragraph's text with the formatting that its row has. Found by its words: where the row says them in another way (a label was taken
 * off, rows were joined) only what is there in one piece is marked, and where nothing agrees the text is plain.
 */
export const markedText = (text: string, runs: readonly Run[] | undefined): Run[] => {
  const plain = text === '' ? [] : [{ text }]
  if (!runs || !hasMarks(runs)) return plain
  const all = readable(runs)
  const start = all.map(run => run.text).join('').lastIndexOf(text)
  if (start < 0) return plain
  const marked: Run[] = []
  let at = 0
  for (const run of all) {
    const from = Math.max(start, at)
    const to = Math.min(start + text.length, at + run.text.length)
    if (from < to) appendRun(marked, { ...run, text: run.text.slice(from - at, to - at) })
    at += run.text.length
  }
  return marked
}
