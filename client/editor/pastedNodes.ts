import type { Node, Schema } from '@tiptap/pm/model'
import type { Line } from '../../shared/document/line.ts'
import { toNode } from '../../shared/document/text/lineNodes.ts'

/** Lines as nodes; for a section of one line joined by spaces into one. */
export const lineNodesFor = (schema: Schema, lines: readonly Line[], singleLine: boolean): Node[] => {
  if (!singleLine) return lines.map(line => toNode(schema, line))
  const runs = lines.filter(line => line.runs.length > 0).flatMap((line, index) => (index === 0 ? line.runs : [{ text: ' ' }, ...line.runs]))
  return [toNode(schema, { kind: 'text', indent: 0, runs })]
}
