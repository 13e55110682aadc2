import * as Y from 'yjs'
import { cleanText } from './cleanText.ts'
import type { Line } from './line.ts'
import { attributeEntries, createLineEnd } from './lineEnd.ts'
import { runAttributes } from './runs.ts'

/** Puts a line end into a section that has none yet: whoever makes a section writes its first, or two editors make two. */
export const seedSection = (text: Y.Text): void => {
  if (text.length === 0) text.insertEmbed(0, new Y.Map())
}

/**
 * Fills a section with lines. The section is empty or holds the one line end that it was made with, which becomes the
 * first line's. Inside one transaction of the caller's.
 * Throws a RangeError where the section already holds text: that would be an overwrite.
 */
export const writeLines = (text: Y.Text, lines: readonly Line[]): void => {
  if (text.length > 1) throw new RangeError('writeLines fills empty sections only')
  const [first, ...rest] = lines
  seedSection(text)
  if (!first) return
  const end = (text.toDelta() as { insert: unknown }[])[0]?.insert
  if (!(end instanceof Y.Map)) throw new RangeError('writeLines fills empty sections only')
  for (const [key, value] of attributeEntries(first)) end.set(key, value)
  writeRuns(text, 0, first)
  for (const line of rest) {
    writeRuns(text, text.length, line)
    text.insertEmbed(text.length, createLineEnd(line))
  }
}

const writeRuns = (text: Y.Text, at: number, line: Line): void => {
  let index = at
  for (const run of line.runs) {
    const characters = cleanText(run.text).replaceAll('\n', ' ')
    text.insert(index, characters, runAttributes(run))
    index += characters.length
  }
}
