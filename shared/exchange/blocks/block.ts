import type { Indent, LineKind } from '../../document/line.ts'

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
  /** Its rows, as positions among the rows of the text, in order. */
  readonly rows: readonly number[]
}
