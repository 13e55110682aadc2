import type { Finding } from './finding.ts'
import type { PublicText } from './publicTexts.ts'

const SHAPE = /(?<![\d])(\d{2})(\d{2})(\d{2})[ \u00a0]?[-–‑]?[ \u00a0]?(\d{4})(?![\d])/gu
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

/** A day of some year; the replacement numbers of hospitals and authorities have 60 added to it. */
const isDay = (day: number, month: number): boolean => {
  const most = DAYS[month - 1]
  return most !== undefined && ((day >= 1 && day <= most) || (day > 60 && day - 60 <= most))
}

/** The check of the number before 2007: since then numbers that fail it are given out too, so it is a hint and no proof. */
const fitsModulus = (digits: string): boolean => WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0

/** Numbers in the form of a Danish personal number whose first six digits are a date. */
export const findCpr = (texts: readonly PublicText[]): Finding[] =>
  texts.flatMap(({ place, text }) =>
    [...text.matchAll(SHAPE)]
      .filter(([, day, month]) => isDay(Number(day), Number(month)))
      .map(([found, ...digits]): Finding => ({ type: 'cpr', place, text: found, fits: fitsModulus(digits.join('')) })))
