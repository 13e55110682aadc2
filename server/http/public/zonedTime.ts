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
