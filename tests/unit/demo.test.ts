import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../shared/render/canonicalJson.ts'
import { publicContent } from '../../shared/render/publicContent.ts'
import { sha256 } from '../../shared/render/sha256.ts'
import type { MeetingContent } from '../../shared/document/content.ts'
import { isBlank } from '../../shared/document/line.ts'
import { contentOf, contentRows } from '../../server/commands/contentOf.ts'
import { layOutDemo } from '../../server/demo/layOutDemo.ts'
import { inSession } from '../../server/demo/meetings/inSession.ts'
import { publicPages } from '../../server/http/public/publicPages.ts'
import type { Meeting } from '../../server/storage/storage.ts'
import { createWorld, type World } from '../support/world/world.ts'

const demo = async () => {
  const world = await createWorld()
  const { people } = await layOutDemo(world.deps)
  const bodies = await world.deps.storage.bodies.all()
  const body = bodies.find(one => one.name.startsWith('Direktørkredsen'))!
  const meetings = (await world.deps.storage.meetings.all()).filter(meeting => meeting.bodyId === body.id)
  return { world, people, body, meetings }
}

const contentNow = async ({ deps }: World, meeting: Meeting): Promise<MeetingContent> => {
  const rows = await contentRows(deps.storage, meeting)
  return deps.rooms.read(meeting.id, view => contentOf(meeting, rows, view))
}

describe('the demo', () => {
  it('lays out a forum with a draft, a running and a published meeting, one of them an opsamling with two themes', async () => {
    const { world, people, meetings } = await demo()
    expect(meetings.map(meeting => meeting.phase).toSorted()).toEqual(['draft', 'inSession', 'published'])
    expect(people.map(person => person.label)).toEqual(['Sekretariat', 'Mødeleder', 'Deltager', 'Deltager 2', 'Læser'])
    const opsamling = meetings.find(meeting => meeting.template === 'opsamling')!
    expect((await contentNow(world, opsamling)).items.map(item => item.number)).toEqual(['1', '2'])
    await world.deps.rooms.close()
  })

  it('has items of every make-up in the running meeting', async () => {
    const { world, meetings } = await demo()
    const content = await contentNow(world, meetings.find(meeting => meeting.phase === 'inSession')!)
    const open = content.items.filter(item => !item.closed)
    expect(content.items.filter(item => item.number !== '').length).toBeGreaterThanOrEqual(9)
    for (const has of [
      (item: (typeof open)[number]) => isBlank(item.open.recommendation), (item: (typeof open)[number]) => isBlank(item.open.minutes),
      (item: (typeof open)[number]) => item.open.attachments.length === 0,
    ]) {
      expect(open.some(has)).toBe(true)
      expect(open.every(has)).toBe(false)
    }
    const lines = open.flatMap(item => [...item.open.caseStatement, ...item.open.minutes])
    for (const kind of ['text', 'bullet', 'number', 'heading', 'decision', 'action']) expect(lines.some(line => line.kind === kind)).toBe(true)
    expect(lines.some(line => line.indent === 1)).toBe(true)
    expect(content.items.at(-1)?.open.title).toBe('Evt. og næste møde')
    expect(open.flatMap(item => item.open.attachments).filter(attachment => attachment.file)).toHaveLength(2)
    await world.deps.rooms.close()
  })

  it('P4 keeps what is closed behind the door', async () => {
    const { world, meetings } = await demo()
    const content = await contentNow(world, meetings.find(meeting => meeting.phase === 'inSession')!)
    const closed = content.items.find(item => item.closed)!
    expect(closed.open.title).toBe('Kontraktforhold')
    expect(closed.secret?.minutes.length).toBeGreaterThan(1)
    const said = canonicalJson(publicContent(content))
    for (const word of ['Tryglinje', 'forlig', 'voldgift']) expect(said).not.toContain(word)
    expect(inSession.items.filter(item => item.closed)).toHaveLength(1)
    await world.deps.rooms.close()
  })

  it('publishes through approval: the public page is of the approved snapshot', async () => {
    const { world, body, meetings } = await demo()
    const { storage } = world.deps
    const meeting = meetings.find(one => one.phase === 'published')!
    const [publication] = await storage.publications.of(meeting.id)
    const [approval] = await storage.approvals.of(meeting.id)
    const snapshot = await storage.snapshots.get(publication!.snapshotId)
    expect(approval?.snapshotId).toBe(publication?.snapshotId)
    expect(sha256(snapshot!.json)).toBe(approval?.hash)
    const response = await publicPages(world.deps).request(`/referater/${body.slug}/${publication!.slug}`)
    const page = await response.text()
    expect(page).toContain('Tema 1:')
    expect(page).toContain('Henrik Østervænge bød velkommen')
    expect(page).toContain('af Henrik Østervænge')
    await world.deps.rooms.close()
  })

  it('has its minutes written by those who are said to write them', async () => {
    const { world, people, meetings } = await demo()
    const meeting = meetings.find(one => one.phase === 'inSession')!
    const writers = new Set((await world.deps.storage.log.writers(meeting.id)).values())
    for (const label of ['Sekretariat', 'Deltager', 'Deltager 2']) expect(writers).toContain(people.find(person => person.label === label)?.userId)
    await world.deps.rooms.close()
  })
})
