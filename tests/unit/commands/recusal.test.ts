import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { addItem, readAgenda } from '../../../shared/document/agenda.ts'
import { appendLine } from '../../../shared/document/appendLine.ts'
import { unitText } from '../../../shared/document/passage.ts'
import { itemSection } from '../../../shared/document/section.ts'
import type { ItemId, MeetingId, RecusalId } from '../../../shared/domain/ids.ts'
import { addAttachment } from '../../../server/commands/addAttachment.ts'
import { addRemark } from '../../../server/commands/addRemark.ts'
import { approvalPreview } from '../../../server/commands/approvalPreview.ts'
import { approveMinutes } from '../../../server/commands/approveMinutes.ts'
import { enterRecusal } from '../../../server/commands/enterRecusal.ts'
import { fetchAttachment } from '../../../server/commands/fetchAttachment.ts'
import { liftRecusal } from '../../../server/commands/liftRecusal.ts'
import { listAudit } from '../../../server/commands/listAudit.ts'
import { listRemarks } from '../../../server/commands/listRemarks.ts'
import { meetingDetail } from '../../../server/commands/meetingDetail.ts'
import { recuseMember } from '../../../server/commands/recuseMember.ts'
import { joinAsTypist } from '../../support/world/typist.ts'
import { reasonOf } from '../../support/world/reasonOf.ts'
import { createWorld, type World } from '../../support/world/world.ts'

const secret = 'lukket' as ItemId

/** A running meeting with an open item and a closed one. */
const running = async (world: World): Promise<{ meetingId: MeetingId; open: ItemId }> => {
  const meetingId = await world.meeting('inSession')
  await world.deps.rooms.write(meetingId, world.users.secretariat.id, docs => {
    addItem(docs, { id: secret, kind: 'numbered', closed: true })
    appendLine(docs.closed.getText(itemSection(secret, 'minutes')), 'Lønnen er 1234')
  })
  const open = await world.deps.rooms.read(meetingId, view => readAgenda(view.open)[0]!.id)
  return { meetingId, open }
}

describe('a recusal', () => {
  it('G20 is made by chair and secretariat of a member and an item, once, and lifted by them but for themselves; everybody in the meeting sees it', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const { meetingId, open } = await running(world)
    const ask = { meetingId, itemId: open, userId: users.participant.id }
    for (const who of ['participant', 'observer'] as const) expect(await reasonOf(recuseMember(deps, users[who], ask))).toBe('onlyRecusers')
    expect(await reasonOf(recuseMember(deps, users.chair, { ...ask, itemId: 'intet' as ItemId }))).toBe('unknownItem')
    expect(await reasonOf(recuseMember(deps, users.chair, { ...ask, userId: users.outsider.id }))).toBe('unknownMember')
    const { id } = await recuseMember(deps, users.chair, ask)
    expect(await reasonOf(recuseMember(deps, users.secretariat, ask))).toBe('alreadyRecused')
    expect((await meetingDetail(deps, users.observer, { meetingId })).recusals).toEqual([{ id, itemId: open, userId: users.participant.id, name: 'Dorte Kildal' }])
    const own = await recuseMember(deps, users.chair, { ...ask, userId: users.chair.id })
    expect(await reasonOf(liftRecusal(deps, users.chair, { meetingId, recusalId: own.id }))).toBe('recusedYourself')
    await liftRecusal(deps, users.secretariat, { meetingId, recusalId: own.id })
    expect(await reasonOf(liftRecusal(deps, users.secretariat, { meetingId, recusalId: own.id }))).toBe('unknownRecusal')
    expect(await reasonOf(liftRecusal(deps, users.secretariat, { meetingId, recusalId: 'x' as RecusalId }))).toBe('unknownRecusal')
    expect((await deps.storage.audit.of(meetingId)).map(row => row.act).slice(-3)).toEqual(['recused', 'recused', 'recusalLifted'])
  })

  it('G20 keeps a person from writing in the item while it stands, and from nothing else', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const { meetingId, open } = await running(world)
    const { id } = await recuseMember(deps, users.secretariat, { meetingId, itemId: open, userId: users.participant.id })
    const other = await deps.rooms.read(meetingId, view => readAgenda(view.open).find(item => item.id !== open && !item.closed)!.id)
    const first = await joinAsTypist(deps.rooms, users.participant, meetingId)
    first.doc.getText(itemSection(other, 'minutes')).insert(0, 'Her må jeg. ')
    await expect.poll(() => first.saved()).toBe(1)
    first.doc.getText(itemSection(open, 'minutes')).insert(0, 'Her må jeg ikke. ')
    await expect.poll(() => first.closed()).toBe(4403)
    expect(await deps.rooms.read(meetingId, view => unitText(view.open.getText(itemSection(open, 'minutes'))))).not.toContain('ikke')
    expect(await reasonOf(addRemark(deps, users.participant, { meetingId, section: itemSection(open, 'minutes'), closed: false, text: 'x' }))).toBe('role')
    await world.advance(meetingId)
    expect(await reasonOf(addRemark(deps, users.participant, { meetingId, section: itemSection(open, 'minutes'), closed: false, text: 'x' }))).toBe('recused')
    expect(await reasonOf(addRemark(deps, users.participant, { meetingId, section: itemSection(open, 'minutes'), closed: false, text: 'x', refused: true }))).toBe('done')
    await liftRecusal(deps, users.secretariat, { meetingId, recusalId: id })
    expect(await reasonOf(addRemark(deps, users.participant, { meetingId, section: itemSection(open, 'minutes'), closed: false, text: 'x' }))).toBe('done')
  })

  it('G21 from a closed item closes the closed room, live and on return, and everything else that tells of it; lifted, it opens again', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const { meetingId } = await running(world)
    const pdf = new File(['%PDF-1.7'], 'plan.pdf')
    const { id: attachmentId } = await addAttachment({ ...deps }, users.secretariat, {
      meetingId, itemId: secret, title: 'Lønninger', closed: true, file: { name: 'plan.pdf', bytes: new Uint8Array(await pdf.arrayBuffer()) },
    })
    const inside = await joinAsTypist(deps.rooms, users.chair, meetingId, true)
    expect(unitText(inside.doc.getText(itemSection(secret, 'minutes')))).toContain('1234')
    await addRemark(deps, users.chair, { meetingId, section: itemSection(secret, 'minutes'), closed: true, text: 'Hemmeligt', refused: true })
    const { id } = await recuseMember(deps, users.secretariat, { meetingId, itemId: secret, userId: users.chair.id })
    expect(inside.closed()).toBe(4403)
    const outside = await joinAsTypist(deps.rooms, users.chair, meetingId, true)
    expect([outside.closed(), Y.encodeStateAsUpdate(outside.doc).length]).toEqual([4403, 2])
    const detail = await meetingDetail(deps, users.chair, { meetingId })
    expect([detail.opensClosed, detail.attachments]).toEqual([false, []])
    expect((await listRemarks(deps, users.chair, { meetingId })).remarks).toEqual([])
    expect(await reasonOf(fetchAttachment(deps, users.chair, { meetingId, attachmentId }))).toBe('unknownAttachment')
    await world.advance(meetingId)
    expect(await reasonOf(approvalPreview(deps, users.chair, { meetingId }))).toBe('recused')
    const { hash } = await approvalPreview(deps, users.secretariat, { meetingId })
    expect(await reasonOf(approveMinutes(deps, users.chair, { meetingId, hash, epoch: await world.epoch(meetingId) }))).toBe('recused')
    await liftRecusal(deps, users.secretariat, { meetingId, recusalId: id })
    const back = await joinAsTypist(deps.rooms, users.chair, meetingId, true)
    expect(unitText(back.doc.getText(itemSection(secret, 'minutes')))).toContain('1234')
    expect((await approvalPreview(deps, users.chair, { meetingId })).hash).toBe(hash)
  })

  it('G21 of the secretariat takes the fingerprints of closed text out of the trail, and of the approval that stands', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const { meetingId } = await running(world)
    await world.advance(meetingId)
    const { hash } = await approvalPreview(deps, users.chair, { meetingId })
    await approveMinutes(deps, users.chair, { meetingId, hash, epoch: await world.epoch(meetingId) })
    const told = async () => [
      (await meetingDetail(deps, users.secretariat, { meetingId })).approval!.hash,
      (await listAudit(deps, users.secretariat, { meetingId })).rows.find(row => row.act === 'approved')!.detail['hash'],
    ]
    expect(await told()).toEqual([hash, hash])
    await recuseMember(deps, users.chair, { meetingId, itemId: secret, userId: users.secretariat.id })
    expect(await told()).toEqual([null, undefined])
  })

  it('G20 is entered into the minutes on demand, where the public may read it', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const { meetingId } = await running(world)
    const { id: recusalId } = await recuseMember(deps, users.secretariat, { meetingId, itemId: secret, userId: users.participant.id })
    expect(await reasonOf(enterRecusal(deps, users.participant, { meetingId, recusalId }))).toBe('onlyRecusers')
    await enterRecusal(deps, users.chair, { meetingId, recusalId })
    expect(await deps.rooms.read(meetingId, view => unitText(view.open.getText(itemSection(secret, 'minutes')))))
      .toBe('Dorte Kildal deltog ikke i behandlingen af punktet på grund af inhabilitet.\n')
  })
})
