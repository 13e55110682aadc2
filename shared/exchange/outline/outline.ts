import type { Measure } from '../blocks/measure.ts'
import { joinTexts } from '../blocks/join.ts'
import { endsSentence } from '../blocks/sentence.ts'
import type { TextRow } from '../furniture/furniture.ts'
import { readWhen } from '../head/when.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { labelForm } from '../language/lexicon.ts'
import { readPartStart } from '../language/partLabel.ts'
import { headEnd } from '../head/headEnd.ts'
import { findCandidates } from './candidates.ts'
import { findChain } from './chain.ts'
import { takeClosedMarker } from './closedMarker.ts'
import { findContents } from './contentsList.ts'
import { findGroups, isInClosedGroup } from './groups.ts'
import type { Heading, Outline } from './heading.ts'
import { readItemHead } from './itemHead.ts'
import { namedAgain } from './namedAgain.ts'
import { isSetHeading } from './setByHand.ts'
import { findUnnumbered, isUsualTitle } from './unnumbered.ts'
import { titleRows } from './titleRows.ts'

/** A single numbered row is an agenda only where it says so itself. */
const isAgenda = (numbered: readonly { score: number; head: { word: string } }[]): boolean =>
  numbered.length > 1 || numbered.some(candidate => candidate.head.word !== '' || candidate.score > 2)

/** `Næste møde` at the very end, with the day below it: not an item, but what the head of the next one will say. */
const saysNextMeeting = (rows: readonly TextRow[], at: number, lexicon: Lexicon): boolean => {
  const below = rows.slice(at + 1)
  return lexicon.head.get(labelForm(rows[at]?.text ?? '')) === 'nextMeeting' && below.length > 0 && below.length <= 2 && /\d/.test(below[0]?.text ?? '') && readWhen(below[0]?.text ?? '', lexicon).rest.length < 40
}

/** The positions that headings take. */
const rowsOf = (headings: readonly Heading[]): ReadonlySet<number> => new Set(headings.flatMap(({ at, rows }) => Array.from({ length: rows }, (_, row) => at + row)))

/** What of an outline belongs to the rows from `from` on, one of several meetings; each has its own list of contents. */
export const partOf = (outline: Outline, rows: readonly TextRow[], from: number, lexicon: Lexicon): Outline => {
  const headings = outline.headings.filter(({ at }) => at >= from && at < from + rows.length).map(heading => ({ ...heading, at: heading.at - from }))
  const contents = findContents(rows, headings, lexicon)
  return {
    headings: headings.map(heading => (contents.closed.has(heading.at) ? { ...heading, closed: true } : heading)),
    contents: contents.rows,
    groups: new Set([...outline.groups].map(at => at - from).filter(at => at >= 0 && at < rows.length && !contents.rows.has(at))),
  }
}

/** Finds the items of a document. */
export const findOutline = (rows: readonly TextRow[], wrapped: boolean, measure: Measure, lexicon: Lexicon): Outline => {
  const counted = findChain(findCandidates(rows, lexicon))
  const chain = namedAgain(rows, counted) ?? counted
  const numbered = isAgenda(chain) ? chain : []
  const starts = new Set([...numbered.map(candidate => candidate.at), ...rows.flatMap((row, at) => (isSetHeading(row) ? [at] : []))])
  const headings: Heading[] = numbered.map(({ at, head }) =>
    take({ at, number: head.number, title: head.title || standsAlone(at, head.marker), closed: head.closed, theme: lexicon.pack.themeWords.includes(head.word), sure: true }, starts))

  const groups = findGroups(rows, lexicon)
  const apart = new Set(groups.map(group => group.at))
  const first = numbered[0]?.at
  const others = first === undefined ? findUnnumbered(rows, headEnd(rows, lexicon), lexicon) : { at: strays(first, rowsOf(headings)), sure: true }
  for (const at of setByHand(headings, others.at)) {
    const head = readItemHead(rows[at]?.text ?? '', lexicon)
    const { text, closed } = takeClosedMarker(rows[at]?.text ?? '', lexicon)
    headings.push(take({ at, number: head?.number ?? '', title: head?.title || text, closed: head?.closed ?? closed, theme: false, sure: true }, starts))
  }
  const otherStarts = new Set(others.at)
  for (const at of others.at) {
    if (apart.has(at)) continue
    const marked = takeClosedMarker(rows[at]?.text ?? '', lexicon)
    headings.push(take({ at, number: '', title: marked.text.replace(/\s*:$/u, ''), closed: marked.closed, theme: false, sure: others.sure }, otherStarts))
  }
  headings.sort((a, b) => a.at - b.at)
  const contents = findContents(rows, headings, lexicon)
  // what parts the entries of the list does not part the items
  const between = groups.filter(group => !contents.rows.has(group.at))
  return {
    headings: headings.map(heading => (contents.closed.has(heading.at) || isInClosedGroup(heading.at, between) ? { ...heading, closed: true } : heading)),
    contents: contents.rows,
    groups: new Set(between.map(group => group.at)),
  }

  /** Rows that a person has said are headings, and that were not found to be. */
  function setByHand(found: readonly Heading[], more: readonly number[]): number[] {
    const taken = new Set([...found.map(heading => heading.at), ...more])
    return rows.flatMap((row, at) => (isSetHeading(row) && !taken.has(at) ? [at] : []))
  }

  /** `Lukket punkt` is the title where no title stands below it. */
  function standsAlone(at: number, marker: string | undefined): string {
    const next = rows[at + 1]
    const hasTitle = next !== undefined && next.space === 0 && next.text.length < 130 && !endsSentence(next.text) && !readPartStart(next.text, lexicon)
    return hasTitle ? '' : marker ?? ''
  }

  /** Items without a number between numbered ones: only those that everybody knows. */
  function strays(from: number, taken: ReadonlySet<number>): number[] {
    return rows.flatMap((row, at) => (at > from && !taken.has(at) && !row.hint && row.space > 0 && isUsualTitle(row.text, lexicon) && !readPartStart(row.text, lexicon) && !saysNextMeeting(rows, at, lexicon) ? [at] : []))
  }

  /** Completes a heading by the rows that its title runs on to. */
  function take(heading: Omit<Heading, 'rows'>, all: ReadonlySet<number>): Heading {
    const own = rows[heading.at]
    const next = rows[heading.at + 1]
    // a number alone: the title stands below
    const below = heading.title === '' && next !== undefined && !next.hint && !all.has(heading.at + 1) && !readPartStart(next.text, lexicon)
    const at = below ? heading.at + 1 : heading.at
    const count = titleRows(rows, at, wrapped, measure, lexicon, place => all.has(place))
    const texts = rows.slice(at, at + count).map(row => row.text)
    const title = own === undefined ? '' : joinTexts(below ? texts : [heading.title, ...texts.slice(1)])
    const marked = count > 1 || below ? takeClosedMarker(title, lexicon) : { text: title, closed: false }
    return { ...heading, rows: count + (below ? 1 : 0), title: marked.text, closed: heading.closed || marked.closed }
  }
}
