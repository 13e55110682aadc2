import { describe, expect, it } from 'vitest'
import { addItem, moveItem, readAgenda, removeItem } from '../../../shared/document/agenda.ts'
import type { AgendaItem, MeetingContent } from '../../../shared/document/content.ts'
import { itemSection } from '../../../shared/document/section.ts'
import type { ItemId, MeetingId } from '../../../shared/domain/ids.ts'
import { PHASES } from '../../../shared/domain/phase.ts'
import { ROLES } from '../../../shared/domain/role.ts'
import { itemPrint } from '../../../shared/versions/itemHash.ts'
import { addRemark } from '../../../server/commands/addRemark.ts'
import { approvalPreview } from '../../../server/commands/approvalPreview.ts'
import { approveItem } from '../../../server/commands/approveItem.ts'
import { approveMinutes } from '../../../server/commands/approveMinutes.ts'
import { approvedItem, listItemApprovals } from '../../../server/commands/listItemApprovals.ts'
import { readVersion } from '../../../server/commands/readVersion.ts'
import { resolveRemark } from '../../../server/commands/resolveRemark.ts'
import { withdrawItemApproval } from '../../../server/commands/withdrawItemApproval.ts'
import { reasonOf } from '../../support/world/reasonOf.ts'
import { createWorld, type Who, type World } from '../../support/world/world.ts'

const itemsOf = async (world: World, id: MeetingId, who: Who = 'chair'): Promise<readonly AgendaItem[]> =>
  (JSON.parse((await readVersion(world.deps, world.users[who], { meetingId: id, version: 'now' })).json) as MeetingContent).items
const write = (world: World, id: MeetingId, item: ItemId, text: string) =>
  world.deps.rooms.write(id, world.users.secretariat.id, ({ open }) => open.getText(itemSection(item, 'minutes')).insert(0, text))
const unwrite = (world: World, id: MeetingId, item: ItemId, length: number) =>
  world.deps.rooms.write(id, world.users.secretariat.id, ({ open }) => open.getText(itemSection(item, 'minutes')).delete(0, length))
const tick = async (world: World, id: MeetingId, item: AgendaItem, who: Who = 'chair') =>
  approveItem(world.deps, world.users[who], { meetingId: id, itemId: item.id, hash: itemPrint(item).hash, epoch: await world.epoch(id) })
const list = async (world: World, id: MeetingId, who: Who = 'observer') => (await listItemApprovals(world.deps, world.users[who], { meetingId: id })).approvals

describe('approving items one by one', () => {
  it('A7 a tick names person, time and the hash of exactly the item that was shown, and everybody is told', async () => {
    const world = await createWorld()
    const id = await world.meeting('inSession')
    const [item] = await itemsOf(world, id)
    await write(world, id, item!.id, 'Skrevet imens. ')
    expect(await reasonOf(tick(world, id, item!))).toBe('itemMovedOn')
    expect(await list(world, id)).toEqual([])
    const [now] = await itemsOf(world, id)
    world.told.length = 0
    await tick(world, id, now!)
    expect(world.told).toEqual([{ meeting: id, change: 'itemApprovals' }])
    const { hash } = itemPrint(now!)
    expect(await list(world, id)).toEqual([{ itemId: now!.id, by: 'Morten Havn', at: expect.any(Number), hash, openHash: hash, holds: true }])
    expect((await world.deps.storage.audit.of(id)).at(-1)).toMatchObject({ act: 'itemApproved', by: world.users.chair.id, detail: JSON.stringify({ itemId: now!.id, hash }) })
    await withdrawItemApproval(world.deps, world.users.chair, { meetingId: id, itemId: now!.id })
    expect(await list(world, id)).toEqual([])
    expect(await reasonOf(withdrawItemApproval(world.deps, world.users.chair, { meetingId: id, itemId: now!.id }))).toBe('notTicked')
    expect((await world.deps.storage.audit.of(id)).at(-1)).toMatchObject({ act: 'itemWithdrawn' })
  })

  it('A7 is the chair’s, in session and in review, at the epoch that was seen', async () => {
    const world = await createWorld()
    for (const phase of PHASES) {
      const id = await world.meeting(phase)
      const [item] = await itemsOf(world, id)
      for (const role of ROLES) {
        const outcome = await reasonOf(tick(world, id, item!, role))
        const hidden = phase === 'draft' && (role === 'participant' || role === 'observer')
        const allowed = phase === 'inSession' || phase === 'inReview'
        expect([phase, role, outcome]).toEqual([phase, role, hidden ? 'hiddenDraft' : role !== 'chair' ? 'role' : allowed ? 'done' : 'noTicksNow'])
      }
    }
    const id = await world.meeting('inSession')
    const [item] = await itemsOf(world, id)
    const { hash } = itemPrint(item!)
    expect(await reasonOf(approveItem(world.deps, world.users.chair, { meetingId: id, itemId: item!.id, hash, epoch: 0 }))).toBe('movedOn')
    expect(await reasonOf(approveItem(world.deps, world.users.chair, { meetingId: id, itemId: 'findes-ikke' as ItemId, hash, epoch: await world.epoch(id) }))).toBe('unknownItem')
    await world.deps.rooms.write(id, world.users.secretariat.id, ({ open }) => removeItem(open, item!.id, 5))
    expect(await reasonOf(tick(world, id, item!))).toBe('unknownItem')
  })

  it('A8 any change to the item takes its tick away, and what it said then can be compared; moving it takes nothing, undoing gives it back', async () => {
    const world = await createWorld()
    const id = await world.meeting('inSession')
    const [item] = await itemsOf(world, id)
    await write(world, id, item!.id, 'Godkendt ordlyd.')
    const [shown] = await itemsOf(world, id)
    await tick(world, id, shown!)
    const holds = async () => (await list(world, id))[0]!.holds
    await world.deps.rooms.write(id, world.users.secretariat.id, ({ open }) => moveItem(open, item!.id, null))
    expect((await itemsOf(world, id)).at(-1)!.number).not.toBe(shown!.number)
    expect(await holds()).toBe(true)
    await write(world, id, item!.id, 'Ikke ')
    expect(await holds()).toBe(false)
    const { json } = await approvedItem(world.deps, world.users.observer, { meetingId: id, itemId: item!.id })
    expect(json).toBe(itemPrint(shown!).json)
    await unwrite(world, id, item!.id, 5)
    expect(await holds()).toBe(true)
    await world.deps.rooms.write(id, world.users.chair.id, ({ open }) => open.getText(itemSection(item!.id, 'minutes')).format(0, 3, { bold: true }))
    expect(await holds()).toBe(false)
    await world.deps.rooms.write(id, world.users.secretariat.id, ({ open }) => removeItem(open, item!.id, 5))
    expect(await holds()).toBe(false)
  })

  it('A8 of a closed item the fingerprint is kept from those who may not open it; they are told whether it holds', async () => {
    const world = await createWorld()
    const id = await world.meeting('inSession')
    const door = 'lukket' as ItemId
    const secret = (text: string) => world.deps.rooms.write(id, world.users.secretariat.id, docs => docs.closed.getText(itemSection(door, 'minutes')).insert(0, text))
    await world.deps.rooms.write(id, world.users.secretariat.id, docs => addItem(docs, { id: door, kind: 'numbered', closed: true }))
    await secret('HEMMELIGT ')
    await tick(world, id, (await itemsOf(world, id)).find(item => item.id === door)!)
    expect(await list(world, id, 'observer')).toMatchObject([{ hash: null, openHash: null, holds: true }])
    expect(await list(world, id, 'participant')).toMatchObject([{ hash: expect.stringMatching(/^[0-9a-f]{64}$/), holds: true }])
    expect((await approvedItem(world.deps, world.users.observer, { meetingId: id, itemId: door })).json).not.toContain('HEMMELIGT')
    expect((await approvedItem(world.deps, world.users.participant, { meetingId: id, itemId: door })).json).toContain('HEMMELIGT')
    await secret('MERE ')
    expect(await list(world, id, 'observer')).toMatchObject([{ hash: null, holds: false }])
  })
})

describe('approving the whole', () => {
  const approve = async (world: World, id: MeetingId, despite?: string[]) => {
    const { hash, outstanding } = await approvalPreview(world.deps, world.users.chair, { meetingId: id })
    return { outstanding, answer: await approveMinutes(world.deps, world.users.chair, { meetingId: id, hash, epoch: await world.epoch(id), despite }) }
  }

  it('A9 needs nothing outstanding, or the chair’s explicit word about each, which stands in the trail', async () => {
    const world = await createWorld()
    const id = await world.meeting('inReview')
    const [first, second, third] = await readItems(world, id)
    await write(world, id, first!, 'Godkendt for sig.')
    await write(world, id, second!, 'Ikke godkendt for sig.')
    await tick(world, id, (await itemsOf(world, id)).find(item => item.id === first)!)
    const { id: remark } = await addRemark(world.deps, world.users.participant, { meetingId: id, section: '', closed: false, text: 'Et navn mangler' })
    await write(world, id, first!, 'Ændret: ')
    const shown = await approve(world, id)
    expect(shown.outstanding.map(one => one.key)).toEqual([`itemChanged:${first}`, `itemUnticked:${second}`, `remark:${remark}`])
    expect(shown.outstanding.map(one => one.itemId)).not.toContain(third)
    expect(shown.answer).toMatchObject({ type: 'outstanding', now: { outstanding: shown.outstanding } })
    expect(await world.deps.storage.meetings.get(id)).toMatchObject({ phase: 'inReview' })
    expect((await world.deps.storage.snapshots.of(id)).filter(one => one.kind === 'approval')).toEqual([])
    // a word about some of it is not a word about the rest
    expect((await approve(world, id, shown.outstanding.slice(1).map(one => one.key))).answer.type).toBe('outstanding')
    expect((await approve(world, id, shown.outstanding.map(one => one.key))).answer.type).toBe('approved')
    expect(JSON.parse((await world.deps.storage.audit.of(id)).at(-1)!.detail)).toMatchObject({ despite: shown.outstanding })
  })

  it('A9 is free once the remarks are settled and the items ticked; who ticks none approves the whole at once', async () => {
    const world = await createWorld()
    const id = await world.meeting('inReview')
    const [first] = await readItems(world, id)
    await write(world, id, first!, 'Ordlyd.')
    const { id: remark } = await addRemark(world.deps, world.users.participant, { meetingId: id, section: '', closed: false, text: 'Et navn mangler' })
    expect((await approve(world, id)).answer.type).toBe('outstanding')
    await resolveRemark(world.deps, world.users.chair, { meetingId: id, remarkId: remark })
    await tick(world, id, (await itemsOf(world, id))[0]!)
    const done = await approve(world, id)
    expect([done.outstanding, done.answer.type]).toEqual([[], 'approved'])
    expect(JSON.parse((await world.deps.storage.audit.of(id)).at(-1)!.detail)).not.toHaveProperty('despite')
    const other = await world.meeting('inReview')
    await write(world, other, (await readItems(world, other))[0]!, 'Ordlyd.')
    expect((await approve(world, other)).answer.type).toBe('approved')
  })
})

const readItems = (world: World, id: MeetingId): Promise<ItemId[]> => world.deps.rooms.read(id, view => readAgenda(view.open).map(entry => entry.id))
