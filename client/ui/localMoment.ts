import { MEETING_ZONE } from '../../shared/render/meetingZone.ts'
import { zonedInstant, zonedTime } from '../../shared/render/zonedTime.ts'

/** A moment as a field of date and time takes it, by the meeting's clock: `2031-03-04T12:00`. */
export const toLocal = (ms: number): string => zonedTime(ms, MEETING_ZONE)

/** The moment that such a field names; undefined for none. */
export const fromLocal = (local: string): number | undefined => {
  const ms = Date.parse(zonedInstant(local, MEETING_ZONE))
  return Number.isNaN(ms) ? undefined : ms
}

/** Noon by the meeting's clock, so many days from now: when a deadline ends where nobody says otherwise. */
export const noonIn = (days: number, now: number): number => {
  const day = new Date(`${toLocal(now).slice(0, 10)}T12:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return fromLocal(`${day.toISOString().slice(0, 10)}T12:00`) ?? now
}
