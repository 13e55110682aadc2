/**
 * A moment on the clock of a place, as `2031-01-08T09:00`.
 * @param at milliseconds since 1970, UTC
 * @param timeZone an IANA name
 */
export const zonedTime = (at: number, timeZone: string): string => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const parts = new Map(format.formatToParts(at).map(part => [part.type, part.value]))
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? ''
  return `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`
}

const MINUTE = 60_000

const two = (value: number): string => String(value).padStart(2, '0')

/** Minutes that a place's clock is ahead of UTC at a moment. */
const ahead = (at: number, timeZone: string): number => Math.round((Date.parse(`${zonedTime(at, timeZone)}Z`) - Math.floor(at / MINUTE) * MINUTE) / MINUTE)

/**
 * A local time as the moment it is on the clock of a place (RFC 3339), as `2031-03-04T16:00:00+01:00`; empty for what is none. A time that
 * the clock skips in spring counts as if it had not been moved yet.
 * @param local `2031-03-04T16:00`, or a day alone
 * @param timeZone an IANA name
 */
export const zonedInstant = (local: string, timeZone: string): string => {
  const text = local.length === 10 ? `${local}T00:00` : local
  const wanted = Date.parse(`${text}Z`)
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) || Number.isNaN(wanted)) return ''
  const offset = ahead(wanted - ahead(wanted, timeZone) * MINUTE, timeZone)
  return `${text}:00${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
}
