import { describe, expect, it } from 'vitest'
import { addItem } from '../../../shared/document/agenda.ts'
import { appendLine } from '../../../shared/document/appendLine.ts'
import { itemSection } from '../../../shared/document/section.ts'
import type { ItemId } from '../../../shared/domain/ids.ts'
import { addAttachment } from '../../../server/commands/addAttachment.ts'
import { addRemark } from '../../../server/commands/addRemark.ts'
import { publicationChecks } from '../../../server/commands/publicationChecks.ts'
import { publishMinutes } from '../../../server/commands/publishMinutes.ts'
import { recuseMember } from '../../../server/commands/recuseMember.ts'
import { reasonOf } from '../../support/world/reasonOf.ts'
import { createWorld } from '../../support/world/world.ts'

describe('the check before publication', () => {
  it('P29 blocks what was found until there is a reason, which stands in the trail without a word of what was found', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const meetingId = await world.meeting('convened')
    const item = 'havn' as ItemId
    const secret = 'lukket' as ItemId
    await deps.rooms.write(meetingId, users.secretariat.id, docs => {
      addItem(docs, { id: item, kind: 'numbered', closed: false })
      addItem(docs, { id: secret, kind: 'numbered', closed: true })
      appendLine(docs.open.getText(itemSection(item, 'caseStatement')), 'Sagen gælder 070761-4285 og ib@eksempel.dk, som fratræder med løn til årets udgang.')
      appendLine(docs.closed.getText(itemSection(secret, 'minutes')), 'Ib fratræder med løn til årets udgang.')
    })
    await addAttachment(deps, users.secretariat, { meetingId, itemId: item, title: 'Billede', closed: false, file: { name: 'a.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) } })
    await addAttachment(deps, users.secretariat, { meetingId, itemId: secret, title: 'Lukket', closed: true, file: { name: 'b.bin', bytes: new Uint8Array([0, 1]) } })
    const types = async () => (await publicationChecks(deps, users.secretariat, { meetingId })).findings.map(one => one.type)
    expect(await types()).toEqual(['cpr', 'email', 'closedText', 'noText'])
    for (const who of ['chair', 'participant', 'observer'] as const) expect(await reasonOf(publicationChecks(deps, users[who], { meetingId }))).toBe('onlySecretariat')
    for (let steps = 3; steps > 0; steps -= 1) await world.advance(meetingId)
    const publish = async (despite?: string) => reasonOf(publishMinutes(deps, users.secretariat, { meetingId, epoch: await world.epoch(meetingId), despite }))
    expect([await publish(), await publish('  ')]).toEqual(['checksFound', 'checksFound'])
    expect(await deps.storage.publications.of(meetingId)).toEqual([])
    await addRemark(deps, users.participant, { meetingId, section: '', closed: false, text: 'Husk mig', refused: true })
    expect(await types()).toEqual(['cpr', 'email', 'closedText', 'openRemark', 'noText'])
    expect(await publish('Ib har selv bedt om det')).toBe('done')
    const row = (await deps.storage.audit.of(meetingId)).find(one => one.act === 'checksOverridden')
    expect(JSON.parse(row!.detail)).toEqual({ reason: 'Ib har selv bedt om det', found: { cpr: 1, email: 1, closedText: 1, openRemark: 1, noText: 1 } })
  })

  it('P29 shows nothing to a secretariat that is recused from what is closed, and lets clean minutes pass unasked', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const meetingId = await world.meeting('approved')
    expect((await publicationChecks(deps, users.secretariat, { meetingId })).findings).toEqual([])
    const other = await world.meeting('convened')
    await deps.rooms.write(other, users.secretariat.id, docs => addItem(docs, { id: 'l' as ItemId, kind: 'numbered', closed: true }))
    await recuseMember(deps, users.chair, { meetingId: other, itemId: 'l' as ItemId, userId: users.secretariat.id })
    expect(await reasonOf(publicationChecks(deps, users.secretariat, { meetingId: other }))).toBe('recused')
    expect(await reasonOf(publishMinutes(deps, users.secretariat, { meetingId, epoch: await world.epoch(meetingId) }))).toBe('done')
    expect((await deps.storage.audit.of(meetingId)).some(one => one.act === 'checksOverridden')).toBe(false)
  })
})
