import type { Attachment, Person } from '../document/content.ts'
import type { Line } from '../document/line.ts'
import { lineText } from '../document/line.ts'
import type { RenderWords } from '../words/render.ts'
import { parseLocalTime } from './localTime.ts'

// Plain text for the eye and for comparison: what each thing is shows in words, not only in its looks.

const MARK: Readonly<Partial<Record<Line['kind'], string>>> = { bullet: '• ', number: '# ' }

const actionTerms = (line: Line, words: RenderWords): string => {
  const due = line.due === undefined ? undefined : parseLocalTime(line.due)
  const terms = [
    ...(line.responsible ? [`${words.responsible}: ${line.responsible}`] : []),
    ...(line.due ? [`${words.due}: ${due ? words.day(due.day) : line.due}`] : []),
    ...(line.done ? [words.done] : []),
  ]
  return terms.length === 0 ? '' : ` (${terms.join(' · ')})`
}

const printedLine = (line: Line, words: RenderWords): string => {
  const label = line.kind === 'decision' ? `${words.decision}: ` : line.kind === 'action' ? `${words.action}: ` : (MARK[line.kind] ?? '')
  return '  '.repeat(line.indent) + label + lineText(line) + actionTerms(line, words)
}

/** The lines of a section, one a line, with what they are said in front. */
export const printedLines = (lines: readonly Line[], words: RenderWords): string => lines.map(line => printedLine(line, words)).join('\n')

/** A person with all that is said of them, in one line. */
export const printedPerson = (person: Person, words: RenderWords): string =>
  [
    `${words.attendance[person.attendance]}: ${person.name}`,
    person.role,
    person.organisation,
    person.deputyFor && `${words.deputyFor} ${person.deputyFor}`,
    person.arrival && `${words.arrival} ${person.arrival.replace(':', '.')}`,
    person.departure && `${words.departure} ${person.departure.replace(':', '.')}`,
  ].filter(text => text !== '').join(', ')

/** An attachment's title, and its file with the beginning of its fingerprint: another file under the same name shows. */
export const printedAttachment = ({ title, file }: Attachment, words: RenderWords): string =>
  file ? `${title} (${file.name}, ${words.size(file.size)}, ${file.sha256.slice(0, 12)})` : title
