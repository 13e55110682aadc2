import type { Indent, Line, LineKind, Run } from '../../shared/document/line.ts'

/** `vi mødes **den 3.** igen`: what stands between double asterisks is bold. */
const runsOf = (text: string): Run[] =>
  text.split('**').flatMap((part, index): Run[] => (part === '' ? [] : [index % 2 === 1 ? { text: part, bold: true } : { text: part }]))

const line = (kind: LineKind, text: string, indent: Indent): Line => ({ kind, indent, runs: runsOf(text) })

// Short names: the content below is text, and they only say what each line of it is.
export const text = (words: string, indent: Indent = 0): Line => line('text', words, indent)
export const bullet = (words: string, indent: Indent = 0): Line => line('bullet', words, indent)
export const number = (words: string, indent: Indent = 0): Line => line('number', words, indent)
export const heading = (words: string): Line => line('heading', words, 0)
export const decision = (words: string): Line => line('decision', words, 0)
/** `due` as yyyy-mm-dd. */
export const action = (words: string, responsible: string, due: string): Line => ({ ...line('action', words, 0), responsible, due })
