import type { Line } from '../../document/line.ts'
import type { TemplatePart } from '../../template/template.ts'

/** What a detail behind a person's name is, where the form says it. */
export type DetailName = 'role' | 'organisation' | 'deputyFor' | 'arrival' | 'departure'

export interface Detail {
  readonly name: DetailName | undefined
  readonly text: string
}

/** One thing that a form of ours prints, in the order of printing: what all forms have in common. */
export type Piece =
  | { readonly type: 'kind' | 'title'; readonly text: string }
  | { readonly type: 'fact'; readonly label: string; readonly text: string; readonly times: readonly string[] }
  /** `group` is the label that the person stands under. */
  | { readonly type: 'person'; readonly group: string; readonly name: string; readonly details: readonly Detail[] }
  | { readonly type: 'item'; readonly number: string; readonly closed: boolean; readonly title: string }
  | { readonly type: 'part'; readonly part: TemplatePart; readonly text: string }
  | { readonly type: 'attachment'; readonly title: string }
  | { readonly type: 'secret'; readonly title: string }
  | { readonly type: 'closing' }
  | { readonly type: 'line'; readonly line: Line }

/** A form of ours, read, and what it says of itself besides. */
export interface OwnForm {
  readonly pieces: readonly Piece[]
  readonly body?: string | undefined
  readonly language?: string | undefined
}
