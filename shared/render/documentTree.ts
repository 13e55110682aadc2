import type { AgendaItem, Attachment, Attendance, ItemText, MeetingContent, Person } from '../document/content.ts'
import type { Line } from '../document/line.ts'
import { lineText } from '../document/line.ts'
import { referat } from '../template/referat.ts'
import { labelOf, type Template, type TemplatePart } from '../template/template.ts'
import { templateFor } from '../template/templateFor.ts'
import { renderWords, type RenderWords } from '../words/render.ts'
import { blocksOf } from './blocks.ts'
import { parseClock, parseLocalTime } from './localTime.ts'
import { labelLanguage } from './standing.ts'
import type { AttachmentNode, DocumentTree, Fact, ItemNode, PartNode, PeopleGroup, PersonDetail, PersonNode, Words } from './tree.ts'

/** The order of printing; a part that the template does not know still prints, under the label it has elsewhere. */
const partsInOrder = (template: Template): TemplatePart[] => {
  const own = template.parts.map(({ part }) => part)
  return [...own, ...referat.parts.map(({ part }) => part).filter(part => !own.includes(part))]
}

const momentWords = (text: string, words: RenderWords): Words[] => {
  const moment = parseLocalTime(text)
  if (!moment) return text === '' ? [] : [{ text }]
  const { day, clock } = moment
  if (!clock) return [{ text: words.weekday(day), time: text.slice(0, 10) }]
  return [{ text: `${words.weekday(day)} ${words.at} ${words.clock(clock.hours, clock.minutes)}`, time: text }]
}

/** `Fredag den 8. januar 2021 kl. 9.00–11.00`; a meeting that ends on another day names both. */
const timeWords = (start: string, end: string, words: RenderWords): Words[] => {
  const from = momentWords(start, words)
  if (end === '') return from
  if (from.length === 0) return momentWords(end, words)
  const ending = parseLocalTime(end)
  if (start.slice(0, 10) !== end.slice(0, 10) || !ending?.clock) return [...from, { text: ' – ' }, ...momentWords(end, words)]
  const until: Words = { text: words.clock(ending.clock.hours, ending.clock.minutes), time: end }
  return parseLocalTime(start)?.clock ? [...from, { text: '–' }, until] : [...from, { text: ` ${words.departure} ` }, until]
}

const clockWords = (label: string, text: string, words: RenderWords): Words[] => {
  const clock = parseClock(text)
  return [{ text: `${label} ` }, clock ? { text: words.clock(clock.hours, clock.minutes), time: text } : { text }]
}

const personNode = (person: Person, words: RenderWords): PersonNode => {
  const details: PersonDetail[] = []
  if (person.role !== '') details.push({ name: 'role', words: [{ text: person.role }] })
  if (person.organisation !== '') details.push({ name: 'organisation', words: [{ text: person.organisation }] })
  if (person.deputyFor !== '') details.push({ name: 'deputyFor', words: [{ text: `${words.deputyFor} ${person.deputyFor}` }] })
  if (person.arrival !== '') details.push({ name: 'arrival', words: clockWords(words.arrival, person.arrival, words) })
  if (person.departure !== '') details.push({ name: 'departure', words: clockWords(words.departure, person.departure, words) })
  return { id: person.id, name: person.name, details }
}

const ATTENDANCES: readonly Attendance[] = ['present', 'apology', 'absent']

/** Who was there and who was not. Minutes say so too where nobody sent apologies: a printed head has that line. */
const peopleGroups = (people: readonly Person[], template: Template, words: RenderWords): PeopleGroup[] =>
  ATTENDANCES.map(attendance => ({
    attendance,
    label: words.attendance[attendance],
    people: people.filter(person => person.attendance === attendance).map(person => personNode(person, words)),
  })).filter(group => group.people.length > 0 || (group.attendance === 'apology' && template.id === 'referat' && people.length > 0))

const attachmentNode = ({ id, title, file }: Attachment, words: RenderWords): AttachmentNode =>
  ({ id, title: title.trim() === '' ? (file?.name ?? words.untitled) : title, file, size: file ? words.size(file.size) : '' })

interface Print {
  readonly template: Template
  readonly words: RenderWords
  readonly labels: 'da' | 'en'
}

const partNodes = (text: ItemText, { template, words, labels }: Print): PartNode[] => {
  const nodes = partsInOrder(template).flatMap((part): PartNode[] => {
    const label = (labelOf(template, part) ?? labelOf(referat, part))?.[labels] ?? ''
    if (part === 'attachments') return text.attachments.length === 0 ? [] : [{ part, label, attachments: text.attachments.map(one => attachmentNode(one, words)) }]
    const blocks = blocksOf(text[part], words)
    return blocks.length === 0 ? [] : [{ part, label, blocks }]
  })
  // a case text right under the title needs no label, as in any printed agenda; below another part it does
  return nodes.map((node, at) => (at === 0 && node.part === 'caseStatement' ? { ...node, label: '' } : node))
}

const marker = (number: string, { template, labels }: Print): string => {
  if (number === '') return ''
  return template.id === 'opsamling' ? `${template.item[labels]} ${number}:` : `${number}.`
}

const itemNode = (item: AgendaItem, print: Print): ItemNode => ({
  id: item.id,
  number: item.number,
  marker: marker(item.number, print),
  title: item.open.title.trim() === '' ? (item.closed ? '' : print.words.untitled) : item.open.title,
  closed: item.closed ? print.words.closedItem : '',
  parts: partNodes(item.open, print),
  secret: item.secret && { label: print.words.closedPart, title: item.secret.title, parts: partNodes(item.secret, print) },
})

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()

/** True where these lines say `words` already. */
const says = (lines: readonly Line[], words: string): boolean => lines.some(line => plain(lineText(line)).includes(plain(words)))

const headFacts = ({ body, header }: MeetingContent, words: RenderWords): Fact[] => {
  const facts: Fact[] = []
  // a title such as `Opsamling på Dialogforum den 5. oktober 2018` has said the body and the day; once is enough
  const inTitle = (text: string): boolean => plain(header.title).includes(plain(text))
  if (body !== '' && !inTitle(body)) facts.push({ name: 'meeting', label: words.meeting, value: [{ text: body }] })
  const start = parseLocalTime(header.start)
  const time = timeWords(header.start, header.end, words)
  const dayInTitle = start !== undefined && start.clock === undefined && header.end === '' && inTitle(words.day(start.day))
  if (time.length > 0 && !dayInTitle) facts.push({ name: 'time', label: words.time, value: time })
  if (header.place !== '') facts.push({ name: 'place', label: words.place, value: [{ text: header.place }] })
  return facts
}

/**
 * The minutes as a tree of what they mean, with every label in words. Pure: the same content gives the same tree. What is empty
 * is left out. Closed items show what `content` has of them; for the public hand in `publicContent(content)`.
 */
export const documentTree = (content: MeetingContent): DocumentTree => {
  const { header, items, closing } = content
  const labels = labelLanguage(header.language)
  const words = renderWords[labels]
  const template = templateFor(content)
  const print: Print = { template, words, labels }
  const kind = template.document[labels]
  const title = header.title.trim() === '' ? kind : header.title
  const saidNext = header.nextMeeting === '' || says([...items.flatMap(item => [...item.open.caseStatement, ...item.open.minutes]), ...closing], header.nextMeeting)
  return {
    language: header.language,
    labels,
    document: kind,
    kind: plain(title).startsWith(plain(kind)) ? '' : kind,
    title,
    facts: headFacts(content, words),
    groups: peopleGroups(content.people, template, words),
    intro: blocksOf(content.intro, words),
    items: items.map(item => itemNode(item, print)),
    closing: blocksOf(closing, words),
    nextMeeting: saidNext ? undefined : { name: 'nextMeeting', label: words.nextMeeting, value: [{ text: header.nextMeeting }] },
  }
}
