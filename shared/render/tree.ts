import type { AttachmentId, ItemId, PersonId } from '../domain/ids.ts'
import type { Attachment, Language } from '../document/content.ts'
import type { Indent, Run } from '../document/line.ts'
import type { TemplatePart } from '../template/template.ts'

/**
 * Minutes as what they mean: the one tree that every printed form (HTML, Markdown, later PDF and DOCX) is made from.
 * Labels are already words; texts are still plain, each form escapes them its own way.
 */
export interface DocumentTree {
  readonly language: Language
  /** The language of the labels, which are not written in all languages. */
  readonly labels: 'da' | 'en'
  /** What such a document is called: `Referat`. */
  readonly document: string
  /** What the document calls itself: `Referat`. Empty where the title begins with that. */
  readonly kind: string
  readonly title: string
  readonly facts: readonly Fact[]
  readonly groups: readonly PeopleGroup[]
  readonly intro: readonly Block[]
  readonly items: readonly ItemNode[]
  readonly closing: readonly Block[]
  /** Empty where it is not said, or stands in the text already. */
  readonly nextMeeting: Fact | undefined
}

/** A row of the head. `times` are the machine-readable forms of the moments in `value`, in order. */
export interface Fact {
  readonly name: 'meeting' | 'time' | 'place' | 'nextMeeting'
  readonly label: string
  readonly value: readonly Words[]
}

/** Words, and the moment they name, if they name one (`2021-01-08`, `2021-01-08T09:00`, `09:15`). */
export interface Words {
  readonly text: string
  readonly time?: string
}

export interface PeopleGroup {
  readonly attendance: 'present' | 'apology' | 'absent'
  readonly label: string
  /** Empty where it is worth saying that there was nobody. */
  readonly people: readonly PersonNode[]
}

export interface PersonNode {
  readonly id: PersonId
  readonly name: string
  /** Role, organisation, arrival, departure, whose deputy: each as it is printed behind the name. */
  readonly details: readonly PersonDetail[]
}

export interface PersonDetail {
  readonly name: 'role' | 'organisation' | 'deputyFor' | 'arrival' | 'departure'
  readonly words: readonly Words[]
}

export interface ItemNode {
  readonly id: ItemId
  /** `1`, or empty for an item that does not count. */
  readonly number: string
  /** The number as printed before the title: `1.`, `Tema 1:`; empty for an item that does not count. */
  readonly marker: string
  readonly title: string
  /** `Lukket punkt` for a closed item, else empty. */
  readonly closed: string
  readonly parts: readonly PartNode[]
  /** What stands behind the door, for those who may read it. */
  readonly secret: { readonly label: string; readonly title: string; readonly parts: readonly PartNode[] } | undefined
}

/** One part of an item; `label` is empty where it is printed without one. */
export type PartNode =
  | { readonly part: Exclude<TemplatePart, 'attachments'>; readonly label: string; readonly blocks: readonly Block[] }
  | { readonly part: 'attachments'; readonly label: string; readonly attachments: readonly AttachmentNode[] }

export interface AttachmentNode {
  readonly id: AttachmentId
  readonly title: string
  readonly file: Attachment['file']
  /** The file's size in words, empty without a file. */
  readonly size: string
}

/** `indent` is what is left of the line's own, once the list item it stands in is counted off; `start` an ordered list's first number. */
export type Block =
  | { readonly type: 'paragraph' | 'heading'; readonly indent: Indent; readonly runs: readonly Run[] }
  | { readonly type: 'decision'; readonly indent: Indent; readonly label: string; readonly runs: readonly Run[] }
  | { readonly type: 'action'; readonly indent: Indent; readonly label: string; readonly runs: readonly Run[]; readonly terms: readonly ActionTerm[] }
  | { readonly type: 'list'; readonly indent: Indent; readonly ordered: boolean; readonly start: number; readonly items: readonly ListItem[] }

/** Who, by when, done: `value` is missing where the label says it all. */
export interface ActionTerm {
  readonly name: 'responsible' | 'due' | 'done'
  readonly label: string
  readonly value?: Words
}

export interface ListItem {
  readonly runs: readonly Run[]
  /** What stands under it: a list further in, a paragraph of the same point. */
  readonly blocks: readonly Block[]
}
