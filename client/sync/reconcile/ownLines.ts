import * as Y from 'yjs'
import { cleanText } from '../../../shared/document/cleanText.ts'
import type { Line, Run } from '../../../shared/document/line.ts'
import { lineText } from '../../../shared/document/line.ts'
import { readAttributes, readLineEnd } from '../../../shared/document/lineEnd.ts'
import { appendRun, toRun } from '../../../shared/document/runs.ts'
import type { Unit } from './units.ts'

/**
 * What somebody typed, among what others did, as lines with their kind and formatting. Stretches from different places are
 * lines of their own; a stretch inside a line is of that line's kind. Lines without a visible character are left out.
 * @param units - of one section, deleted ones too
 * @param own - whether they typed it
 */
export const ownLines = (units: readonly Unit[], own: (unit: Unit) => boolean): Line[] => {
  const lines: Line[] = []
  /** The stretches of the line at hand, and whether the last one goes on. */
  let stretches: Run[][] = []
  let open = false
  const endLine = (attributes: Omit<Line, 'runs'>): void => {
    lines.push(...stretches.map(runs => ({ ...attributes, runs })))
    stretches = []
    open = false
  }
  for (const unit of units) {
    if (unit.deleted || unit.content === undefined) continue
    if (unit.content instanceof Y.Map) endLine(readLineEnd(unit.content))
    else if (unit.content === '\n') endLine(readAttributes(() => undefined))
    else if (!own(unit)) open = false
    else if (typeof unit.content === 'string') {
      if (!open) stretches.push([])
      open = true
      appendRun(stretches.at(-1)!, toRun(unit.content, unit.attributes))
    }
  }
  endLine(readAttributes(() => undefined))
  // a surrogate pair comes in halves, so a run is cleaned once it is whole
  return lines.map(line => ({ ...line, runs: line.runs.map(run => ({ ...run, text: cleanText(run.text) })) })).filter(line => lineText(line).trim() !== '')
}
