import { describe, expect, it } from 'vitest'
import { addItem, moveItem, readAgenda, removeItem } from '../../../shared/document/agenda.ts'
import type { MeetingContent } from '../../../shared/document/content.ts'
import { setHeader } from '../../../shared/document/header.ts'
import { addPerson, readPeople, setPerson } from '../../../shared/document/people.ts'
import { lineText } from '../../../shared/document/line.ts'
import { readLines } from '../../../shared/document/readLines.ts'
import { itemSection } from '../../../shared/document/section.ts'
import type { ItemId, MeetingId, PersonId, SnapshotId } from '../../../shared/domain/ids.ts'
import { PHASES } from '../../../shared/domain/phase.ts'
import { ROLES } from '../../../shared/domain/role.ts'
import { roomName } from '../../../shared/protocol/sync.ts'
import { canonicalJson } from '../../../shared/render/canonicalJson.ts'
import { placesOf } from '../../../shared/render/places.ts'
import { sha256 } from '../../../shared/render/sha256.ts'
import { contentFor } from '../../../shared/versions/contentFor.ts'
import { placeHash } from '../../../shared/versions/placeHash.ts'
import { renderWords } from '../../../shared/words/render.ts'
import { addAttachment } from '../../../server/commands/addAttachment.ts'
import { changeAttachment } from '../../../server/commands/changeAttachment.ts'
import { changePhase } from '../../../server/commands/changePhase.ts'
import { listAuthors } from '../../../server/commands/listAuthors.ts'
import { listVersions } from '../../../server/commands/listVersions.ts'
import { readVersion } from '../../../server/commands/readVersion.ts'
import { restoreVersion } from '../../../server/commands/restoreVersion.ts'
import { saveVersion } from '../../../server/commands/saveVersion.ts'
import { reasonOf } from '../../support/world/reasonOf.ts'
import { createWorld, type Who, type World } from '../../support/world/world.ts'

const firstItem = (world: World, id: MeetingId): Promise<ItemId> => world.deps.rooms.read(id, view => readAgenda(view.open)[0]!.id)
const minutesOf = async (world: World, id: MeetingId, item: ItemId): Promise<string> =>
  world.deps.rooms.read(id, view => readLines(view.open.getText(itemSection(item, 'minutes'))).map(lineText).join('|'))
const write = (world: World, id: MeetingId, item: ItemId, text: string, who: Who = 'participant') =>
  world.deps.rooms.write(id, world.users[who].id, ({ open }) => {
    const section = open.getText(itemSection(item, 'minutes'))
    section.delete(0, Math.max(0, section.length - 1))
    section.insert(0, text)
  })
const see = async (world: World, id: MeetingId, version: SnapshotId | 'now', who: Who = 'secretariat') => {
  const text = await readVersion(world.deps, world.users[who], { meetingId: id, version })
  return { ...text, content: JSON.parse(text.json) as MeetingContent }
}
const seen = async (world: World, id: MeetingId, where: string, who: Who = 'secretariat') => {
  const { content } = await see(world, id, 'now', who)
  return placeHash(placesOf(content, renderWords.da).find(place => place.where === where))
}

describe('versions', () => {
  it('V1 every change of phase keeps one, in the same transaction: content, hash, log positions, who, when and why', async () => {
    const world = await createWorld()
    const id = await world.meeting('published')
    const snapshots = await world.deps.storage.snapshots.of(id)
    expect(snapshots.map(({ kind, phase, toPhase }) => [kind, phase, toPhase])).toEqual([
      ['phase', 'draft', 'convened'], ['phase', 'convened', 'inSession'], ['phase', 'inSession', 'inReview'], ['approval', 'inReview', 'approved'], ['phase', 'approved', 'published'],
    ])
    for (const snapshot of snapshots) {
      expect(snapshot.hash).toBe(sha256(snapshot.json))
      expect(canonicalJson(JSON.parse(snapshot.json))).toBe(snapshot.json)
      expect(snapshot.seq).toBeGreaterThan(0)
    }
    expect(snapshots.map(({ by }) => by)).toEqual([0, 0, 0, 1, 0].map(index => [world.users.secretariat.id, world.users.chair.id][index]))
    expect(snapshots.at(-1)!.seq).toBe(await world.deps.storage.log.lastSeq(roomName({ meeting: id, closed: false })))
    const failed = await world.meeting('inReview')
    expect(await reasonOf(changePhase(world.deps, world.users.chair, { meetingId: failed, to: 'inSession', epoch: 99, reason: 'x' }))).toBe('movedOn')
    expect(await world.deps.storage.snapshots.of(failed)).toHaveLength(3)
  })

  it('V2 one is kept by name by those who may write something in the phase, and it stands in the trail', async () => {
    const world = await createWorld()
    for (const phase of PHASES) {
      const id = await world.meeting(phase)
      const before = (await world.deps.storage.snapshots.of(id)).length
      const saved: string[] = []
      for (const role of ROLES) {
        const outcome = await reasonOf(saveVersion(world.deps, world.users[role], { meetingId: id, name: ` Før\n frokost ${role} ` }))
        if (outcome === 'done') saved.push(role)
        else expect(['role', 'hiddenDraft']).toContain(outcome)
      }
      expect([phase, saved]).toEqual([phase, {
        draft: ['secretariat', 'chair'], convened: ['secretariat', 'chair'], inSession: ['secretariat', 'chair', 'participant'], inReview: ['secretariat', 'chair'], approved: [], published: [],
      }[phase]])
      const named = (await world.deps.storage.snapshots.of(id)).slice(before)
      expect(named.map(({ kind, name, phase: of, toPhase }) => [kind, name, of, toPhase])).toEqual(saved.map(role => ['named', `Før frokost ${role}`, phase, null]))
      const trail = (await world.deps.storage.audit.of(id)).filter(row => row.act === 'versionSaved')
      expect(trail.map(row => JSON.parse(row.detail) as unknown)).toEqual(named.map(one => ({ snapshotId: one.id })))
    }
    const id = await world.meeting('draft')
    expect(await reasonOf(saveVersion(world.deps, world.users.secretariat, { meetingId: id, name: ' \n ' }))).toBe('invalid')
    expect(await reasonOf(saveVersion(world.deps, world.users.outsider, { meetingId: id, name: 'x' }))).toBe('unknownMeeting')
  })

  it('V3 a draft’s versions stay with those who could read the draft; a version of another meeting is none', async () => {
    const world = await createWorld()
    const id = await world.meeting('draft')
    const { id: draft } = await saveVersion(world.deps, world.users.secretariat, { meetingId: id, name: 'Kladde' })
    await world.advance(id)
    const list = async (who: Who) => (await listVersions(world.deps, world.users[who], { meetingId: id })).versions.map(one => one.name ?? one.toPhase)
    expect(await list('secretariat')).toEqual(['convened', 'Kladde'])
    expect(await list('chair')).toEqual(['convened', 'Kladde'])
    for (const who of ['participant', 'observer'] as const) {
      expect(await list(who)).toEqual(['convened'])
      expect(await reasonOf(readVersion(world.deps, world.users[who], { meetingId: id, version: draft }))).toBe('unknownVersion')
    }
    expect(await reasonOf(listVersions(world.deps, world.users.outsider, { meetingId: id }))).toBe('unknownMeeting')
    const other = await world.meeting('convened')
    expect(await reasonOf(readVersion(world.deps, world.users.secretariat, { meetingId: other, version: draft }))).toBe('unknownVersion')
  })

  it('V3 what stands behind a door is only for those who may open it, also where the item was closed later; nor the hash of the whole', async () => {
    const world = await createWorld()
    const id = await world.meeting('inSession')
    const door = 'lukket' as ItemId
    await world.deps.rooms.write(id, world.users.secretariat.id, docs => {
      addItem(docs, { id: door, kind: 'numbered', closed: true })
      docs.closed.getText(itemSection(door, 'minutes')).insert(0, 'HEMMELIGT')
      docs.open.getText(itemSection(door, 'minutes')).insert(0, 'Behandlet for lukkede døre.')
    })
    const { id: version } = await saveVersion(world.deps, world.users.chair, { meetingId: id, name: 'Med lukket punkt' })
    for (const of of [version, 'now'] as const) {
      const [chair, observer] = [await see(world, id, of, 'chair'), await see(world, id, of, 'observer')]
      expect(chair.json).toContain('HEMMELIGT')
      expect(observer.json + observer.html).not.toContain('HEMMELIGT')
      expect(observer.json).toContain('Behandlet for lukkede døre.')
      for (const one of [chair, observer]) expect(one.hash).toBe(sha256(one.json))
      expect(observer.hash).not.toBe(chair.hash)
    }
    const rows = async (who: Who) => (await listVersions(world.deps, world.users[who], { meetingId: id })).versions
    expect((await rows('observer')).every(row => row.hash === null)).toBe(true)
    expect((await rows('chair'))[0]!.hash).toBe((await see(world, id, version, 'chair')).hash)
    // as if the first item had been closed since
    const { content } = await see(world, id, version, 'chair')
    await write(world, id, content.items[0]!.id, 'Åbent dengang')
    const { content: then } = await see(world, id, 'now', 'chair')
    const reduced = contentFor(then, { mayOpen: false, closedNow: new Set([then.items[0]!.id]) })
    expect(canonicalJson(then)).toContain('Åbent dengang')
    expect(canonicalJson(reduced)).not.toContain('Åbent dengang')
    expect(reduced.items[0]).toMatchObject({ closed: true, open: { title: '' } })
  })

  it('V9 putting one back is an edit under one’s own name, and the text before it is kept so that it can be undone', async () => {
    const world = await createWorld()
    const id = await world.meeting('inSession')
    const item = await firstItem(world, id)
    await write(world, id, item, 'Kajen repareres.')
    const { id: version } = await saveVersion(world.deps, world.users.chair, { meetingId: id, name: 'Før' })
    await write(world, id, item, 'Kajen rives ned.')
    const where = itemSection(item, 'minutes')
    const answer = await restoreVersion(world.deps, world.users.chair, { meetingId: id, versionId: version, what: { type: 'place', where, seen: await seen(world, id, where) } })
    expect(answer).toEqual({ restored: [where], left: [] })
    expect(await minutesOf(world, id, item)).toBe('Kajen repareres.')
    expect((await world.deps.storage.log.read(roomName({ meeting: id, closed: false }), 0)).at(-1)!.userId).toBe(world.users.chair.id)
    const before = (await world.deps.storage.snapshots.of(id)).at(-1)!
    expect(before).toMatchObject({ kind: 'restore', by: world.users.chair.id })
    expect((await world.deps.storage.audit.of(id)).at(-1)).toMatchObject({ act: 'versionRestored', by: world.users.chair.id, detail: JSON.stringify({ snapshotId: version, beforeId: before.id, where }) })
    await restoreVersion(world.deps, world.users.chair, { meetingId: id, versionId: before.id, what: { type: 'place', where, seen: await seen(world, id, where) } })
    expect(await minutesOf(world, id, item)).toBe('Kajen rives ned.')
  })

  it('V9 the whole comes back as far as the table of rights goes, attachments too; what is left is named', async () => {
    const world = await createWorld()
    const id = await world.meeting('convened')
    const item = await firstItem(world, id)
    const { id: attachmentId } = await addAttachment(world.deps, world.users.chair, { meetingId: id, itemId: item, title: 'Kort', closed: false })
    await world.deps.rooms.write(id, world.users.secretariat.id, ({ open }) => {
      addPerson(open, { id: 'p' as PersonId, name: 'Dorte Kildal', organisation: '', role: '', attendance: 'present', arrival: '', departure: '', deputyFor: '' })
    })
    await world.advance(id)
    await write(world, id, item, 'Første udgave.')
    const { id: version } = await saveVersion(world.deps, world.users.chair, { meetingId: id, name: 'Hele' })
    const old = (await see(world, id, version)).json
    const change = async (): Promise<void> => {
      await write(world, id, item, 'Anden udgave.')
      await world.deps.rooms.write(id, world.users.secretariat.id, docs => {
        setHeader(docs.open, 'place', 'Fyrtårnet')
        setPerson(docs.open, 'p' as PersonId, 'attendance', 'apology')
        setPerson(docs.open, 'p' as PersonId, 'name', 'Dorthe Kildal')
        addItem(docs, { id: 'nyt' as ItemId, kind: 'numbered', closed: false })
        moveItem(docs.open, item, null)
      })
      await changeAttachment(world.deps, world.users.chair, { meetingId: id, attachmentId, change: { removed: true } })
    }
    await change()
    await restoreVersion(world.deps, world.users.chair, { meetingId: id, versionId: version, what: { type: 'whole', seen: (await see(world, id, 'now', 'chair')).hash } })
    expect((await see(world, id, 'now')).json).toBe(old)
    await change()
    // a participant writes minutes only
    const answer = await restoreVersion(world.deps, world.users.participant, { meetingId: id, versionId: version, what: { type: 'whole', seen: (await see(world, id, 'now', 'participant')).hash } })
    expect(answer.restored).toEqual([`${item}/minutes`])
    expect(answer.left.toSorted()).toEqual(['agenda', 'header/place', `${item}/attachments`, 'people'].toSorted())
    // the secretariat may say who was there while the minutes are read over, and no more of people
    await world.advance(id)
    const seenNow = (await see(world, id, 'now')).hash
    await restoreVersion(world.deps, world.users.secretariat, { meetingId: id, versionId: version, what: { type: 'whole', seen: seenNow } })
    expect(await world.deps.rooms.read(id, view => readPeople(view.open).map(({ name, attendance }) => [name, attendance]))).toEqual([['Dorthe Kildal', 'present']])
  })

  it('V9 nobody puts back what they may not write, in any phase', async () => {
    const world = await createWorld()
    for (const phase of PHASES) {
      const id = await world.meeting(phase)
      const item = await firstItem(world, id)
      const version = await (async () => {
        if (phase === 'approved' || phase === 'published') return (await world.deps.storage.snapshots.of(id))[0]!.id
        return (await saveVersion(world.deps, world.users.secretariat, { meetingId: id, name: 'x' })).id
      })()
      await write(world, id, item, 'Noget andet', 'secretariat')
      await world.deps.rooms.write(id, world.users.secretariat.id, ({ open }) => setHeader(open, 'place', 'Et andet sted'))
      for (const [where, may] of [
        [`${item}/minutes`, { draft: ['secretariat'], convened: [], inSession: ['secretariat', 'chair', 'participant'], inReview: ['secretariat', 'chair'], approved: [], published: [] }],
        ['header/place', { draft: ['secretariat', 'chair'], convened: ['secretariat', 'chair'], inSession: ['secretariat', 'chair'], inReview: [], approved: [], published: [] }],
      ] as const) {
        const done: string[] = []
        for (const role of ROLES) {
          const hash = await seen(world, id, where)
          const outcome = await reasonOf(restoreVersion(world.deps, world.users[role], { meetingId: id, versionId: version, what: { type: 'place', where, seen: hash } }))
          if (outcome === 'done') done.push(role)
          else expect(['role', 'hiddenDraft']).toContain(outcome)
        }
        expect([phase, where, done]).toEqual([phase, where, may[phase]])
      }
    }
  })

  it('V10 nothing is put back over what somebody wrote since it was decided', async () => {
    const world = await createWorld()
    const id = await world.meeting('inSession')
    const item = await firstItem(world, id)
    const { id: version } = await saveVersion(world.deps, world.users.chair, { meetingId: id, name: 'Tom' })
    await write(world, id, item, 'Set')
    const where = itemSection(item, 'minutes')
    const what = { type: 'place', where, seen: await seen(world, id, where) } as const
    const whole = { type: 'whole', seen: (await see(world, id, 'now', 'chair')).hash } as const
    await write(world, id, item, 'Ikke set')
    for (const one of [what, whole]) expect(await reasonOf(restoreVersion(world.deps, world.users.chair, { meetingId: id, versionId: version, what: one }))).toBe('versionMovedOn')
    expect(await minutesOf(world, id, item)).toBe('Ikke set')
    expect((await world.deps.storage.snapshots.of(id)).at(-1)!.kind).toBe('named')
    expect(await reasonOf(restoreVersion(world.deps, world.users.chair, { meetingId: id, versionId: version, what: { type: 'place', where: 'findes/ikke', seen: placeHash(undefined) } }))).toBe('unknownSection')
  })

  it('V11 closed text comes back behind its door only, and an item that was taken off comes back whole', async () => {
    const world = await createWorld()
    const id = await world.meeting('inSession')
    const door = 'lukket' as ItemId
    const fill = (text: string) => world.deps.rooms.write(id, world.users.secretariat.id, docs => {
      const section = docs.closed.getText(itemSection(door, 'minutes'))
      section.delete(0, Math.max(0, section.length - 1))
      section.insert(0, text)
    })
    await world.deps.rooms.write(id, world.users.secretariat.id, docs => addItem(docs, { id: door, kind: 'numbered', closed: true }))
    await fill('HEMMELIGT forlig')
    const { id: version } = await saveVersion(world.deps, world.users.chair, { meetingId: id, name: 'Lukket' })
    await fill('Andet')
    await world.deps.rooms.write(id, world.users.secretariat.id, ({ open }) => removeItem(open, door, 5))
    const { hash } = await see(world, id, 'now', 'chair')
    await restoreVersion(world.deps, world.users.chair, { meetingId: id, versionId: version, what: { type: 'whole', seen: hash } })
    const { json, content } = await see(world, id, 'now', 'chair')
    expect(content.items.find(item => item.id === door)?.secret?.minutes[0]?.runs[0]?.text).toBe('HEMMELIGT forlig')
    expect(json).toBe((await see(world, id, version, 'chair')).json)
    const log = await world.deps.storage.log.read(roomName({ meeting: id, closed: false }), 0)
    for (const { update } of log) expect(Buffer.from(update).includes('HEMMELIGT')).toBe(false)
    // one who may not open it can neither see it nor bring it back
    await fill('Igen andet')
    await world.deps.storage.meetings.setMember({ meetingId: id, userId: world.users.participant.id, role: 'observer' })
    const where = `${door}/closed/minutes`
    expect(await reasonOf(restoreVersion(world.deps, world.users.participant, { meetingId: id, versionId: version, what: { type: 'place', where, seen: await seen(world, id, where, 'participant') } }))).toBe('unknownSection')
  })
})

describe('who wrote what', () => {
  it('V12 each stretch has the name of the person whose client ids it was written under, the server’s own edits too', async () => {
    const world = await createWorld()
    const id = await world.meeting('inSession')
    const item = await firstItem(world, id)
    await write(world, id, item, 'Rådet vedtog planen.')
    await world.deps.rooms.write(id, world.users.chair.id, ({ open }) => open.getText(itemSection(item, 'minutes')).insert(13, 'enstemmigt '))
    const { people, sections } = await listAuthors(world.deps, world.users.observer, { meetingId: id })
    const lines = sections.find(section => section.where === itemSection(item, 'minutes'))!.lines
    expect(lines.map(line => line.map(({ by, text }) => [by === null ? null : people[by]!.name, text]))).toEqual([[['Dorte Kildal', 'Rådet vedtog '], ['Morten Havn', 'enstemmigt '], ['Dorte Kildal', 'planen.']]])
    expect(people.map(person => person.name)).toContain('Signe Lundvad')
  })

  it('V12 of closed parts only those who may open them are told', async () => {
    const world = await createWorld()
    const id = await world.meeting('inSession')
    await world.deps.rooms.write(id, world.users.chair.id, docs => {
      addItem(docs, { id: 'lukket' as ItemId, kind: 'numbered', closed: true })
      docs.closed.getText(itemSection('lukket' as ItemId, 'minutes')).insert(0, 'HEMMELIGT')
    })
    expect(JSON.stringify(await listAuthors(world.deps, world.users.participant, { meetingId: id }))).toContain('HEMMELIGT')
    expect(JSON.stringify(await listAuthors(world.deps, world.users.observer, { meetingId: id }))).not.toContain('HEMMELIGT')
  })
})
