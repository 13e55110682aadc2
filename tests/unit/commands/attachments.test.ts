import { describe, expect, it } from 'vitest'
import { addItem, readAgenda } from '../../../shared/document/agenda.ts'
import { can } from '../../../shared/domain/can.ts'
import type { AttachmentId, ItemId, MeetingId } from '../../../shared/domain/ids.ts'
import { PHASES } from '../../../shared/domain/phase.ts'
import { ROLES } from '../../../shared/domain/role.ts'
import { addAttachment } from '../../../server/commands/addAttachment.ts'
import { changeAttachment } from '../../../server/commands/changeAttachment.ts'
import { fetchAttachment } from '../../../server/commands/fetchAttachment.ts'
import { meetingDetail } from '../../../server/commands/meetingDetail.ts'
import { reasonOf } from '../../support/world/reasonOf.ts'
import { createWorld, type World } from '../../support/world/world.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const firstItem = (world: World, id: MeetingId): Promise<ItemId> => world.deps.rooms.read(id, view => readAgenda(view.open)[0]!.id)

const closedItem = async (world: World, id: MeetingId): Promise<ItemId> => {
  await world.deps.rooms.write(id, world.users.secretariat.id, docs => addItem(docs, { id: 'lukket' as ItemId, kind: 'numbered', closed: true }))
  return 'lukket' as ItemId
}

describe('attachments', () => {
  it('C12 adds them behind one another: a file under its own bytes, or a title alone', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const meetingId = await world.meeting()
    const itemId = await firstItem(world, meetingId)
    world.told.length = 0
    await addAttachment(deps, users.secretariat, { meetingId, itemId, title: ' Kort over havnen ', closed: false })
    await addAttachment(deps, users.chair, { meetingId, itemId, title: '', closed: false, file: { name: '..\\hemmeligt/plan.pdf', bytes: bytes('%PDF-1.7 x') } })
    await addAttachment(deps, users.chair, { meetingId, itemId, title: 'Side', closed: false, file: { name: 'a.pdf', bytes: bytes('<script>alert(1)</script>') } })
    const { attachments } = await meetingDetail(deps, users.chair, { meetingId })
    expect(attachments.map(({ title, file }) => [title, file?.name, file?.mediaType, file?.size])).toEqual([
      ['Kort over havnen', undefined, undefined, undefined], ['plan.pdf', 'plan.pdf', 'application/pdf', 10], ['Side', 'a.pdf', 'text/plain', 25],
    ])
    expect(world.told.map(({ change }) => change)).toEqual(['attachments', 'attachments', 'attachments'])
    const download = await fetchAttachment(deps, users.chair, { meetingId, attachmentId: attachments[1]!.id as AttachmentId })
    expect([download.size, await new Response(download.stream()).text()]).toEqual([10, '%PDF-1.7 x'])
    expect(await reasonOf(fetchAttachment(deps, users.chair, { meetingId, attachmentId: attachments[0]!.id as AttachmentId }))).toBe('noFile')
  })

  it('C12 refuses an item that is not there, a title of nothing, a place that is none, another meeting’s attachment', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const meetingId = await world.meeting()
    const other = await world.meeting()
    const itemId = await firstItem(world, meetingId)
    expect(await reasonOf(addAttachment(deps, users.chair, { meetingId, itemId: 'intet' as ItemId, title: 'x', closed: false }))).toBe('unknownItem')
    expect(await reasonOf(addAttachment(deps, users.chair, { meetingId, itemId: await firstItem(world, other), title: 'x', closed: false }))).toBe('unknownItem')
    expect(await reasonOf(addAttachment(deps, users.chair, { meetingId, itemId, title: '  ', closed: false }))).toBe('titleMissing')
    const { id } = await addAttachment(deps, users.chair, { meetingId, itemId, title: 'x', closed: false })
    expect(await reasonOf(changeAttachment(deps, users.chair, { meetingId, attachmentId: id, change: { order: '' } }))).toBe('badOrder')
    expect(await reasonOf(changeAttachment(deps, users.chair, { meetingId: other, attachmentId: id, change: { removed: true } }))).toBe('unknownAttachment')
    expect(await reasonOf(fetchAttachment(deps, users.chair, { meetingId: other, attachmentId: id }))).toBe('unknownAttachment')
  })

  it('C12 renames, moves, removes and restores', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const meetingId = await world.meeting()
    const itemId = await firstItem(world, meetingId)
    const { id: first } = await addAttachment(deps, users.chair, { meetingId, itemId, title: 'A', closed: false })
    const { id: second } = await addAttachment(deps, users.chair, { meetingId, itemId, title: 'B', closed: false })
    const change = (attachmentId: AttachmentId, what: Parameters<typeof changeAttachment>[2]['change']) => changeAttachment(deps, users.chair, { meetingId, attachmentId, change: what })
    const seen = async () => (await meetingDetail(deps, users.chair, { meetingId })).attachments.map(({ title, removed }) => `${title}${removed ? ' (fjernet)' : ''}`)
    await change(second, { order: 'Zz' })
    await change(first, { title: 'C' })
    expect(await seen()).toEqual(['B', 'C'])
    await change(second, { removed: true })
    expect(await seen()).toEqual(['B (fjernet)', 'C'])
    await change(second, { removed: false })
    expect(await seen()).toEqual(['B', 'C'])
    expect((await deps.storage.audit.of(meetingId)).filter(row => row.act === 'attachmentChanged')).toHaveLength(4)
  })

  it('C12 one that was removed is gone for all but those who may put it back, and so for all once nobody may', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const meetingId = await world.meeting('inSession')
    const itemId = await firstItem(world, meetingId)
    const { id } = await addAttachment(deps, users.chair, { meetingId, itemId, title: 'Forkert fil', closed: false, file: { name: 'a.txt', bytes: bytes('x') } })
    await changeAttachment(deps, users.chair, { meetingId, attachmentId: id, change: { removed: true } })
    const seen = () => Promise.all(ROLES.map(async role => {
      const { attachments } = await meetingDetail(deps, users[role], { meetingId })
      return `${attachments.length} ${await reasonOf(fetchAttachment(deps, users[role], { meetingId, attachmentId: id }))}`
    }))
    expect(await seen()).toEqual(['1 done', '1 done', '0 unknownAttachment', '0 unknownAttachment'])
    await world.advance(meetingId)
    expect(new Set(await seen())).toEqual(new Set(['0 unknownAttachment']))
  })

  it('C13 asks for the right to the agenda, in every phase and for every role', async () => {
    const world = await createWorld()
    const { deps, users } = world
    for (const phase of PHASES) {
      const meetingId = await world.meeting()
      const itemId = await firstItem(world, meetingId)
      const { id } = await addAttachment(deps, users.secretariat, { meetingId, itemId, title: 'A', closed: false })
      for (let steps = PHASES.indexOf(phase); steps > 0; steps -= 1) await world.advance(meetingId)
      for (const role of ROLES) {
        const want = !can(role, phase, 'read') ? 'hiddenDraft' : can(role, phase, 'agenda') ? 'done' : 'role'
        const added = await reasonOf(addAttachment(deps, users[role], { meetingId, itemId, title: 'B', closed: false }))
        const changed = await reasonOf(changeAttachment(deps, users[role], { meetingId, attachmentId: id, change: { title: 'C' } }))
        expect({ phase, role, added, changed }).toEqual({ phase, role, added: want, changed: want })
      }
    }
  })

  it('C14 every attachment of a closed item is closed: nobody without access sees or fetches it; an open item has no closed ones', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const meetingId = await world.meeting('convened')
    const open = await firstItem(world, meetingId)
    const closed = await closedItem(world, meetingId)
    const { id } = await addAttachment(deps, users.secretariat, { meetingId, itemId: closed, title: 'Kontrakt', closed: false, file: { name: 'k.txt', bytes: bytes('tal') } })
    expect(await reasonOf(addAttachment(deps, users.secretariat, { meetingId, itemId: open, title: 'x', closed: true }))).toBe('openItem')
    expect((await meetingDetail(deps, users.participant, { meetingId })).attachments).toMatchObject([{ title: 'Kontrakt', closed: true }])
    expect((await meetingDetail(deps, users.observer, { meetingId })).attachments).toEqual([])
    expect(await reasonOf(fetchAttachment(deps, users.participant, { meetingId, attachmentId: id }))).toBe('done')
    expect(await reasonOf(fetchAttachment(deps, users.observer, { meetingId, attachmentId: id }))).toBe('unknownAttachment')
  })
})
