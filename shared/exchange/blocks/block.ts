import type { Indent, LineKind, Run } from '../../document/line.ts'
import type { RowHint } from '../rows/hint.ts'

/** One paragraph, list item or label, put together from its rows. */
export interface Block {
  readonly kind: Extract<LineKind, 'text' | 'bullet' | 'number' | 'heading'>
  readonly indent: Indent
  /** Without the mark of a list item. */
  readonly text: string
  /** The mark of a numbered item as printed (`2.`, `a)`), empty elsewhere; its number. */
  readonly printed: string
  readonly value: number
  /** Blank rows above its first row, beyond the usual. */
  readonly space: number
  readonly pageStart: boolean
  /** What a person has said that its first row is. */
  readonly hint?: RowHint
  /** The characters of its row with their formatting, where the file has any and it is one row. */
  readonly runs?: readonly Run[]
  /** Its rows, as positions among the rows of the text, in order. */
  readonly rows: readonly number[]
}
