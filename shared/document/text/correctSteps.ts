import type { Mark, Node } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'
import { LINE_KEYS } from './schema.ts'
import { commonEnds } from './trim.ts'
import { UNKNOWN } from './units.ts'

const sameMarks = (a: readonly Mark[], b: readonly Mark[]): boolean => a.length === b.length && a.every((mark, index) => mark.eq(b[index]!))

const charactersOf = (line: Node): string => line.textBetween(0, line.content.size, '', UNKNOWN)

/** Gives the characters of a line the marks that they have in `target`; both hold the same characters. */
const correctMarks = (tr: Transform, position: number, target: Node): void => {
  target.forEach((node, offset) => {
    const from = position + 1 + offset
    const to = from + node.nodeSize
    tr.doc.nodesBetween(from, to, (present, at) => {
      if (!present.isInline || sameMarks(present.marks, node.marks)) return
      const [start, end] = [Math.max(at, from), Math.min(at + present.nodeSize, to)]
      for (const mark of present.marks) if (!mark.isInSet(node.marks)) tr.removeMark(start, end, mark)
      for (const mark of node.marks) if (!mark.isInSet(present.marks)) tr.addMark(start, end, mark)
    })
  })
}

const correctLine = (tr: Transform, position: number, line: Node, target: Node): void => {
  for (const key of LINE_KEYS) if (line.attrs[key] !== target.attrs[key]) tr.setNodeAttribute(position, key, target.attrs[key])
  if (line.content.eq(target.content)) return
  const [present, wanted] = [charactersOf(line), charactersOf(target)]
  if (present !== wanted) {
    const { prefix, suffix } = commonEnds(present, wanted)
    tr.replaceWith(position + 1 + prefix, position + 1 + line.content.size - suffix, target.content.cut(prefix, target.content.size - suffix))
  }
  correctMarks(tr, position, target)
}

/** Makes a document equal to `target` wherever they differ. The editor is corrected, never the text. */
export const correctSteps = (tr: Transform, target: Node): void => {
  const count = Math.min(tr.doc.childCount, target.childCount)
  let first = 0
  while (first < count && tr.doc.child(first).eq(target.child(first))) first++
  let same = 0
  while (same < count - first && tr.doc.child(tr.doc.childCount - 1 - same).eq(target.child(target.childCount - 1 - same))) same++
  const present = tr.doc.childCount - same
  const wanted = target.childCount - same
  if (first === present && first === wanted) return
  let position = 0
  for (let index = 0; index < first; index++) position += tr.doc.child(index).nodeSize
  if (present === wanted) {
    for (let index = first; index < wanted; index++) {
      correctLine(tr, position, tr.doc.child(index), target.child(index))
      position += target.child(index).nodeSize
    }
    return
  }
  let end = position
  for (let index = first; index < present; index++) end += tr.doc.child(index).nodeSize
  const lines = Array.from({ length: wanted - first }, (_, index) => target.child(first + index))
  tr.replaceWith(position, end, lines)
}
