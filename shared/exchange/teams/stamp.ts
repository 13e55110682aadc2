/** In which order a date's numbers stand. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** A date and time as they are written, before it is known which number is the day. */
export interface Stamp {
  readonly numbers: readonly [number, number, number]
  /** Orders that the numbers and their separator allow. */
  readonly orders: readonly DateOrder[]
  /** Seconds since midnight. */
  readonly seconds: number
}

const STAMP = /^(\d{1,4})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{1,4})[,T\s]*\s(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?\s*([\p{L}.]+)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/u
const ISO = /^(\d{4})(-)(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?()(?:Z|[+-]\d{2}:?\d{2})?$/u

const AFTERNOON = /^(?:p\.?m|e\.?m|nachm)\.?$/iu
const FORENOON = /^(?:a\.?m|f\.?m|vorm)\.?$/iu

const hourOf = (written: number, half: string): number | undefined => {
  if (half === '') return written
  const afternoon = AFTERNOON.test(half)
  if ((!afternoon && !FORENOON.test(half)) || written > 12) return undefined
  return (written % 12) + (afternoon ? 12 : 0)
}

const isDay = (value: number): boolean => value >= 1 && value <= 31
const isMonth = (value: number): boolean => value >= 1 && value <= 12

const ordersOf = ([a, b, c]: Stamp['numbers'], first: string, separator: string): DateOrder[] => {
  if (first.length === 4) return isMonth(b) && isDay(c) ? ['ymd'] : []
  const dmy = isDay(a) && isMonth(b)
  const mdy = isMonth(a) && isDay(b)
  // points and dashes are European: with them the month stands first only where nothing else is possible
  if (dmy && (separator !== '/' || !mdy)) return ['dmy']
  return [...(dmy ? ['dmy' as const] : []), ...(mdy ? ['mdy' as const] : [])]
}

/** Reads a date with a time as Teams writes them in some forty languages; undefined for what is none. */
export const readStamp = (cell: string): Stamp | undefined => {
  const clean = cell.replace(/[\u200E\u200F]/gu, '').replace(/[\s\u00A0\u202F]+/gu, ' ').trim()
  const found = STAMP.exec(clean) ?? ISO.exec(clean)
  if (!found) return undefined
  const [, first = '', separator = '', second = '', third = '', hour = '', minute = '', seconds = '0', half = ''] = found
  const numbers = [Number(first), Number(second), Number(third)] as const
  const orders = ordersOf(numbers, first, separator)
  const hours = hourOf(Number(hour), half)
  if (orders.length === 0 || hours === undefined || hours > 23 || Number(minute) > 59 || Number(seconds) > 59) return undefined
  return { numbers, orders, seconds: (hours * 60 + Number(minute)) * 60 + Number(seconds) }
}

const PLACES: Readonly<Record<DateOrder, readonly [year: number, month: number, day: number]>> = { dmy: [2, 1, 0], mdy: [2, 0, 1], ymd: [0, 1, 2] }

/** The date of a stamp read in this order, as `2031-03-04`. */
export const dateOf = ({ numbers }: Stamp, order: DateOrder): string => {
  const [year, month, day] = PLACES[order].map(place => numbers[place] ?? 0) as [number, number, number]
  return `${String(year < 100 ? 2000 + year : year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/**
 * The order that all stamps of a file allow. Where two are possible the meeting's own date decides (`2031-03-04`, or empty): the order
 * that puts a stamp on that day. Undefined where that does not tell either: then somebody has to be asked.
 */
export const orderOf = (stamps: readonly Stamp[], meetingDate: string): DateOrder | undefined => {
  const possible = (['ymd', 'dmy', 'mdy'] as const).filter(order => stamps.every(stamp => stamp.orders.includes(order)))
  if (possible.length <= 1) return possible[0]
  const fitting = possible.filter(order => stamps.some(stamp => dateOf(stamp, order) === meetingDate))
  const dates = new Set(possible.map(order => stamps.map(stamp => dateOf(stamp, order)).join()))
  return fitting.length === 1 || dates.size === 1 ? (fitting[0] ?? possible[0]) : undefined
}

/** Seconds since 1970 of a stamp's local time, as if it were UTC: for differences and comparisons within one file. */
export const secondsOf = (stamp: Stamp, order: DateOrder): number => Date.parse(`${dateOf(stamp, order)}T00:00:00Z`) / 1000 + stamp.seconds
