import type { AgendaItem, Attachment, ContentForm, Header, ItemText, MeetingContent, Person } from '../document/content.ts'
import type { Line, Run } from '../document/line.ts'

// Every field is named here and copied one by one: what is added to the content later stays inside until somebody lists it.

const run = (from: Run): Run => ({
  text: from.text,
  ...(from.bold && { bold: true }),
  ...(from.italic && { italic: true }),
  ...(from.underline && { underline: true }),
  ...(from.link !== undefined && { link: from.link }),
})

const line = (from: Line): Line => ({
  kind: from.kind,
  indent: from.indent,
  runs: from.runs.map(run),
  ...(from.responsible !== undefined && { responsible: from.responsible }),
  ...(from.due !== undefined && { due: from.due }),
  ...(from.done && { done: true }),
})

const lines = (from: readonly Line[]): readonly Line[] => from.map(line)

const attachment = ({ id, title, file }: Attachment): Attachment => ({
  id,
  title,
  ...(file && { file: { name: file.name, mediaType: file.mediaType, size: file.size, sha256: file.sha256 } }),
})

const header = ({ title, place, start, end, nextMeeting, language }: Header): Header => ({ title, place, start, end, nextMeeting, language })

const person = ({ id, name, organisation, role, attendance, arrival, departure, deputyFor }: Person): Person =>
  ({ id, name, organisation, role, attendance, arrival, departure, deputyFor })

const openText = (from: ItemText): ItemText => ({
  title: from.title,
  caseStatement: lines(from.caseStatement),
  recommendation: lines(from.recommendation),
  minutes: lines(from.minutes),
  attachments: from.attachments.map(attachment),
})

/** Of a closed item the public gets its public title and its public minutes, nothing else. */
const closedText = (from: ItemText): ItemText => ({ title: from.title, caseStatement: [], recommendation: [], minutes: lines(from.minutes), attachments: [] })

const form = ({ document, item: itemWord, parts, intro, closing }: ContentForm): ContentForm =>
  ({ document, item: itemWord, parts: parts.map(({ part, label }) => ({ part, label })), intro, closing })

const item = ({ id, number, kind, closed, open }: AgendaItem): AgendaItem =>
  ({ id, number, kind, closed, open: closed ? closedText(open) : openText(open) })

/**
 * What the public may read of a meeting's minutes: open items whole, closed ones as their public title and public minutes.
 * `secret` never survives, nor any field that is not named here. Idempotent.
 */
export const publicContent = (content: MeetingContent): MeetingContent => ({
  template: content.template,
  ...(content.form && { form: form(content.form) }),
  body: content.body,
  header: header(content.header),
  people: content.people.map(person),
  intro: lines(content.intro),
  items: content.items.map(item),
  closing: lines(content.closing),
})
