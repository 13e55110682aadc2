import { addItem } from '../../shared/document/agenda.ts'
import { setHeader } from '../../shared/document/header.ts'
import { type Line, plainLine } from '../../shared/document/line.ts'
import { addPerson } from '../../shared/document/people.ts'
import { documentSection, type ItemSection, itemSection } from '../../shared/document/section.ts'
import { type BodyId, type ItemId, type MeetingId, newId, type PersonId } from '../../shared/domain/ids.ts'
import { PHASES, type Phase } from '../../shared/domain/phase.ts'
import type { ImportedContent } from '../../shared/exchange/imported.ts'
import { addAttachment } from '../commands/addAttachment.ts'
import { approvalPreview } from '../commands/approvalPreview.ts'
import { approveMinutes } from '../commands/approveMinutes.ts'
import { changePhase } from '../commands/changePhase.ts'
import { createMeeting } from '../commands/createMeeting.ts'
import type { Actor, CommandDeps } from '../commands/deps.ts'
import { publishMinutes } from '../commands/publishMinutes.ts'
import type { Docs } from '../room/rooms.ts'
import { appendLines } from './appendLines.ts'
import type { DemoItem, DemoMeeting, DemoPerson, DemoWho } from './demoMeeting.ts'

export type Cast = Readonly<Record<DemoWho, Actor>>

/** The items of a meeting under the ids that they got. */
type Placed = readonly (readonly [ItemId, DemoItem])[]

const nothing = (template: DemoMeeting['template'], title: string): ImportedContent => ({
  template, title, body: '', date: '', start: '', end: '', place: '', nextMeeting: '', language: 'da', chair: '', minuteTaker: '', people: [], intro: [], items: [], closing: [],
})

const wholePerson = (id: PersonId, person: DemoPerson) =>
  ({ organisation: '', role: '', attendance: 'present' as const, arrival: '', departure: '', deputyFor: '', ...person, id })

/** What the secretariat writes before the meeting. */
const writeAgenda = (docs: Docs, meeting: DemoMeeting, items: Placed, personId: () => PersonId): void => {
  const { open, closed } = docs
  setHeader(open, 'nextMeeting', meeting.nextMeeting)
  for (const person of meeting.people) addPerson(open, wholePerson(personId(), person))
  appendLines(open.getText(documentSection('intro')), meeting.intro)
  for (const [id, item] of items) {
    addItem({ open, closed }, { id, kind: item.kind ?? 'numbered', closed: item.closed !== undefined })
    const own = item.closed ? closed : open
    const fill = (part: ItemSection, lines: readonly Line[]): void => appendLines(own.getText(itemSection(id, part)), lines)
    fill('title', [plainLine(item.title)])
    fill('caseStatement', item.caseStatement ?? [])
    fill('recommendation', item.recommendation ?? [])
    if (item.closed) appendLines(open.getText(itemSection(id, 'title')), [plainLine(item.closed.title)])
  }
}

const addFiles = async (deps: CommandDeps, cast: Cast, meetingId: MeetingId, items: Placed): Promise<void> => {
  for (const [itemId, item] of items) {
    for (const attachment of item.attachments ?? []) {
      const [title, file] = typeof attachment === 'string' ? [attachment, undefined] : [attachment.title, attachment.file]
      const bytes = file && { name: file.name, bytes: new TextEncoder().encode(file.text) }
      await addAttachment(deps, cast.secretariat, { meetingId, itemId, title, closed: item.closed !== undefined, file: bytes })
    }
  }
}

/** What each of the people writes while the meeting runs. */
const writeMinutes = async ({ rooms }: CommandDeps, cast: Cast, meetingId: MeetingId, meeting: DemoMeeting, items: Placed): Promise<void> => {
  for (const [id, item] of items) {
    const section = itemSection(id, 'minutes')
    for (const { by, lines } of item.minutes ?? []) {
      await rooms.write(meetingId, cast[by].id, docs => appendLines((item.closed ? docs.closed : docs.open).getText(section), lines))
    }
    const said = item.closed?.minutes
    if (said) await rooms.write(meetingId, cast.secretariat.id, docs => appendLines(docs.open.getText(section), said))
  }
  if (meeting.closing.length > 0) await rooms.write(meetingId, cast.secretariat.id, docs => appendLines(docs.open.getText(documentSection('closing')), meeting.closing))
}

/** One step on, by the command and the person that the house's rules ask for. */
const advance = async (deps: CommandDeps, cast: Cast, meetingId: MeetingId): Promise<Phase> => {
  const { phase, epoch } = (await deps.storage.meetings.get(meetingId))!
  const to = PHASES[PHASES.indexOf(phase) + 1]!
  if (to === 'approved') {
    const { hash } = await approvalPreview(deps, cast.chair, { meetingId })
    await approveMinutes(deps, cast.chair, { meetingId, hash, epoch })
  } else if (to === 'published') await publishMinutes(deps, cast.secretariat, { meetingId, epoch, despite: 'Eksempel' })
  else await changePhase(deps, cast.secretariat, { meetingId, to, epoch })
  return to
}

/** Makes a meeting as its people would, with the same commands, and takes it as far as `until`. */
export const layOutMeeting = async (deps: CommandDeps, cast: Cast, bodyId: BodyId, meeting: DemoMeeting, until: Phase): Promise<MeetingId> => {
  const { title, start, end, place, template } = meeting
  const { id } = await createMeeting(deps, cast.secretariat, { bodyId, title, start, end, place, from: { type: 'content', content: nothing(template, title) } })
  const items: Placed = meeting.items.map(item => [newId<ItemId>(deps.random), item])
  await deps.rooms.write(id, cast.secretariat.id, docs => writeAgenda(docs, meeting, items, () => newId<PersonId>(deps.random)))
  await addFiles(deps, cast, id, items)
  for (let phase: Phase = 'draft'; phase !== until; ) {
    phase = await advance(deps, cast, id)
    if (phase === 'inSession') await writeMinutes(deps, cast, id, meeting, items)
  }
  return id
}
