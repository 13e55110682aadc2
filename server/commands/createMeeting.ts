import * as Y from 'yjs'
import { byOrder, placeLast } from '../../shared/document/order.ts'
import type { TemplateId } from '../../shared/document/content.ts'
import { readHeader } from '../../shared/document/header.ts'
import { readPeople } from '../../shared/document/people.ts'
import type { TitledAttachment } from '../../shared/document/writeContent.ts'
import { type AttachmentId, type BodyId, type BodyTemplateId, type MeetingId, newId, type UserId } from '../../shared/domain/ids.ts'
import type { Role } from '../../shared/domain/role.ts'
import type { ImportedContent } from '../../shared/exchange/imported.ts'
import { roomName } from '../../shared/protocol/sync.ts'
import type { StoredAttachment, Tables } from '../storage/storage.ts'
import { takeSeat } from './access.ts'
import { note } from './audit.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { carryPeople, emptyDocs, fillFromFile, fillFromOwn, fillFromTemplate, type Head, type NewDocs } from './newContent.ts'
import { newestTemplate, type OwnTemplate } from './newestTemplate.ts'
import { needLine, oneLine } from './oneLine.ts'

export interface NewMeetingInput extends Head {
  readonly bodyId: BodyId
  readonly from:
    | { readonly type: 'template'; readonly template: TemplateId }
    | { readonly type: 'own'; readonly templateId: BodyTemplateId }
    /** With a template of the forum's own, where the file was written with it or somebody says so. */
    | { readonly type: 'content'; readonly content: ImportedContent; readonly templateId?: BodyTemplateId | undefined }
    | { readonly type: 'meeting'; readonly meetingId: MeetingId }
}

/** What the new meeting begins with, made before anything is written. */
interface Beginning {
  readonly template: TemplateId
  /** Of the forum's own. */
  readonly own?: OwnTemplate | undefined
  readonly titles: readonly TitledAttachment[]
  readonly members: ReadonlyMap<UserId, Role>
}

/**
 * Creates a meeting in draft: from a template, from what a file said, or from an earlier meeting, whose people and place are
 * carried over. Its members are the body's; from an earlier meeting of which the creator is secretariat come its members too,
 * in the roles they had there. The creator is secretariat. Only the body's secretariat may. The content goes into the log,
 * in the same transaction as the rows.
 */
export const createMeeting = async (deps: CommandDeps, actor: Actor, input: NewMeetingInput): Promise<{ id: MeetingId }> => {
  await checkBody(deps.storage, actor, input.bodyId)
  const head: Head = { title: needLine(input.title, 'title'), start: input.start, end: input.end, place: oneLine(input.place) }
  const docs = emptyDocs()
  const begun = await begin(deps, actor, input, head, docs)
  const id = newId<MeetingId>(deps.random)
  const at = deps.now()
  await deps.storage.transaction(async tables => {
    const members = new Map([...(await checkBody(tables, actor, input.bodyId)), ...begun.members, [actor.id, 'secretariat' as const]])
    await tables.meetings.add({ id, bodyId: input.bodyId, template: begun.template, phase: 'draft', epoch: 0, title: head.title, start: head.start, createdAt: at })
    if (begun.own) await tables.bodyTemplates.use(id, begun.own.id, begun.own.version)
    for (const [userId, role] of members) await tables.meetings.setMember({ meetingId: id, userId, role })
    for (const row of attachmentRows(deps, id, begun.titles)) await tables.attachments.add(row)
    await writeLog(tables, actor, id, docs, at)
    await note(tables, actor, id, at, 'created', { from: input.from.type })
  })
  return { id }
}

/** The body's members and their roles. Throws where the actor is not its secretariat. */
const checkBody = async (tables: Tables, actor: Actor, id: BodyId): Promise<Map<UserId, Role>> => {
  const members = new Map((await tables.bodies.members(id)).map(member => [member.userId, member.role]))
  const role = members.get(actor.id)
  if (role === undefined) throw new CommandError('unknownBody', 'bodyId')
  if (role !== 'secretariat') throw new CommandError('onlyBodySecretariat')
  return members
}

const begin = async (deps: CommandDeps, actor: Actor, { bodyId, from }: NewMeetingInput, head: Head, docs: NewDocs): Promise<Beginning> => {
  const makeId = (): string => newId(deps.random)
  if (from.type === 'content') {
    const own = from.templateId === undefined ? undefined : await chosenTemplate(deps, bodyId, from.templateId)
    return { template: own?.template.base ?? from.content.template, own, titles: fillFromFile(docs, from.content, head, makeId), members: new Map() }
  }
  if (from.type === 'template') {
    fillFromTemplate(docs, from.template, head, makeId)
    return { template: from.template, titles: [], members: new Map() }
  }
  if (from.type === 'own') {
    const own = await chosenTemplate(deps, bodyId, from.templateId)
    fillFromOwn(docs, own.template, head, makeId)
    carryPeople(docs, own.template.people, makeId)
    return { template: own.template.base, own, titles: [], members: new Map() }
  }
  const { meeting, role } = await takeSeat(deps.storage, actor, from.meetingId)
  const earlier = await deps.rooms.read(from.meetingId, ({ open }) => ({ place: readHeader(open).place, people: readPeople(open) }))
  const place = head.place === '' ? earlier.place : head.place
  const used = await deps.storage.bodyTemplates.usedBy(from.meetingId)
  // what has been made better in the forum's template since then is for the next meeting; another forum's template is not ours
  const own = used?.bodyId === bodyId ? await newestTemplate(deps.storage, bodyId, used.id) : undefined
  if (own && !own.retired) fillFromOwn(docs, own.template, { ...head, place }, makeId)
  else fillFromTemplate(docs, meeting.template, { ...head, place }, makeId)
  carryPeople(docs, earlier.people, makeId)
  const members = role === 'secretariat' ? await deps.storage.meetings.members(from.meetingId) : []
  return { template: meeting.template, own: own?.retired ? undefined : own, titles: [], members: new Map(members.map(member => [member.userId, member.role])) }
}

/** A template of the forum's own that may begin meetings. */
const chosenTemplate = async ({ storage }: CommandDeps, bodyId: BodyId, id: BodyTemplateId): Promise<OwnTemplate> => {
  const own = await newestTemplate(storage, bodyId, id)
  if (!own) throw new CommandError('unknownTemplate', 'templateId')
  if (own.retired) throw new CommandError('templateRetired', 'templateId')
  return own
}

const attachmentRows = (deps: CommandDeps, meetingId: MeetingId, titles: readonly TitledAttachment[]): StoredAttachment[] => {
  const rows: StoredAttachment[] = []
  for (const { itemId, title: said, closed } of titles) {
    const title = oneLine(said)
    if (title === '') continue
    const order = placeLast(rows.filter(row => row.itemId === itemId).toSorted(byOrder))
    rows.push({ id: newId<AttachmentId>(deps.random), meetingId, itemId, title, closed, order, file: null, removedAt: null })
  }
  return rows
}

const writeLog = async (tables: Tables, actor: Actor, meetingId: MeetingId, docs: NewDocs, at: number): Promise<void> => {
  const append = (doc: Y.Doc, closed: boolean) => ({
    room: roomName({ meeting: meetingId, closed }),
    meetingId,
    epoch: 0,
    entries: [{ update: Y.encodeStateAsUpdate(doc), userId: actor.id, at }],
    writers: doc.store.clients.size === 0 ? [] : [{ clientId: doc.clientID, userId: actor.id }],
  })
  await tables.log.append([append(docs.open, false), append(docs.closed, true)])
}
