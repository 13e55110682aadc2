import type { Flat } from '../../../shared/exchange/flat.ts'
import type { Expected } from './markedDocument.ts'

const PARTS = ['caseStatement', 'recommendation', 'attachments', 'minutes'] as const
const HEAD = ['template', 'title', 'body', 'date', 'start', 'end', 'place', 'chair', 'minuteTaker', 'nextMeeting'] as const
const MARK = /^(?:[•▪◦\-–*]|o|\(?\d{1,2}[.)]|\(?[a-zæøåäö][.)])\s+/u

/** How near a reading comes to what a careful reader would make of the document. */
export interface FlatScore {
  /** 0 to 100: a fifth the head, a tenth people, three tenths titles with number and closed, four tenths paragraphs in their parts. */
  readonly total: number
  /** Words of the expected text that are nowhere in the reading, and words in its text that are nowhere in the expected. */
  readonly lost: number
  readonly invented: number
  readonly words: number
}

const plain = (text: string): string => text.replace(MARK, '').replace(/\s+/gu, ' ').trim().toLowerCase().replace(/[\s.:;,]+$/u, '')
const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** How many of `found` are among `wanted`, each once, as F1; 1 where there is nothing on either side. */
const overlap = (wanted: readonly string[], found: readonly string[]): number => {
  if (wanted.length + found.length === 0) return 1
  return (2 * (found.length - missing(found, wanted).length)) / (wanted.length + found.length)
}

/** What of `some` is not in `all`, counting. */
const missing = (some: readonly string[], all: readonly string[]): string[] => {
  const left = new Map<string, number>()
  for (const entry of all) left.set(entry, (left.get(entry) ?? 0) + 1)
  return some.filter(entry => {
    const count = left.get(entry) ?? 0
    if (count > 0) left.set(entry, count - 1)
    return count === 0
  })
}

const fits = (expected: Expected, field: (typeof HEAD)[number], found: string | null): boolean =>
  [expected[field], ...(expected.alt[field] ?? [])].some(value => (value === null ? found === null : typeof value === 'string' && found !== null && (plain(value) === plain(found) || (field === 'nextMeeting' && plain(found).includes(plain(value))))))

const people = (expected: Expected, field: 'present' | 'apologies', found: readonly string[]): number =>
  Math.max(...[expected[field], ...((expected.alt[field] ?? []) as string[][])].map(names => overlap(names, found)))

/** Scores a reading against what was written down by hand. */
export const scoreFlat = (expected: Expected, actual: Flat): FlatScore => {
  const fields = HEAD.filter(field => (expected[field] ?? '') !== '' || (actual[field] ?? '') !== '')
  const head = fields.filter(field => fits(expected, field, actual[field])).length / fields.length
  const persons = (people(expected, 'present', actual.present) + people(expected, 'apologies', actual.apologies)) / 2
  const optional = new Set(expected.optional.map(plain))
  const entries = (lists: readonly string[]): string[] => lists.map(plain).filter(entry => entry !== '' && !optional.has(entry))
  const title = (item: Flat['items'][number]): string => `${item.number}|${plain(item.title)}|${item.closed}`
  const free = expected.structure === 'free'
  const titles = free ? 1 : overlap(expected.items.map(title), actual.items.map(title))
  const text = free ? overlap(entries(expected.intro), entries(actual.intro)) : expected.items.reduce((sum, item, at) => {
    const other = actual.items[at]
    const of = (parts: readonly (typeof PARTS)[number][]): number => overlap(entries(parts.flatMap(part => item[part])), entries(parts.flatMap(part => other?.[part] ?? [])))
    return sum + (item.mergeOk ? of(PARTS) : PARTS.reduce((all, part) => all + of([part]), 0) / PARTS.length)
  }, 0) / Math.max(1, expected.items.length)

  const wanted = [...expected.intro, ...expected.closing, ...expected.items.flatMap(item => [item.title, ...PARTS.flatMap(part => item[part])])].map(entry => entry.replace(MARK, '')).flatMap(tokens)
  const found = [...actual.intro, ...actual.closing, ...actual.items.flatMap(item => [item.title, ...PARTS.flatMap(part => item[part])])].map(entry => entry.replace(MARK, '')).flatMap(tokens)
  const anywhere = [...found, ...HEAD.flatMap(field => tokens(actual[field] ?? '')), ...[...actual.present, ...actual.apologies].flatMap(tokens), ...actual.items.flatMap(item => tokens(item.number))]
  const known = new Set([...expected.optional.flatMap(tokens), ...HEAD.flatMap(field => tokens(expected[field] ?? '')), ...[...expected.present, ...expected.apologies].flatMap(tokens)])
  return {
    total: 100 * (0.2 * head + 0.1 * persons + 0.3 * titles + 0.4 * text),
    lost: missing(wanted, anywhere).length,
    invented: missing(found, wanted).filter(word => !known.has(word)).length,
    words: wanted.length,
  }
}
