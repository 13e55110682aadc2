import { account, type Fate } from './account.ts'
import { assemble } from './assemble.ts'
import { buildBlocks } from './blocks/blocks.ts'
import { measureOf } from './blocks/measure.ts'
import { readRowMarks } from './blocks/rowMarks.ts'
import { clearFurniture, type Cleared, type TextRow } from './furniture/furniture.ts'
import { PEOPLE, readHeadLabel } from './head/headLabel.ts'
import { readHead, type Layout } from './head/readHead.ts'
import type { ImportResult } from './imported.ts'
import { formOf, type KnownForm } from './knownForm.ts'
import { lexiconFor } from './language/detect.ts'
import type { Lexicon } from './language/lexicon.ts'
import type { HeadField } from './language/pack.ts'
import { withDecisions } from './language/withDecisions.ts'
import { withParts } from './language/withParts.ts'
import { withForms } from './language/withForms.ts'
import { readPartStart } from './language/partLabel.ts'
import { findMeetings } from './meetings/findMeetings.ts'
import { laterHeads } from './meetings/laterHeads.ts'
import { USUAL_LABELS } from './own/labels.ts'
import { mergeMeetings, type ReadMeeting } from './meetings/mergeMeetings.ts'
import { withCountingWord } from './outline/countingWord.ts'
import type { Outline } from './outline/heading.ts'
import { readItemHead } from './outline/itemHead.ts'
import { findOutline, partOf } from './outline/outline.ts'
import type { RowHints } from './rows/hint.ts'
import { learnLabels } from './sections/learnLabels.ts'
import { nameByAgenda } from './rows/agendaTitles.ts'
import { layTables } from './rows/laid/laidTables.ts'
import { wordLoneNumbers } from './rows/loneNumbers.ts'
import { partReferences } from './rows/headingReferences.ts'
import { unfoldMarginLabels } from './rows/marginLabels.ts'
import { unfoldItemTables, type Unfolded } from './rows/itemTables.ts'
import type { Source } from './rows/row.ts'

/** How a document is to be read. */
export interface ReadOptions {
  /** What a person has said of single rows. */
  readonly hints?: RowHints
  /** Which of several meetings, from 1; without it all are read, and a number beyond the last is the last. */
  readonly meeting?: number
  /** What the templates of the forum call things. */
  readonly forms?: readonly KnownForm[]
}

const NO_HINTS: RowHints = new Map()

/** Reads a document from its rows, stage by stage: furniture away, items found, meetings told apart, head read, rows put together, parts told apart. */
export const importRows = (source: Source, { hints = NO_HINTS, meeting, forms = [] }: ReadOptions = {}): ImportResult => {
  const all = hints.size === 0 ? source.rows : source.rows.map(row => withHint(row, hints))
  const spoken = withForms(lexiconFor(all), forms)
  const laid = layTables(all, spoken)
  const margin = unfoldMarginLabels(laid.rows, spoken)
  const known = withParts(spoken, margin.labels)
  const relaid = nameByAgenda(wordLoneNumbers(partReferences(margin, known), known), known)
  const unfolded = unfoldItemTables(relaid.rows, known)
  const origin = unfolded.origin.map(at => laid.origin[relaid.origin[at] ?? at] ?? at)
  const { cleared, layout, outline, lexicon } = findItems({ ...unfolded, origin }, withDecisions(unfolded.rows, known), source.wrapped)
  const { rows, heads } = cleared
  const learnt = learnLabels(rows, outline.headings, lexicon)
  const starts = findMeetings(rows, outline.headings, lexicon)
  const [first = 0, ...later] = starts
  const read = (from: number, at: number): ReadMeeting => {
    const own = rows.slice(from, later[at] ?? rows.length)
    return readOne(own, from, later.length === 0 ? outline : partOf(outline, own, from, lexicon), heads, layout, learnt)
  }
  const found = [read(first, 0), ...later.map((from, at) => read(from, at + 1))] as const
  const chosen = meeting === undefined ? undefined : found[Math.min(meeting, found.length) - 1]
  const { content, fates } = chosen && found.length > 1 ? { content: chosen.content, fates: only(chosen, rows.length) } : mergeMeetings(found)
  const written = formOf(all.map(row => row.text), forms, USUAL_LABELS)
  return {
    content: written ? { ...content, template: written.base, form: written.form } : content,
    source: account(all, cleared, fates, origin),
    meetings: found.map(one => ({ title: one.content.title, date: one.content.date, line: origin[rows[one.from]?.index ?? 0] ?? 0 })),
  }
}

interface FoundItems {
  readonly cleared: Cleared
  readonly layout: Layout
  readonly outline: Outline
  readonly lexicon: Lexicon
}

/** Takes the furniture away and finds the items; where no word of the language numbers them, by the word that the document counts them by. */
const findItems = (unfolded: Unfolded, lexicon: Lexicon, wrapped: boolean): FoundItems => {
  const cleared = clearFurniture(unfolded.rows, {
    isLabel: text => readPartStart(text, lexicon) !== undefined,
    isItem: text => readItemHead(text, lexicon) !== undefined,
    isPeople: row => namesPeople(row, lexicon),
    labels: unfolded.heads,
    heads: new Set([...laterHeads(unfolded.rows, lexicon), ...partsOfLines(unfolded.origin)]),
  })
  const layout = { measure: measureOf(cleared.rows), wrapped }
  const outline = findOutline(cleared.rows, wrapped, layout.measure, lexicon)
  const isNumbered = outline.headings.some(heading => heading.number !== '' && heading.sure)
  const counting = isNumbered ? lexicon : withCountingWord(cleared.rows, lexicon)
  return counting === lexicon ? { cleared, layout, outline, lexicon } : findItems(unfolded, counting, wrapped)
}

const NAMES: ReadonlySet<HeadField> = new Set<HeadField>([...PEOPLE, 'chair', 'minuteTaker'])
const namesPeople = (row: Source['rows'][number], lexicon: Lexicon): boolean => NAMES.has(readHeadLabel(row, lexicon)?.field ?? 'other')

/** Rows, by index, that were made of one line with others: they belong together, and to no edge of a page. */
const partsOfLines = (origin: readonly number[]): number[] => {
  const counts = new Map<number, number>()
  for (const line of origin) counts.set(line, (counts.get(line) ?? 0) + 1)
  return origin.flatMap((line, at) => ((counts.get(line) ?? 0) > 1 ? [at] : []))
}

const withHint = (row: Source['rows'][number], hints: RowHints): Source['rows'][number] => {
  const hint = hints.get(row.index)
  return hint && row.text !== '' ? { ...row, hint } : row
}

const readOne = (rows: readonly TextRow[], from: number, outline: Outline, heads: readonly string[], layout: Layout, lexicon: Lexicon): ReadMeeting => {
  const headEnd = outline.headings[0]?.at ?? rows.length
  const head = readHead(rows, headEnd, at => outline.contents.has(at) || outline.groups.has(at), heads, layout, lexicon)
  const words = new Set(rows.flatMap(row => row.text.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []))
  const context = { ...layout, marks: readRowMarks(rows, layout.measure, lexicon), known: (word: string) => words.has(word) }
  const blocks = (begin: number, end: number, skip: (at: number) => boolean) => buildBlocks(rows, begin, end, skip, context)
  return { from, rows, ...assemble({ rows, outline, head, headEnd, lexicon, blocks }) }
}

/** The fates of one meeting's rows, and of the others' that they are of another meeting. */
const only = (meeting: ReadMeeting, count: number): ReadonlyMap<number, Fate> => {
  const fates = new Map<number, Fate>(Array.from({ length: count }, (_, at) => [at, { why: 'otherMeeting' }]))
  for (let at = 0; at < meeting.rows.length; at += 1) {
    const fate = meeting.fates.get(at)
    if (fate) fates.set(meeting.from + at, fate)
    else fates.delete(meeting.from + at)
  }
  return fates
}
