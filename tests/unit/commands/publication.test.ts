import { describe, expect, it } from 'vitest'
import { addItem } from '../../../shared/document/agenda.ts'
import type { MeetingContent } from '../../../shared/document/content.ts'
import { itemSection } from '../../../shared/document/section.ts'
import type { ItemId } from '../../../shared/domain/ids.ts'
import { sha256 } from '../../../shared/render/sha256.ts'
import { changePhase } from '../../../server/commands/changePhase.ts'
import { meetingDetail } from '../../../server/commands/meetingDetail.ts'
import { publishMinutes } from '../../../server/commands/publishMinutes.ts'
import { reasonOf } from '../../support/world/reasonOf.ts'
import { createWorld } from '../../support/world/world.ts'

describe('publishing', () => {
  it('P21 publishes the approved snapshot as far as it is for the public: of a closed item its public title and text, nothing else', async () => {
    const world = await createWorld()
    const id = await world.meeting()
    const item = 'lukket' as ItemId
    await world.deps.rooms.write(id, world.users.secretariat.id, docs => {
      addItem(docs, { id: item, kind: 'numbered', closed: true })
      docs.open.getText(itemSection(item, 'title')).insert(0, 'En personsag')
      docs.open.getText(itemSection(item, 'minutes')).insert(0, 'Taget til efterretning')
      docs.closed.getText(itemSection(item, 'title')).insert(0, 'HEMMELIG titel')
      docs.closed.getText(itemSection(item, 'minutes')).insert(0, 'HEMMELIGT forlig')
    })
    for (let step = 0; step < 5; step += 1) await world.advance(id)
    const [publication] = await world.deps.storage.publications.of(id)
    const snapshot = (await world.deps.storage.snapshots.of(id)).find(one => one.kind === 'approval')
    expect(snapshot!.json).toContain('HEMMELIGT forlig')
    expect(publication!.json).not.toContain('HEMMELIG')
    expect(publication!.hash).toBe(sha256(publication!.json))
    const closed = (JSON.parse(publication!.json) as MeetingContent).items.find(found => found.id === item)
    expect(closed).toMatchObject({ closed: true, open: { title: 'En personsag', minutes: [{ runs: [{ text: 'Taget til efterretning' }] }] } })
    expect(closed).not.toHaveProperty('secret')
  })

  it('P22 stands under its date; a second one of that date, and a correction, get numbers of their own, and a correction names what it replaces', async () => {
    const world = await createWorld()
    const first = await world.meeting('published')
    const second = await world.meeting('published')
    await changePhase(world.deps, world.users.secretariat, { meetingId: first, to: 'inReview', epoch: await world.epoch(first), reason: 'Et tal var forkert' })
    await world.advance(first)
    await world.advance(first)
    const of = async (id: typeof first) => (await world.deps.storage.publications.of(id)).map(({ slug, replaces }) => ({ slug, replaces }))
    const [original] = await world.deps.storage.publications.of(first)
    expect(await of(first)).toEqual([{ slug: '2031-03-04', replaces: null }, { slug: '2031-03-04-3', replaces: original!.id }])
    expect(await of(second)).toEqual([{ slug: '2031-03-04-2', replaces: null }])
    const detail = await meetingDetail(world.deps, world.users.observer, { meetingId: first })
    expect(detail.publicPath).toBe('/referater/havneudvalget/2031-03-04-3')
    expect(detail.publications.map(publication => publication.path)).toEqual(['/referater/havneudvalget/2031-03-04', '/referater/havneudvalget/2031-03-04-3'])
  })

  it('P22 a meeting without a date stands under the day of its publication', async () => {
    const world = await createWorld()
    const id = await world.meeting('published', { start: '', end: '' })
    expect((await world.deps.storage.publications.of(id))[0]!.slug).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
  })

  it('P23 is the secretariat’s, once approved, at the epoch that was seen; everybody is told, and it is in the audit trail', async () => {
    const world = await createWorld()
    const id = await world.meeting('approved')
    const epoch = await world.epoch(id)
    for (const role of ['chair', 'participant', 'observer'] as const) expect(await reasonOf(publishMinutes(world.deps, world.users[role], { meetingId: id, epoch }))).toBe('role')
    expect(await reasonOf(publishMinutes(world.deps, world.users.outsider, { meetingId: id, epoch }))).toBe('unknownMeeting')
    expect(await reasonOf(publishMinutes(world.deps, world.users.secretariat, { meetingId: id, epoch: epoch - 1 }))).toBe('movedOn')
    world.told.length = 0
    const both = await Promise.all([1, 2].map(() => reasonOf(publishMinutes(world.deps, world.users.secretariat, { meetingId: id, epoch }))))
    expect(both.toSorted()).toEqual(['done', 'notApproved'])
    expect(await world.deps.storage.publications.of(id)).toHaveLength(1)
    expect(world.told).toEqual([{ meeting: id, change: 'publication' }])
    expect((await world.deps.storage.audit.of(id)).at(-1)!.act).toBe('published')
    const early = await world.meeting('inReview')
    expect(await reasonOf(publishMinutes(world.deps, world.users.secretariat, { meetingId: early, epoch: await world.epoch(early) }))).toBe('notApproved')
  })
})
