import type { Node, Schema } from '@tiptap/pm/model'
import { cleanText } from '../cleanText.ts'
import type { LineAttributes } from '../lineEnd.ts'
import { formatOf, lineAttributesOf } from './schema.ts'

/** Stands for a line end and for an unknown embed where a document is read as one string. Clean text holds neither. */
export const END = '\n'
export const UNKNOWN = '\0'

/** A stretch of equal units: characters that share their formatting, one line end, or one unknown embed. */
export type Stretch =
  | { type: 'text'; text: string; format: Readonly<Record<string, string | true>> }
  | { type: 'end'; attributes: LineAttributes }
  | { type: 'unknown' }

/** A part of a document as units. `flat` has one UTF-16 code unit for each; the stretches follow one another. */
export interface Units {
  readonly flat: string
  readonly stretches: readonly Stretch[]
}

/** How many units lie before a position of the editor. Between two lines: before the second. */
export const unitAt = (doc: Node, position: number): number => {
  const $position = doc.resolve(position)
  return position - $position.index(0) - ($position.depth === 0 ? 0 : 1)
}

/** The position in the editor with `unit` units before it, inside a line; past the last line end: the end of the document. */
export const positionAt = (doc: Node, unit: number): number => {
  let left = unit
  let position = 0
  for (let index = 0; index < doc.childCount; index++) {
    const { content, nodeSize } = doc.child(index)
    if (left <= content.size) return position + 1 + left
    left -= content.size + 1
    position += nodeSize
  }
  return position
}

/** How many units a document holds, line ends counted. */
export const unitCount = (doc: Node): number => doc.content.size - doc.childCount

/** The line that holds a unit, its first unit and its position. Past the end: undefined. */
export const lineAt = (doc: Node, unit: number): { node: Node; index: number; start: number; position: number } | undefined => {
  let start = 0
  let position = 0
  for (let index = 0; index < doc.childCount; index++) {
    const node = doc.child(index)
    if (unit <= start + node.content.size) return { node, index, start, position }
    start += node.content.size + 1
    position += node.nodeSize
  }
  return undefined
}

/** Text as it may stand in a line, one for one. */
export const cleanLine = (text: string): string => cleanText(text).replaceAll('\n', ' ')

/** The units from `from` to `to`, cleaned. */
export const unitsBetween = (doc: Node, from: number, to: number): Units => {
  const stretches: Stretch[] = []
  let flat = ''
  let start = 0
  for (let index = 0; index < doc.childCount && start < to; index++) {
    const line = doc.child(index)
    const end = start + line.content.size
    if (end >= from) {
      line.forEach((node, offset) => {
        const first = Math.max(from - start - offset, 0)
        const last = Math.min(to - start - offset, node.nodeSize)
        if (first >= last) return
        if (node.isText) {
          const text = cleanLine((node.text ?? '').slice(first, last))
          flat += text
          stretches.push({ type: 'text', text, format: formatOf(node.marks) })
        } else {
          flat += UNKNOWN
          stretches.push({ type: 'unknown' })
        }
      })
      if (end >= from && end < to) {
        flat += END
        stretches.push({ type: 'end', attributes: lineAttributesOf(line) })
      }
    }
    start = end + 1
  }
  return { flat, stretches }
}

/** How many units a stretch is. */
export const lengthOf = (stretch: Stretch): number => (stretch.type === 'text' ? stretch.text.length : 1)

/** Part of some units, counted from their own beginning. */
export const sliceUnits = (units: Units, from: number, to: number): Units => {
  const stretches: Stretch[] = []
  let start = 0
  for (const stretch of units.stretches) {
    const first = Math.max(from - start, 0)
    const last = Math.min(to - start, lengthOf(stretch))
    if (first < last) stretches.push(stretch.type === 'text' ? { ...stretch, text: stretch.text.slice(first, last) } : stretch)
    start += lengthOf(stretch)
  }
  return { flat: units.flat.slice(from, to), stretches }
}

/** The schema of a document, for those who only have the document. */
export const schemaOf = (doc: Node): Schema => doc.type.schema
