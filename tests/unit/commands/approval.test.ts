import { describe, expect, it } from 'vitest'
import { readAgenda } from '../../../shared/document/agenda.ts'
import { setHeader } from '../../../shared/document/header.ts'
import { itemSection } from '../../../shared/document/section.ts'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import { PHASES } from '../../../shared/domain/phase.ts'
import { ROLES } from '../../../shared/domain/role.ts'
import { sha256 } from '../../../shared/render/sha256.ts'
import { approvalPreview } from '../../../server/commands/approvalPreview.ts'
import { approveMinutes } from '../../../server/commands/approveMinutes.ts'
import { changePhase } from '../../../server/commands/changePhase.ts'
import { meetingDetail } from '../../../server/commands/meetingDetail.ts'
import { reasonOf } from '../../support/world/reasonOf.ts'
import { createWorld, type World } from '../../support/world/world.ts'

const write = (world: World, id: MeetingId, text: string) =>
  world.deps.rooms.write(id, world.users.participant.id, ({ open }) => open.getText(itemSection(readAgenda(open)[0]!.id, 'minutes')).insert(0, text))

describe('approving', () => {
  it('A1 approves exactly the text that was shown: its snapshot has the hash, and the hash is that of its bytes', async () => {
    const world = await createWorld()
    const id = await world.meeting('inReview')
    await write(world, id, 'Kajen repareres')
    const shown = await approvalPreview(world.deps, world.users.chair, { meetingId: id })
    expect(shown.html).toContain('Kajen repareres')
    expect(shown.hash).toBe(sha256(shown.json))
    const epoch = await world.epoch(id)
    world.told.length = 0
    expect(await approveMinutes(world.deps, world.users.chair, { meetingId: id, hash: shown.hash, epoch })).toMatchObject({ type: 'approved' })
    const snapshot = (await world.deps.storage.snapshots.of(id)).at(-1)
    expect(snapshot).toMatchObject({ kind: 'approval', phase: 'inReview', toPhase: 'approved', hash: shown.hash, json: shown.json, by: world.users.chair.id })
    expect(snapshot!.seq).toBe(await world.deps.storage.log.lastSeq(id as never))
    expect(await world.deps.storage.meetings.get(id)).toMatchObject({ phase: 'approved', epoch: epoch + 1 })
    expect((await meetingDetail(world.deps, world.users.participant, { meetingId: id })).approval).toMatchObject({ hash: shown.hash, by: 'Morten Havn', snapshotId: snapshot!.id })
    // V3: what the whole hashes to would let an observer try out guesses at what is closed
    expect((await meetingDetail(world.deps, world.users.observer, { meetingId: id })).approval).toMatchObject({ hash: null, by: 'Morten Havn', snapshotId: snapshot!.id })
    expect(world.told).toEqual([{ meeting: id, change: 'phase' }])
    expect((await world.deps.storage.audit.of(id)).at(-1)).toMatchObject({ act: 'approved', by: world.users.chair.id })
  })

  it('A2 approves nothing where the text has changed, and answers what it says now', async () => {
    const world = await createWorld()
    const id = await world.meeting('inReview')
    const shown = await approvalPreview(world.deps, world.users.chair, { meetingId: id })
    await write(world, id, 'En sen rettelse')
    const epoch = await world.epoch(id)
    const answer = await approveMinutes(world.deps, world.users.chair, { meetingId: id, hash: shown.hash, epoch })
    expect(answer).toMatchObject({ type: 'changed', now: { html: expect.stringContaining('En sen rettelse') } })
    expect(await world.deps.storage.meetings.get(id)).toMatchObject({ phase: 'inReview', epoch })
    expect((await world.deps.storage.snapshots.of(id)).filter(one => one.kind === 'approval')).toEqual([])
    expect(await world.deps.storage.approvals.of(id)).toEqual([])
    if (answer.type !== 'changed') throw new Error('approved what was not shown')
    expect(await approveMinutes(world.deps, world.users.chair, { meetingId: id, hash: answer.now.hash, epoch })).toMatchObject({ type: 'approved' })
  })

  it('A3 is the chair’s, in review only, at the epoch that was seen', async () => {
    const world = await createWorld()
    for (const phase of PHASES) {
      const id = await world.meeting(phase)
      const { hash } = await approvalPreview(world.deps, world.users.secretariat, { meetingId: id })
      const epoch = await world.epoch(id)
      for (const role of ROLES) {
        const hidden = phase === 'draft' && (role === 'participant' || role === 'observer')
        if (role === 'chair' && phase === 'inReview') continue
        expect({ phase, role, outcome: await reasonOf(approveMinutes(world.deps, world.users[role], { meetingId: id, hash, epoch })) }).toEqual({
          phase, role, outcome: hidden ? 'hiddenDraft' : role === 'chair' ? 'notInReview' : 'role',
        })
      }
      expect(await world.epoch(id)).toBe(epoch)
    }
    const id = await world.meeting('inReview')
    const { hash } = await approvalPreview(world.deps, world.users.chair, { meetingId: id })
    expect(await reasonOf(approveMinutes(world.deps, world.users.chair, { meetingId: id, hash, epoch: 0 }))).toBe('movedOn')
    expect(await reasonOf(approveMinutes(world.deps, world.users.outsider, { meetingId: id, hash, epoch: 3 }))).toBe('unknownMeeting')
  })

  it('A3 shows what would be approved to chair and secretariat alone: closed items are in it', async () => {
    const world = await createWorld()
    const id = await world.meeting('inReview')
    for (const role of ['participant', 'observer'] as const) expect(await reasonOf(approvalPreview(world.deps, world.users[role], { meetingId: id }))).toBe('role')
    expect(await reasonOf(approvalPreview(world.deps, world.users.outsider, { meetingId: id }))).toBe('unknownMeeting')
  })

  it('A4 once taken back an approval stands no more, and the next one is of what the text says then', async () => {
    const world = await createWorld()
    const id = await world.meeting('approved')
    await changePhase(world.deps, world.users.chair, { meetingId: id, to: 'inReview', epoch: await world.epoch(id), reason: 'Et navn er stavet forkert' })
    expect((await meetingDetail(world.deps, world.users.chair, { meetingId: id })).approval).toBeNull()
    await world.deps.rooms.write(id, world.users.chair.id, ({ open }) => setHeader(open, 'place', 'Fyrtårnet'))
    await world.advance(id)
    const hashes = (await world.deps.storage.approvals.of(id)).map(approval => approval.hash)
    expect(new Set(hashes).size).toBe(2)
    expect((await meetingDetail(world.deps, world.users.chair, { meetingId: id })).approval?.hash).toBe(hashes[1])
  })
})
