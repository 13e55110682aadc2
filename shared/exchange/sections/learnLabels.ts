import { endsSentence } from '../blocks/sentence.ts'
import type { TextRow } from '../furniture/furniture.ts'
import { isOnePerson } from '../head/people.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { labelForm } from '../language/lexicon.ts'
import { partOfLabel } from '../language/partOfLabel.ts'
import { withParts } from '../language/withParts.ts'
import { readPartStart } from '../language/partLabel.ts'
import type { Heading } from '../outline/heading.ts'
import { readMarker } from '../rows/marker.ts'
import type { TemplatePart } from '../../template/template.ts'

/** A label has no more words and characters. */
const WORDS = 6
const LENGTH = 50
const LOUD_WORDS = 3
/** Under so many items a row whose word speaks for a part stands again; and one of which nothing is known. */
const OFTEN = { known: 2, unknown: 3 } as const
/** And under this share of the items. */
const SHARE = { known: 0.2, unknown: 0.5 } as const

/** A label as it stands under the items of a document. */
interface Label {
  readonly form: string
  /** The item it stands under, and its place among the labels there. */
  readonly item: number
  readonly at: number
  readonly known: TemplatePart | undefined
}

const REFERENCE = /^[\p{L}.]{0,6} ?\d[\d\s./-]*$/u
const never = (): boolean => false
const isLoud = (text: string): boolean => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase()

/** How a label is set: what all of a document have alike. */
const lookOf = (row: TextRow): string => `${isLoud(row.text)} ${row.text.endsWith(':')} ${row.style?.bold === true} ${row.style?.heading ?? 0}`

/** A row that could be a label by its looks: short, alone on its row, with text below. */
const couldBeLabel = (rows: readonly TextRow[], at: number, end: number, lexicon: Lexicon): boolean => {
  const row = rows[at]
  const next = rows[at + 1]
  // a number of a file below is told, not opened
  if (next && REFERENCE.test(next.text)) return false
  if (!row || !next || at + 1 >= end || row.hint || row.style?.cells || row.style?.list) return false
  const { text } = row
  if (text.length > LENGTH || text.split(' ').length > WORDS || !/^\p{Lu}\p{L}/u.test(text) || /[.,;!?]$|\d/u.test(text) || endsSentence(text)) return false
  return readMarker(text, never) === undefined && (isLoud(text) || !isOnePerson(text, lexicon)) && !/^\p{Ll}/u.test(next.text)
}

/** Rows that recur under the items of a document as its labels do, and that no language knows; and what of the known ones is another part here. */
export const learnLabels = (rows: readonly TextRow[], headings: readonly Heading[], lexicon: Lexicon): Lexicon => {
  if (headings.length < OFTEN.known) return lexicon
  const looks = new Set<string>()
  const isFlat = rows.every(row => row.space === 0)
  const seen: (Label & { readonly look: string; readonly apart: boolean })[] = []
  headings.forEach((heading, item) => {
    const end = headings[item + 1]?.at ?? rows.length
    for (let at = heading.at + heading.rows; at < end; at += 1) {
      const row = rows[at]
      const start = row && !row.hint ? readPartStart(row.text, lexicon) : undefined
      if (row && start && (start.label !== '' || start.alone)) {
        const known = start.part
        if (start.alone) looks.add(lookOf(row))
        seen.push({ form: labelForm(start.label || row.text), item, at, known, look: lookOf(row), apart: true })
      } else if (row && couldBeLabel(rows, at, end, lexicon)) {
        seen.push({ form: labelForm(row.text), item, at, known: undefined, look: lookOf(row), apart: row.space > 0 || row.pageStart || at === heading.at + heading.rows || (isFlat && endsSentence(rows[at - 1]?.text ?? '')) })
      }
    }
  })
  const learnt = new Map<string, TemplatePart>()
  const known = seen.filter(label => label.known !== undefined)
  const unnamed: (readonly (typeof seen)[number][])[] = []
  for (const form of new Set(seen.filter(label => label.known === undefined).map(label => label.form))) {
    const all = seen.filter(label => label.form === form)
    const items = new Set(all.map(label => label.item)).size
    const part = partOfLabel(form, lexicon)
    const kind = part ? 'known' : 'unknown'
    // in capitals as its labels are, a short one need not come again
    const isLoudLabel = part !== undefined && form.split(' ').length <= LOUD_WORDS && all.every(label => label.look.startsWith('true') && looks.has(label.look))
    if (items < all.length || (!isLoudLabel && (items < OFTEN[kind] || items < headings.length * SHARE[kind]))) continue
    // two labels do not stand upon each other, and all of a document are set alike
    if (all.some(label => !label.apart || known.some(other => other.at === label.at - 1))) continue
    if (part) learnt.set(form, part)
    else if (all.every(label => looks.has(label.look))) unnamed.push(all)
  }
  const decisions = known.some(label => label.known === 'minutes' && !lexicon.telling.has(label.form)) || [...learnt.values()].includes('minutes')
  if (!decisions) for (const form of lastLabels(seen, learnt, headings.length)) learnt.set(form, 'minutes')
  for (const all of unnamed) learnt.set(all[0]?.form ?? '', byPlace(all, seen.map(label => ({ ...label, known: learnt.get(label.form) ?? label.known }))))
  return withParts(lexicon, learnt)
}

/** The part of a label of which only its place is known: what stands behind the recommendation, or behind the decision, came of the item. */
const byPlace = (all: readonly Label[], known: readonly Label[]): TemplatePart => {
  const behind = all.filter(label => known.some(other => other.item === label.item && other.at < label.at && (other.known === 'recommendation' || other.known === 'minutes')))
  return behind.length * 2 > all.length ? 'minutes' : 'caseStatement'
}

/** In a document that labels nothing as decided: the label of a case that always stands behind the recommendation. */
const lastLabels = (seen: readonly Label[], learnt: ReadonlyMap<string, TemplatePart>, items: number): string[] => {
  const partOf = (label: Label): TemplatePart | undefined => learnt.get(label.form) ?? label.known
  const recommended = seen.filter(label => partOf(label) === 'recommendation')
  const forms = new Set(seen.filter(label => partOf(label) === 'caseStatement').map(label => label.form))
  return [...forms].filter(form => {
    const all = seen.filter(label => label.form === form)
    const beside = all.filter(label => recommended.some(other => other.item === label.item))
    return all.length >= OFTEN.known && all.length * 2 > items && beside.length > 0 && beside.every(label => recommended.every(other => other.item !== label.item || other.at < label.at))
  })
}
