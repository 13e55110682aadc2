import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'
import { correctSteps } from './correctSteps.ts'
import type { UnitChange } from './textChanges.ts'
import { lineAt, positionAt, unitCount } from './units.ts'

/** Units of a document as lines that are complete and the characters after the last line end. */
const cutLines = (doc: Node, from: number, to: number): { lines: Node[]; rest: Fragment } => {
  const lines: Node[] = []
  let start = 0
  let rest = Fragment.empty
  doc.forEach(line => {
    const end = start + line.content.size
    if (end >= from && start < to) {
      const content = line.content.cut(Math.max(from - start, 0), Math.min(to - start, line.content.size))
      if (end < to) lines.push(line.copy(content))
      else rest = content
    }
    start = end + 1
  })
  return { lines, rest }
}

/** Puts units of `target` before the unit `at`. Whole lines go in as nodes, so a caret behind them stays in its line. */
const insertUnits = (tr: Transform, at: number, target: Node, from: number, to: number): void => {
  const { lines, rest } = cutLines(target, from, to)
  const here = lineAt(tr.doc, at)
  if (!here) {
    tr.insert(tr.doc.content.size, lines)
    return
  }
  const inside = here.position + 1 + at - here.start
  if (at === here.start) {
    if (rest.size > 0) tr.insert(inside, rest)
    if (lines.length > 0) tr.insert(here.position, lines)
  } else if (lines.length === 0) tr.insert(inside, rest)
  else tr.replace(inside, inside, new Slice(Fragment.from([...lines, here.node.copy(rest)]), 1, 1))
}

/** Takes away the units from `from` to `to`. Whole lines go as nodes. */
const deleteUnits = (tr: Transform, from: number, to: number): void => {
  const first = lineAt(tr.doc, from)
  if (!first) return
  const last = lineAt(tr.doc, to)
  if (first.start < from) {
    tr.delete(positionAt(tr.doc, from), last ? positionAt(tr.doc, to) : tr.doc.content.size - 1)
    return
  }
  if (last && last.start < to) tr.delete(last.position + 1, last.position + 1 + to - last.start)
  const end = last ? last.position : tr.doc.content.size
  if (end > first.position) tr.delete(first.position, end)
}

/**
 * Carries the units of a text that came and went into an editor's document, as steps. Afterwards it has the characters
 * and line ends of `target`. Everything that is new goes in first, so that no step leaves the document without a line.
 */
export const unitSteps = (tr: Transform, changes: readonly UnitChange[], target: Node): void => {
  const gone: { from: number; to: number }[] = []
  let at = 0
  let inTarget = 0
  for (const { type, length } of changes) {
    if (type === 'insert') insertUnits(tr, at, target, inTarget, inTarget + length)
    if (type === 'delete') gone.push({ from: at, to: at + length })
    else inTarget += length
    at += length
  }
  for (const { from, to } of gone.toReversed()) deleteUnits(tr, from, Math.min(to, unitCount(tr.doc)))
}

/**
 * Carries changes of a text into an editor's document, as steps: afterwards `tr.doc` equals `target`.
 * @param tr a transform whose document is what the editor shows
 * @param changes how that differs from the text, from `textChanges`
 * @param target what the text looks like, from `projectText`
 */
export const changeSteps = (tr: Transform, changes: readonly UnitChange[], target: Node): void => {
  unitSteps(tr, changes, target)
  // what is left to do is formatting and what lines are
  correctSteps(tr, target)
}
