import { Fragment, type Node, type Schema } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import { cleanText } from '../cleanText.ts'
import { type LineAttributes, readAttributes, readLineEnd } from '../lineEnd.ts'
import { toRun } from '../runs.ts'
import { contentOf, firstItem, formatAfter } from './items.ts'
import { toMarks, toNodeAttributes } from './schema.ts'

const PLAIN: LineAttributes = readAttributes(() => undefined)

/**
 * The document that an editor shows for a section: every unit of the text is exactly one character, one line end or one
 * `unknown`, in order, so positions translate by counting. Total: every Y.Text gives a valid document.
 * @param schema any schema with the nodes and marks of schema.ts
 */
export const projectText = (text: Y.Text, schema: Schema): Node => {
  const lines: Node[] = []
  let inline: Node[] = []
  let format: Readonly<Record<string, unknown>> = {}
  let pending = ''
  const flush = (): void => {
    if (pending !== '') inline.push(schema.text(cleanText(pending), toMarks(schema, toRun('', format))))
    pending = ''
  }
  const endLine = (attributes: LineAttributes): void => {
    flush()
    lines.push(schema.node('line', toNodeAttributes(attributes), Fragment.fromArray(inline)))
    inline = []
  }
  for (let item = firstItem(text); item; item = item.right) {
    if (item.deleted) continue
    const content = contentOf(item)
    if (!content) {
      flush()
      format = formatAfter(format, item)
    } else if (content.type === 'end') endLine(readLineEnd(content.map))
    else if (content.type === 'unknown') {
      flush()
      inline.push(schema.node('unknown'))
    } else {
      const pieces = content.text.split('\n')
      pieces.forEach((piece, index) => {
        pending += piece
        if (index < pieces.length - 1) endLine(PLAIN)
      })
    }
  }
  if (pending !== '' || inline.length > 0 || lines.length === 0) endLine(PLAIN)
  return schema.node('doc', null, lines)
}
