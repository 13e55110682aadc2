import * as Y from 'yjs'
import { hasLastEnd } from './items.ts'

/** Where the units that an editor shows stand in the text, and what edits do to the set of them. */
export interface UnitSpace {
  /** Writes the last line's end where it is missing. */
  ensureLastEnd(): void
  /** The text index where something goes in that the editor has put before its unit `unit`. */
  toIndex(unit: number): number
  /** Where those of the units that are still in the text stand: index and length, in order. */
  ranges(unit: number, length: number): { index: number; length: number }[]
  /** Called after an insertion: before which unit of the editor, and where that is in the text. */
  inserted(unit: number, index: number, length: number): void
  /** Called before the deletion. */
  deleting(unit: number, length: number): void
}

/**
 * The usual case: the editor shows exactly the text.
 * @param virtualEnd whether its last line end is one that the text lacks
 */
export const sameSpace = (text: Y.Text, virtualEnd: boolean): UnitSpace => ({
  ensureLastEnd: () => {
    if (virtualEnd && !hasLastEnd(text)) text.insertEmbed(text.length, new Y.Map())
  },
  toIndex: unit => Math.min(unit, text.length),
  ranges: (unit, length) => {
    const fits = Math.min(length, text.length - unit)
    return fits > 0 ? [{ index: unit, length: fits }] : []
  },
  inserted: () => undefined,
  deleting: () => undefined,
})
