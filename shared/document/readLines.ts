import * as Y from 'yjs'
import { cleanText } from './cleanText.ts'
import type { Line, Run } from './line.ts'
import { readAttributes, readLineEnd } from './lineEnd.ts'
import { appendRun, toRun } from './runs.ts'

interface DeltaPart {
  insert: string | object
  attributes?: Record<string, unknown>
}

/**
 * The lines of a section, at least one. Total: every Y.Text is a valid section. A line ends with an embedded Y.Map or a
 * foreign `\n`; a missing last end is read as present; other embeds are ignored.
 */
export const readLines = (text: Y.Text): Line[] => {
  const lines: Line[] = []
  let runs: Run[] = []
  const endLine = (attributes: Omit<Line, 'runs'>): void => {
    lines.push({ ...attributes, runs })
    runs = []
  }
  for (const part of text.toDelta() as DeltaPart[]) {
    if (part.insert instanceof Y.Map) endLine(readLineEnd(part.insert))
    else if (typeof part.insert === 'string') {
      const pieces = part.insert.split('\n')
      pieces.forEach((piece, index) => {
        appendRun(runs, toRun(cleanText(piece), part.attributes))
        if (index < pieces.length - 1) endLine(readAttributes(() => undefined))
      })
    }
  }
  if (runs.length > 0 || lines.length === 0) endLine(readAttributes(() => undefined))
  return lines
}
