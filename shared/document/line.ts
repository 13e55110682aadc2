/** What a line is. */
export const LINE_KINDS = ['text', 'heading', 'bullet', 'number', 'decision', 'action'] as const
export type LineKind = (typeof LINE_KINDS)[number]
export type Indent = 0 | 1 | 2 | 3

/** Characters that share their formatting. Absent means off. */
export interface Run {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly underline?: true
  /** An absolute http, https or mailto address. */
  readonly link?: string
}

/** One line of a section, read from its characters and the keys of its line end, already clamped to what is valid. */
export interface Line {
  readonly kind: LineKind
  readonly indent: Indent
  readonly runs: readonly Run[]
  /** Of an action: who, as written. */
  readonly responsible?: string
  /** Of an action: ISO date yyyy-mm-dd. */
  readonly due?: string
  /** Of an action. */
  readonly done?: true
}

/** The characters of a line without formatting. */
export const lineText = (line: Line): string => line.runs.map(run => run.text).join('')

/** True where no line holds a visible character. */
export const isBlank = (lines: readonly Line[]): boolean => lines.every(line => lineText(line).trim() === '')

/** A plain line; what is not given is the default. */
export const plainLine = (text: string, kind: LineKind = 'text', indent: Indent = 0): Line => ({ kind, indent, runs: text === '' ? [] : [{ text }] })
