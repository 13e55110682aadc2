import type { LineAttributes } from '../lineEnd.ts'

/** Formatting for characters: null takes it off. */
export type Format = Readonly<Record<string, string | true | null>>

/**
 * One change of a section, in units. Edits of a list are applied one after the other: each counts in the text that the
 * ones before it have left.
 */
export type TextEdit =
  | { type: 'delete'; at: number; length: number }
  /** Characters with exactly this formatting. */
  | { type: 'insert'; at: number; text: string; format: Format }
  /** A new line end. */
  | { type: 'insertEnd'; at: number; attributes: LineAttributes }
  /** Characters only; the stretch holds no line end. */
  | { type: 'format'; at: number; length: number; format: Format }
  /** What a line end that stays says from now on; only what differs is written. */
  | { type: 'setEnd'; at: number; before: LineAttributes; after: LineAttributes }

/** True where an edit is more than typing inside a line: it is a step of its own for undo. */
export const isStructural = (edit: TextEdit): boolean =>
  edit.type === 'insertEnd' || edit.type === 'setEnd' || edit.type === 'format' || (edit.type === 'insert' && edit.text.length > 20)
