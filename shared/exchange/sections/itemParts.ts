import type { Block } from '../blocks/block.ts'
import { announces, endsSentence } from '../blocks/sentence.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { labelForm } from '../language/lexicon.ts'
import { isLabelLength, readPartStart, type PartStart } from '../language/partLabel.ts'
import { isOpenMarker, saysWhyClosed, takeClosedMarker } from '../outline/closedMarker.ts'
import type { TemplatePart } from '../../template/template.ts'

/** A paragraph in its part; `label` says that it is what opened the part. */
export interface Placed {
  readonly part: TemplatePart
  readonly block: Block
  readonly label: boolean
  /** False where nothing but its place speaks for the part. */
  readonly sure: boolean
}

export interface ItemParts {
  readonly placed: readonly Placed[]
  readonly closed: boolean
  /** Rows that say whether the item is open and nothing else. */
  readonly markers: readonly number[]
}

/** What an item's text without a label is: case text where the document has labels or is an opsamling, else minutes. */
export interface PartRules {
  readonly first: TemplatePart
  readonly summary: boolean
}

const LONG_SENTENCE = 60

/** Parts an item's paragraphs by the labels, sentences and turns that open a part. */
export const placeInParts = (blocks: readonly Block[], rules: PartRules, lexicon: Lexicon): ItemParts => {
  const placed: Placed[] = []
  const markers: number[] = []
  let closed = false
  let part = rules.first
  let sure = true
  let recommended = false
  /** What each paragraph opens, but for what a label further down says more clearly. */
  const starts = blocks.map(block => setPart(block, lexicon) ?? (block.kind === 'text' || block.kind === 'heading' ? readPartStart(block.text, lexicon) : undefined))
  const nextRecommended = nextLabels(starts, 'recommendation')
  const nextMinutes = nextLabels(starts, 'minutes')
  blocks.forEach((block, at) => {
    if (block.hint?.type === 'text') return placed.push({ part, block, label: false, sure: true })
    if (block.kind === 'text' && isOpenMarker(block.text, lexicon)) return markers.push(...block.rows)
    if (block.kind === 'text' && block.text.length < 60 && takeClosedMarker(block.text, lexicon).text === '') {
      closed = true
      return markers.push(...block.rows)
    }
    if (at === 0 && saysWhyClosed(block.text, lexicon)) closed = true
    const isSet = block.hint?.type === 'part'
    const recommends = nextRecommended[at] ?? -1
    // the administration's own conclusion stands before what it recommends, and that before what was decided
    const isEarly = !isSet && starts[at]?.part === 'minutes' && lexicon.telling.has(labelForm(starts[at].rest.split(':', 1)[0] ?? '')) && recommends > at && (nextMinutes[recommends] ?? -1) > 0
    const start = isEarly && starts[at] ? { ...starts[at], part: 'caseStatement' as const } : starts[at]
    const isSentence = start?.label === '' && !lexicon.telling.has(labelForm(block.text.split(':', 1)[0] ?? ''))
    // what a decision recommends to others is still the decision, and a label has said more clearly where it stands
    const opens = start && (isSet || !isAfterthought(start, part) && !(isSentence && start.part === 'recommendation' && (part === 'minutes' || recommends > at || (recommended && part !== 'attachments'))))
    if (opens) {
      part = start.part
      sure = true
      if (part === 'recommendation') recommended = true
      if (start.label === '') return placed.push({ part, block: start.alone ? { ...block, kind: 'heading' } : block, label: false, sure })
      placed.push({ part, block: { ...block, text: start.label.replace(/\s*:$/, ''), kind: 'heading' }, label: true, sure })
      if (start.rest !== '') placed.push({ part, block: { ...block, text: start.rest }, label: false, sure })
      return undefined
    }
    if (rules.summary && part === 'caseStatement' && block.kind === 'text' && lexicon.pack.plenum.some(turn => turn.test(block.text))) part = 'minutes'
    // a list of attachments does not end in a paragraph of its own
    if (part === 'attachments' && at > 0 && block.kind === 'text' && block.space > 0 && block.text.length > LONG_SENTENCE && endsSentence(block.text) && !announces(block.text)) {
      part = 'minutes'
      sure = false
    }
    return placed.push({ part, block, label: false, sure })
  })
  return { placed: keepTellingLabels(placed, lexicon), closed, markers }
}

/** For each paragraph where the next label of a part stands below it; -1 where none does. */
const nextLabels = (starts: readonly (PartStart | undefined)[], part: TemplatePart): readonly number[] => {
  const next = Array.from({ length: starts.length }, () => -1)
  for (let at = starts.length - 2; at >= 0; at -= 1) {
    const below = starts[at + 1]
    next[at] = below?.part === part && below.label !== '' && !isStage(below, part) ? at + 1 : next[at + 1] ?? -1
  }
  return next
}

/** The part that a person has said begins with a paragraph. */
const setPart = ({ hint, text }: Block, lexicon: Lexicon): PartStart | undefined => {
  if (hint?.type !== 'part') return undefined
  if (hint.text) return { part: hint.part, label: '', rest: text, alone: false }
  const own = readPartStart(text, lexicon)
  if (own && own.rest !== '' && own.label !== '') return { ...own, part: hint.part }
  return isLabelLength(text) ? { part: hint.part, label: text, rest: '', alone: true } : { part: hint.part, label: '', rest: text, alone: false }
}

/** `Baggrund: …` in the middle of the minutes is what somebody said there; a case text begins on a row of its own. */
const isAfterthought = (start: PartStart, part: TemplatePart): boolean => part === 'minutes' && start.part === 'caseStatement' && start.rest !== ''

/** `Forretningsudvalgets indstilling den 13. september`: what another recommended on its way says nothing of whose recommendation stands above. */
const isStage = ({ label }: PartStart, part: TemplatePart): boolean => part === 'recommendation' && /\d/u.test(label)

/** A label that is the only one of its part, or its plain one in front, says what the template prints anyway; of others each says which is which. */
const keepTellingLabels = (placed: readonly Placed[], lexicon: Lexicon): Placed[] => {
  const labels = new Map<TemplatePart, Set<string>>()
  for (const entry of placed) if (entry.label) labels.set(entry.part, (labels.get(entry.part) ?? new Set()).add(labelForm(entry.block.text)))
  return placed.map((entry, at) => {
    const isPlain = labelForm(entry.block.text) === lexicon.pack.parts[entry.part][0] && !placed.slice(0, at).some(before => before.part === entry.part)
    const isLater = /\d/u.test(entry.block.text) && placed.slice(0, at).some(before => before.part === entry.part && !before.label)
    return entry.label && entry.part !== 'attachments' && ((labels.get(entry.part)?.size ?? 0) > 1 || isLater) && !isPlain ? { ...entry, label: false } : entry
  })
}
