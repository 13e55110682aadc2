import type { Block } from './blocks/block.ts'
import type { TextRow } from './furniture/furniture.ts'
import { announces } from './blocks/sentence.ts'
import { lineText } from '../document/line.ts'
import { readHeadLabel } from './head/headLabel.ts'
import { isOnePerson } from './head/people.ts'
import { peopleInProse } from './head/peopleInProse.ts'
import type { Head } from './head/readHead.ts'
import type { Fate } from './account.ts'
import type { ImportedContent, ImportedItem, ImportedPerson } from './imported.ts'
import type { Lexicon } from './language/lexicon.ts'
import { labelForm } from './language/lexicon.ts'
import type { HeadField } from './language/pack.ts'
import { readPartStart } from './language/partLabel.ts'
import type { Heading, Outline } from './outline/heading.ts'
import { findEnding, findMeetingEnd, findNextMeeting, isNextMeetingLabel, saysOnlyEnd, withLabels } from './sections/ending.ts'
import type { PartRules } from './sections/itemParts.ts'
import { placeInParts } from './sections/itemParts.ts'
import { toLines } from './sections/toLines.ts'

/** What the stages before have found. Positions are among the rows of the text. */
export interface Found {
  readonly rows: readonly TextRow[]
  readonly outline: Outline
  readonly head: Head
  readonly headEnd: number
  readonly lexicon: Lexicon
  /** Puts rows together, from (included) to (not included), but for those to skip. */
  readonly blocks: (from: number, to: number, skip: (at: number) => boolean) => Block[]
}

type Note = (rows: readonly number[], fate: Fate) => void

/** A meeting, and what became of each of its rows, by position. */
export interface Assembled {
  readonly content: ImportedContent
  readonly fates: ReadonlyMap<number, Fate>
}

/** Puts the content together and says of every row where it went. */
export const assemble = (found: Found): Assembled => {
  const { rows, outline, head, headEnd, lexicon } = found
  const fates = new Map<number, Fate>()
  const note: Note = (positions, fate) => {
    for (const at of positions) fates.set(at, fate)
  }
  note([...outline.contents], { why: 'contents' })
  note([...outline.groups], { why: 'label' })
  for (const [at, where] of head.used) note([at], { where, sure: true })

  note(head.kinds, { why: 'label' })
  const free = new Set(head.free)
  const intro = found.blocks(0, headEnd, at => !free.has(at))
  intro.forEach((block, line) => note(block.rows, { where: `intro.${line}`, sure: outline.headings.length > 0 && block.text.length > 80 }))

  const summary = head.template === 'opsamling' || outline.headings.some(heading => heading.theme)
  // `Afslutning` below the last theme is no theme
  const last = outline.headings.at(-1)
  const closer = summary && last?.number === '' && outline.headings.length > 1 && lexicon.pack.closingTitles.includes(labelForm(last.title)) ? last : undefined
  const headings = closer ? outline.headings.slice(0, -1) : outline.headings
  const headingRows = new Set(outline.headings.map(heading => heading.at))
  const labelled = rows.some((row, at) => at >= headEnd && !headingRows.has(at) && (row.hint?.type === 'part' || (!row.hint && (readPartStart(row.text, lexicon)?.label ?? '') !== '')))
  const rules: PartRules = { first: summary || labelled ? 'caseStatement' : 'minutes', summary }
  const items: ImportedItem[] = []
  let closing: Block[] = []
  headings.forEach((heading, index) => {
    const isLast = index === headings.length - 1
    note(range(heading.at, heading.at + heading.rows), { where: `items.${index}.title`, sure: heading.sure })
    const blocks = found.blocks(heading.at + heading.rows, outline.headings[index + 1]?.at ?? rows.length, at => outline.groups.has(at) || head.used.has(at))
    const end = isLast ? findEnding(blocks, summary, lexicon) : blocks.length
    items.push(readItem(heading, index, blocks.slice(0, end), rules, lexicon, note))
    closing = isLast ? withLabels(blocks.slice(end), lexicon) : closing
  })
  const [first] = closing
  if (summary && first && closing.length > 1 && lexicon.pack.closingTitles.includes(labelForm(first.text))) {
    note(first.rows, { why: 'label' })
    closing = closing.slice(1)
  }
  if (closer) {
    note(range(closer.at, closer.at + closer.rows), { why: 'label' })
    closing = [...closing, ...found.blocks(closer.at + closer.rows, rows.length, at => head.used.has(at))]
  }

  const said = [
    ...items.flatMap(item => [...item.caseStatement, ...item.minutes]).map(lineText),
    ...closing.map(block => block.text),
    ...intro.map(block => block.text),
    ...items.flatMap(item => firstTexts(item).map(text => `${item.title.replace(/[.:]$/u, '')}: ${text}`)),
  ]
  const nextMeeting = head.nextMeeting || firstOf(said, text => findNextMeeting(text, lexicon))
  const ended = head.end || firstOf(said, text => findMeetingEnd(text, lexicon))
  // who led and who wrote may be said at the very end
  const signed = (field: HeadField): string => firstOf([...(items.at(-1)?.minutes ?? []).map(lineText), ...closing.map(block => block.text)], text => personBehind(text, field, lexicon))
  let kept = 0
  closing = closing.filter(block => {
    const isNext = nextMeeting !== '' && isNextMeetingLabel(block.text, lexicon) && findNextMeeting(block.text, lexicon) === nextMeeting
    const isEnd = ended !== '' && saysOnlyEnd(block.text, lexicon) && findMeetingEnd(block.text, lexicon) === ended
    note(block.rows, { where: isNext ? 'nextMeeting' : isEnd ? 'end' : `closing.${kept}`, sure: true })
    if (!isNext && !isEnd) kept += 1
    return !isNext && !isEnd
  })

  const apologies = head.people.every(person => person.attendance === 'present') ? firstPeople(items.slice(0, 3), lexicon) : []

  const content: ImportedContent = {
    template: summary ? 'opsamling' : 'referat',
    title: head.title,
    body: head.body,
    date: head.date,
    start: head.start,
    end: ended,
    place: head.place,
    nextMeeting,
    language: lexicon.pack.language,
    chair: head.chair || signed('chair'),
    minuteTaker: head.minuteTaker || signed('minuteTaker'),
    people: [...head.people, ...apologies],
    intro: toLines(intro),
    items,
    closing: toLines(closing),
  }
  return { content, fates }
}

/** `Referent: Karla Dyb` on a row of its own: the name, where the label means that field and one person stands behind it. */
const personBehind = (text: string, field: HeadField, lexicon: Lexicon): string => {
  const found = readHeadLabel({ text, raw: text }, lexicon)
  return found?.field === field && text.includes(':') && isOnePerson(found.value, lexicon) ? found.value : ''
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)

const firstOf = (texts: readonly string[], read: (text: string) => string): string => {
  for (const text of texts) {
    const found = read(text)
    if (found !== '') return found
  }
  return ''
}

/** The first paragraph of an item, or of the list that it announces: behind the title `Næste møde` it says when. */
const firstTexts = ({ caseStatement, minutes }: ImportedItem): string[] =>
  [caseStatement, minutes].flatMap(lines => {
    const [first = '', second = ''] = lines.slice(0, 2).map(lineText)
    return first === '' ? [] : [announces(first) && second !== '' ? second : first]
  })

/** Apologies that one of the first items tells of. */
const firstPeople = (items: readonly ImportedItem[], lexicon: Lexicon): readonly ImportedPerson[] => {
  for (const item of items) {
    const people = peopleInProse([...item.caseStatement, ...item.minutes].map(lineText).join('. '), lexicon.pack.apologyProse, 'apology', lexicon)
    if (people.length > 0) return people
  }
  return []
}

const readItem = (heading: Heading, index: number, blocks: readonly Block[], rules: PartRules, lexicon: Lexicon, note: Note): ImportedItem => {
  const parts = placeInParts(blocks, rules, lexicon)
  note(parts.markers, { why: 'label' })
  for (const entry of parts.placed) if (entry.label) note(entry.block.rows, { why: 'label' })
  // a row with a label and text is used, so the text is noted after the label
  const counts = new Map<string, number>()
  for (const entry of parts.placed) {
    if (entry.label) continue
    const line = counts.get(entry.part) ?? 0
    counts.set(entry.part, line + 1)
    note(entry.block.rows, { where: `items.${index}.${entry.part}.${line}`, sure: entry.sure })
  }
  const of = (part: string): Block[] => parts.placed.filter(entry => entry.part === part && !entry.label).map(entry => entry.block)
  return {
    number: heading.number,
    title: heading.title,
    closed: heading.closed || parts.closed,
    caseStatement: toLines(of('caseStatement')),
    recommendation: toLines(of('recommendation')),
    attachments: of('attachments').map(block => (block.kind === 'number' ? `${block.printed} ${block.text}` : block.text)),
    minutes: toLines(of('minutes')),
  }
}
