import { describe, expect, it } from 'vitest'
import { appendLine } from '../../../shared/document/appendLine.ts'
import { readAgenda } from '../../../shared/document/agenda.ts'
import { anchorOf, unitText } from '../../../shared/document/passage.ts'
import { itemSection, type SectionName } from '../../../shared/document/section.ts'
import { can } from '../../../shared/domain/can.ts'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import { PHASES } from '../../../shared/domain/phase.ts'
import type { RemarkKind } from '../../../shared/domain/remark.ts'
import { ROLES } from '../../../shared/domain/role.ts'
import { acceptMinutes } from '../../../server/commands/acceptMinutes.ts'
import { acceptProposal } from '../../../server/commands/acceptProposal.ts'
import { addRemark } from '../../../server/commands/addRemark.ts'
import { answerRemark } from '../../../server/commands/answerRemark.ts'
import { approvalPreview } from '../../../server/commands/approvalPreview.ts'
import { approveMinutes } from '../../../server/commands/approveMinutes.ts'
import { changeBodySettings } from '../../../server/commands/changeBodySettings.ts'
import { changePhase } from '../../../server/commands/changePhase.ts'
import { enterObjection } from '../../../server/commands/enterObjection.ts'
import { listRemarks } from '../../../server/commands/listRemarks.ts'
import { openReview } from '../../../server/commands/openReview.ts'
import { resolveRemark } from '../../../server/commands/resolveRemark.ts'
import { reviewState } from '../../../server/commands/reviewState.ts'
import { reasonOf } from '../../support/world/reasonOf.ts'
import { createWorld, type World } from '../../support/world/world.ts'

const DAY = 86_400_000

/** A meeting in review whose first item's minutes say `words`. */
const inReview = async (world: World, words: string): Promise<{ meetingId: MeetingId; section: SectionName }> => {
  const meetingId = await world.meeting('inReview')
  const section = await world.deps.rooms.read(meetingId, view => itemSection(readAgenda(view.open)[0]!.id, 'minutes'))
  await world.deps.rooms.write(meetingId, world.users.secretariat.id, docs => appendLine(docs.open.getText(section), words))
  return { meetingId, section }
}
const says = (world: World, meetingId: MeetingId, section: SectionName) => world.deps.rooms.read(meetingId, view => unitText(view.open.getText(section)))
const anchorAt = (world: World, meetingId: MeetingId, section: SectionName, words: string) =>
  world.deps.rooms.read(meetingId, view => {
    const text = view.open.getText(section)
    const from = unitText(text).indexOf(words)
    return anchorOf(text, { from, to: from + words.length })
  })
const propose = async (world: World, meetingId: MeetingId, section: SectionName, words: string, wording: string) =>
  (await addRemark(world.deps, world.users.participant, {
    meetingId, section, closed: false, text: 'Det var en anden dag', kind: 'proposal', passage: await anchorAt(world, meetingId, section, words), wording,
  })).id

describe('the objection period', () => {
  it('A21 is set by the secretariat on the way into review or in it, for the future, and holds for that round only', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const until = deps.now() + DAY
    const meetingId = await world.meeting('inSession')
    const step = { meetingId, to: 'inReview' as const, epoch: await world.epoch(meetingId) }
    expect(await reasonOf(changePhase(deps, users.chair, { ...step, objectionUntil: until }))).toBe('onlySecretariat')
    expect(await reasonOf(changePhase(deps, users.secretariat, { ...step, to: 'convened', reason: 'x', objectionUntil: until }))).toBe('notInReviewYet')
    expect(await reasonOf(changePhase(deps, users.secretariat, { ...step, objectionUntil: deps.now() - 1 }))).toBe('deadlinePast')
    expect((await deps.storage.meetings.get(meetingId))?.phase).toBe('inSession')
    expect(await reasonOf(openReview(deps, users.secretariat, { meetingId, until }))).toBe('notInReviewYet')
    await changePhase(deps, users.secretariat, { ...step, objectionUntil: until })
    expect(await reviewState(deps, users.observer, { meetingId })).toMatchObject({ days: 7, period: { until, silenceAccepts: true, by: 'Signe Lundvad' }, mine: null, people: [] })
    for (const who of ['chair', 'participant', 'observer'] as const) expect(await reasonOf(openReview(deps, users[who], { meetingId, until }))).toBe('onlySecretariat')
    await openReview(deps, users.secretariat, { meetingId, until: until + DAY })
    expect((await reviewState(deps, users.participant, { meetingId })).period?.until).toBe(until + DAY)
    expect((await deps.storage.audit.of(meetingId)).filter(row => row.act === 'deadlineSet').map(row => JSON.parse(row.detail) as unknown)).toEqual([{ until }, { until: until + DAY }])
    await changePhase(deps, users.chair, { meetingId, to: 'inSession', epoch: await world.epoch(meetingId), reason: 'Der mangler noget' })
    await world.advance(meetingId)
    expect((await reviewState(deps, users.participant, { meetingId })).period).toBeNull()
  })

  it('A25 counts silence as the forum had decided when the period was opened; who accepts or speaks is not silent', async () => {
    const world = await createWorld()
    const { deps, users, bodyId } = world
    let now = deps.now()
    const at = { ...deps, now: () => now }
    const { meetingId } = await inReview(world, 'Alle var der.')
    const answer = async () => (await reviewState(at, users.chair, { meetingId })).people
    const mine = async () => (await reviewState(at, users.participant, { meetingId })).mine
    expect(await answer()).toEqual([{ userId: users.participant.id, name: 'Dorte Kildal', answer: 'waiting' }])
    await openReview(at, users.secretariat, { meetingId, until: now + DAY })
    await changeBodySettings(deps, users.secretariat, { bodyId, settings: { silenceAccepts: false, objectionDays: 3, keepTranscripts: false } })
    expect(await mine()).toBe('waiting')
    now += DAY
    expect(await mine()).toBe('silent')
    await openReview(at, users.secretariat, { meetingId, until: now + DAY })
    now += DAY
    expect(await mine()).toBe('waiting')
    for (const who of ['chair', 'secretariat', 'observer'] as const) expect(await reasonOf(acceptMinutes(at, users[who], { meetingId }))).toBe('role')
    await addRemark(at, users.participant, { meetingId, section: '', closed: false, text: 'Et navn mangler' })
    expect(await mine()).toBe('spoke')
    await acceptMinutes(at, users.participant, { meetingId })
    await acceptMinutes(at, users.participant, { meetingId })
    expect(await mine()).toBe('accepted')
    expect((await deps.storage.audit.of(meetingId)).filter(row => row.act === 'minutesAccepted')).toHaveLength(1)
    await changePhase(at, users.chair, { meetingId, to: 'inSession', epoch: await world.epoch(meetingId), reason: 'x' })
    now += 1
    await changePhase(at, users.chair, { meetingId, to: 'inReview', epoch: await world.epoch(meetingId) })
    expect(await mine()).toBe('waiting')
  })
})

describe('what is said in review', () => {
  it('A22 asks for the right of its kind, in every phase and for every role', async () => {
    const world = await createWorld()
    const right = { remark: 'remark', proposal: 'propose', objection: 'object', dissent: 'object' } as const
    for (const phase of PHASES) {
      const meetingId = await world.meeting(phase)
      const section = await world.deps.rooms.read(meetingId, view => itemSection(readAgenda(view.open)[0]!.id, 'minutes'))
      await world.deps.rooms.write(meetingId, world.users.secretariat.id, docs => appendLine(docs.open.getText(section), 'Alle var der.'))
      const passage = await anchorAt(world, meetingId, section, 'Alle')
      for (const role of ROLES) {
        for (const kind of Object.keys(right) as RemarkKind[]) {
          const said = await reasonOf(addRemark(world.deps, world.users[role], { meetingId, section, closed: false, text: 'x', kind, passage, ...(kind === 'proposal' ? { wording: 'Nogle' } : {}) }))
          expect([phase, role, kind, said]).toEqual([phase, role, kind, !can(role, phase, 'read') ? 'hiddenDraft' : can(role, phase, right[kind]) ? 'done' : 'role'])
        }
      }
    }
  })

  it('A22 quotes what stands there, not what is said to stand there, and refuses a passage that is nowhere', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const { meetingId, section } = await inReview(world, 'Det var onsdag.')
    const passage = await anchorAt(world, meetingId, section, 'onsdag')
    const base = { meetingId, section, closed: false, text: 'x', passage }
    await addRemark(deps, users.participant, base)
    expect((await listRemarks(deps, users.chair, { meetingId })).remarks[0]).toMatchObject({ kind: 'remark', passage: { quote: 'onsdag' }, answers: [], outcome: null })
    expect(await reasonOf(addRemark(deps, users.participant, { ...base, section: 'document/closing' }))).toBe('passageGone')
    expect(await reasonOf(addRemark(deps, users.participant, { ...base, section: 'made-up/minutes' }))).toBe('passageGone')
    expect(await reasonOf(addRemark(deps, users.participant, { ...base, kind: 'proposal' }))).toBe('wordingMissing')
    expect(await reasonOf(addRemark(deps, users.participant, { ...base, kind: 'proposal', wording: 'onsdag' }))).toBe('wordingSame')
    expect(await reasonOf(addRemark(deps, users.participant, { meetingId, section, closed: false, text: '', kind: 'proposal', wording: 'x' }))).toBe('passageGone')
    expect(await reasonOf(addRemark(deps, users.participant, { meetingId, section: '', closed: false, text: 'x', kind: 'objection' }))).toBe('itemMissing')
    expect(await reasonOf(addRemark(deps, users.participant, { meetingId, section: 'made-up/minutes', closed: false, text: 'x', kind: 'dissent' }))).toBe('unknownItem')
  })

  it('A22 lets only so many of a person stand open, of refused text fewer', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const meetingId = await world.meeting('inReview')
    const send = (refused: boolean) => reasonOf(addRemark(deps, users.participant, { meetingId, section: '', closed: false, text: 'x', refused }))
    for (let count = 0; count < 30; count += 1) expect(await send(true)).toBe('done')
    expect(await send(true)).toBe('tooManyRemarks')
    expect(await send(false)).toBe('done')
    expect(await reasonOf(addRemark(deps, users.observer, { meetingId, section: '', closed: false, text: 'x', refused: true }))).toBe('done')
    const { remarks } = await listRemarks(deps, users.chair, { meetingId })
    await resolveRemark(deps, users.chair, { meetingId, remarkId: remarks.find(remark => remark.refused)!.id as never })
    expect(await send(true)).toBe('done')
  })

  it('A23 an accepted proposal stands in the minutes as its author\'s, and nothing else is changed', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const { meetingId, section } = await inReview(world, 'Vi mødes onsdag i salen.')
    const remarkId = await propose(world, meetingId, section, 'onsdag', 'torsdag')
    for (const who of ['participant', 'observer'] as const) expect(await reasonOf(acceptProposal(deps, users[who], { meetingId, remarkId, seen: 'onsdag' }))).toBe('onlyResolvers')
    await deps.rooms.write(meetingId, users.chair.id, docs => docs.open.getText(section).insert(0, 'Altså: '))
    expect(await acceptProposal(deps, users.chair, { meetingId, remarkId, seen: 'onsdag' })).toEqual({ type: 'accepted' })
    expect(await says(world, meetingId, section)).toBe('Altså: Vi mødes torsdag i salen.\n')
    expect((await deps.storage.log.read(meetingId as never, 0)).at(-1)?.userId).toBe(users.participant.id)
    expect(await reasonOf(acceptProposal(deps, users.chair, { meetingId, remarkId, seen: 'torsdag' }))).toBe('settledAlready')
    expect((await listRemarks(deps, users.participant, { meetingId })).remarks[0]).toMatchObject({ resolved: true, outcome: 'accepted', wording: 'torsdag', passage: { quote: 'onsdag' } })
    expect((await deps.storage.audit.of(meetingId)).at(-1)).toMatchObject({ by: users.chair.id, act: 'proposalAccepted', detail: JSON.stringify({ remarkId, userId: users.participant.id }) })
  })

  it('A23 says so where the passage has changed, and is accepted on what was seen then', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const { meetingId, section } = await inReview(world, 'Vi mødes onsdag i salen.')
    const remarkId = await propose(world, meetingId, section, 'mødes onsdag', 'ses torsdag')
    await deps.rooms.write(meetingId, users.chair.id, docs => docs.open.getText(section).insert(9, 'altid '))
    expect(await acceptProposal(deps, users.chair, { meetingId, remarkId, seen: 'mødes onsdag' })).toEqual({ type: 'changed', now: 'mødes altid onsdag' })
    expect(await says(world, meetingId, section)).toBe('Vi mødes altid onsdag i salen.\n')
    expect(await acceptProposal(deps, users.chair, { meetingId, remarkId, seen: 'mødes altid onsdag' })).toEqual({ type: 'accepted' })
    expect(await says(world, meetingId, section)).toBe('Vi ses torsdag i salen.\n')
    const plain = (await addRemark(deps, users.participant, { meetingId, section, closed: false, text: 'x' })).id
    expect(await reasonOf(acceptProposal(deps, users.chair, { meetingId, remarkId: plain, seen: '' }))).toBe('notAProposal')
    const late = await propose(world, meetingId, section, 'salen', 'gården')
    await changePhase(deps, users.chair, { meetingId, to: 'inSession', epoch: await world.epoch(meetingId), reason: 'x' })
    await changePhase(deps, users.chair, { meetingId, to: 'convened', epoch: await world.epoch(meetingId), reason: 'x' })
    expect(await reasonOf(acceptProposal(deps, users.chair, { meetingId, remarkId: late, seen: 'salen' }))).toBe('role')
  })

  it('A24 an objection or a dissent is entered on demand, at the end of its item, in the objector\'s words and name', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const { meetingId, section } = await inReview(world, 'Planen blev vedtaget.')
    const say = async (kind: RemarkKind, text: string) => (await addRemark(deps, users.participant, { meetingId, section: section.replace('minutes', 'title'), closed: false, text, kind })).id
    const objection = await say('objection', 'Jeg var ikke indkaldt.')
    const dissent = await say('dissent', 'Planen er for dyr.')
    const remark = await say('remark', 'Pænt skrevet')
    expect(await says(world, meetingId, section)).toBe('Planen blev vedtaget.\n')
    expect(await reasonOf(enterObjection(deps, users.participant, { meetingId, remarkId: objection }))).toBe('onlyResolvers')
    expect(await reasonOf(enterObjection(deps, users.chair, { meetingId, remarkId: remark }))).toBe('notAnObjection')
    await enterObjection(deps, users.chair, { meetingId, remarkId: objection })
    await resolveRemark(deps, users.chair, { meetingId, remarkId: dissent })
    await enterObjection(deps, users.secretariat, { meetingId, remarkId: dissent })
    expect(await says(world, meetingId, section)).toBe('Planen blev vedtaget.\nIndsigelse fra Dorte Kildal: Jeg var ikke indkaldt.\nAfvigende mening fra Dorte Kildal: Planen er for dyr.\n')
    expect((await deps.storage.log.read(meetingId as never, 0)).slice(-2).map(entry => entry.userId)).toEqual([users.participant.id, users.participant.id])
    expect(await reasonOf(enterObjection(deps, users.chair, { meetingId, remarkId: objection }))).toBe('settledAlready')
  })

  it('A26 is answered by chair, secretariat and author, settled by the first two, withdrawn by the author; the trail has none of the words', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const { meetingId } = await inReview(world, 'Alle var der.')
    const remarkId = (await addRemark(deps, users.participant, { meetingId, section: '', closed: false, text: 'Hemmelig bemærkning' })).id
    expect(await reasonOf(answerRemark(deps, users.observer, { meetingId, remarkId, text: 'x' }))).toBe('onlyAnswerers')
    expect(await reasonOf(answerRemark(deps, users.chair, { meetingId, remarkId, text: ' ' }))).toBe('invalid')
    await answerRemark(deps, users.chair, { meetingId, remarkId, text: 'Hemmeligt svar' })
    await answerRemark(deps, users.participant, { meetingId, remarkId, text: 'Hemmelig tak' })
    expect((await listRemarks(deps, users.participant, { meetingId })).remarks[0]?.answers).toMatchObject([{ text: 'Hemmeligt svar', by: 'Morten Havn', mine: false }, { text: 'Hemmelig tak', mine: true }])
    expect(await reasonOf(resolveRemark(deps, users.observer, { meetingId, remarkId }))).toBe('onlyResolvers')
    await resolveRemark(deps, users.participant, { meetingId, remarkId })
    expect((await listRemarks(deps, users.chair, { meetingId })).remarks[0]).toMatchObject({ resolved: true, outcome: 'withdrawn' })
    expect(await reasonOf(answerRemark(deps, users.chair, { meetingId, remarkId, text: 'x' }))).toBe('settledAlready')
    const trail = await deps.storage.audit.of(meetingId)
    expect(trail.map(row => row.act)).toEqual(expect.arrayContaining(['remarkAdded', 'remarkAnswered', 'remarkResolved']))
    expect(JSON.stringify(trail)).not.toContain('Hemmelig')
  })
})

describe('an approval in review', () => {
  it('A27 waits for the end of the period, and where silence counts for nothing for everybody\'s answer, unless the chair says so explicitly', async () => {
    const world = await createWorld()
    const { deps, users, bodyId } = world
    let now = deps.now()
    const at = { ...deps, now: () => now }
    await changeBodySettings(deps, users.secretariat, { bodyId, settings: { silenceAccepts: false, objectionDays: 3, keepTranscripts: false } })
    const { meetingId } = await inReview(world, 'Alle var der.')
    const until = now + DAY
    await openReview(at, users.secretariat, { meetingId, until })
    const keys = async () => (await approvalPreview(at, users.chair, { meetingId })).outstanding.map(one => one.key)
    expect(await keys()).toEqual([`period:${until}`, `unanswered:${users.participant.id}`])
    const approve = async (despite?: string[]) =>
      (await approveMinutes(at, users.chair, { meetingId, hash: (await approvalPreview(at, users.chair, { meetingId })).hash, epoch: await world.epoch(meetingId), despite })).type
    expect(await approve()).toBe('outstanding')
    expect(await approve([`period:${until}`])).toBe('outstanding')
    now = until
    expect(await keys()).toEqual([`unanswered:${users.participant.id}`])
    await acceptMinutes(at, users.participant, { meetingId })
    expect(await keys()).toEqual([])
    expect(await approve()).toBe('approved')
  })
})
