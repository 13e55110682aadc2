import * as Y from 'yjs'
import { attributeEntries, createLineEnd, type LineAttributes, readAttributes } from '../lineEnd.ts'
import { contentOf, itemAt } from './items.ts'
import type { TextEdit } from './textEdit.ts'
import type { UnitSpace } from './unitSpace.ts'

const COMMON = ['kind', 'indent'] as const
const OF_ACTIONS = ['responsible', 'due', 'done'] as const

/**
 * Writes what differs into the keys of a line end. A line that stops being an action keeps the keys of the action:
 * nobody who only changed the kind meant to delete them.
 */
const writeKeys = (end: Y.Map<unknown>, before: LineAttributes, after: LineAttributes): void => {
  const entries = new Map<string, string | number | boolean>(attributeEntries(after))
  for (const key of after.kind === 'action' ? [...COMMON, ...OF_ACTIONS] : COMMON) {
    if (before[key] === after[key]) continue
    const value = entries.get(key)
    if (value === undefined) end.delete(key)
    else if (end.get(key) !== value) end.set(key, value)
  }
}

const setEnd = (text: Y.Text, index: number, before: LineAttributes, after: LineAttributes): void => {
  const found = itemAt(text, index)
  const content = found && contentOf(found.item)
  if (content?.type === 'end') writeKeys(content.map, before, after)
  else if (content?.type === 'text' && content.text[found?.offset ?? 0] === '\n') {
    // a foreign line end can hold nothing: it becomes one of ours
    text.delete(index, 1)
    text.insertEmbed(index, createLineEnd(readAttributes(key => (after as Record<string, unknown>)[key])))
  }
}

const applyEdit = (text: Y.Text, edit: TextEdit, space: UnitSpace): void => {
  switch (edit.type) {
    case 'insert': {
      const index = space.toIndex(edit.at)
      // an object, even an empty one, is taken exactly; without one the text would inherit from its neighbour
      text.insert(index, edit.text, { ...edit.format })
      return space.inserted(edit.at, index, edit.text.length)
    }
    case 'insertEnd': {
      const index = space.toIndex(edit.at)
      text.insertEmbed(index, createLineEnd(edit.attributes))
      return space.inserted(edit.at, index, 1)
    }
    case 'delete': {
      const ranges = space.ranges(edit.at, edit.length).toReversed()
      space.deleting(edit.at, edit.length)
      for (const { index, length } of ranges) text.delete(index, length)
      return
    }
    case 'format':
      // never past the end: Yjs would fill up with newlines
      for (const { index, length } of space.ranges(edit.at, edit.length)) text.format(index, length, { ...edit.format })
      return
    case 'setEnd':
      for (const { index } of space.ranges(edit.at, 1)) setEnd(text, index, edit.before, edit.after)
  }
}

/** Writes edits into a section, one after the other, inside a transaction of the caller's. A missing last line end is written first. */
export const applyEdits = (text: Y.Text, edits: readonly TextEdit[], space: UnitSpace): void => {
  if (edits.length === 0) return
  space.ensureLastEnd()
  for (const edit of edits) applyEdit(text, edit, space)
}
