import { readDelimited } from './delimited.ts'
import { type DateOrder, orderOf, readStamp, secondsOf, type Stamp } from './stamp.ts'

/** A time in a meeting, in seconds of local time (see `secondsOf`). */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Somebody who was in the call. */
export interface Attendee {
  /** Without what Teams puts in parentheses behind it. */
  readonly name: string
  /** What stood in parentheses: `External`, `Gæst` … in the language of the report. */
  readonly marks: readonly string[]
  readonly email: string
  /** When the person was there, in order, apart from each other. */
  readonly spans: readonly Span[]
}

export type AttendanceReport =
  | { readonly type: 'read'; readonly title: string; readonly span: Span; readonly attendees: readonly Attendee[] }
  /** The dates can be read in more than one way. */
  | { readonly type: 'whichOrder'; readonly orders: readonly DateOrder[]; readonly example: string }
  | { readonly type: 'none' }

interface Line {
  readonly name: string
  readonly email: string
  readonly stamps: readonly Stamp[]
}

interface Table {
  /** Of the numbered heading above it; 0 where there is none. */
  readonly section: number
  /** Each line is a coming or a going, in turn, not both. */
  readonly byEvent: boolean
  readonly lines: Line[]
}

const HEADING = /^(\d{1,2})\.\s*\S/u

const lineOf = (cells: readonly string[]): Line | undefined => {
  const stamps = cells.map(readStamp).filter(stamp => stamp !== undefined)
  const name = cells[0] ?? ''
  if (stamps.length === 0 || cells.length < 3 || name === '' || readStamp(name)) return undefined
  return { name, email: cells.find(cell => /^[^\s@]+@[^\s@]+$/u.test(cell)) ?? '', stamps }
}

/** Tables of people, by their shape: a name, then dates. Headings are in the language of whoever made the report, so only their number counts. */
const tablesOf = (rows: readonly (readonly string[])[]): Table[] => {
  const tables: Table[] = []
  let section = 0
  let open: Table | undefined
  for (const cells of rows) {
    const filled = cells.filter(cell => cell !== '')
    const heading = filled.length === 1 ? HEADING.exec(filled[0] ?? '') : null
    const line = lineOf(cells)
    if (heading) section = Number(heading[1])
    if (!line) {
      open = undefined
      continue
    }
    const byEvent = cells.length === 3 && line.stamps.length === 1
    if (!open || open.byEvent !== byEvent) {
      open = { section, byEvent, lines: [] }
      tables.push(open)
    }
    open.lines.push(line)
  }
  return tables
}

/** The facts above the first table: what the meeting was called, when it began and ended. */
const factsOf = (rows: readonly (readonly string[])[]): { title: string; stamps: Stamp[] } => {
  const facts: (readonly string[])[] = []
  for (const cells of rows) {
    if (lineOf(cells)) break
    const filled = cells.filter(cell => cell !== '')
    if (filled.length === 2) facts.push(filled)
  }
  const values = facts.map(fact => fact[1] ?? '')
  const stamps = values.map(readStamp).filter(stamp => stamp !== undefined)
  const title = values.find(value => !readStamp(value) && !/^\d/u.test(value)) ?? ''
  return { title, stamps }
}

const NAME_MARKS = /\s*[(（]([^()（）]*)[)）]\s*$/u

/** A name as Teams shows it, and what it says about the person behind it: `Bo Lind (External)`. */
export const splitName = (shown: string): { name: string; marks: string[] } => {
  const marks: string[] = []
  let name = shown.trim()
  for (let found = NAME_MARKS.exec(name); found && found.index > 0; found = NAME_MARKS.exec(name)) {
    marks.unshift(found[1] ?? '')
    name = name.slice(0, found.index).trim()
  }
  return { name, marks }
}

/** Spans in order, those that touch or overlap as one. */
const joined = (spans: readonly Span[]): Span[] => {
  const all: Span[] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1)
    if (last && span.from <= last.to) all[all.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
    else all.push(span)
  }
  return all
}

const spansOf = (lines: readonly Line[], byEvent: boolean, order: DateOrder, end: number): Span[] => {
  if (!byEvent) {
    return lines.map(({ stamps: [from, to] }) => ({ from: secondsOf(from!, order), to: to ? secondsOf(to, order) : end }))
  }
  const moments = lines.map(line => secondsOf(line.stamps[0]!, order)).toSorted((a, b) => a - b)
  return moments.flatMap((from, index) => (index % 2 === 0 ? [{ from, to: moments[index + 1] ?? end }] : []))
}

/**
 * Reads an attendance report of Microsoft Teams, in whatever language and table format it was saved. Sections are told by number and shape: where
 * a third one lists each joining, it says when people were there, else the second. `meetingDate` (`2031-03-04` or empty) decides dates that can be
 * read two ways; `chosen` is what somebody answered who was asked. Never fails: what is no report answers `none`.
 */
export const readAttendanceReport = (text: string, meetingDate: string, chosen?: DateOrder): AttendanceReport => {
  const rows = readDelimited(text)
  const tables = tablesOf(rows)
  const table = tables.find(one => one.section === 3) ?? (tables.some(one => one.section === 2) ? tables.find(one => one.section === 2) : tables.at(-1))
  if (!table) return { type: 'none' }
  const facts = factsOf(rows)
  const stamps = [...facts.stamps, ...tables.flatMap(one => one.lines.flatMap(line => line.stamps))]
  const order = chosen ?? orderOf(stamps, meetingDate)
  if (!order) {
    const orders = (['dmy', 'mdy', 'ymd'] as const).filter(one => stamps.every(stamp => stamp.orders.includes(one)))
    if (orders.length === 0) return { type: 'none' }
    return { type: 'whichOrder', orders, example: stamps[0]!.numbers.join('/') }
  }
  const moments = stamps.map(stamp => secondsOf(stamp, order))
  const [began, ended] = facts.stamps.map(stamp => secondsOf(stamp, order))
  const span = { from: began ?? Math.min(...moments), to: ended ?? Math.max(...moments) }
  const groups = new Map<string, Line[]>()
  for (const line of table.lines) {
    const who = `${line.name}\n${line.email}`
    groups.set(who, [...(groups.get(who) ?? []), line])
  }
  const attendees = [...groups.values()].map((lines): Attendee => ({
    ...splitName(lines[0]!.name),
    email: lines[0]!.email || (tables.flatMap(one => one.lines).find(line => line.name === lines[0]!.name && line.email !== '')?.email ?? ''),
    spans: joined(spansOf(lines, table.byEvent, order, span.to)),
  }))
  return { type: 'read', title: facts.title, span, attendees }
}
