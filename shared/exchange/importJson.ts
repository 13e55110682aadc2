import { z } from 'zod'
import { importedContent, line } from '../protocol/http.ts'
import type { ImportedContent, ImportResult } from './imported.ts'
import { sourceLines } from './rows/textRows.ts'

const lines = z.array(line).max(5000)
const text = z.object({ title: z.string(), caseStatement: lines, recommendation: lines, minutes: lines, attachments: z.array(z.object({ title: z.string() })) })

/** What our own export says, as far as a new meeting takes it over. */
const exported = z.object({
  template: importedContent.shape.template,
  form: importedContent.shape.form,
  body: z.string(),
  header: z.object({ title: z.string(), place: z.string(), start: z.string(), end: z.string(), nextMeeting: z.string(), language: importedContent.shape.language }),
  people: z.array(z.object({
    name: z.string(), organisation: z.string(), role: z.string(), attendance: z.enum(['present', 'apology', 'absent']),
    arrival: z.string(), departure: z.string(), deputyFor: z.string(),
  })),
  intro: lines,
  items: z.array(z.object({ number: z.string(), kind: z.enum(['numbered', 'unnumbered']), closed: z.boolean(), open: text, secret: text.optional() })),
  closing: lines,
})

const NOTHING = { caseStatement: [], recommendation: [], minutes: [], attachments: [] }

const fromExport = ({ header, items, people, ...rest }: z.infer<typeof exported>): unknown => ({
  ...rest,
  title: header.title,
  date: header.start.slice(0, 10),
  start: header.start.slice(11, 16),
  end: header.end.slice(11, 16),
  place: header.place,
  nextMeeting: header.nextMeeting,
  language: header.language,
  chair: '',
  minuteTaker: '',
  people: people.map(({ arrival, departure, deputyFor, ...person }) =>
    ({ ...person, ...(arrival !== '' && { arrival }), ...(departure !== '' && { departure }), ...(deputyFor !== '' && { deputyFor }) })),
  items: items.map(({ number, kind, closed, open, secret }) => {
    // what the public may read of a closed item stands in its open part, also where the part behind the door is not in the file
    const { title, caseStatement, recommendation, minutes, attachments } = secret ?? (closed ? { ...NOTHING, title: open.title } : open)
    return {
      number, closed, title: title === '' ? open.title : title, caseStatement, recommendation, minutes, attachments: attachments.map(one => one.title),
      ...(kind === 'unnumbered' && { unnumbered: true }), ...(closed && { open: { title: open.title, minutes: open.minutes } }),
    }
  }),
})

/** Reads our own JSON: an export, or what `import --json` printed. Undefined where it is neither. A closed item comes in with what it says behind the door. */
export const importJson = (json: string): ImportResult | undefined => {
  let value: unknown
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
  const own = exported.safeParse(value)
  const content = importedContent.safeParse(own.success ? fromExport(own.data) : value)
  // the schema says the same as the type, but for keys that may be undefined
  return content.success ? { content: content.data as ImportedContent, source: sourceLines(json).map(line => ({ text: line, fate: 'used', where: 'content' })), exact: true } : undefined
}
