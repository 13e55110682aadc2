import { describe, expect, it } from 'vitest'
import { importMeeting } from '../../../server/cli/importMeeting.ts'
import { createMeeting } from '../../../server/commands/createMeeting.ts'
import { approvalPreview } from '../../../server/commands/approvalPreview.ts'
import { listTemplates } from '../../../server/commands/listTemplates.ts'
import { meetingDetail } from '../../../server/commands/meetingDetail.ts'
import { formsOf } from '../../../server/commands/formsOf.ts'
import { readFile } from '../../../server/commands/readFile.ts'
import { importBytes } from '../../../server/import/importBytes.ts'
import { reviewState } from '../../../server/commands/reviewState.ts'
import { saveTemplate } from '../../../server/commands/saveTemplate.ts'
import { readAgenda } from '../../../shared/document/agenda.ts'
import type { MeetingContent } from '../../../shared/document/content.ts'
import { readPeople } from '../../../shared/document/people.ts'
import { readTitle, spokenLines } from '../../../shared/document/readContent.ts'
import { readHeader } from '../../../shared/document/header.ts'
import { lineText } from '../../../shared/document/line.ts'
import { itemSection } from '../../../shared/document/section.ts'
import type { BodyId, BodyTemplateId, MeetingId } from '../../../shared/domain/ids.ts'
import type { BodyTemplate } from '../../../shared/template/bodyTemplate.ts'
import { ownTemplate } from '../../../shared/template/ownTemplate.ts'
import { renderHtml } from '../../../shared/render/html.ts'
import { reasonOf } from '../../support/world/reasonOf.ts'
import { createWorld, HEAD, type World } from '../../support/world/world.ts'

const HARBOUR: BodyTemplate = {
  ...ownTemplate('referat', 'Havnemøde'),
  form: {
    document: 'Havneprotokol', item: 'Sag', intro: 'Velkomst', closing: '',
    parts: [{ part: 'recommendation', label: 'Forslag' }, { part: 'minutes', label: 'Vedtaget' }],
  },
  standing: [{ title: 'Vejr og vand', kind: 'numbered', caseStatement: 'Havnefogeden orienterer.\n\nVandstand og is.' }, { title: 'Eventuelt', kind: 'unnumbered', caseStatement: '' }],
  phrases: ['Taget til efterretning.'],
  people: [{ name: 'Bente Lyngsø', organisation: 'Havnen', role: 'formand' }],
  place: 'Pakhuset',
  objectionDays: 21,
}

const made = async (template: BodyTemplate = HARBOUR) => {
  const world = await createWorld()
  const { id } = await saveTemplate(world.deps, world.users.secretariat, { bodyId: world.bodyId, template })
  return { world, id }
}
const meetingFrom = async ({ deps, users, bodyId }: World, from: { type: 'own'; templateId: BodyTemplateId } | { type: 'meeting'; meetingId: MeetingId }): Promise<MeetingId> =>
  (await createMeeting(deps, users.secretariat, { ...HEAD, place: '', bodyId, from })).id
const change = (world: World, templateId: BodyTemplateId, seen: number, template: BodyTemplate, retired = false) =>
  saveTemplate(world.deps, world.users.secretariat, { bodyId: world.bodyId, template, of: { templateId, seen, retired } })

describe('templates of a forum’s own', () => {
  it('I61 are kept by a meeting that is made from a file: the one it was written with by the command line, the one that is chosen on the page', async () => {
    const { world, id } = await made()
    const { deps, users, bodyId } = world
    const text = new TextEncoder().encode(['Havneprotokol', '', 'Sag 1. Kranen', 'Forslag', 'Den males.', 'Vedtaget', 'Den males blå.', '', 'Sag 2. Ræling', 'Vedtaget', 'Den hæves.'].join('\n'))
    // in this thread: that a command reads in one of its own is I9's to hold
    const read = await importBytes('a.txt', text, { forms: await formsOf(deps.storage, bodyId) })
    expect(read.content).toMatchObject({ form: HARBOUR.form, items: [{ title: 'Kranen', recommendation: [{ runs: [{ text: 'Den males.' }] }], minutes: [{ runs: [{ text: 'Den males blå.' }] }] }, { title: 'Ræling' }] })
    const meetingId = (await createMeeting(deps, users.secretariat, { ...HEAD, bodyId, from: { type: 'content', content: read.content, templateId: id } })).id
    expect((await meetingDetail(deps, users.secretariat, { meetingId })).form).toEqual(HARBOUR.form)
    const imported = await importMeeting(deps, { ...read.content, body: (await deps.storage.bodies.all())[0]!.name })
    expect((await deps.storage.bodyTemplates.usedBy(imported.id))?.id).toBe(id)
    expect(await reasonOf(createMeeting(deps, users.secretariat, { ...HEAD, bodyId, from: { type: 'content', content: read.content, templateId: 'nej' as BodyTemplateId } }))).toBe('unknownTemplate')
    expect(await reasonOf(readFile(deps, users.secretariat, { name: 'a.txt', bytes: text, bodyId: 'nej' as BodyId }))).toBe('unknownBody')
  })

  it('B1 begin a meeting: standing items with what always stands under them, people, place, words and days', async () => {
    const { world, id } = await made()
    const { deps, users } = world
    const meetingId = await meetingFrom(world, { type: 'own', templateId: id })
    const seen = await deps.rooms.read(meetingId, ({ open }) => ({
      items: readAgenda(open).map(item => [readTitle(open.getText(itemSection(item.id, 'title'))), item.kind, spokenLines(open.getText(itemSection(item.id, 'caseStatement'))).map(lineText)]),
      people: readPeople(open).map(({ name, organisation, role, attendance }) => [name, organisation, role, attendance]),
      place: readHeader(open).place,
    }))
    expect(seen).toEqual({
      items: [['Vejr og vand', 'numbered', ['Havnefogeden orienterer.', 'Vandstand og is.']], ['Eventuelt', 'unnumbered', []]],
      people: [['Bente Lyngsø', 'Havnen', 'formand', 'present']],
      place: 'Pakhuset',
    })
    const detail = await meetingDetail(deps, users.secretariat, { meetingId })
    expect([detail.form, detail.phrases]).toEqual([HARBOUR.form, HARBOUR.phrases])
    for (let steps = 0; steps < 3; steps += 1) await world.advance(meetingId)
    expect((await reviewState(deps, users.secretariat, { meetingId })).days).toBe(21)
  })

  it('B2 call things what the forum calls them, on the screen, in print and in what is approved', async () => {
    const { world, id } = await made()
    const { deps, users } = world
    const meetingId = await meetingFrom(world, { type: 'own', templateId: id })
    const item = await deps.rooms.read(meetingId, ({ open }) => readAgenda(open)[0]!.id)
    await deps.rooms.write(meetingId, users.secretariat.id, ({ open }) => {
      open.getText(itemSection(item, 'minutes')).insert(0, 'Isen brydes.')
      open.getText(itemSection(item, 'recommendation')).insert(0, 'At isen brydes.')
    })
    for (let steps = 0; steps < 3; steps += 1) await world.advance(meetingId)
    const preview = await approvalPreview(deps, users.chair, { meetingId })
    const content = JSON.parse(preview.json) as MeetingContent
    expect(content.form).toEqual(HARBOUR.form)
    const html = renderHtml(content)
    expect(html.indexOf('Forslag')).toBeGreaterThan(0)
    expect(html.indexOf('Vedtaget')).toBeGreaterThan(html.indexOf('Forslag'))
    expect(html).toContain('Havneprotokol')
    // a part that the template does not offer is printed all the same where it says something
    expect(html).toContain('Havnefogeden orienterer.')
    expect(html).not.toContain('Indstilling')
  })

  it('B3 keep every version; a meeting keeps the one it was made with, the next one takes the newest', async () => {
    const { world, id } = await made()
    const { deps, users, bodyId } = world
    const first = await meetingFrom(world, { type: 'own', templateId: id })
    await change(world, id, 1, { ...HARBOUR, form: { ...HARBOUR.form, document: 'Protokol' } })
    const second = await meetingFrom(world, { type: 'meeting', meetingId: first })
    const formOf = async (meetingId: MeetingId) => (await meetingDetail(deps, users.secretariat, { meetingId })).form?.document
    expect([await formOf(first), await formOf(second)]).toEqual(['Havneprotokol', 'Protokol'])
    const { templates } = await listTemplates(deps, users.participant, { bodyId, templateId: id })
    expect(templates.map(one => [one.version, one.template.form.document, one.by])).toEqual([[2, 'Protokol', 'Signe Lundvad'], [1, 'Havneprotokol', 'Signe Lundvad']])
    expect((await listTemplates(deps, users.participant, { bodyId })).templates.map(one => one.version)).toEqual([2])
    expect((await deps.storage.bodyTrail.of(bodyId)).map(row => row.act)).toEqual(['template', 'template'])
  })

  it('B4 are retired and not deleted; what was made with them stays as it is', async () => {
    const { world, id } = await made()
    const first = await meetingFrom(world, { type: 'own', templateId: id })
    await change(world, id, 1, HARBOUR, true)
    expect(await reasonOf(meetingFrom(world, { type: 'own', templateId: id }))).toBe('templateRetired')
    const next = await meetingFrom(world, { type: 'meeting', meetingId: first })
    const form = async (meetingId: MeetingId) => (await meetingDetail(world.deps, world.users.secretariat, { meetingId })).form
    expect([await form(first), await form(next)]).toEqual([HARBOUR.form, null])
  })

  it('B5 are changed by the forum’s secretariat alone, and not behind another’s back', async () => {
    const { world, id } = await made()
    const { deps, users, bodyId } = world
    for (const who of ['chair', 'participant', 'observer'] as const) expect(await reasonOf(saveTemplate(deps, users[who], { bodyId, template: HARBOUR }))).toBe('onlyBodySettings')
    expect(await reasonOf(saveTemplate(deps, users.outsider, { bodyId, template: HARBOUR }))).toBe('unknownBody')
    expect(await reasonOf(listTemplates(deps, users.outsider, { bodyId }))).toBe('unknownBody')
    await change(world, id, 1, HARBOUR)
    expect(await reasonOf(change(world, id, 1, HARBOUR))).toBe('templateMovedOn')
    expect(await reasonOf(change(world, 'none' as BodyTemplateId, 1, HARBOUR))).toBe('unknownTemplate')
    expect(await reasonOf(meetingFrom(world, { type: 'own', templateId: 'none' as BodyTemplateId }))).toBe('unknownTemplate')
  })
})
