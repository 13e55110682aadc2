import { type Attrs, type AttributeSpec, type Mark, type MarkSpec, type Node, type NodeSpec, Schema } from '@tiptap/pm/model'
import type { Run } from '../line.ts'
import { type LineAttributes, readAttributes } from '../lineEnd.ts'
import { runAttributes, toRun } from '../runs.ts'

/** The attributes of a line in the editor, with what they are where nothing is stored. */
export const LINE_SPEC: Readonly<Record<keyof LineAttributes, AttributeSpec>> = {
  kind: { default: 'text' },
  indent: { default: 0 },
  responsible: { default: null },
  due: { default: null },
  done: { default: false },
}
export const LINE_KEYS = ['kind', 'indent', 'responsible', 'due', 'done'] as const

/** The nodes of a section's editor. `unknown` is one embed that this program does not know: shown, counted, never made. */
export const NODE_SPECS: Readonly<Record<'doc' | 'line' | 'text' | 'unknown', NodeSpec>> = {
  doc: { content: 'line+' },
  line: { content: 'inline*', group: 'block', attrs: LINE_SPEC },
  text: { group: 'inline' },
  unknown: { group: 'inline', inline: true, atom: true, selectable: false },
}

/** The marks, in the order in which they nest. */
export const MARK_SPECS: Readonly<Record<'link' | 'bold' | 'italic' | 'underline', MarkSpec>> = {
  link: { attrs: { href: {} }, inclusive: false },
  bold: {},
  italic: {},
  underline: {},
}

/** The flat schema without a screen; the editor's own has the same nodes and marks. */
export const createSectionSchema = (): Schema => new Schema({ nodes: { ...NODE_SPECS }, marks: { ...MARK_SPECS } })

/** What the editor keeps for a line that reads so. */
export const toNodeAttributes = (line: LineAttributes): Attrs => ({
  kind: line.kind,
  indent: line.indent,
  responsible: line.responsible ?? null,
  due: line.due ?? null,
  done: line.done ?? false,
})

/** What a line node says, clamped like anything that is read. */
export const lineAttributesOf = (node: Node): LineAttributes => readAttributes(key => node.attrs[key])

/** The marks of a run, in the schema's own order. */
export const toMarks = (schema: Schema, run: Omit<Run, 'text'>): readonly Mark[] => {
  const marks: Mark[] = []
  if (run.link !== undefined) marks.push(schema.mark('link', { href: run.link }))
  if (run.bold) marks.push(schema.mark('bold'))
  if (run.italic) marks.push(schema.mark('italic'))
  if (run.underline) marks.push(schema.mark('underline'))
  return marks
}

/** The formatting of a text node as Y.Text wants it: exactly what is on, nothing else. */
export const formatOf = (marks: readonly Mark[]): Record<string, string | true> => {
  const on: Record<string, unknown> = {}
  for (const mark of marks) on[mark.type.name] = mark.type.name === 'link' ? mark.attrs['href'] : true
  return runAttributes(toRun('', on))
}
