import type { ItemId } from '../domain/ids.ts'

/** A part of the minutes that the public reads. */
export type Part = 'head' | 'people' | 'intro' | 'title' | 'caseStatement' | 'recommendation' | 'attachments' | 'minutes' | 'closing'

/** Where something stands: in an item, or outside them. */
export interface Place {
  readonly itemId: ItemId | null
  readonly part: Part
}

/** What is hidden in a file. */
export const HIDDEN = ['comments', 'changes', 'hiddenText'] as const
export type Hidden = (typeof HIDDEN)[number]

/** One thing that should not be published without somebody having thought about it. */
export type Finding =
  /** Looks like a CPR number with a real date; `fits`: its check digit is right too (younger ones need not be). */
  | { readonly type: 'cpr'; readonly place: Place; readonly text: string; readonly fits: boolean }
  | { readonly type: 'email'; readonly place: Place; readonly text: string }
  | { readonly type: 'phone'; readonly place: Place; readonly text: string }
  /** Something said in review that nobody has settled. */
  | { readonly type: 'openRemark'; readonly place: Place | null }
  /** Something was recommended, and the minutes say nothing of what came of it. */
  | { readonly type: 'emptyMinutes'; readonly place: Place }
  /** One person both among those who were there and among those who were not. */
  | { readonly type: 'twice'; readonly place: Place; readonly text: string }
  /** A file in which no text can be found: nobody who cannot see it can read it. */
  | { readonly type: 'noText'; readonly place: Place; readonly text: string }
  | { readonly type: 'hidden'; readonly place: Place; readonly text: string; readonly what: Hidden }
  /** A file that we could not look into. */
  | { readonly type: 'unread'; readonly place: Place; readonly text: string }
  /** Words of a closed item that stand where everybody reads them. */
  | { readonly type: 'closedText'; readonly place: Place; readonly text: string }

export const FINDING_TYPES = ['cpr', 'email', 'phone', 'closedText', 'openRemark', 'emptyMinutes', 'twice', 'noText', 'hidden', 'unread'] as const satisfies readonly Finding['type'][]
