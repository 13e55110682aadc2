import type { ItemKind, ItemPart, TemplateId } from '../document/content.ts'

/** A word or sentence in the languages of the screen. */
export type Wording = Readonly<Record<'da' | 'en', string>>

/** What an item can hold besides its title, text and attachments alike. */
export type TemplatePart = ItemPart

/** One part of every item, under its printed label. */
export interface PartTemplate {
  readonly part: TemplatePart
  readonly label: Wording
}

/** An item that a new, empty meeting starts with. */
export interface StandingItem {
  readonly title: Wording
  readonly kind: ItemKind
}

/** How a kind of minutes is made up. Data only; a meeting keeps the version it was made with. */
export interface Template {
  readonly id: TemplateId
  /** Raised by every change of what it says. */
  readonly version: number
  /** What the document calls itself: `Referat`. */
  readonly document: Wording
  /** What one item is called: `Punkt`, `Tema`. */
  readonly item: Wording
  /** The parts of an item, in printed order; one that is not here is not offered. */
  readonly parts: readonly PartTemplate[]
  /** Text before the first and after the last item; undefined where the template has none. */
  readonly intro: Wording | undefined
  readonly closing: Wording | undefined
  /** The items of a new meeting, in order. */
  readonly standing: readonly StandingItem[]
}

/** The label under which a template prints a part, or undefined where it has no such part. */
export const labelOf = (template: Template, part: TemplatePart): Wording | undefined =>
  template.parts.find(candidate => candidate.part === part)?.label
