import { Fragment, type Node, type Schema } from '@tiptap/pm/model'
import type { Line, Run } from '../line.ts'
import { appendRun, toRun } from '../runs.ts'
import { formatOf, lineAttributesOf, toMarks, toNodeAttributes } from './schema.ts'
import { cleanLine } from './units.ts'

/** A line as a node of the editor, its characters cleaned. */
export const toNode = (schema: Schema, line: Line): Node => {
  const inline = line.runs.filter(run => run.text !== '').map(run => schema.text(cleanLine(run.text), toMarks(schema, toRun(run.text, { ...run }))))
  return schema.node('line', toNodeAttributes(line), Fragment.fromArray(inline))
}

/** A node of the editor as a line. What is not text is left out. */
export const toLine = (node: Node): Line => {
  const runs: Run[] = []
  node.forEach(child => {
    if (child.isText) appendRun(runs, toRun(child.text ?? '', formatOf(child.marks)))
  })
  return { ...lineAttributesOf(node), runs }
}
