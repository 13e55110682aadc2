import type { Mark, Node } from '@tiptap/pm/model'
import type { LineAttributes } from '../lineEnd.ts'

/** A stretch of characters with the same marks; without text: one unknown embed. */
export interface Piece {
  readonly text: string | undefined
  readonly marks: readonly Mark[]
}

const sameMarks = (a: readonly Mark[], b: readonly Mark[]): boolean => a.length === b.length && a.every((mark, index) => mark.eq(b[index]!))

/** True where a line node holds just these pieces; neighbours that look the same count as one. */
const holds = (line: Node, pieces: readonly Piece[]): boolean => {
  let [child, used] = [0, 0]
  for (const { text, marks } of pieces) {
    const node = child < line.childCount ? line.child(child) : undefined
    if (!node || !sameMarks(node.marks, marks)) return false
    if (text === undefined ? node.isText : !(node.text ?? '').startsWith(text, used)) return false
    used += text?.length ?? 1
    if (used === node.nodeSize) [child, used] = [child + 1, 0]
  }
  return child === line.childCount && used === 0
}

const says = ({ attrs }: Node, { kind, indent, responsible, due, done }: LineAttributes): boolean =>
  attrs['kind'] === kind && attrs['indent'] === indent && attrs['responsible'] === (responsible ?? null) && attrs['due'] === (due ?? null) && attrs['done'] === (done ?? false)

/** The lines that an editor shows already, handed out again in order. One that has changed or gone is passed over. */
export class KnownLines {
  readonly #doc: Node | undefined
  #next = 0

  constructor(doc: Node | undefined) {
    this.#doc = doc
  }

  /** A node that says just this; undefined where none stands about here. */
  find(attributes: LineAttributes, pieces: readonly Piece[]): Node | undefined {
    if (!this.#doc) return undefined
    for (const index of [this.#next, this.#next + 1, this.#next - 1]) {
      const line = index >= 0 && index < this.#doc.childCount ? this.#doc.child(index) : undefined
      if (!line || !says(line, attributes) || !holds(line, pieces)) continue
      this.#next = index + 1
      return line
    }
    this.#next++
    return undefined
  }
}
