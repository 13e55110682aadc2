import { endsSentence } from '../blocks/sentence.ts'
import type { TextRow } from '../furniture/furniture.ts'
import { isFlat } from '../furniture/isFlat.ts'
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
const WORDS = 7
const LENGTH = 50
const LOUD_WORDS = 3
/** Under so many items a row whose word speaks for a part stands again; and one of which nothing is known. */
const OFTEN = { known: 2, unknown: 3 } as const
/** And under this share of the items. */
const SHARE = { known: 0.2, unknown: 0.5 } as const

/** A row that may be a label, as it stands under the items of a document. */
interface Seen {
  readonly form: string
  /** The item it stands under. */
  readonly item: number
  readonly at: number
  /** Its part, where the language knows it. */
  readonly known: TemplatePart | undefined
  readonly look: string
  /** Whether something parts it from the row above. */
  readonly apart: boolean
}

/** The look of a label with its text on the same row: `What was agreed: …`. */
const BESIDE = 'beside'
const INLINE = /^(\p{Lu}[^:.,;!?]{3,40}):\s+\S/u
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
  if (text.length > LENGTH || text.split(' ').length > WORDS || !/^\p{Lu}\p{L}/u.test(text) || /[.,;!]$|\d/u.test(text)) return false
  return readMarker(text, never) === undefined && (isLoud(text) || !isOnePerson(text, lexicon)) && !/^\p{Ll}/u.test(next.text)
}

/** Rows that recur under the items of a document as its labels do, and that no language knows; and what of the known ones is another part here. */
export const learnLabels = (rows: readonly TextRow[], headings: readonly Heading[], lexicon: Lexicon): Lexicon => {
  if (headings.length < OFTEN.known) return lexicon
  const looks = new Set<string>()
  const flat = isFlat(rows)
  const seen: Seen[] = []
  headings.forEach((heading, item) => {
    const end = headings[item + 1]?.at ?? rows.length
    for (let at = heading.at + heading.rows; at < end; at += 1) {
      const row = rows[at]
      if (!row || row.hint) continue
      const start = readPartStart(row.text, lexicon)
      const inline = start ? undefined : INLINE.exec(row.text)?.[1]
      if (start && (start.label !== '' || start.alone)) {
        if (start.alone) looks.add(lookOf(row))
        seen.push({ form: labelForm(start.label || row.text), item, at, known: start.part, look: lookOf(row), apart: true })
      } else if (couldBeLabel(rows, at, end, lexicon)) {
        seen.push({ form: labelForm(row.text), item, at, known: undefined, look: lookOf(row), apart: row.space > 0 || row.pageStart || at === heading.at + heading.rows || (flat && endsSentence(rows[at - 1]?.text ?? '')) })
      } else if (inline && inline.split(' ').length <= WORDS && !isOnePerson(inline, lexicon)) {
        seen.push({ form: labelForm(inline), item, at, known: undefined, look: BESIDE, apart: true })
      }
    }
  })
  const byForm = new Map<string, Seen[]>()
  for (const label of seen) {
    const same = byForm.get(label.form)
    if (same) same.push(label)
    else byForm.set(label.form, [label])
  }
  const labelRows = new Set(seen.filter(label => label.known !== undefined).map(label => label.at))
  const learnt = new Map<string, TemplatePart>()
  const telling = new Map<string, TemplatePart>()
  const unnamed: (readonly Seen[])[] = []
  for (const [form, all] of byForm) {
    if (all.some(label => label.known !== undefined)) continue
    const items = new Set(all.map(label => label.item)).size
    const part = partOfLabel(form, lexicon)
    const kind = part ? 'known' : 'unknown'
    const isBeside = all.some(label => label.look === BESIDE)
    // in capitals as its labels are, a short one need not come again
    const isLoudLabel = part !== undefined && form.split(' ').length <= LOUD_WORDS && all.every(label => label.look.startsWith('true') && looks.has(label.look))
    if (items < all.length || (!isLoudLabel && (items < OFTEN[kind] || items < headings.length * SHARE[kind]))) continue
    // two labels do not stand upon each other, and all of a document are set alike
    if (all.some(label => !label.apart || labelRows.has(label.at - 1))) continue
    if (part && isBeside) telling.set(form, part)
    else if (part) learnt.set(form, part)
    else if (!isBeside) unnamed.push(all)
  }
  for (const label of seen) if (learnt.has(label.form)) looks.add(label.look)
  const partOf = (label: Seen): TemplatePart | undefined => learnt.get(label.form) ?? label.known
  const decided = seen.some(label => partOf(label) === 'minutes' && !lexicon.telling.has(label.form))
  if (!decided) for (const form of lastLabels(byForm, partOf, new Set(seen.filter(partOf).map(label => label.item)).size, lexicon)) learnt.set(form, 'minutes')
  const decisive = firstOf(seen, partOf, ['recommendation', 'minutes'])
  for (const all of unnamed.filter(labels => labels.every(label => looks.has(label.look)))) learnt.set(all[0]?.form ?? '', byPlace(all, decisive))
  const taught = withParts(lexicon, learnt)
  return telling.size === 0 ? taught : { ...taught, telling: new Map([...taught.telling, ...telling]) }
}

/** Where in each item the first label of some parts stands. */
const firstOf = (seen: readonly Seen[], partOf: (label: Seen) => TemplatePart | undefined, parts: readonly TemplatePart[]): ReadonlyMap<number, number> => {
  const first = new Map<number, number>()
  for (const label of seen) {
    const part = partOf(label)
    if (part && parts.includes(part) && !first.has(label.item)) first.set(label.item, label.at)
  }
  return first
}

/** The part of a label of which only its place is known: what stands behind the recommendation, or behind the decision, came of the item. */
const byPlace = (all: readonly Seen[], decisive: ReadonlyMap<number, number>): TemplatePart =>
  all.filter(label => (decisive.get(label.item) ?? Infinity) < label.at).length * 2 > all.length ? 'minutes' : 'caseStatement'

/** In a document that labels nothing as decided: the label of a case that always stands behind the recommendation, or is what the body itself says. */
const lastLabels = (byForm: ReadonlyMap<string, readonly Seen[]>, partOf: (label: Seen) => TemplatePart | undefined, items: number, { pack }: Lexicon): string[] => {
  const recommended = firstOf([...byForm.values()].flat().toSorted((a, b) => a.at - b.at), partOf, ['recommendation'])
  return [...byForm].flatMap(([form, all]) => {
    const beside = all.filter(label => recommended.has(label.item))
    const isLast = beside.length > 0 && beside.every(label => (recommended.get(label.item) ?? Infinity) < label.at)
    // `Ældrerådets bemærkninger`
    const [owner = ''] = form.split(' ')
    const isOwn = beside.length === 0 && /s['’]?$/u.test(owner) && pack.bodyEnds.some(body => body.length > 3 && owner.replace(/s?['’]?$/u, '').endsWith(body))
    // a label that the language knows stays what it is, but for those that it knows to be either
    const isFree = all.every(label => label.known === undefined) || pack.eitherLabels?.includes(form) === true
    return (isLast || isOwn) && isFree && all.every(label => partOf(label) === 'caseStatement') && all.length >= OFTEN.known && all.length * 2 > items ? [form] : []
  })
}
