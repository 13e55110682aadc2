import { cleanText } from './cleanText.ts'
import type { Run } from './line.ts'

/** Inline formatting as Y.Text keeps it, in fixed order. */
export const MARKS = ['bold', 'italic', 'underline', 'link'] as const

const LINK = /^(https?:\/\/|mailto:)[^\s<>"]+$/i

/** True for an address that a link may have. */
export const isSafeLink = (value: unknown): value is string => typeof value === 'string' && value.length <= 2000 && LINK.test(value) && cleanText(value) === value

/** Characters with the formatting that is valid; what is unknown is left out. */
export const toRun = (text: string, attributes: Readonly<Record<string, unknown>> = {}): Run => ({
  text,
  ...(attributes['bold'] ? { bold: true as const } : {}),
  ...(attributes['italic'] ? { italic: true as const } : {}),
  ...(attributes['underline'] ? { underline: true as const } : {}),
  ...(isSafeLink(attributes['link']) ? { link: attributes['link'] } : {}),
})

/** The formatting of a run as Y.Text wants it; what is off is left out. */
export const runAttributes = (run: Run): Record<string, string | true> => ({
  ...(run.bold ? { bold: true as const } : {}),
  ...(run.italic ? { italic: true as const } : {}),
  ...(run.underline ? { underline: true as const } : {}),
  ...(isSafeLink(run.link) ? { link: run.link } : {}),
})

const sameMarks = (a: Run, b: Run): boolean => a.bold === b.bold && a.italic === b.italic && a.underline === b.underline && a.link === b.link

/** Adds a run at the end, joining it with the last where both look the same, so that equal texts have equal runs. */
export const appendRun = (runs: Run[], run: Run): void => {
  if (run.text === '') return
  const last = runs.at(-1)
  if (last && sameMarks(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text }
  else runs.push(run)
}
