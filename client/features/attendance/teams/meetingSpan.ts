import type { Header } from '../../../../shared/document/content.ts'
import type { Span } from '../../../../shared/exchange/teams/attendanceReport.ts'

/** Seconds as the report counts them of a local time `2031-03-04T09:00`; undefined for what is none. */
const secondsOfLocal = (local: string): number | undefined => {
  const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/u.test(local) ? Date.parse(`${local}:00Z`) : Number.NaN
  return Number.isNaN(ms) ? undefined : ms / 1000
}

/** The minutes' times are believed over the call's where they are of the same day; people join early and hang up late. */
export const meetingSpan = ({ start, end }: Pick<Header, 'start' | 'end'>, call: Span): Span => {
  const from = secondsOfLocal(start)
  if (from === undefined || from >= call.to || from < call.from - 12 * 3600) return call
  const to = secondsOfLocal(end)
  return { from, to: to !== undefined && to > from && to > call.from ? to : call.to }
}
