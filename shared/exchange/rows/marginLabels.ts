import { isOnePerson, looksLikePeople } from '../head/people.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { labelForm } from '../language/lexicon.ts'
import { partOfLabel } from '../language/partOfLabel.ts'
import { readPartStart } from '../language/partLabel.ts'
import { readItemHead } from '../outline/itemHead.ts'
import type { TemplatePart } from '../../template/template.ts'
import { relaying, type Relaid } from './relaid.ts'
import type { Row } from './row.ts'

/** The same, with the parts that the labels in the margin open, by the form in which labels are compared. */
export interface Unmargined extends Relaid {
  readonly labels: ReadonlyMap<string, TemplatePart>
}

/** A label in the margin and the paragraphs beside it. */
interface Beside {
  readonly label: string
  readonly paragraphs: readonly string[]
  /** Where those begin, in characters. */
  readonly indent: number
}

/** One such row may be a table; the margin of a document has more. */
const FEWEST = 2
/** A label in a margin is no longer, in characters. */
const LONGEST = 40
const WIDE = /^\s*(\S(?:.{0,48}?\S)?)(?:\t[\t ]*| {3,})(\S.*)$/u

const cellsOf = ({ style, raw, indent }: Row): Beside | undefined => {
  if (style?.cells) {
    const [label = '', ...values] = style.cells
    return { label, paragraphs: (style.columns?.slice(1).flat() ?? values).filter(text => text !== ''), indent: style.indents?.[1] ?? indent }
  }
  const found = WIDE.exec(raw)
  return found?.[1] && found[2] ? { label: found[1], paragraphs: [found[2].trim()], indent: raw.length - found[2].length } : undefined
}

/** A row with a label and what stands beside it, whether its word is known or not. */
const besideLabel = (row: Row, lexicon: Lexicon): Beside | undefined => {
  const found = row.hint || readPartStart(row.text, lexicon)?.label ? undefined : cellsOf(row)
  if (!found || found.paragraphs.length === 0 || !/^\p{Lu}\p{L}/u.test(found.label) || found.label.length > LONGEST || /[.,;!?]$|\d/u.test(found.label)) return undefined
  // `Referat` beside a name says who takes the minutes
  const isPerson = looksLikePeople(found.paragraphs.join(' '), lexicon) || isOnePerson(found.label, lexicon)
  return isPerson ? undefined : found
}

/**
 * Minutes with their labels in the margin, the text beside them (`Beslutning | Godkendt.`), as rows one under the other. A file is so laid out
 * where what was recommended or decided stands so more than once below the first number of an item; then others that stand in the same
 * columns are labels too.
 */
export const unfoldMarginLabels = (rows: readonly Row[], lexicon: Lexicon): Unmargined => {
  const first = rows.findIndex(row => row.text !== '' && (readItemHead(row.text, lexicon) !== undefined || (row.style?.heading ?? 1) > 1))
  const possible = rows.map((row, at) => (first >= 0 && at > first && !readItemHead(row.text, lexicon) ? besideLabel(row, lexicon) : undefined))
  const isKnown = (found: Beside): boolean => lexicon.parts.has(labelForm(found.label))
  const known = possible.filter(found => found !== undefined).filter(isKnown)
  const telling = known.filter(found => ['minutes', 'recommendation'].includes(lexicon.parts.get(labelForm(found.label)) ?? ''))
  if (telling.length < FEWEST) return { rows, origin: rows.map(row => row.index), labels: new Map() }
  const columns = new Set(known.map(({ indent }) => indent))
  // what two know and a third does not: in the same columns, and its word speaks for a part or stands there again
  const again = (found: Beside): boolean => possible.filter(other => other !== undefined && labelForm(other.label) === labelForm(found.label)).length >= FEWEST
  const beside = possible.map((found, at) => {
    if (!found || isKnown(found)) return found
    const row = rows[at]
    // a tab does not say where it leads
    const inColumns = row?.style?.cells ? row.style.cells.length === 2 : columns.has(found.indent) || row?.raw.includes('\t') === true
    return inColumns && (partOfLabel(found.label, lexicon) !== undefined || again(found)) ? found : undefined
  })
  const labels = new Map(beside.flatMap(found => (found && !isKnown(found) ? [[labelForm(found.label), partOfLabel(found.label, lexicon) ?? 'caseStatement'] as const] : [])))
  const { push, ...laid } = relaying()
  rows.forEach((row, at) => {
    const found = beside[at]
    if (!found) return push(row, row.index)
    const { style: _style, runs: _runs, ...plain } = row
    push({ ...plain, raw: found.label, text: found.label }, row.index)
    found.paragraphs.forEach((text, place) => {
      push({ ...plain, raw: text, text, indent: found.indent, pageStart: false, ...(row.gap === undefined ? {} : { gap: place === 0 ? 0 : 1 }) }, row.index)
    })
  })
  return { ...laid, labels }
}
