import type { ContentForm, ItemKind, TemplateId } from '../document/content.ts'

/** An item that every meeting made from the template begins with, with what always stands under it. */
export interface OwnStandingItem {
  readonly title: string
  readonly kind: ItemKind
  /** Plain text, a line each; empty for nothing. */
  readonly caseStatement: string
}

/** Somebody who belongs to every meeting. */
export interface UsualPerson {
  readonly name: string
  readonly organisation: string
  /** As printed: `formand`, `referent`, or empty. */
  readonly role: string
}

/** A template that a forum has made itself, upon one of ours. */
export interface BodyTemplate {
  readonly name: string
  /** What kind of minutes it is. */
  readonly base: TemplateId
  readonly form: ContentForm
  readonly standing: readonly OwnStandingItem[]
  /** Sentences that are written again and again. */
  readonly phrases: readonly string[]
  readonly people: readonly UsualPerson[]
  readonly place: string
  /** Of the objection period; null: as the forum has it. */
  readonly objectionDays: number | null
}
