import type { Transform } from '@tiptap/pm/transform'
import * as Y from 'yjs'
import { toRun } from '../runs.ts'
import { firstItem, formatAfter } from './items.ts'
import { toMarks } from './schema.ts'
import { positionAt, schemaOf } from './units.ts'

/** Characters that stand in one place behind `unit` units. */
export interface Typed {
  readonly unit: number
  readonly text: string
  /** The formatting that holds there, as Y.Text keeps it. */
  readonly format: Readonly<Record<string, unknown>>
}

/** What needs cleaning before it is shown, or ends a line. */
const UNCLEAN = /[^\u0020-\u007e\u0080-\ud7ff\ue000-\uffff\t]/

/** The only client that a transaction has new items of, and its clocks before and after. */
const onlyWriter = ({ beforeState, afterState }: Y.Transaction): { client: number; from: number; to: number } | undefined => {
  let found: { client: number; from: number; to: number } | undefined
  for (const [client, to] of afterState) {
    const from = beforeState.get(client) ?? 0
    if (to === from) continue
    if (found) return undefined
    found = { client, from, to }
  }
  return found
}

const goesOn = (item: Y.Item): boolean => {
  for (let next = item.right; next; next = next.right) if (!next.deleted && next.countable) return true
  return false
}

/**
 * The characters that somebody typed, where that is all that a transaction did: the usual case, which needs no comparison of the whole
 * section. Undefined for anything else. For use while the transaction is being observed.
 */
export const typedIn = (text: Y.Text, transaction: Y.Transaction): Typed | undefined => {
  const [only, ...others] = transaction.changed
  // a null key stands for what is in a list and not under a key
  if (!only || others.length > 0 || transaction.deleteSet.clients.size > 0 || !Object.is(only[0], text) || only[1].size !== 1 || !only[1].has(null)) return undefined
  const writer = onlyWriter(transaction)
  if (!writer) return undefined
  let unit = 0
  let format: Readonly<Record<string, unknown>> = {}
  for (let item = firstItem(text); item; item = item.right) {
    const { client, clock } = item.id
    if (client === writer.client && clock >= writer.from) {
      const { content } = item
      const whole = !item.deleted && clock === writer.from && item.length === writer.to - writer.from
      // behind the last line end it would make a line
      return whole && content instanceof Y.ContentString && !UNCLEAN.test(content.str) && goesOn(item) ? { unit, text: content.str, format } : undefined
    }
    if (item.deleted) continue
    if (item.countable) unit += item.length
    else format = formatAfter(format, item)
  }
  return undefined
}

/** Puts what was typed into an editor that has followed the text until then. */
export const insertTyped = (tr: Transform, { unit, text, format }: Typed): void => {
  const schema = schemaOf(tr.doc)
  tr.insert(positionAt(tr.doc, unit), schema.text(text, toMarks(schema, toRun('', format))))
}
