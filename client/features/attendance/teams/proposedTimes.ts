import type { Span } from '../../../../shared/exchange/teams/attendanceReport.ts'
import type { ItemTimes } from '../../../../shared/protocol/itemTimes.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** A moment as a local time here, `2031-03-04T14:20`. */
const localTime = (at: number): string => {
  const date = new Date(at)
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`
}

/**
 * When items may have begun, `HH:MM` by item: when their minutes were first written in, where that was during the meeting. Minutes that were
 * written before or after it say nothing about when it was spoken of.
 */
export const proposedTimes = ({ items }: ItemTimes, span: Span): ReadonlyMap<string, string> =>
  new Map(items.flatMap(({ id, at }): [string, string][] => {
    const local = localTime(at)
    const seconds = Date.parse(`${local}:00Z`) / 1000
    return seconds >= span.from && seconds <= span.to ? [[id, local.slice(11)]] : []
  }))
