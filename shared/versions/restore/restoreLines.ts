import * as Y from 'yjs'
import { attributeEntries, createLineEnd, type LineAttributes, readAttributes } from '../../document/lineEnd.ts'
import type { Line } from '../../document/line.ts'
import { MARKS, runAttributes } from '../../document/runs.ts'
import { diffWords } from '../../render/diffWords.ts'
import { END, type Marks, type Unit, type Units, unitsNow, unitsOf } from './sectionUnits.ts'

/** One change of a section; positions count in the text as it stood before all of them. */
type Edit =
  | { readonly type: 'delete'; readonly at: number; readonly length: number }
  | { readonly type: 'insert'; readonly at: number; readonly flat: string; readonly units: readonly Unit[] }
  | { readonly type: 'format'; readonly at: number; readonly length: number; readonly change: Record<string, string | true | null> }
  | { readonly type: 'end'; readonly at: number; readonly end: Y.Map<unknown> | undefined; readonly attributes: LineAttributes }

const KEYS = ['kind', 'indent'] as const
const ACTION_KEYS = ['responsible', 'due', 'done'] as const

/** What to write so that characters look as these marks say; keys that we do not know are left. */
const markChange = (before: Marks, after: Marks): Record<string, string | true | null> => {
  const wanted = runAttributes({ text: '', ...after })
  return Object.fromEntries(MARKS.filter(mark => before[mark] !== wanted[mark]).map(mark => [mark, wanted[mark] ?? null]))
}

/** What a line end would say if its line became of this kind: a line that stopped being an action keeps who and when. */
const saidAs = (end: Y.Map<unknown>, kind: LineAttributes['kind']): LineAttributes => readAttributes(key => (key === 'kind' ? kind : end.get(key)))

const keysOf = ({ kind }: LineAttributes) => (kind === 'action' ? [...KEYS, ...ACTION_KEYS] : KEYS)

const endDiffers = (unit: Extract<Unit, { type: 'end' }>, wanted: LineAttributes): boolean => {
  const said = unit.end ? saidAs(unit.end, wanted.kind) : unit.attributes
  return unit.attributes.kind !== wanted.kind || keysOf(wanted).some(key => said[key] !== wanted[key])
}

/** Units that stay: their formatting, and what their line ends say. */
const restyled = (now: readonly Unit[], wanted: readonly Unit[], at: number): Edit[] => {
  const edits: Edit[] = []
  let said = ''
  for (const [index, unit] of now.entries()) {
    const other = wanted[index]!
    if (unit.type === 'end' && other.type === 'end' && endDiffers(unit, other.attributes)) edits.push({ type: 'end', at: at + index, end: unit.end, attributes: other.attributes })
    if (unit.type !== 'char' || other.type !== 'char') continue
    const change = markChange(unit.marks, other.marks)
    if (Object.keys(change).length === 0) continue
    const last = edits.at(-1)
    const says = JSON.stringify(change)
    if (last?.type === 'format' && says === said && last.at + last.length === at + index) edits[edits.length - 1] = { ...last, length: last.length + 1 }
    else edits.push({ type: 'format', at: at + index, length: 1, change })
    said = says
  }
  return edits
}

/** Deletes what stands between embeds that we do not know: those are kept. */
const deletions = (units: readonly Unit[], at: number): Edit[] => {
  const edits: Edit[] = []
  for (const [index, unit] of units.entries()) {
    if (unit.type === 'unknown') continue
    const last = edits.at(-1)
    if (last?.type === 'delete' && last.at + last.length === at + index) edits[edits.length - 1] = { ...last, length: last.length + 1 }
    else edits.push({ type: 'delete', at: at + index, length: 1 })
  }
  return edits
}

const editsBetween = (now: Units, wanted: Units): Edit[] => {
  const edits: Edit[] = []
  let at = 0
  let to = 0
  for (const { kind, text: { length }, text } of diffWords(now.flat, wanted.flat)) {
    if (kind === 'same') edits.push(...restyled(now.units.slice(at, at + length), wanted.units.slice(to, to + length), at))
    if (kind === 'removed') edits.push(...deletions(now.units.slice(at, at + length), at))
    if (kind === 'added') edits.push({ type: 'insert', at, flat: text, units: wanted.units.slice(to, to + length) })
    if (kind !== 'added') at += length
    if (kind !== 'removed') to += length
  }
  return edits
}

const writeKeys = (end: Y.Map<unknown>, wanted: LineAttributes): void => {
  const entries = new Map<string, unknown>(attributeEntries(wanted))
  const said = saidAs(end, wanted.kind)
  for (const key of keysOf(wanted)) {
    if (key !== 'kind' && said[key] === wanted[key]) continue
    const value = entries.get(key)
    if (value !== undefined && end.get(key) !== value) end.set(key, value)
    else if (value === undefined && end.has(key)) end.delete(key)
  }
}

const insertUnits = (text: Y.Text, { at, flat, units }: Extract<Edit, { type: 'insert' }>): void => {
  for (let index = 0; index < units.length;) {
    const unit = units[index]!
    if (unit.type === 'end') {
      text.insertEmbed(at + index, createLineEnd(unit.attributes))
      index += 1
      continue
    }
    const marks = unit.type === 'char' ? unit.marks : {}
    let end = index + 1
    for (let next = units[end]; next?.type === 'char' && Object.keys(markChange(marks, next.marks)).length === 0; next = units[end]) end += 1
    // exactly this formatting: without it the text would inherit from its neighbour
    text.insert(at + index, flat.slice(index, end), runAttributes({ text: '', ...marks }))
    index = end
  }
}

const apply = (text: Y.Text, edit: Edit): void => {
  if (edit.type === 'delete') text.delete(edit.at, edit.length)
  else if (edit.type === 'insert') insertUnits(text, edit)
  else if (edit.type === 'format') text.format(edit.at, edit.length, edit.change)
  else if (edit.end) writeKeys(edit.end, edit.attributes)
  else {
    // a foreign line end can hold nothing: it becomes one of ours
    text.delete(edit.at, 1)
    text.insertEmbed(edit.at, createLineEnd(edit.attributes))
  }
}

/**
 * Makes a section say these lines, by the fewest words deleted and inserted: what is the same in both is not touched, so what a colleague
 * types in it at the same moment stays where it is. Call it inside a transaction. Afterwards the section reads as `lines`, blank lines aside.
 */
export const restoreLines = (text: Y.Text, lines: readonly Line[]): void => {
  const before = unitsNow(text)
  if (!before.flat.endsWith(END)) text.insertEmbed(text.length, new Y.Map())
  const now = before.flat.endsWith(END) ? before : unitsNow(text)
  // from the end to the beginning, so that nothing moves what is still to be counted
  for (const edit of editsBetween(now, unitsOf(lines)).toReversed()) apply(text, edit)
}
