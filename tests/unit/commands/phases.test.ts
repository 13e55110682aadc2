import { describe, expect, it } from 'vitest'
import { addItem } from '../../../shared/document/agenda.ts'
import { ITEM_SECTIONS, itemSection } from '../../../shared/document/section.ts'
import type { ItemId } from '../../../shared/domain/ids.ts'
import { type Phase, PHASES, transition } from '../../../shared/domain/phase.ts'
import { type Role, ROLES } from '../../../shared/domain/role.ts'
import { changePhase } from '../../../server/commands/changePhase.ts'
import { listAudit } from '../../../server/commands/listAudit.ts'
import { reasonOf } from '../../support/world/reasonOf.ts'
import { createWorld } from '../../support/world/world.ts'

/** What the table says of a plain change of phase, in the order in which it is asked. */
const expected = (role: Role, from: Phase, to: Phase, reason: boolean) => {
  if (from === 'draft' && (role === 'participant' || role === 'observer')) return 'hiddenDraft'
  const step = transition(from, to)
  if (!step) return 'noSuchStep'
  if (!step.by.includes(role)) return 'role'
  if (step.through === 'approve') return 'throughApproval'
  if (step.through === 'publish') return 'throughPublication'
  return step.reason && !reason ? 'reasonMissing' : 'done'
}

describe('changing the phase', () => {
  for (const from of PHASES) {
    it(`C1 follows the table for every role and every target, with and without a reason, out of ${from}`, async () => {
      const world = await createWorld()
      let id = await world.meeting(from)
      for (const role of ROLES) {
        for (const to of PHASES) {
          for (const reason of [undefined, '   ', 'En oplysning manglede']) {
            const before = await world.deps.storage.meetings.get(id)
            const outcome = await reasonOf(changePhase(world.deps, world.users[role], { meetingId: id, to, epoch: before!.epoch, reason }))
            expect({ role, to, reason, outcome }).toEqual({ role, to, reason, outcome: expected(role, from, to, (reason ?? '').trim() !== '') })
            const after = await world.deps.storage.meetings.get(id)
            expect(after).toEqual(outcome === 'done' ? { ...before, phase: to, epoch: before!.epoch + 1 } : before)
            if (outcome === 'done') id = await world.meeting(from)
          }
        }
      }
    })
  }

  it('C1 refuses whoever is not in the meeting, without saying that there is one', async () => {
    const world = await createWorld()
    const id = await world.meeting('convened')
    expect(await reasonOf(changePhase(world.deps, world.users.outsider, { meetingId: id, to: 'inSession', epoch: 1 }))).toBe('unknownMeeting')
    expect(await reasonOf(changePhase(world.deps, world.users.admin, { meetingId: id, to: 'inSession', epoch: 1 }))).toBe('unknownMeeting')
  })

  it('C2 refuses a step that was decided upon an older state of things', async () => {
    const world = await createWorld()
    const id = await world.meeting('convened')
    const epoch = await world.epoch(id)
    expect(await reasonOf(changePhase(world.deps, world.users.secretariat, { meetingId: id, to: 'inSession', epoch: epoch - 1 }))).toBe('movedOn')
    const both = await Promise.all([
      reasonOf(changePhase(world.deps, world.users.secretariat, { meetingId: id, to: 'inSession', epoch })),
      reasonOf(changePhase(world.deps, world.users.chair, { meetingId: id, to: 'inSession', epoch })),
    ])
    expect(both.toSorted()).toEqual(['done', 'movedOn'])
    expect(await world.epoch(id)).toBe(epoch + 1)
  })

  it('C3 tells everybody in the meeting and leaves a row with the reason in the audit trail', async () => {
    const world = await createWorld()
    const id = await world.meeting('inSession')
    world.told.length = 0
    await changePhase(world.deps, world.users.chair, { meetingId: id, to: 'convened', epoch: await world.epoch(id), reason: ' Vi var for få ' })
    expect(world.told).toEqual([{ meeting: id, change: 'phase' }])
    const { rows } = await listAudit(world.deps, world.users.secretariat, { meetingId: id })
    expect(rows.map(row => row.act)).toEqual(['created', 'phase', 'phase', 'phase'])
    expect(rows.at(-1)).toMatchObject({ by: 'Morten Havn', detail: { from: 'inSession', to: 'convened', reason: 'Vi var for få' } })
  })

  it('C20 once in session every section of every item has its one line end, so that two who start to write do not make two', async () => {
    const world = await createWorld()
    const id = await world.meeting('convened')
    const item = 'nyt' as ItemId
    await world.deps.rooms.write(id, world.users.chair.id, docs => addItem(docs, { id: item, kind: 'numbered', closed: true, sections: ['title', 'caseStatement'] }))
    const lengths = () => world.deps.rooms.read(id, view => ITEM_SECTIONS.map(part => [view.open.getText(itemSection(item, part)).length, view.closed.getText(itemSection(item, part)).length]))
    expect(await lengths()).toEqual([[1, 1], [0, 1], [0, 0], [0, 0]])
    for (const to of ['inSession', 'convened', 'inSession'] as const) {
      await changePhase(world.deps, world.users.chair, { meetingId: id, to, epoch: await world.epoch(id), reason: to === 'convened' ? 'For tidligt' : '' })
    }
    expect(await lengths()).toEqual([[1, 1], [0, 1], [0, 1], [1, 1]])
  })

  it('C3 shows the audit trail to the secretariat alone', async () => {
    const world = await createWorld()
    const id = await world.meeting('convened')
    for (const role of ['chair', 'participant', 'observer'] as const) {
      expect(await reasonOf(listAudit(world.deps, world.users[role], { meetingId: id }))).toBe('onlySecretariat')
    }
    expect(await reasonOf(listAudit(world.deps, world.users.outsider, { meetingId: id }))).toBe('unknownMeeting')
  })
})
