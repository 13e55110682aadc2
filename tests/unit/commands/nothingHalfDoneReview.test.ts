import { describe, expect, it } from 'vitest'
import { readAgenda } from '../../../shared/document/agenda.ts'
import { appendLine } from '../../../shared/document/appendLine.ts'
import { anchorOf, unitText } from '../../../shared/document/passage.ts'
import { itemSection, type SectionName } from '../../../shared/document/section.ts'
import type { ItemId, MeetingId, RecusalId, RemarkId } from '../../../shared/domain/ids.ts'
import type { RemarkKind } from '../../../shared/domain/remark.ts'
import { ownTemplate } from '../../../shared/template/ownTemplate.ts'
import { acceptMinutes } from '../../../server/commands/acceptMinutes.ts'
import { acceptProposal } from '../../../server/commands/acceptProposal.ts'
import { addRemark } from '../../../server/commands/addRemark.ts'
import { addTranscript } from '../../../server/commands/addTranscript.ts'
import { answerRemark } from '../../../server/commands/answerRemark.ts'
import { changeBodySettings } from '../../../server/commands/changeBodySettings.ts'
import { enterObjection } from '../../../server/commands/enterObjection.ts'
import { enterRecusal } from '../../../server/commands/enterRecusal.ts'
import { liftRecusal } from '../../../server/commands/liftRecusal.ts'
import { openReview } from '../../../server/commands/openReview.ts'
import { recuseMember } from '../../../server/commands/recuseMember.ts'
import { resolveRemark } from '../../../server/commands/resolveRemark.ts'
import { saveTemplate } from '../../../server/commands/saveTemplate.ts'
import { type HalfWay, leavesNothing } from '../../support/world/leavesNothing.ts'
import { createWorld, type World } from '../../support/world/world.ts'

const firstItem = ({ deps }: World, id: MeetingId): Promise<ItemId> => deps.rooms.read(id, view => readAgenda(view.open)[0]!.id)
const minutes = async (world: World, id: MeetingId): Promise<SectionName> => itemSection(await firstItem(world, id), 'minutes')
const textOf = async (world: World, id: MeetingId): Promise<string> => {
  const section = await minutes(world, id)
  return world.deps.rooms.read(id, view => unitText(view.open.getText(section)))
}
const say = (kind: RemarkKind) => async (world: World, id: MeetingId): Promise<void> => {
  const { deps, users } = world
  const section = await minutes(world, id)
  await deps.rooms.write(id, users.secretariat.id, docs => appendLine(docs.open.getText(section), 'Mødet var onsdag.'))
  const passage = await deps.rooms.read(id, view => anchorOf(view.open.getText(section), { from: 10, to: 16 }))
  await addRemark(deps, users.participant, { meetingId: id, section, closed: false, text: 'Nej', kind, ...(kind === 'proposal' ? { passage, wording: 'torsdag' } : {}) })
}
/** A command about the remark that has been made before. */
const onRemark = (kind: RemarkKind, writes: number, act: (world: World, of: { meetingId: MeetingId; remarkId: RemarkId }) => Promise<unknown>): HalfWay => ({
  phase: 'inReview', writes, prepare: say(kind),
  run: async (world, meetingId) => act(world, { meetingId, remarkId: (await world.deps.storage.remarks.of(meetingId))[0]!.id }),
})
const recuse = async (world: World, meetingId: MeetingId) => recuseMember(world.deps, world.users.chair, { meetingId, itemId: await firstItem(world, meetingId), userId: world.users.participant.id })
/** A command about the recusal that has been made before. */
const onRecusal = (act: (world: World, of: { meetingId: MeetingId; recusalId: RecusalId }) => Promise<unknown>): HalfWay => ({
  phase: 'inSession', writes: 2, prepare: recuse,
  run: async (world, meetingId) => act(world, { meetingId, recusalId: (await world.deps.storage.recusals.of(meetingId))[0]!.id }),
})

const COMMANDS: Readonly<Record<string, HalfWay>> = {
  openReview: { phase: 'inReview', writes: 2, run: ({ deps, users }, meetingId) => openReview(deps, users.secretariat, { meetingId, until: deps.now() + 86_400_000 }) },
  acceptMinutes: { phase: 'inReview', writes: 2, run: ({ deps, users }, meetingId) => acceptMinutes(deps, users.participant, { meetingId }) },
  answerRemark: onRemark('remark', 2, ({ deps, users }, of) => answerRemark(deps, users.chair, { ...of, text: 'Jo' })),
  resolveRemark: onRemark('remark', 2, ({ deps, users }, of) => resolveRemark(deps, users.chair, of)),
  acceptProposal: onRemark('proposal', 3, ({ deps, users }, of) => acceptProposal(deps, users.chair, { ...of, seen: 'onsdag' })),
  enterObjection: onRemark('objection', 3, ({ deps, users }, of) => enterObjection(deps, users.chair, of)),
  recuseMember: { phase: 'inSession', writes: 2, run: recuse },
  liftRecusal: onRecusal(({ deps, users }, of) => liftRecusal(deps, users.chair, of)),
  enterRecusal: onRecusal(({ deps, users }, of) => enterRecusal(deps, users.chair, of)),
  addTranscript: {
    phase: 'inSession', writes: 2,
    run: ({ deps, users }, meetingId) => addTranscript(deps, users.secretariat, { meetingId, name: 'm.vtt', bytes: new TextEncoder().encode('WEBVTT\n\n00:03.000 --> 00:06.000\n<v Ida>Kajen er god.</v>\n') }),
  },
  saveTemplate: { phase: 'draft', writes: 2, run: ({ deps, users, bodyId }) => saveTemplate(deps, users.secretariat, { bodyId, template: ownTemplate('referat', 'Havn') }) },
  changeBodySettings: {
    phase: 'draft', writes: 2,
    run: ({ deps, users, bodyId }) => changeBodySettings(deps, users.secretariat, { bodyId, settings: { silenceAccepts: false, objectionDays: 9, keepTranscripts: true } }),
  },
}

describe('a command about the review, a recusal or the forum that fails half way', () => {
  for (const [name, command] of Object.entries(COMMANDS)) {
    it(`C18 leaves nothing behind, tells nobody and can be done again: ${name}`, () => leavesNothing(command))
  }

  it('C30 text and rows of one decision are one step: what is tried again after a failure stands in the minutes once', async () => {
    for (const name of ['acceptProposal', 'enterObjection'] as const) {
      const world = await createWorld()
      const { storage } = world.deps
      const command = COMMANDS[name]!
      const id = await world.meeting(command.phase)
      await command.prepare?.(world, id)
      const before = await textOf(world, id)
      const { transaction } = storage
      // the log takes the text, and then the disk is full
      Object.assign(storage, { transaction: (work: Parameters<typeof transaction>[0]) => transaction(async tables => { await work(tables); throw Object.assign(new Error('full'), { type: 'unavailable' }) }) })
      await expect(command.run(world, id)).rejects.toMatchObject({ type: 'unavailable' })
      Object.assign(storage, { transaction })
      expect(await textOf(world, id)).toBe(before)
      await command.run(world, id)
      expect(await textOf(world, id)).toBe(name === 'acceptProposal' ? before.replace('onsdag', 'torsdag') : `${before}Indsigelse fra Dorte Kildal: Nej\n`)
    }
  })
})
