import type { Attendance, ContentForm, Language, TemplateId } from '../document/content.ts'
import type { Line } from '../document/line.ts'

/** A person as a document names them. */
export interface ImportedPerson {
  readonly name: string
  readonly organisation: string
  /** `formand`, `referent` and the like, as printed; empty where nothing is said. */
  readonly role: string
  readonly attendance: Attendance
  /** `HH:MM`, where the document says so. */
  readonly arrival?: string
  readonly departure?: string
  /** The name of the person whose place is taken. */
  readonly deputyFor?: string
}

export interface ImportedItem {
  /** As printed, without `.` or `Pkt.`; only for comparison, our numbers are derived. Empty where none was printed. */
  readonly number: string
  readonly title: string
  readonly closed: boolean
  readonly caseStatement: readonly Line[]
  readonly recommendation: readonly Line[]
  /** Titles of attachments; the files are not in the document. */
  readonly attachments: readonly string[]
  readonly minutes: readonly Line[]
  /** An item that does not count, where the document says so; else each one does. */
  readonly unnumbered?: true
  /** Of a closed item: what the document says is for the public. */
  readonly open?: { readonly title: string; readonly minutes: readonly Line[] }
}

/** What a file says, in the shape of a meeting, before it is one. No ids: those are given when it is made. */
export interface ImportedContent {
  readonly template: TemplateId
  /** What the file calls things, where a template of a forum's own has said so. */
  readonly form?: ContentForm
  readonly title: string
  readonly body: string
  /** ISO date `yyyy-mm-dd` or empty. */
  readonly date: string
  /** `HH:MM` or empty. */
  readonly start: string
  readonly end: string
  readonly place: string
  readonly nextMeeting: string
  readonly language: Language
  /** Names that the document gives for these offices, or empty. */
  readonly chair: string
  readonly minuteTaker: string
  readonly people: readonly ImportedPerson[]
  readonly intro: readonly Line[]
  readonly items: readonly ImportedItem[]
  readonly closing: readonly Line[]
}

/**
 * Why a line of the source is not in the content. pageNumber, runningHead: of the page, not of the text; label: the template prints it;
 * contents: a list of the items that stand in full further down; web: buttons and links of a web page; otherMeeting: of another meeting in
 * the same file; set: a person has said so.
 */
export const FURNITURE_REASONS = ['pageNumber', 'runningHead', 'blank', 'label', 'contents', 'web', 'otherMeeting', 'set'] as const
export type FurnitureReason = (typeof FURNITURE_REASONS)[number]

/** What became of one line of the source; `where` names the field it went to, and the line there where it has several (`items.2.minutes.0`), `why` the reason it was dropped. */
export type SourceLine =
  | { readonly text: string; readonly fate: 'used'; readonly where: string }
  | { readonly text: string; readonly fate: 'furniture'; readonly why: FurnitureReason }
  | { readonly text: string; readonly fate: 'unsure'; readonly where: string }

export interface ImportResult {
  readonly content: ImportedContent
  /** Every line of the source once, in order. */
  readonly source: readonly SourceLine[]
  /** The meetings that the file holds, in order; absent for a form that holds one by its nature. */
  readonly meetings?: readonly FoundMeeting[]
  /** The file is a form of ours and says itself what each line is; what a person says of them changes nothing. */
  readonly exact?: true
}

/** A meeting in a file, as one tells it from the others. */
export interface FoundMeeting {
  readonly title: string
  /** ISO date or empty. */
  readonly date: string
  /** The line of the source that it begins with, from 0. */
  readonly line: number
}

/** Why a file cannot be read. The words for each stand in `shared/words`. */
export const IMPORT_PROBLEMS = ['empty', 'tooLarge', 'tooSlow', 'binary', 'unknownKind', 'noText', 'garbled', 'locked', 'broken'] as const
export type ImportProblem = (typeof IMPORT_PROBLEMS)[number]
