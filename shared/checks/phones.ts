import type { Finding } from './finding.ts'
import type { PublicText } from './publicTexts.ts'

/**
 * What people write as a telephone number: with a country's prefix; eight Danish digits in pairs or fours; or any run of digits behind a word
 * for telephone. Eight digits in one piece alone are as often a case number.
 */
const SHAPES: readonly RegExp[] = [
  /(?<![\d+])(?:\+|00)[1-9]\d{0,2}[ \u00a0.-]?(?:\(0\))?(?:[ \u00a0.-]?\d){6,12}(?!\d)/gu,
  /(?<![\d.,:/-])[2-9]\d(?:[ \u00a0]\d{2}){3}(?![\d.,]\d|\d| \d)/gu,
  /(?<![\d.,:/-])[2-9]\d{3}[ \u00a0-]\d{4}(?![\d.,]\d|\d| \d)/gu,
  /(?<=\b(?:tlf|telefon|tel|mobil|mob|phone|direkte)\b[.: ]{0,3}(?:nr\.? ?|nummer ?)?)\d(?:[ \u00a0.-]?\d){4,11}(?!\d)/giu,
]

/** Telephone numbers, in the words and behind links. */
export const findPhones = (texts: readonly PublicText[]): Finding[] =>
  texts.flatMap(({ place, text, links }) => {
    const found = [
      ...SHAPES.flatMap(shape => [...text.matchAll(shape)].map(([number]) => number.trim())),
      ...links.filter(link => /^(?:tel|sms):/iu.test(link)).map(link => link.replace(/^\w+:/u, '')),
    ]
    // a number that two shapes know is one
    const whole = found.filter((number, index) => found.findIndex(other => other.includes(number)) === index || !found.some((other, at) => at !== index && other.includes(number)))
    return [...new Set(whole)].map((number): Finding => ({ type: 'phone', place, text: number }))
  })
