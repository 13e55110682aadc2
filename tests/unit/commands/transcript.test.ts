import { describe, expect, it } from 'vitest'
import { addTranscript } from '../../../server/commands/addTranscript.ts'
import { fetchTranscript } from '../../../server/commands/fetchTranscript.ts'
import { recuseMember } from '../../../server/commands/recuseMember.ts'
import { removeTranscript } from '../../../server/commands/removeTranscript.ts'
import { addItem } from '../../../shared/document/agenda.ts'
import { ROLES } from '../../../shared/domain/role.ts'
import { reasonOf } from '../../support/world/reasonOf.ts'
import { createWorld, type World } from '../../support/world/world.ts'
import type { ItemId, MeetingId } from '../../../shared/domain/ids.ts'

const VTT = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Dorte Kildal>Kajen er hemmelig.</v>\n'
const file = (text: string = VTT) => ({ name: 'Havneudvalget.vtt', bytes: new TextEncoder().encode(text) })
const add = (world: World, meetingId: MeetingId, who: 'secretariat' | 'chair' = 'secretariat') => addTranscript(world.deps, world.users[who], { meetingId, ...file() })

describe('a transcript beside the minutes', () => {
  it('I34 is laid there by whoever keeps the attendance, and told to everybody', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const meetingId = await world.meeting('inSession')
    await add(world, meetingId, 'chair')
    expect(world.told.at(-1)?.change).toBe('transcript')
    const { transcript } = await fetchTranscript(deps, users.participant, { meetingId })
    expect(transcript).toMatchObject({ name: 'Havneudvalget.vtt', by: 'Morten Havn', kept: false, utterances: [{ speaker: 'Dorte Kildal', from: 1000, to: 2000, text: 'Kajen er hemmelig.' }] })
    for (const role of ['participant', 'observer', 'outsider'] as const) {
      expect(await reasonOf(addTranscript(deps, users[role], { meetingId, ...file() }))).toBe(role === 'outsider' ? 'unknownMeeting' : 'role')
    }
    expect(await reasonOf(addTranscript(deps, users.chair, { meetingId, ...file('1. Velkomst\nAlle var der.') }))).toBe('noTranscript')
    expect((await fetchTranscript(deps, users.chair, { meetingId })).transcript?.name).toBe('Havneudvalget.vtt')
  })

  it('I35 is for those who may open what is closed, since it holds what was said there', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const meetingId = await world.meeting('inSession')
    await add(world, meetingId)
    for (const role of ROLES) {
      const answer = fetchTranscript(deps, users[role], { meetingId })
      if (role === 'observer') expect(await reasonOf(answer)).toBe('closedItem')
      else expect((await answer).transcript?.utterances).toHaveLength(1)
    }
    expect(await reasonOf(fetchTranscript(deps, users.outsider, { meetingId }))).toBe('unknownMeeting')
    expect(await reasonOf(removeTranscript(deps, users.participant, { meetingId }))).toBe('role')
    await removeTranscript(deps, users.chair, { meetingId })
    expect((await fetchTranscript(deps, users.chair, { meetingId })).transcript).toBeNull()
    expect((await deps.storage.audit.of(meetingId)).map(row => [row.act, row.detail]).slice(-2)).toEqual([['transcriptAdded', '{}'], ['transcriptRemoved', '{}']])
  })

  it('I35 is not for somebody who is kept out of a closed item, whatever their role', async () => {
    const world = await createWorld()
    const { deps, users } = world
    const meetingId = await world.meeting('inSession')
    const itemId = 'lukket' as ItemId
    await deps.rooms.write(meetingId, users.secretariat.id, docs => { addItem(docs, { id: itemId, kind: 'numbered', closed: true }) })
    await add(world, meetingId)
    await recuseMember(deps, users.secretariat, { meetingId, itemId, userId: users.chair.id })
    expect(await reasonOf(fetchTranscript(deps, users.chair, { meetingId }))).toBe('recused')
    expect(await reasonOf(add(world, meetingId, 'chair'))).toBe('recused')
    expect(await reasonOf(removeTranscript(deps, users.chair, { meetingId }))).toBe('recused')
    expect((await fetchTranscript(deps, users.participant, { meetingId })).transcript).not.toBeNull()
  })

  it('I36 goes when the minutes are published, unless the forum keeps transcripts, and is no part of what is approved', async () => {
    for (const keepTranscripts of [false, true]) {
      const world = await createWorld()
      const { deps, users } = world
      const meetingId = await world.meeting('inReview')
      await deps.storage.bodies.setSettings(world.bodyId, { ...(await deps.storage.bodies.settings(world.bodyId)), keepTranscripts })
      await add(world, meetingId)
      await world.advance(meetingId)
      expect((await fetchTranscript(deps, users.chair, { meetingId })).transcript).not.toBeNull()
      await world.advance(meetingId)
      expect((await fetchTranscript(deps, users.secretariat, { meetingId })).transcript !== null).toBe(keepTranscripts)
      const [publication] = await deps.storage.publications.of(meetingId)
      expect(publication?.json).not.toContain('hemmelig')
      expect((await deps.storage.snapshots.of(meetingId)).every(snapshot => !snapshot.json.includes('hemmelig'))).toBe(true)
    }
  })
})
