import { looksLikePeople } from '../head/people.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { labelForm } from '../language/lexicon.ts'
import { readPartStart } from '../language/partLabel.ts'
import { readItemHead } from '../outline/itemHead.ts'
import type { Row } from './row.ts'

/** Rows with, for each, the line of the source that it stands on. */
export interface Relaid {
  readonly rows: readonly Row[]
  readonly origin: readonly number[]
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
const WIDE = /^\s*(\S(?:.{0,48}?\S)?)(?:\t[\t ]*| {3,})(\S.*)$/u

const cellsOf = ({ style, raw, indent }: Row): Beside | undefined => {
  if (style?.cells) {
    const [label = '', ...values] = style.cells
    return { label, paragraphs: (style.columns?.slice(1).flat() ?? values).filter(text => text !== ''), indent: style.indents?.[1] ?? indent }
  }
  const found = WIDE.exec(raw)
  return found?.[1] && found[2] ? { label: found[1], paragraphs: [found[2].trim()], indent: raw.length - found[2].length } : undefined
}

/** The label of an item's part with what stands beside it in the same row; undefined for any other row. */
const besideLabel = (row: Row, lexicon: Lexicon): Beside | undefined => {
  const found = row.hint || readPartStart(row.text, lexicon)?.label ? undefined : cellsOf(row)
  if (!found || found.paragraphs.length === 0 || !/^\p{Lu}/u.test(found.label)) return undefined
  const form = labelForm(found.label)
  // `Referat` beside a name says who takes the minutes
  const isPerson = lexicon.head.has(form) && looksLikePeople(found.paragraphs.join(' '), lexicon)
  return lexicon.parts.has(form) && !isPerson ? found : undefined
}

/**
 * Minutes with their labels in the margin, the text beside them (`Beslutning | Godkendt.`), as rows one under the other. A file is so laid out
 * where what was recommended or decided stands so more than once below the first number of an item.
 */
export const unfoldMarginLabels = (rows: readonly Row[], lexicon: Lexicon): Relaid => {
  const first = rows.findIndex(row => row.text !== '' && (readItemHead(row.text, lexicon) !== undefined || (row.style?.heading ?? 1) > 1))
  const beside = rows.map((row, at) => (first >= 0 && at > first ? besideLabel(row, lexicon) : undefined))
  const telling = beside.filter(found => found && ['minutes', 'recommendation'].includes(lexicon.parts.get(labelForm(found.label)) ?? ''))
  if (telling.length < FEWEST) return { rows, origin: rows.map(row => row.index) }
  const all: Row[] = []
  const origin: number[] = []
  const push = (row: Row, from: Row): void => {
    origin.push(from.index)
    all.push({ ...row, index: all.length })
  }
  rows.forEach((row, at) => {
    const found = beside[at]
    if (!found) return push(row, row)
    const { style: _style, runs: _runs, ...plain } = row
    push({ ...plain, raw: found.label, text: found.label }, row)
    found.paragraphs.forEach((text, place) => {
      push({ ...plain, raw: text, text, indent: found.indent, pageStart: false, ...(row.gap === undefined ? {} : { gap: place === 0 ? 0 : 1 }) }, row)
    })
  })
  return { rows: all, origin }
}
