import type { Day } from '../words/render.ts'

/** A local time taken apart; without `clock` where only the day is known. */
export interface LocalTime {
  readonly day: Day
  readonly clock?: { readonly hours: number; readonly minutes: number }
}

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/

/**
 * Reads `2021-01-08` or `2021-01-08T09:00`, without any zone. Midnight counts as "no time said": a meeting's head has a place for
 * the hour, and a document that names none leaves it at 00:00. Undefined for what is no such day or time.
 */
export const parseLocalTime = (text: string): LocalTime | undefined => {
  const found = SHAPE.exec(text)
  if (!found) return undefined
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  // Date rolls 31 April over to May, and takes the years 0 to 99 for 1900 to 1999
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  const parsed: LocalTime = { day: { year, month, day, weekday: date.getUTCDay() } }
  if (found[4] === undefined || (found[4] === '00' && found[5] === '00')) return parsed
  const clock = parseClock(`${found[4]}:${found[5]}`)
  return clock && { ...parsed, clock }
}

/** Reads `09:15`. Undefined for what is no time of day. */
export const parseClock = (text: string): LocalTime['clock'] => {
  const found = /^(\d{2}):(\d{2})$/.exec(text)
  if (!found) return undefined
  const [hours, minutes] = [Number(found[1]), Number(found[2])]
  return hours < 24 && minutes < 60 ? { hours, minutes } : undefined
}
