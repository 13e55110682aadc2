import * as Y from 'yjs'
import { cleanText } from '../../document/cleanText.ts'
import type { Line, Run } from '../../document/line.ts'
import { type LineAttributes, readAttributes, readLineEnd } from '../../document/lineEnd.ts'
import { toRun } from '../../document/runs.ts'

/** Stands for a line end, and for an embed that we do not know, where a section is read as one string. Clean text holds neither. */
export const END = '\n'
export const UNKNOWN = '\0'

export type Marks = Omit<Run, 'text'>

/** One thing of a section that counts as one in the positions of its Y.Text. `end` is absent where the line end is a foreign `\n`. */
export type Unit =
  | { readonly type: 'char'; readonly marks: Marks }
  | { readonly type: 'end'; readonly attributes: LineAttributes; readonly end?: Y.Map<unknown> }
  | { readonly type: 'unknown' }

/** A section unit by unit; `flat` has one UTF-16 code unit for each. */
export interface Units {
  readonly flat: string
  readonly units: readonly Unit[]
}

const PLAIN = readAttributes(() => undefined)

interface DeltaPart {
  insert: string | object
  attributes?: Record<string, unknown>
}

/** What stands in a section now. */
export const unitsNow = (text: Y.Text): Units => {
  const units: Unit[] = []
  let flat = ''
  for (const { insert, attributes } of text.toDelta() as DeltaPart[]) {
    if (insert instanceof Y.Map) {
      flat += END
      units.push({ type: 'end', attributes: readLineEnd(insert), end: insert })
    } else if (typeof insert === 'string') {
      flat += cleanText(insert)
      const { text: _text, ...marks } = toRun('', attributes)
      for (let at = 0; at < insert.length; at += 1) units.push(insert[at] === '\n' ? { type: 'end', attributes: PLAIN } : { type: 'char', marks })
    } else {
      flat += UNKNOWN
      units.push({ type: 'unknown' })
    }
  }
  return { flat, units }
}

/** What is to stand there: these lines, or one empty line. */
export const unitsOf = (lines: readonly Line[]): Units => {
  const units: Unit[] = []
  let flat = ''
  for (const { runs, ...attributes } of lines.length === 0 ? [{ ...PLAIN, runs: [] }] : lines) {
    for (const { text, ...marks } of runs) {
      const clean = cleanText(text).replaceAll('\n', ' ')
      flat += clean
      for (let at = 0; at < clean.length; at += 1) units.push({ type: 'char', marks })
    }
    flat += END
    units.push({ type: 'end', attributes })
  }
  return { flat, units }
}
