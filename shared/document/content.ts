import type { AttachmentId, ItemId, PersonId, Sha256 } from '../domain/ids.ts'
import type { Line } from './line.ts'

export type TemplateId = 'referat' | 'opsamling'
/** What an item can hold besides its title. */
export type ItemPart = 'caseStatement' | 'recommendation' | 'attachments' | 'minutes'

/** What a template of the forum's own calls things. */
export interface ContentForm {
  /** What the document calls itself: `Referat`. */
  readonly document: string
  /** What one item is called: `Punkt`. */
  readonly item: string
  /** The parts of an item, in printed order; one that is not here is not offered, and printed all the same where it says something. */
  readonly parts: readonly { readonly part: ItemPart; readonly label: string }[]
  /** Labels of what stands before the first and after the last item; empty where nothing does. */
  readonly intro: string
  readonly closing: string
}

export type Attendance = 'present' | 'apology' | 'absent'
export type Language = 'da' | 'en' | 'nb' | 'sv' | 'de'

/** The head of the minutes. Times are local, without a zone: `2021-01-08T09:00`. Empty strings mean "not said". */
export interface Header {
  readonly title: string
  readonly place: string
  readonly start: string
  readonly end: string
  /** Free text: often a date, sometimes a sentence. */
  readonly nextMeeting: string
  readonly language: Language
}

export interface Person {
  readonly id: PersonId
  readonly name: string
  readonly organisation: string
  /** What the person is in the meeting, as printed: `formand`, `referent`, or empty. */
  readonly role: string
  readonly attendance: Attendance
  /** Local time `HH:MM`, empty where from the start. */
  readonly arrival: string
  readonly departure: string
  /** The name of the person whose place is taken, or empty. */
  readonly deputyFor: string
}

export interface Attachment {
  readonly id: AttachmentId
  readonly title: string
  /** Absent where only a title was given. */
  readonly file?: { readonly name: string; readonly mediaType: string; readonly size: number; readonly sha256: Sha256 }
}

/** `numbered` items count; the others (a break, a heading) do not. */
export type ItemKind = 'numbered' | 'unnumbered'

/** What an item says to those who may read all of it. */
export interface ItemText {
  readonly title: string
  readonly caseStatement: readonly Line[]
  readonly recommendation: readonly Line[]
  readonly minutes: readonly Line[]
  readonly attachments: readonly Attachment[]
}

/** One agenda item. */
export interface AgendaItem {
  readonly id: ItemId
  /** Derived from the order, never stored: `1`, `2` …; empty for an unnumbered item. */
  readonly number: string
  readonly kind: ItemKind
  readonly closed: boolean
  /** Everything the item says; of a closed item only its public title and, in `minutes`, its public text. */
  readonly open: ItemText
  /** What a closed item says behind the door; absent in an open item and in all that is for the public. */
  readonly secret?: ItemText
}

/** Everything that a meeting's minutes say at one moment: what is shown, approved, hashed and published. */
export interface MeetingContent {
  readonly template: TemplateId
  /** Absent where the template is one of the program's own. */
  readonly form?: ContentForm
  readonly body: string
  readonly header: Header
  /** Sorted as they are printed. */
  readonly people: readonly Person[]
  readonly intro: readonly Line[]
  readonly items: readonly AgendaItem[]
  readonly closing: readonly Line[]
}
