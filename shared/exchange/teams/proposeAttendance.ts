import type { Attendance, Person } from '../../document/content.ts'
import type { ItemId, PersonId } from '../../domain/ids.ts'
import type { Attendee, Span } from './attendanceReport.ts'
import { likeName } from './likeName.ts'

/** An item and when it was begun: local time `HH:MM`, or empty where nobody knows. */
export interface ItemTime {
  readonly id: ItemId
  readonly from: string
}

export type There = 'there' | 'partly' | 'away'

export interface Presence {
  readonly attendance: Attendance
  /** Local time `HH:MM`; empty for from the start, to the end. */
  readonly arrival: string
  readonly departure: string
  /** Of each item whose time is known. */
  readonly items: readonly { readonly id: ItemId; readonly there: There }[]
}

/** What the report says of somebody who was invited. */
export interface PersonProposal extends Presence {
  readonly person: PersonId
  /** Index in the report; undefined where nobody there seems to be this person. */
  readonly attendee: number | undefined
  /** False where the name is only similar, or fits several: somebody has to look. */
  readonly sure: boolean
}

export interface AttendanceProposal {
  readonly people: readonly PersonProposal[]
  /** Indices of those in the report who seem to be nobody in the minutes. */
  readonly strangers: readonly number[]
}

/** When the meeting was, in seconds as the report counts them; `items` in their order. */
export interface MeetingTimes {
  readonly span: Span
  readonly items: readonly ItemTime[]
}

/** Coming this much late, or leaving this much early, in seconds, is not worth a word in the minutes. */
const GRACE = 5 * 60
const DAY = 86_400
const SURE = 0.8
const POSSIBLE = 0.5

const clock = (seconds: number): string => {
  const minutes = Math.floor((((seconds % DAY) + DAY) % DAY) / 60)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

const overlap = (span: Span, other: Span): number => Math.max(0, Math.min(span.to, other.to) - Math.max(span.from, other.from))

/** When each item with a time was: until the next one's, the last until the end. */
const itemSpans = ({ span, items }: MeetingTimes): { id: ItemId; span: Span }[] => {
  const day = Math.floor(span.from / DAY) * DAY
  const known = items.filter(item => /^\d\d:\d\d$/u.test(item.from)).map(({ id, from }) => {
    const at = day + Number(from.slice(0, 2)) * 3600 + Number(from.slice(3)) * 60
    // a meeting may go on past midnight
    return { id, at: at < span.from - DAY / 2 ? at + DAY : at }
  })
  return known.map(({ id, at }, index) => ({ id, span: { from: at, to: known[index + 1]?.at ?? span.to } }))
}

const thereIn = (spans: readonly Span[], item: Span): There => {
  const length = item.to - item.from
  const here = spans.reduce((sum, span) => sum + overlap(span, item), 0)
  if (here <= 0) return 'away'
  return here >= length - GRACE / 5 ? 'there' : 'partly'
}

/** What somebody's times in the call say about the meeting. Nothing where the person was not there while it was held. */
export const presenceOf = (attendee: Pick<Attendee, 'spans'>, times: MeetingTimes): Presence | undefined => {
  const { span } = times
  const spans = attendee.spans.filter(one => overlap(one, span) > 0)
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last) return undefined
  return {
    attendance: 'present',
    arrival: first.from > span.from + GRACE ? clock(first.from) : '',
    departure: last.to < span.to - GRACE ? clock(last.to) : '',
    items: itemSpans(times).map(item => ({ id: item.id, there: thereIn(spans, item.span) })),
  }
}

interface Pair {
  readonly person: number
  readonly attendee: number
  readonly like: number
}

/** Each person with at most one in the report, the likest first. */
const pairUp = (people: readonly Pick<Person, 'name'>[], attendees: readonly Attendee[]): (Pair & { sure: boolean })[] => {
  const pairs = people.flatMap((person, p) => attendees.map((attendee, a): Pair => ({ person: p, attendee: a, like: likeName(person.name, attendee.name, attendee.email) })))
    .filter(pair => pair.like >= POSSIBLE).toSorted((a, b) => b.like - a.like)
  const chosen: (Pair & { sure: boolean })[] = []
  for (const pair of pairs) {
    if (chosen.some(other => other.person === pair.person || other.attendee === pair.attendee)) continue
    const rivals = pairs.filter(other => other !== pair && other.like === pair.like && (other.person === pair.person || other.attendee === pair.attendee))
    chosen.push({ ...pair, sure: pair.like >= SURE && rivals.length === 0 })
  }
  return chosen
}

/** Those who were not in the call: an apology that was sent stays one. */
const missing = (person: Person): Presence => ({ attendance: person.attendance === 'apology' ? 'apology' : 'absent', arrival: '', departure: '', items: [] })

/**
 * Proposes who was there, from when to when, and for which items. `chosen` is what somebody has set right: for a person the index in the
 * report, or null for "was not there".
 */
export const proposeAttendance = (
  people: readonly Person[], attendees: readonly Attendee[], times: MeetingTimes, chosen: ReadonlyMap<PersonId, number | null> = new Map(),
): AttendanceProposal => {
  const free = attendees.map((attendee, index) => ({ attendee, index })).filter(({ index }) => ![...chosen.values()].includes(index))
  const open = people.filter(person => !chosen.has(person.id))
  const pairs = pairUp(open, free.map(one => one.attendee))
  const found = new Map(pairs.map(pair => [open[pair.person]!.id, { attendee: free[pair.attendee]!.index, sure: pair.sure }]))
  const proposals = people.map((person): PersonProposal => {
    const set = chosen.get(person.id)
    const pair = chosen.has(person.id) ? (set === null || set === undefined ? undefined : { attendee: set, sure: true }) : found.get(person.id)
    const presence = pair && attendees[pair.attendee] ? presenceOf(attendees[pair.attendee]!, times) : undefined
    return { person: person.id, attendee: pair?.attendee, sure: pair?.sure ?? true, ...(presence ?? missing(person)) }
  })
  const used = new Set(proposals.map(one => one.attendee))
  return { people: proposals, strangers: attendees.map((_, index) => index).filter(index => !used.has(index)) }
}
