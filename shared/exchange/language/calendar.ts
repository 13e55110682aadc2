import type { LanguagePack } from './pack.ts'

/** The number of a month by its name, 1 to 12, or 0. Takes full names and short forms, with or without a full stop. */
export const monthNumber = (word: string, pack: LanguagePack): number => {
  const plain = word.toLowerCase().replace(/\.$/, '')
  return pack.months.findIndex(forms => forms.includes(plain)) + 1
}

/** A date as far as it was written; `year` is 0 where none was. */
export interface FoundDate {
  readonly year: number
  readonly month: number
  readonly day: number
  /** The words it was read from, and where they stand. */
  readonly text: string
  readonly at: number
}

const NUMERIC = [
  { pattern: /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/u, order: 'ymd' },
  { pattern: /(?<!\d|\d[.:])(\d{1,2})\s?[-./]\s?(\d{1,2})\s?[-./ ]\s?(\d{4}|\d{2})(?![\d:.]\d|\d)/u, order: 'dmy' },
] as const
const NAMED = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\.?[-\s]+(?:of )?(\p{L}{3,10})\.?,?(?:[-\s]+(\d{4}|\d{2}(?!\s?[.:]\d)(?!\d)))?/giu
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/giu
const SHORT = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/u

const valid = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31
const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits))

/** The first date of a text, in any of the written forms: `8. januar 2021`, `2021.11.09`, `29.4.08`, `6/1 2011`, `15-maj-2002`. */
export const findDate = (text: string, pack: LanguagePack): FoundDate | undefined => {
  const found: FoundDate[] = []
  for (const { pattern, order } of NUMERIC) {
    const match = pattern.exec(text)
    if (!match) continue
    const [a, b, c] = [match[1] ?? '', match[2] ?? '', match[3] ?? '']
    const date = order === 'ymd' ? { year: Number(a), month: Number(b), day: Number(c) } : { year: fullYear(c), month: Number(b), day: Number(a) }
    if (valid(date.month, date.day)) found.push({ ...date, text: match[0], at: match.index })
  }
  for (const match of text.matchAll(NAMED)) {
    const month = monthNumber(match[2] ?? '', pack)
    const day = Number(match[1])
    if (!valid(month, day)) continue
    found.push({ year: match[3] ? fullYear(match[3]) : 0, month, day, text: match[0].trim().replace(/,$/, ''), at: match.index })
    break
  }
  for (const match of text.matchAll(MONTH_FIRST)) {
    const month = monthNumber(match[1] ?? '', pack)
    if (!valid(month, Number(match[2]))) continue
    found.push({ year: Number(match[3]), month, day: Number(match[2]), text: match[0], at: match.index })
    break
  }
  if (found.length === 0) {
    const match = SHORT.exec(text)
    if (match && valid(Number(match[2]), Number(match[1]))) found.push({ year: 0, month: Number(match[2]), day: Number(match[1]), text: match[0], at: match.index })
  }
  return found.toSorted((a, b) => a.at - b.at || b.text.length - a.text.length)[0]
}

/** ISO `yyyy-mm-dd`, or empty where the year is not known. */
export const isoDate = (date: FoundDate): string =>
  date.year === 0 ? '' : `${String(date.year).padStart(4, '0')}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`

const CLOCK = /(?<![\d.,:/])(2[0-4]|[01]?\d)(?!\d)(?:[.:]([0-5]\d))?(?:\s*(am|pm|[ap]\.\s?m\.|uhr|h)(?!\p{L}))?/giu

/** `6.30 – 8.05 pm`: what is said of the end is said of the start too, where that is not later. */
const AFTERNOON_BEHIND = /^\s*(?:[-–—]|to|until)\s*(?:1[0-2]|[1-9])(?:[.:][0-5]\d)?\s*p\.?\s?m/iu

/** The times of day in a text, as `HH:MM`, at most two, and the text without them. A bare hour counts only behind a word for the clock (`clock` finds it at the end of a text) or before a dash. */
export const takeTimes = (text: string, clock: RegExp): { times: readonly string[]; rest: string } => {
  const times: string[] = []
  let rest = text
  for (const match of text.matchAll(CLOCK)) {
    const before = text.slice(0, match.index)
    const after = text.slice(match.index + match[0].length)
    const behindClock = clock.test(before) || (times.length === 1 && /(?:[-–—]|til|to|bis|till|–)\s*(?:kl\.?\s*)?$/iu.test(before))
    const range = /^\s*[-–—]\s*(?:kl\.?\s*)?(?:[01]?\d|2[0-4])[.:][0-5]\d/iu.test(after)
    if (match[2] === undefined && match[3] === undefined && !behindClock && !range) continue
    // `6.3.2024` is a date, `17.00` a time, and `kl. 19-21.30` from one to another
    const isFrom = behindClock && /^\s*-\s*(?:[01]?\d|2[0-4])[.:][0-5]\d(?!\d)/u.test(after)
    if (/^[.,]\d/.test(after) || (match[2] === undefined && !isFrom && /^\s*[-./]\s*\d{1,2}\s*[-./]\s*\d{2}/.test(after))) continue
    const afternoon = /^p/iu.test(match[3] ?? '') || (match[3] === undefined && AFTERNOON_BEHIND.test(after))
    const hour = Number(match[1]) + (afternoon && Number(match[1]) < 12 ? 12 : 0)
    times.push(`${String(hour === 24 ? 0 : hour).padStart(2, '0')}:${match[2] ?? '00'}`)
    rest = `${rest.slice(0, match.index)}${' '.repeat(match[0].length)}${rest.slice(match.index + match[0].length)}`
    if (times.length === 2) break
  }
  return { times, rest }
}
