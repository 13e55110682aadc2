import type { TemplatePart } from '../../template/template.ts'
import type { Lexicon } from './lexicon.ts'
import { labelForm } from './lexicon.ts'

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
    }
    // `Vedtak om avtalen kommer i mai.` is a sentence
    if (!/\p{L}\.$/u.test(text)) for (const { part, row } of lexicon.pack.partRows) if (row.test(text)) return { part, label: text, rest: '', alone: true }
  }
  const short = text.slice(0, 300)
  const found = COLON.exec(short)
  if (found?.[1] && isLabelCase(text)) {
    const rest = text.slice(short.length - (found[2] ?? '').length)
    const part = lexicon.parts.get(labelForm(found[1]))
    if (part) return { part, label: found[1], rest, alone: rest === '' }
    const telling = lexicon.telling.get(labelForm(found[1]))
    if (telling) return { part: telling, label: '', rest: text, alone: false }
  }
  for (const { part, row } of lexicon.pack.sentences) if (row.test(short)) return { part, label: '', rest: text, alone: false }
  return undefined
}

const isLabelCase = (text: string): boolean => /^[\p{Lu}(]/u.test(text)
