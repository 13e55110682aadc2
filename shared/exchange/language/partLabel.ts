import type { TemplatePart } from '../../template/template.ts'
import { withoutDay } from './datedLabel.ts'
import type { Lexicon } from './lexicon.ts'
import { labelForm } from './lexicon.ts'
import { isVoiceLabel } from './voiceLabels.ts'

/** What a row says about the part of an item that begins with it. */
export interface PartStart {
  readonly part: TemplatePart
  /** The label as printed, or empty for a sentence that opens a part. */
  readonly label: string
  /** The text that follows on the same row. */
  readonly rest: string
  /** True where the row is the label and nothing else. */
  readonly alone: boolean
}

const LONGEST = 120

/** Whether a text is short enough to be a label. */
export const isLabelLength = (text: string): boolean => text.length <= 60

/** A label with its value behind a colon. */
const COLON = /^(.{2,50}?)\s*:\s*(.*)$/u

/**
 * Reads the label that opens a part of an item. A label stands alone on its row, or ends with a colon; the same word in running text is none.
 */
export const readPartStart = (text: string, lexicon: Lexicon): PartStart | undefined => {
  if (text.length < LONGEST) {
    // a label begins with a capital; a word at the start of a wrapped row does not
    if (isLabelCase(text) && !/[.,;]$/u.test(text)) {
      const form = labelForm(text)
      const alone = lexicon.parts.get(form)
      const telling = lexicon.telling.get(form)
      if (alone) return { part: alone, label: text, rest: '', alone: true }
      if (telling) return { part: telling, label: '', rest: text, alone: true }
      const said = datedPart(text, lexicon) ?? (isVoiceLabel(form, lexicon.pack.language) ? 'minutes' : undefined)
      if (said) return { part: said, label: text, rest: '', alone: true }
    }
    // `Vedtak om avtalen kommer i mai.` is a sentence
    if (!/\p{L}\.$/u.test(text)) for (const { part, row } of lexicon.pack.partRows) if (row.test(text)) return { part, label: text, rest: '', alone: true }
  }
  const short = text.slice(0, 300)
  const found = COLON.exec(short)
  if (found?.[1] && isLabelCase(text)) {
    const rest = text.slice(short.length - (found[2] ?? '').length)
    const part = lexicon.parts.get(labelForm(found[1])) ?? datedPart(found[1], lexicon)
    if (part) return { part, label: found[1], rest, alone: rest === '' }
    const telling = lexicon.telling.get(labelForm(found[1]))
    if (telling) return { part: telling, label: '', rest: text, alone: false }
  }
  for (const { part, row } of lexicon.pack.sentences) if (row.test(short)) return { part, label: '', rest: text, alone: false }
  return undefined
}

/** The part that a label with its day opens: `UDVALGETS BESLUTNING TIRSDAG DEN 14. MARTS 2023`, `Vedtak i møte 12.03.2023`. The minutes of a day are a document. */
const datedPart = (text: string, { parts, pack }: Lexicon): TemplatePart | undefined => {
  const label = labelForm(withoutDay(text, pack) ?? '')
  if (label === '' || pack.minutesWords.includes(label)) return undefined
  const words = label.split(' ')
  const [first = '', link = ''] = words
  // `Økonomiudvalgets beslutning`, `Beslutning i Økonomiudvalget`
  const owned = words.length > 1 && /s['’]?$/u.test(words.at(-2) ?? '') ? words.at(-1) : undefined
  const led = words.length > 2 && [...pack.ofBody, 'vid', 'of', 'by', 'vom'].includes(link) ? first : undefined
  const part = parts.get(label) ?? [owned, led].map(word => (word && !pack.minutesWords.includes(word) ? parts.get(word) : undefined)).find(found => found === 'minutes' || found === 'recommendation')
  return part === 'minutes' || part === 'recommendation' ? part : undefined
}

const isLabelCase = (text: string): boolean => /^[\p{Lu}(]/u.test(text)
