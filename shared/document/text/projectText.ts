import { Fragment, type Mark, type Node, type Schema } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { cleanText } from '../cleanText.ts'
import { type LineAttributes, readAttributes, readLineEnd } from '../lineEnd.ts'
import { toRun } from '../runs.ts'
import { firstItem, formatAfter } from './items.ts'
import { KnownLines, type Piece } from './knownLines.ts'
import { toMarks, toNodeAttributes } from './schema.ts'

const PLAIN: LineAttributes = readAttributes(() => undefined)
const NONE: readonly Mark[] = []
/** Most text needs no cleaning; a search for one sign is quicker than a replacement. */
const SUSPECT = /[^\u0020-\u007e\u0080-\ud7ff\ue000-\uffff\t]/

/** Builds lines from units, one after the other. */
class Projection {
  readonly lines: Node[] = []
  readonly #schema: Schema
  readonly #known: KnownLines
  #pieces: Piece[] = []
  #pending = ''
  #format: Readonly<Record<string, unknown>> = {}
  #marks: readonly Mark[] = NONE

  constructor(schema: Schema, known: Node | undefined) {
    this.#schema = schema
    this.#known = new KnownLines(known)
  }

  text(text: string): void {
    if (!text.includes('\n')) {
      this.#pending += text
      return
    }
    text.split('\n').forEach((piece, index) => {
      if (index > 0) this.end(PLAIN)
      this.#pending += piece
    })
  }

  format(item: Y.Item): void {
    this.#flush()
    this.#format = formatAfter(this.#format, item)
    this.#marks = Object.keys(this.#format).length === 0 ? NONE : toMarks(this.#schema, toRun('', this.#format))
  }

  unknown(): void {
    this.#flush()
    this.#pieces.push({ text: undefined, marks: NONE })
  }

  end(attributes: LineAttributes): void {
    this.#flush()
    this.lines.push(this.#known.find(attributes, this.#pieces) ?? this.#make(attributes))
    this.#pieces = []
  }

  /** The lines; the last one's end is read as present. */
  finish(): Node[] {
    if (this.#pending !== '' || this.#pieces.length > 0 || this.lines.length === 0) this.end(PLAIN)
    return this.lines
  }

  #make(attributes: LineAttributes): Node {
    const inline = this.#pieces.map(({ text, marks }) => (text === undefined ? this.#schema.node('unknown') : this.#schema.text(text, marks)))
    return this.#schema.node('line', toNodeAttributes(attributes), Fragment.fromArray(inline))
  }

  #flush(): void {
    if (this.#pending === '') return
    this.#pieces.push({ text: SUSPECT.test(this.#pending) ? cleanText(this.#pending) : this.#pending, marks: this.#marks })
    this.#pending = ''
  }
}

/**
 * The document that an editor shows for a section: every unit of the text is exactly one character, one line end or one
 * `unknown`, in order, so positions translate by counting. Total: every Y.Text gives a valid document.
 * @param schema any schema with the nodes and marks of schema.ts
 * @param known a document of the same schema; lines that are in it are taken from there, which is quicker than making them
 */
export const projectText = (text: Y.Text, schema: Schema, known?: Node): Node => {
  const projection = new Projection(schema, known)
  for (let item = firstItem(text); item; item = item.right) {
    if (item.deleted) continue
    const { content } = item
    if (content instanceof Y.ContentString) projection.text(content.str)
    else if (content instanceof Y.ContentType && content.type instanceof Y.Map) projection.end(readLineEnd(content.type))
    else if (item.countable) projection.unknown()
    else projection.format(item)
  }
  return schema.node('doc', null, projection.finish())
}
