import { findDate, isoDate, takeTimes } from '../language/calendar.ts'
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
  const { times: [start = '', end = ''], rest } = takeTimes(without, lexicon.clock)
  const said = (word: string): boolean => {
    const plain = word.replace(/^[(]+|[.,;:)]+$/gu, '')
    return /[\p{L}\d]/u.test(plain) && !AROUND.test(plain) && !pack.weekdays.includes(plain.toLowerCase()) && !pack.clock.includes(plain.toLowerCase()) && !pack.clock.includes(`${plain.toLowerCase()}.`)
  }
  const words = rest.split(/\s+/u)
  const first = words.findIndex(said)
  const last = words.findLastIndex(said)
  // words around date and time stand at the ends; what lies between is the text's own
  const left = first < 0 ? '' : words.slice(first, last + 1).join(' ').replace(/[\s,;:(–-]+$/u, '')
  return { date: date ? isoDate(date) : '', start, end, rest: /\p{L}/u.test(left) ? left : '' }
}
