import * as Y from 'yjs'
import { cleanText } from './cleanText.ts'
import { type Indent, type Line, LINE_KINDS, type LineKind } from './line.ts'

/** What a line end says about its line. */
export type LineAttributes = Pick<Line, 'kind' | 'indent' | 'responsible' | 'due' | 'done'>

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

const toKind = (value: unknown): LineKind => LINE_KINDS.find(kind => kind === value) ?? 'text'
const toIndent = (value: unknown): Indent => (typeof value === 'number' && value >= 1 ? (Math.min(3, Math.trunc(value)) as Indent) : 0)

/**
 * Reads the keys of a line end. Total: what is out of range is clamped, what is unknown is ignored (and stays in the map).
 * A `get` that always answers undefined, as for a foreign `\n`, gives a plain line.
 */
export const readAttributes = (get: (key: string) => unknown): LineAttributes => {
  const kind = toKind(get('kind'))
  const indent = toIndent(get('indent'))
  if (kind !== 'action') return { kind, indent }
  const responsible = get('responsible')
  const due = get('due')
  return {
    kind,
    indent,
    ...(typeof responsible === 'string' && responsible !== '' ? { responsible: cleanText(responsible.slice(0, 200)) } : {}),
    ...(typeof due === 'string' && DATE.test(due) ? { due } : {}),
    ...(get('done') === true ? { done: true as const } : {}),
  }
}

/** The keys to store for a line: defaults are not stored. */
export const attributeEntries = (line: LineAttributes): [string, string | number | boolean][] => [
  ...(line.kind === 'text' ? [] : [['kind', line.kind] as [string, string]]),
  ...(line.indent === 0 ? [] : [['indent', line.indent] as [string, number]]),
  ...(line.responsible ? [['responsible', line.responsible] as [string, string]] : []),
  ...(line.due ? [['due', line.due] as [string, string]] : []),
  ...(line.done ? [['done', true] as [string, boolean]] : []),
]

/** A new line end, to be put into a Y.Text as an embed. */
export const createLineEnd = (line: LineAttributes): Y.Map<string | number | boolean> => new Y.Map(attributeEntries(line))

/** Reads a line end that stands in a document. */
export const readLineEnd = (end: Y.Map<unknown>): LineAttributes => readAttributes(key => end.get(key))
