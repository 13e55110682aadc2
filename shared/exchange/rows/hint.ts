import type { TemplatePart } from '../../template/template.ts'

/** Facts of the head of a meeting that a row can be set to say. */
export const FACTS = ['title', 'body', 'date', 'end', 'place', 'present', 'apologies', 'chair', 'minuteTaker', 'nextMeeting'] as const
export type Fact = (typeof FACTS)[number]

/** What a person has said a row is. The stages take it for true, and read the rest by it. */
export type RowHint =
  | { readonly type: 'heading' }
  /** The label of a part; or, with `text`, the first paragraph of it, which stays. */
  | { readonly type: 'part'; readonly part: TemplatePart; readonly text?: true }
  | { readonly type: 'text' }
  | { readonly type: 'fact'; readonly fact: Fact }
  | { readonly type: 'furniture' }

/** What persons have said of rows, by the row's position among the lines of the source. */
export type RowHints = ReadonlyMap<number, RowHint>
