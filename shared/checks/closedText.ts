import type { ItemText, MeetingContent } from '../document/content.ts'
import { lineText } from '../document/line.ts'
import type { Finding } from './finding.ts'
import type { PublicText } from './publicTexts.ts'

/** So many words in a row that stand on both sides of the door are no accident. */
const ROW = 5
/** A line of fewer words is looked for whole, where it has at least so many. */
const SHORTEST = 3

const wordsOf = (text: string): string[] => text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const rows = (words: readonly string[], length: number): string[] =>
  Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) => words.slice(at, at + length).join(' '))

/** Everything that an item says behind the door, but its title. */
const secretLines = ({ caseStatement, recommendation, minutes, attachments }: ItemText): string[] =>
  [...[...caseStatement, ...recommendation, ...minutes].map(lineText), ...attachments.map(({ title }) => title)]

/** The longest run of words from `at` on whose rows are all known. */
const runFrom = (words: readonly string[], at: number, known: ReadonlySet<string>): number => {
  let end = at + ROW
  while (end < words.length && known.has(words.slice(end - ROW + 1, end + 1).join(' '))) end++
  return end
}

/**
 * Words of closed items that turn up where everybody reads them: five in a row, whatever their case and the blanks and signs between them, or
 * a short line as a whole. An item's public title may say what its closed one says.
 */
export const findClosedText = ({ items }: MeetingContent, texts: readonly PublicText[]): Finding[] => {
  const lines = items.flatMap(({ secret }) => (secret ? [...secretLines(secret), secret.title] : [])).map(wordsOf)
  const titles = new Set(items.filter(item => item.closed).map(item => wordsOf(item.open.title).join(' ')))
  const known = new Set(lines.filter(line => !titles.has(line.join(' '))).flatMap(line => rows(line, ROW)))
  const short = lines.filter(line => line.length >= SHORTEST && line.length < ROW && !titles.has(line.join(' '))).map(line => ` ${line.join(' ')} `)
  return texts.flatMap(({ place, text }) => {
    const words = wordsOf(text)
    const found: string[] = []
    for (let at = 0; at + ROW <= words.length; at++) {
      if (!known.has(words.slice(at, at + ROW).join(' '))) continue
      const end = runFrom(words, at, known)
      found.push(words.slice(at, end).join(' '))
      at = end - 1
    }
    const whole = ` ${words.join(' ')} `
    found.push(...short.filter(line => whole.includes(line)).map(line => line.trim()))
    return found.map((run): Finding => ({ type: 'closedText', place, text: run }))
  })
}
