import type { Run } from '../../document/line.ts'
import type { RowHint } from './hint.ts'

/** What a file other than plain text says about a row: its style, where it has one. */
export interface RowStyle {
  /** 1 is the highest. */
  readonly heading?: number
  readonly bold?: true
  /** The row is an item of a list that the file itself knows; `mark` is the printed number of a numbered one, where the file says it. */
  readonly list?: { readonly ordered: boolean; readonly level: number; readonly mark?: string }
  /** The row is a row of a table, its cells apart. */
  readonly cells?: readonly string[]
  /** The same, empty ones too, each as its paragraphs; where the file has any. */
  readonly columns?: readonly (readonly string[])[]
  /** For each of those paragraphs the lines of the source that it was put together from, where the file is a text that lays out its tables. */
  readonly lines?: readonly (readonly (readonly number[])[])[]
  /** Where each cell begins, as `indent` of the row says of the first; where the file has positions. */
  readonly indents?: readonly number[]
}

/** One line of the source with its layout. Rows come in reading order; blank ones are there too. */
export interface Row {
  /** Position among the source's lines, from 0. */
  readonly index: number
  /** As it stands in the source. */
  readonly raw: string
  /** Cleaned and trimmed; empty for a blank row. */
  readonly text: string
  /** Blank space at the left, in characters. */
  readonly indent: number
  /** True where a page is known to begin with this row. */
  readonly pageStart: boolean
  /** Blank space above, in lines, where the file has it in its layout and not as blank rows. */
  readonly gap?: number
  /** Where the row ends, and the width of a character, as shares of the width of the text; where the file has positions. */
  readonly edge?: { readonly right: number; readonly character: number }
  readonly style?: RowStyle
  /** It is of the page and not of the document: navigation, buttons, choices. */
  readonly control?: true
  /** The lines of the source that it was put together from, where it is more than a line, or a part of one. */
  readonly lines?: readonly number[]
  /** Its characters with their formatting, where the file has any. */
  readonly runs?: readonly Run[]
  /** What a person has said that the row is. */
  readonly hint?: RowHint
}

/** A document as rows. */
export interface Source {
  readonly rows: readonly Row[]
  /** True where a paragraph may run over several rows; false where every row is a paragraph of its own. */
  readonly wrapped: boolean
}
