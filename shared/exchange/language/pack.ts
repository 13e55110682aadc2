import type { Language } from '../../document/content.ts'
import type { TemplatePart } from '../../template/template.ts'

/** What a label in the head of a document announces. `when` may hold a date, times or both; `officials` are there but are no members; an `organiser` stands for who met where nothing else says it. */
export const HEAD_FIELDS = [
  'title', 'body', 'organiser', 'when', 'end', 'place', 'present', 'officials', 'apologies', 'absent', 'chair', 'minuteTaker', 'nextMeeting', 'other',
] as const
export type HeadField = (typeof HEAD_FIELDS)[number]

/**
 * One language as data. Words are lower case and stand for themselves; a `RegExp` is tried on a whole row, ignoring case.
 * Nothing in here knows of a single document.
 */
export interface LanguagePack {
  readonly language: Language
  /** Small words by which the language is told from the others. */
  readonly common: readonly string[]
  /** January first; each with its short forms. */
  readonly months: readonly (readonly string[])[]
  /** Labels of the head, by what they announce. */
  readonly head: Readonly<Record<HeadField, readonly string[]>>
  /** Labels inside an item. */
  readonly parts: Readonly<Record<TemplatePart, readonly string[]>>
  /** Labels that say something themselves (`Konklusion:`): they open a part, and stay where text follows on the same row. */
  readonly telling: Readonly<Record<TemplatePart, readonly string[]>>
  /** Of the labels of the case, those that are the minutes' where a document has no other label of those. */
  readonly eitherLabels?: readonly string[]
  /** Of the telling labels of the minutes, those that say what came of an item. */
  readonly decisions: readonly string[]
  /** Heads of the columns of a table whose rows are items: of their numbers, of their titles. */
  readonly itemNumbers: readonly string[]
  readonly itemTitles: readonly string[]
  /** Rows that open a part and are a label only by their form: `Beslutning i Byrådet den 3. maj 2021`. */
  readonly partRows: readonly { readonly part: TemplatePart; readonly row: RegExp }[]
  /** Sentences that open a part and belong to it: `Direktionen indstiller, at`. */
  readonly sentences: readonly { readonly part: TemplatePart; readonly row: RegExp }[]
  /** Letters that may stand before an item's number without a word: `Ö 5`. */
  readonly numberLetters?: readonly string[]
  /** Words before an item's number. */
  readonly itemWords: readonly string[]
  /** Words that make the document an opsamling where its items are counted by them. */
  readonly themeWords: readonly string[]
  /** Words that may stand between the item word and its number: `nr.` */
  readonly numberWords: readonly string[]
  /** Titles that are items even without a number. */
  readonly usualTitles: readonly string[]
  /** Titles at the end of an opsamling that are no theme. */
  readonly closingTitles: readonly string[]
  /** The marker of a closed item, anywhere in a heading; and the marker of an open one. */
  readonly closed: readonly string[]
  readonly open: readonly string[]
  /** Words of the document's own title, by what it is. */
  readonly minutesWords: readonly string[]
  readonly summaryWords: readonly string[]
  /** Headings of a list of the items. */
  readonly contents: readonly string[]
  /** Ends of words that name a body: `udvalg`, `råd`. */
  readonly bodyEnds: readonly string[]
  /** Of those, words that alone do not name anybody: `Committee`. */
  readonly bareBodies?: readonly string[]
  /** The ending that a body's name has behind `des`, to be taken off. */
  readonly bodyGenitive?: RegExp
  /** Words between the kind of document and its body: `Referat af møde i …`. */
  readonly ofBody: readonly string[]
  /** Roles that mean the chair or the minute taker. */
  readonly chairRoles: readonly string[]
  readonly minuteTakerRoles: readonly string[]
  /** Rows that say when the next meeting is, or when this one ended; the date or time is read from what follows the match. */
  readonly nextMeeting: readonly RegExp[]
  readonly meetingEnd: readonly RegExp[]
  /** Sentences by which an opsamling goes from the talk to what was said in plenum, and by which it closes. */
  readonly plenum: readonly RegExp[]
  readonly farewell: readonly RegExp[]
  /** People in prose: `Alle var mødt undtagen …`; the names follow the match. */
  readonly absentProse: readonly RegExp[]
  /** Rows after the last item: signatures, approval of these minutes. */
  readonly ending: readonly RegExp[]
  /** Ends of words that name an office in front of a name: `direktør`, `chef`. */
  readonly titleEnds: readonly string[]
  /** Words before the name of whom somebody stands in for. */
  readonly deputyFor: readonly string[]
  /** Heads of the columns of a list of people: `Navn`, `Funktion`. */
  readonly columnWords: readonly string[]
  /** Words that name a place, where no label says that it is one. */
  readonly places: readonly string[]
  /** Headings between the items behind which all are closed, or open again. */
  readonly closedParts: readonly string[]
  readonly openParts: readonly string[]
  /** Apologies in prose: `Der var afbud fra …`; the names follow the match. */
  readonly apologyProse: readonly RegExp[]
  /** Words that stand for nobody in a list of people. */
  readonly nobody: readonly string[]
  /** Days of the week. */
  readonly weekdays: readonly string[]
  /** Words that stand for the clock: `kl.` */
  readonly clock: readonly string[]
}
