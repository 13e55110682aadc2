import type { Node } from '@tiptap/pm/model'
import { AddMarkStep, AttrStep, RemoveMarkStep, type Step } from '@tiptap/pm/transform'
import type { LineAttributes } from '../lineEnd.ts'
import { lineAttributesOf } from './schema.ts'
import type { Format, TextEdit } from './textEdit.ts'
import { commonEnds } from './trim.ts'
import { END, lengthOf, lineAt, sliceUnits, type Stretch, type Units, unitAt, unitsBetween } from './units.ts'

/** A range of units before a step and what stands there after it. */
interface Change {
  readonly from: number
  readonly to: number
  readonly newFrom: number
  readonly newTo: number
}

const changesOf = (step: Step, before: Node, after: Node): Change[] => {
  const changes: Change[] = []
  const add = (from: number, to: number, newFrom: number, newTo: number): void => {
    changes.push({ from: unitAt(before, from), to: unitAt(before, to), newFrom: unitAt(after, newFrom), newTo: unitAt(after, newTo) })
  }
  step.getMap().forEach(add)
  // these move nothing, so their map is empty
  if (step instanceof AddMarkStep || step instanceof RemoveMarkStep) add(step.from, step.to, step.from, step.to)
  if (step instanceof AttrStep) add(step.pos, step.pos, step.pos, step.pos)
  return changes
}

const sameAttributes = (a: LineAttributes, b: LineAttributes): boolean =>
  a.kind === b.kind && a.indent === b.indent && a.responsible === b.responsible && a.due === b.due && a.done === b.done

const setEnd = (at: number, before: LineAttributes, after: LineAttributes): TextEdit[] =>
  sameAttributes(before, after) ? [] : [{ type: 'setEnd', at, before, after }]

/** What to write so that characters with one formatting get another. */
const formatChange = (before: Format, after: Format): Format => {
  const change: Record<string, string | true | null> = {}
  for (const key of Object.keys(before)) if (!(key in after)) change[key] = null
  for (const [key, value] of Object.entries(after)) if (before[key] !== value) change[key] = value
  return change
}

/** Formatting and attributes of units that stayed, from the first to the last. */
const restyle = (before: readonly Stretch[], after: readonly Stretch[], start: number): TextEdit[] => {
  const edits: TextEdit[] = []
  let [i, j, usedBefore, usedAfter, at] = [0, 0, 0, 0, start]
  for (;;) {
    const old = before[i]
    const now = after[j]
    if (!old || !now) return edits
    const length = Math.min(lengthOf(old) - usedBefore, lengthOf(now) - usedAfter)
    if (old.type === 'end' && now.type === 'end') edits.push(...setEnd(at, old.attributes, now.attributes))
    if (old.type === 'text' && now.type === 'text') {
      const format = formatChange(old.format, now.format)
      if (Object.keys(format).length > 0) edits.push({ type: 'format', at, length, format })
    }
    at += length
    usedBefore += length
    usedAfter += length
    if (usedBefore === lengthOf(old)) [i, usedBefore] = [i + 1, 0]
    if (usedAfter === lengthOf(now)) [j, usedAfter] = [j + 1, 0]
  }
}

const insertStretches = (stretches: readonly Stretch[], at: number): TextEdit[] => {
  const edits: TextEdit[] = []
  let next = at
  for (const stretch of stretches) {
    if (stretch.type === 'end') edits.push({ type: 'insertEnd', at: next, attributes: stretch.attributes })
    // nobody can make an embed that he does not know: its place is kept
    else if (stretch.type === 'unknown') edits.push({ type: 'insert', at: next, text: ' ', format: {} })
    else edits.push({ type: 'insert', at: next, text: stretch.text, format: stretch.format })
    next += lengthOf(stretch)
  }
  return edits
}

/** The line end right after what a change inserts, where the change inserts line ends: what it said and says now. */
const endBehind = (inserted: Units, before: Node, unit: number, after: Node, newUnit: number): LineAttributes | undefined => {
  if (!inserted.flat.includes(END)) return undefined
  const old = lineAt(before, unit)
  const now = lineAt(after, newUnit)
  return old && now && old.start + old.node.content.size === unit ? lineAttributesOf(now.node) : undefined
}

const isEnd = (stretch: Stretch): boolean => stretch.type === 'end'

const changeEdits = (change: Change, before: Node, after: Node): TextEdit[] => {
  const old = unitsBetween(before, change.from, change.to)
  const now = unitsBetween(after, change.newFrom, change.newTo)
  const { prefix, suffix } = commonEnds(old.flat, now.flat)
  const kept = old.flat.length - suffix
  const newKept = now.flat.length - suffix
  const at = change.from + prefix
  const inserted = sliceUnits(now, prefix, newKept)
  // Line ends that go in right before one: that one stays the end of its line and the rest goes in behind it. So what
  // a colleague does to the line meanwhile stays with the line, not with the new one.
  const last = endBehind(inserted, before, change.from + kept, after, change.newFrom + newKept)
  const first = last && inserted.stretches.find(isEnd)
  const behind = last && first ? inserted.stretches.slice(inserted.stretches.indexOf(first) + 1) : []
  const here = last && first ? inserted.stretches.slice(0, inserted.stretches.indexOf(first)) : inserted.stretches
  const keptEnd = first?.type === 'end' ? first.attributes : undefined

  const edits: TextEdit[] = []
  // from the end to the beginning, so that nothing moves what is still to be counted
  const lineBefore = lineAt(before, change.to)
  const lineAfter = lineAt(after, change.newTo)
  if (lineBefore && lineAfter) {
    const said = suffix === 0 && keptEnd ? keptEnd : lineAttributesOf(lineAfter.node)
    edits.push(...setEnd(lineBefore.start + lineBefore.node.content.size, lineAttributesOf(lineBefore.node), said))
  }
  const tail = sliceUnits(now, newKept, now.flat.length).stretches
  const said = suffix > 0 && keptEnd ? [{ type: 'end' as const, attributes: keptEnd }, ...tail.slice(1)] : tail
  edits.push(...restyle(sliceUnits(old, kept, old.flat.length).stretches, said, change.from + kept))
  if (last) edits.push(...insertStretches([...behind, { type: 'end', attributes: last }], change.from + kept + 1))
  if (kept > prefix) edits.push({ type: 'delete', at, length: kept - prefix })
  edits.push(...insertStretches(here, at))
  edits.push(...restyle(sliceUnits(old, 0, prefix).stretches, sliceUnits(now, 0, prefix).stretches, change.from))
  return edits
}

/**
 * Translates one step of the editor into changes of the section's text. Not the difference of two documents: that
 * deletes characters which nobody selected. Within the step's own range, what is equal at both ends stays.
 * @param before the document that the step was applied to
 * @param after what came of it
 */
export const stepEdits = (step: Step, before: Node, after: Node): TextEdit[] =>
  changesOf(step, before, after).toReversed().flatMap(change => changeEdits(change, before, after))
