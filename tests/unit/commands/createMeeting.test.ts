import { describe, expect, it } from 'vitest'
import { addPerson } from '../../../shared/document/people.ts'
import { plainLine } from '../../../shared/document/line.ts'
import { readContent } from '../../../shared/document/readContent.ts'
import type { MeetingId, PersonId } from '../../../shared/domain/ids.ts'
import type { ImportedContent } from '../../../shared/exchange/imported.ts'
import { createMeeting, type NewMeetingInput } from '../../../server/commands/createMeeting.ts'
import { meetingDetail } from '../../../server/commands/meetingDetail.ts'
import { reasonOf } from '../../support/world/reasonOf.ts'
import { createWorld, HEAD, type World } from '../../support/world/world.ts'

const contentOf = (world: World, id: MeetingId) =>
  world.deps.rooms.read(id, view => readContent({ open: view.open, closed: view.closed, template: 'referat', body: '', attachments: [] }))

const SAID: ImportedContent = {
  template: 'opsamling', title: 'Temadag', body: 'Et andet forum', date: '2029-01-01', start: '08:00', end: '', place: 'Laden', nextMeeting: 'Aftales', language: 'da',
  chair: '', minuteTaker: '',
  people: [{ name: 'Grethe Moesgaard', organisation: 'Tangskolen', role: '', attendance: 'apology' }],
  intro: [plainLine('Velkomst')],
  items: [
    { number: '1', title: 'Åbent tema', closed: false, caseStatement: [plainLine('Et oplæg')], recommendation: [], attachments: ['Kort', 'Plan'], minutes: [plainLine('En pointe', 'bullet')] },
    { number: '2', title: 'Lukket tema', closed: true, caseStatement: [plainLine('Hemmeligt')], recommendation: [], attachments: ['Kontrakt'], minutes: [] },
  ],
  closing: [plainLine('Farvel')],
}

describe('creating a meeting', () => {
  it('C4 from a template: the standing items, the head as filled in, the members of the forum, the log as source', async () => {
    const world = await createWorld()
    const id = await world.meeting()
    const content = await contentOf(world, id)
    expect(content.header).toMatchObject({ ...HEAD, nextMeeting: '', language: 'da' })
    expect(content.items.map(item => item.open.title)).toEqual(['Godkendelse af dagsorden', 'Godkendelse af referat fra seneste møde', 'Evt. og næste møde'])
    const detail = await meetingDetail(world.deps, world.users.secretariat, { meetingId: id })
    expect(detail).toMatchObject({ title: HEAD.title, start: HEAD.start, phase: 'draft', role: 'secretariat', awaits: 'convene', epoch: 0 })
    expect(detail.members.map(member => member.role).toSorted()).toEqual(['chair', 'observer', 'participant', 'secretariat'])
    const log = await world.deps.storage.log.read(`${id}` as never, 0)
    expect(log.map(entry => entry.userId)).toEqual([world.users.secretariat.id])
    expect([...(await world.deps.storage.log.writers(id)).values()]).toEqual([world.users.secretariat.id])
  })

  it('C4 from a file: every word, closed items behind their door, attachments as rows; the filled-in head counts', async () => {
    const world = await createWorld()
    const id = await world.meeting('draft', { from: { type: 'content', content: SAID } })
    const content = await contentOf(world, id)
    expect(content.header).toMatchObject({ ...HEAD, nextMeeting: 'Aftales' })
    expect(content.people).toMatchObject([{ name: 'Grethe Moesgaard', organisation: 'Tangskolen', attendance: 'apology' }])
    expect(content.intro).toEqual([plainLine('Velkomst')])
    expect(content.items[0]!.open).toMatchObject({ title: 'Åbent tema', caseStatement: [plainLine('Et oplæg')], minutes: [plainLine('En pointe', 'bullet')] })
    expect(content.items[1]).toMatchObject({ closed: true, open: { caseStatement: [] }, secret: { caseStatement: [plainLine('Hemmeligt')] } })
    const detail = await meetingDetail(world.deps, world.users.secretariat, { meetingId: id })
    expect(detail.template).toBe('opsamling')
    expect(detail.body.name).toBe('Havneudvalget')
    const ofItem = (index: number) => detail.attachments.filter(row => row.itemId === content.items[index]!.id).map(({ title, closed }) => [title, closed])
    expect([ofItem(0), ofItem(1)]).toEqual([[['Kort', false], ['Plan', false]], [['Kontrakt', true]]])
  })

  it('C5 from an earlier meeting: template, people and place, and its members; not what was said nor who was away', async () => {
    const world = await createWorld()
    const first = await world.meeting('draft', { from: { type: 'content', content: SAID }, place: 'Rådhuset' })
    await world.deps.rooms.write(first, world.users.secretariat.id, ({ open }) => {
      addPerson(open, { id: 'poul' as PersonId, name: 'Poul Vestermark', organisation: '', role: 'formand', attendance: 'present', arrival: '14:20', departure: '', deputyFor: '' })
    })
    await world.deps.storage.meetings.setMember({ meetingId: first, userId: world.users.outsider.id, role: 'observer' })
    const id = await world.meeting('draft', { from: { type: 'meeting', meetingId: first }, place: '', title: 'Næste' })
    const content = await contentOf(world, id)
    expect(content.header).toMatchObject({ title: 'Næste', place: 'Rådhuset', nextMeeting: '' })
    expect(content.people.map(({ name, role, attendance, arrival }) => [name, role, attendance, arrival])).toEqual([
      ['Grethe Moesgaard', '', 'present', ''], ['Poul Vestermark', 'formand', 'present', ''],
    ])
    expect(content.items).toEqual([])
    const detail = await meetingDetail(world.deps, world.users.secretariat, { meetingId: id })
    expect(detail.template).toBe('opsamling')
    expect(detail.members).toContainEqual({ userId: world.users.outsider.id, name: 'Ulla Fremstad', role: 'observer' })
  })

  it('C5 carries over no members of a meeting in which the creator is not secretariat, and nothing of one they are not in', async () => {
    const world = await createWorld()
    const { deps, users, bodyId } = world
    const first = await world.meeting('convened')
    await deps.storage.bodies.setMember({ bodyId, userId: users.participant.id, role: 'secretariat' })
    await deps.storage.meetings.setMember({ meetingId: first, userId: users.outsider.id, role: 'observer' })
    const input: NewMeetingInput = { ...HEAD, bodyId, from: { type: 'meeting', meetingId: first } }
    const { id } = await createMeeting(deps, users.participant, input)
    expect(await deps.storage.meetings.member(id, users.outsider.id)).toBeUndefined()
    await deps.storage.bodies.setMember({ bodyId, userId: users.outsider.id, role: 'secretariat' })
    await deps.storage.meetings.removeMember(first, users.outsider.id)
    expect(await reasonOf(createMeeting(deps, users.outsider, input))).toBe('unknownMeeting')
  })

  it('C6 is for the secretariat of the forum; nothing is half made', async () => {
    const world = await createWorld()
    const { deps, users, bodyId } = world
    const input: NewMeetingInput = { ...HEAD, bodyId, from: { type: 'template', template: 'referat' } }
    for (const role of ['chair', 'participant', 'observer'] as const) expect(await reasonOf(createMeeting(deps, users[role], input))).toBe('onlyBodySecretariat')
    expect(await reasonOf(createMeeting(deps, users.outsider, input))).toBe('unknownBody')
    expect(await reasonOf(createMeeting(deps, users.secretariat, { ...input, bodyId: 'intet' as typeof bodyId }))).toBe('unknownBody')
    expect(await reasonOf(createMeeting(deps, users.secretariat, { ...input, from: { type: 'meeting', meetingId: 'intet' as MeetingId } }))).toBe('unknownMeeting')
    expect(await deps.storage.meetings.all()).toEqual([])
  })
})
