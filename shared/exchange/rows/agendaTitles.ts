import type { Lexicon } from '../language/lexicon.ts'
import { labelForm } from '../language/lexicon.ts'
import type { ItemHead } from '../outline/itemHead.ts'
import { readItemHead } from '../outline/itemHead.ts'
import { titleForm } from '../outline/titleForm.ts'
import { relaying, type Relaid } from './relaid.ts'
import type { Row } from './row.ts'

/** An agenda has no fewer items; without a word before their numbers, no fewer than the second. */
const FEWEST = { worded: 2, bare: 3 } as const
/** So many of the agenda's items come again by their numbers. */
const MOST = 0.7
/** Of so many the title comes again too where the numbers alone would not do. */
const NAMED = 0.3

interface Numbered {
  readonly at: number
  readonly head: ItemHead
}

/** The agenda: numbers from one, row by row, below a row that says that it is one. */
const agendaOf = (rows: readonly Row[], lexicon: Lexicon): readonly Numbered[] => {
  const label = rows.findIndex(row => lexicon.pack.contents.includes(labelForm(row.text)))
  const found: Numbered[] = []
  if (label < 0) return found
  for (let at = label + 1; at < rows.length; at += 1) {
    const row = rows[at]
    if (!row || row.text === '') continue
    const head = row.hint ? undefined : readItemHead(row.text, lexicon)
    if (!head || head.title === '' || head.value !== found.length + 1) break
    found.push({ at, head })
  }
  return found
}

/** The rows below that have the agenda's numbers again, in order. */
const numbersAgain = (rows: readonly Row[], agenda: readonly Numbered[], lexicon: Lexicon): readonly Numbered[] => {
  const found: Numbered[] = []
  for (let at = (agenda.at(-1)?.at ?? rows.length) + 1; at < rows.length; at += 1) {
    const row = rows[at]
    const head = row && !row.hint && row.text !== '' ? readItemHead(row.text, lexicon) : undefined
    const last = found.at(-1)
    if (head && head.value === (last?.head.value ?? 0) + 1 && head.value <= agenda.length && (!last || schemeOf(last.head) === schemeOf(head))) found.push({ at, head })
  }
  return found
}

const schemeOf = ({ word, separator }: ItemHead): string => (word === '' ? separator : 'word')

/**
 * Minutes that name their items by number alone (`Ad 1. Godkendt.`), with the titles in the agenda above: rows with the agenda's titles, and what
 * stood behind the number below. Anything else stays as it is.
 */
export const nameByAgenda = (relaid: Relaid, lexicon: Lexicon): Relaid => {
  const { rows, origin } = relaid
  const agenda = agendaOf(rows, lexicon)
  const again = numbersAgain(rows, agenda, lexicon)
  const fewest = again[0]?.head.word ? FEWEST.worded : FEWEST.bare
  if (again.length < fewest || again.length < agenda.length * MOST) return relaid
  const titles = agenda.map(({ head }) => titleForm(head.title))
  const below = new Set(rows.slice((agenda.at(-1)?.at ?? 0) + 1).map(row => titleForm(row.text)))
  const isNamed = ({ head }: Numbered): boolean => {
    const title = titles[head.value - 1] ?? ''
    return titleForm(head.title) !== '' && (`${title} `.startsWith(`${titleForm(head.title)} `) || `${titleForm(head.title)} `.startsWith(`${title} `) || below.has(title))
  }
  if (again.filter(isNamed).length > again.length * NAMED || again.some(({ at, head }) => !rows[at]?.text.endsWith(head.title))) return relaid
  const byRow = new Map(again.map(found => [found.at, found.head]))
  const { push, ...laid } = relaying()
  rows.forEach((row, at) => {
    const line = origin[at] ?? row.index
    const head = byRow.get(at)
    if (!head) return push(row, line)
    const { runs: _runs, style, ...plain } = row
    const heading = `${row.text.slice(0, row.text.length - head.title.length).trim()} ${agenda[head.value - 1]?.head.title ?? ''}`
    push({ ...plain, ...(style?.heading ? { style: { heading: style.heading } } : {}), raw: heading, text: heading }, line)
    // something stands between a title and its text, however the file says so
    if (row.gap === undefined) push({ ...plain, raw: '', text: '', pageStart: false }, line)
    if (head.title !== '') push({ ...plain, raw: head.title, text: head.title, pageStart: false, ...(row.gap === undefined ? {} : { gap: 1 }) }, line)
  })
  return laid
}
