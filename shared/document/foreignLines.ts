import * as Y from 'yjs'
import { LINE_KINDS } from './line.ts'
import { MARKS } from './runs.ts'
import { LINE_KEYS } from './text/schema.ts'

interface Unit {
  readonly insert?: unknown
  readonly attributes?: Readonly<Record<string, unknown>>
}

const KEYS: readonly string[] = LINE_KEYS
const KINDS: readonly unknown[] = [undefined, ...LINE_KINDS]

const isForeignEnd = (end: Y.Map<unknown>): boolean => !KINDS.includes(end.get('kind')) || [...end.keys()].some(key => !KEYS.includes(key))
const isForeignMark = (attributes: Unit['attributes'] = {}): boolean => Object.keys(attributes).some(key => !(MARKS as readonly string[]).includes(key))

/**
 * Which lines of a section say something that this version of the program does not know, in order: a key or a kind of the line end, a
 * formatting, an embed. They may be written in, but not taken up and put back: a copy of ours would say less.
 */
export const foreignLines = (text: Y.Text): boolean[] => {
  const lines: boolean[] = []
  let foreign = false
  const endLine = (ending: boolean): void => {
    lines.push(foreign || ending)
    foreign = false
  }
  for (const { insert, attributes } of text.toDelta() as Unit[]) {
    if (insert instanceof Y.Map) endLine(isForeignEnd(insert))
    else if (typeof insert !== 'string') foreign = true
    else {
      const pieces = insert.split('\n')
      pieces.forEach((piece, index) => {
        if (piece !== '' && isForeignMark(attributes)) foreign = true
        if (index < pieces.length - 1) endLine(false)
      })
    }
  }
  lines.push(foreign)
  return lines
}
