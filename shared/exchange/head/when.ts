import { findDate, findTimes, isoDate } from '../language/calendar.ts'
import type { Lexicon } from '../language/lexicon.ts'

/** What a text says about when a meeting is. */
export interface When {
  readonly date: string
  readonly start: string
  readonly end: string
  /** What is left of the text without date, times and the words around them. */
  readonly rest: string
}

const AROUND = /^(?:den|d|fra|til|og|i|på|kl|klokken|uhr|am|um|bis|von|the|on|from|to|at|at|från|till|den|om|dato|tid|a\.?m|p\.?m|h|ca)$/iu

/** Reads date and times: `Fredag den 8. januar 2021 kl. 9.00-11.00`. */
export const readWhen = (text: string, lexicon: Lexicon): When => {
  const { pack } = lexicon
  const date = findDate(text, pack)
  const without = date ? `${text.slice(0, date.at)} ${text.slice(date.at + date.text.length)}` : text
  const [start = '', end = ''] = findTimes(without, lexicon.clock)
  const rest = without
    .replace(/\d{1,2}(?:[.:]\d{2})?/gu, ' ')
    .split(/[\s,;()–-]+/u)
    .filter(word => /\p{L}/u.test(word))
    .filter(word => !AROUND.test(word.replace(/\.$/, '')) && !pack.weekdays.includes(word.toLowerCase().replace(/[.,]$/, '')) && !pack.clock.includes(word.toLowerCase()))
    .join(' ')
  return { date: date ? isoDate(date) : '', start, end, rest }
}
