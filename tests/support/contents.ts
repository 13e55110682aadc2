import * as fc from 'fast-check'
import type { AgendaItem, Attachment, Header, ItemText, MeetingContent, Person } from '../../shared/document/content.ts'
import { LINE_KINDS, type Indent, type Line, type Run } from '../../shared/document/line.ts'
import type { AttachmentId, ItemId, PersonId, Sha256 } from '../../shared/domain/ids.ts'

/**
 * Arbitrary minutes, valid by type, whose texts come from `text`; ids are unique. Lines are never blank (as `readContent` gives them)
 * where `text` is not.
 */
export const contents = (text: fc.Arbitrary<string>): fc.Arbitrary<MeetingContent> => {
  const flag = fc.constantFrom(true as const, undefined)
  const perhaps = (arbitrary: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), arbitrary)
  const run: fc.Arbitrary<Run> = fc.record(
    { text, bold: flag, italic: flag, underline: flag, link: fc.constantFrom(undefined, 'https://eksempel.invalid/a?b=1&c=2', 'mailto:post@eksempel.invalid') },
  ).map(found => JSON.parse(JSON.stringify(found)) as Run)
  const kind = fc.constantFrom(...LINE_KINDS)
  const indent = fc.constantFrom<Indent>(0, 0, 0, 1, 2, 3)
  const line: fc.Arbitrary<Line> = fc
    .record({ kind, indent, runs: fc.array(run, { minLength: 1, maxLength: 3 }), responsible: text, due: fc.constantFrom(undefined, '2031-02-28'), done: flag })
    .map(({ responsible, due, done, ...rest }) => (rest.kind === 'action' ? { ...rest, responsible, ...(due && { due }), ...(done && { done }) } : rest))
  const lines = fc.array(line, { maxLength: 5 })
  const clock = fc.constantFrom('', '09:05', '14:30')
  const person: fc.Arbitrary<Person> = fc.record({
    id: fc.uuid().map(id => id as PersonId),
    name: text,
    organisation: perhaps(text),
    role: perhaps(text),
    attendance: fc.constantFrom('present', 'apology', 'absent'),
    arrival: clock,
    departure: clock,
    deputyFor: perhaps(text),
  })
  const file = fc.record({
    name: fc.constantFrom('regnskab.pdf', 'notat.txt'),
    mediaType: fc.constantFrom('application/pdf', 'text/plain'),
    size: fc.nat(5_000_000),
    sha256: fc.nat({ max: 255 }).map(byte => byte.toString(16).padStart(2, '0').repeat(32) as Sha256),
  })
  const attachment: fc.Arbitrary<Attachment> = fc
    .record({ id: fc.uuid().map(id => id as AttachmentId), title: text, file: fc.option(file, { nil: undefined }) })
    .map(({ file, ...rest }) => (file ? { ...rest, file } : rest))
  const itemText: fc.Arbitrary<ItemText> = fc.record({
    title: text,
    caseStatement: lines,
    recommendation: lines,
    minutes: lines,
    attachments: fc.array(attachment, { maxLength: 2 }),
  })
  const item: fc.Arbitrary<AgendaItem> = fc
    .record({ id: fc.uuid().map(id => id as ItemId), kind: fc.constantFrom('numbered', 'numbered', 'unnumbered'), closed: fc.boolean(), open: itemText, secret: itemText })
    .map(({ secret, ...rest }) => ({ ...rest, number: '', ...(rest.closed && { secret }) }) as AgendaItem)
  const header: fc.Arbitrary<Header> = fc.record({
    title: text,
    place: perhaps(text),
    start: fc.constantFrom('', '2031-01-08T09:00'),
    end: fc.constantFrom('', '2031-01-08T11:30', '2031-01-09T12:00'),
    nextMeeting: perhaps(text),
    language: fc.constantFrom('da', 'da', 'en', 'nb', 'de'),
  })
  return fc
    .record({
      template: fc.constantFrom('referat', 'opsamling'),
      body: text,
      header,
      people: fc.array(person, { maxLength: 4 }),
      intro: lines,
      items: fc.array(item, { maxLength: 4 }),
      closing: lines,
    })
    .map(content => {
      let count = 0
      return { ...content, items: content.items.map(one => ({ ...one, number: one.kind === 'numbered' ? String((count += 1)) : '' })) }
    })
}

/** The same minutes with every text replaced by what `write` gives for it; called in no particular order, once for each text. */
export const withTexts = (content: MeetingContent, write: (text: string, secret: boolean) => string): MeetingContent => {
  const lines = (from: readonly Line[], secret: boolean): Line[] =>
    from.map(line => ({
      ...line,
      runs: line.runs.map(run => ({ ...run, text: write(run.text, secret) })),
      ...(line.responsible !== undefined && { responsible: write(line.responsible, secret) }),
    }))
  const some = (text: string): string => (text === '' ? '' : write(text, false))
  const itemText = (from: ItemText, secret: boolean, rest: boolean): ItemText => ({
    title: write(from.title, secret),
    caseStatement: lines(from.caseStatement, rest),
    recommendation: lines(from.recommendation, rest),
    minutes: lines(from.minutes, secret),
    attachments: from.attachments.map(one => ({ ...one, title: write(one.title, rest), ...(one.file && { file: { ...one.file, name: write(one.file.name, rest) } }) })),
  })
  return {
    ...content,
    body: some(content.body),
    header: { ...content.header, title: some(content.header.title), place: some(content.header.place), nextMeeting: some(content.header.nextMeeting) },
    people: content.people.map(person => ({ ...person, name: some(person.name), organisation: some(person.organisation), role: some(person.role), deputyFor: some(person.deputyFor) })),
    intro: lines(content.intro, false),
    items: content.items.map(item => ({
      ...item,
      // of a closed item only the public title and minutes are open
      open: itemText(item.open, false, item.closed),
      ...(item.secret && { secret: itemText(item.secret, true, true) }),
    })),
    closing: lines(content.closing, false),
  }
}

/** The texts of minutes in the order in which they are printed, closed parts too. */
export const textsInOrder = (content: MeetingContent): string[] => {
  const parts = content.template === 'referat'
    ? (['caseStatement', 'recommendation', 'attachments', 'minutes'] as const)
    : (['caseStatement', 'attachments', 'minutes', 'recommendation'] as const)
  const ofLines = (lines: readonly Line[]): string[] => lines.flatMap(line => [...line.runs.map(run => run.text), line.responsible ?? ''])
  const ofItem = (text: ItemText): string[] =>
    [text.title, ...parts.flatMap(part => (part === 'attachments' ? text.attachments.map(one => one.title) : ofLines(text[part])))]
  const { header, people } = content
  return [
    header.title, content.body, header.place,
    ...(['present', 'apology', 'absent'] as const).flatMap(attendance =>
      people.filter(person => person.attendance === attendance).flatMap(person => [person.name, person.role, person.organisation, person.deputyFor])),
    ...ofLines(content.intro),
    ...content.items.flatMap(item => [...ofItem(item.open), ...(item.secret ? ofItem(item.secret) : [])]),
    ...ofLines(content.closing),
    header.nextMeeting,
  ].filter(text => text !== '')
}
