import type * as Y from 'yjs'
import { type Line, lineText } from '../../shared/document/line.ts'
import { createLineEnd } from '../../shared/document/lineEnd.ts'
import { readLines } from '../../shared/document/readLines.ts'
import { runAttributes } from '../../shared/document/runs.ts'
import { writeLines } from '../../shared/document/writeLines.ts'

/** Writes lines behind those that stand in a section, as the next person who types there would. Inside a transaction of the caller's. */
export const appendLines = (text: Y.Text, lines: readonly Line[]): void => {
  if (readLines(text).every(line => lineText(line) === '')) {
    writeLines(text, lines)
    return
  }
  for (const line of lines) {
    for (const run of line.runs) text.insert(text.length, run.text, runAttributes(run))
    text.insertEmbed(text.length, createLineEnd(line))
  }
}
