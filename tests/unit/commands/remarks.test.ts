import { describe, expect, it } from 'vitest'
import { can } from '../../../shared/domain/can.ts'
import type { RemarkId } from '../../../shared/domain/ids.ts'
import { PHASES } from '../../../shared/domain/phase.ts'
import { ROLES } from '../../../shared/domain/role.ts'
import { addRemark } from '../../../server/commands/addRemark.ts'
import { listRemarks } from '../../../server/commands/listRemarks.ts'
import { resolveRemark } from '../../../server/commands/resolveRemark.ts'
import { reasonOf } from '../../support/world/reasonOf.ts'
import { createWorld } from '../../support/world/world.ts'

describe('remarks', () => {
  it('C15 asks for the right to remark, in every phase and for every role; refused text only for the right to read', async () => {
    const world = await createWorld()
    for (const phase of PHASES) {
      const meetingId = await world.meeting(phase)
      for (const role of ROLES) {
        const hidden = !can(role, phase, 'read')
        const remark = { meetingId, section: '', closed: false, text: 'Husk havnefogeden' }
        const plain = await reasonOf(addRemark(world.deps, world.users[role], remark))
        const refused = await reasonOf(addRemark(world.deps, world.users[role], { ...remark, refused: true }))
        expect({ phase, role, plain, refused }).toEqual({
          phase, role, plain: hidden ? 'hiddenDraft' : can(role, phase, 'remark') ? 'done' : 'role', refused: hidden ? 'hiddenDraft' : 'done',
        })
      }
    }
  })

  it('C15 takes a section of the document or the whole, and nothing else', async () => {
    const world = await createWorld()
    const meetingId = await world.meeting('inReview')
    for (const [section, outcome] of [['abc/minutes', 'done'], ['document/closing', 'done'], ['', 'done'], ['header', 'unknownSection'], ['abc/andet', 'unknownSection']] as const) {
      expect(await reasonOf(addRemark(world.deps, world.users.participant, { meetingId, section, closed: false, text: 'x' }))).toBe(outcome)
    }
  })

  it('C16 keeps remarks on closed text from those who may not open it', async () => {
    const world = await createWorld()
    const meetingId = await world.meeting('inReview')
    await addRemark(world.deps, world.users.participant, { meetingId, section: 'abc/minutes', closed: true, text: 'Hemmeligt' })
    await addRemark(world.deps, world.users.participant, { meetingId, section: 'abc/minutes', closed: false, text: 'Åbent' })
    expect(await reasonOf(addRemark(world.deps, world.users.observer, { meetingId, section: 'abc/minutes', closed: true, text: 'x', refused: true }))).toBe('closedItem')
    expect((await listRemarks(world.deps, world.users.observer, { meetingId })).remarks.map(remark => remark.text)).toEqual(['Åbent'])
    expect((await listRemarks(world.deps, world.users.participant, { meetingId })).remarks).toMatchObject([
      { text: 'Hemmeligt', by: 'Dorte Kildal', mine: true, resolved: false }, { text: 'Åbent', mine: true },
    ])
    expect(JSON.stringify(await world.deps.storage.audit.of(meetingId))).not.toContain('Hemmeligt')
  })

  it('C17 is settled by chair or secretariat, in its own meeting, once', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const meetingId = await world.meeting('inReview')
    const other = await world.meeting('inReview')
    const { id: remarkId } = await addRemark(deps, users.participant, { meetingId, section: '', closed: false, text: 'x' })
    expect(await reasonOf(resolveRemark(deps, users.observer, { meetingId, remarkId }))).toBe('onlyResolvers')
    expect(await reasonOf(resolveRemark(deps, users.chair, { meetingId: other, remarkId }))).toBe('unknownRemark')
    expect(await reasonOf(resolveRemark(deps, users.chair, { meetingId, remarkId: 'ingen' as RemarkId }))).toBe('unknownRemark')
    await resolveRemark(deps, users.chair, { meetingId, remarkId })
    const first = await deps.storage.remarks.get(remarkId)
    await resolveRemark(deps, users.secretariat, { meetingId, remarkId })
    expect(await deps.storage.remarks.get(remarkId)).toEqual(first)
    expect(first).toMatchObject({ resolvedBy: users.chair.id })
    expect((await deps.storage.audit.of(meetingId)).filter(row => row.act === 'remarkResolved')).toHaveLength(1)
    expect((await listRemarks(deps, users.participant, { meetingId })).remarks).toMatchObject([{ resolved: true }])
  })
})
