import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { addItem } from '../../../shared/document/agenda.ts'
import { appendLine } from '../../../shared/document/appendLine.ts'
import { unitText } from '../../../shared/document/passage.ts'
import { itemSection } from '../../../shared/document/section.ts'
import type { ItemId, MeetingId } from '../../../shared/domain/ids.ts'
import { addAttachment } from '../../../server/commands/addAttachment.ts'
import { addRemark } from '../../../server/commands/addRemark.ts'
import { changeItemDoor } from '../../../server/commands/changeItemDoor.ts'
import { listRemarks } from '../../../server/commands/listRemarks.ts'
import { meetingDetail } from '../../../server/commands/meetingDetail.ts'
import { readVersion } from '../../../server/commands/readVersion.ts'
import { recuseMember } from '../../../server/commands/recuseMember.ts'
import { documentAt } from '../../../server/cli/documentAt.ts'
import { reasonOf } from '../../support/world/reasonOf.ts'
import { joinAsTypist } from '../../support/world/typist.ts'
import { createWorld, type World } from '../../support/world/world.ts'

const item = 'sag' as ItemId
const minutes = itemSection(item, 'minutes')
const WORDS = ['Ragnhild', 'Salg af kajen', 'fortrolig']

const running = async (world: World): Promise<MeetingId> => {
  const meetingId = await world.meeting('convened')
  const { deps, users } = world
  await deps.rooms.write(meetingId, users.secretariat.id, docs => {
    addItem(docs, { id: item, kind: 'numbered', closed: false })
    docs.open.getText(itemSection(item, 'title')).insert(0, 'Salg af kajen')
    docs.open.getText(itemSection(item, 'caseStatement')).insert(0, 'Prisen er fortrolig')
  })
  await addAttachment(deps, users.secretariat, { meetingId, itemId: item, title: 'Tilbud fra Ragnhild', closed: false, file: undefined })
  await addRemark(deps, users.participant, { meetingId, section: minutes, closed: false, text: 'Ragnhild bør spørges' })
  await world.advance(meetingId)
  await deps.rooms.write(meetingId, users.participant.id, docs => appendLine(docs.open.getText(minutes), 'Køberen hedder Ragnhild.'))
  return meetingId
}
const close = (world: World, meetingId: MeetingId, closed = true) =>
  changeItemDoor(world.deps, world.users.secretariat, { meetingId, itemId: item, closed, publicTitle: 'Ejendomssag' })
const found = (bytes: string | Uint8Array): string[] => WORDS.filter(word => Buffer.from(bytes as Uint8Array).includes(word))

describe('an item that goes through the door', () => {
  it('G22 is closed by whoever has the agenda and may open what is closed, and goes with all that hangs on it', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const meetingId = await running(world)
    for (const who of ['participant', 'observer'] as const) expect(await reasonOf(changeItemDoor(deps, users[who], { meetingId, itemId: item, closed: true, publicTitle: '' }))).toBe('role')
    expect(await reasonOf(changeItemDoor(deps, users.chair, { meetingId, itemId: 'x' as ItemId, closed: true, publicTitle: '' }))).toBe('unknownItem')
    expect(await reasonOf(close(world, meetingId, false))).toBe('doorAsIs')
    await close(world, meetingId)
    expect(await reasonOf(close(world, meetingId))).toBe('doorAsIs')
    const seen = await meetingDetail(deps, users.observer, { meetingId })
    expect([seen.attachments, (await listRemarks(deps, users.observer, { meetingId })).remarks]).toEqual([[], []])
    expect((await meetingDetail(deps, users.participant, { meetingId })).attachments).toMatchObject([{ title: 'Tilbud fra Ragnhild', closed: true }])
    expect((await listRemarks(deps, users.participant, { meetingId })).remarks).toMatchObject([{ closed: true }])
    expect(await deps.rooms.read(meetingId, view => unitText(view.closed.getText(minutes)))).toContain('Ragnhild')
    expect(found(JSON.stringify(await deps.storage.audit.of(meetingId)))).toEqual([])
    await close(world, meetingId, false)
    expect(await deps.rooms.read(meetingId, view => unitText(view.open.getText(minutes)))).toContain('Ragnhild')
    expect((await meetingDetail(deps, users.observer, { meetingId })).attachments).toMatchObject([{ closed: false }])
  })

  it('G22 leaves nothing of it in what the open room hands out: to who is there, to newcomers, from disk, in versions', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const meetingId = await running(world)
    const observer = await joinAsTypist(deps.rooms, users.observer, meetingId)
    expect(found(Y.encodeStateAsUpdate(observer.doc))).toEqual(WORDS)
    await close(world, meetingId)
    await expect.poll(() => found(Y.encodeStateAsUpdate(observer.doc))).toEqual([])
    const received: Uint8Array[] = []
    const newcomer = await joinAsTypist(deps.rooms, users.observer, meetingId, false, frame => received.push(frame))
    expect(unitText(newcomer.doc.getText(itemSection(item, 'title')))).toBe('Ejendomssag\n')
    expect(found(Buffer.concat(received))).toEqual([])
    expect(found((await deps.storage.log.checkpoint(meetingId as never))!.state)).toEqual([])
    expect(found(Y.encodeStateAsUpdate(await documentAt(deps.storage, meetingId as never)))).toEqual([])
    for (const snapshot of await deps.storage.snapshots.of(meetingId)) {
      const version = await readVersion(deps, users.observer, { meetingId, version: snapshot.id })
      expect(found(version.json + version.html)).toEqual([])
    }
    expect(found((await readVersion(deps, users.participant, { meetingId, version: 'now' })).json)).toEqual(WORDS)
  })

  it('G23 refuses what was typed in the open before its author saw the move, and takes what is typed after', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const meetingId = await running(world)
    const offline = await joinAsTypist(deps.rooms, users.participant, meetingId)
    offline.leave()
    offline.doc.getText(minutes).insert(0, 'Hemmeligt: ')
    await close(world, meetingId)
    const back = await joinAsTypist(deps.rooms, users.participant, meetingId)
    back.send(Y.encodeStateAsUpdate(offline.doc, Y.encodeStateVector(back.doc)))
    await expect.poll(() => back.closed()).toBe(4403)
    const again = await joinAsTypist(deps.rooms, users.participant, meetingId)
    again.doc.getText(minutes).insert(0, 'Behandlet for lukkede døre')
    await expect.poll(() => again.saved()).toBe(1)
    again.doc.getText(itemSection(item, 'caseStatement')).insert(0, 'x')
    await expect.poll(() => again.closed()).toBe(4403)
    expect(await deps.rooms.read(meetingId, view => unitText(view.open.getText(minutes)))).toBe('Behandlet for lukkede døre\n')
  })

  it('G21 shuts the closed room to who was recused from the item while it was open', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const meetingId = await running(world)
    await recuseMember(deps, users.secretariat, { meetingId, itemId: item, userId: users.participant.id })
    const inside = await joinAsTypist(deps.rooms, users.participant, meetingId, true)
    expect(inside.closed()).toBeUndefined()
    await close(world, meetingId)
    expect(inside.closed()).toBe(4403)
    expect(found(Y.encodeStateAsUpdate(inside.doc))).toEqual([])
    expect(await reasonOf(changeItemDoor(deps, { ...users.participant }, { meetingId, itemId: item, closed: false, publicTitle: '' }))).toBe('role')
  })
})
