import { beforeAll, describe, expect, it } from 'vitest'
import { appendLine } from '../../../shared/document/appendLine.ts'
import { anchorOf } from '../../../shared/document/passage.ts'
import type { ItemId, MeetingId } from '../../../shared/domain/ids.ts'
import type { MeetingContent } from '../../../shared/document/content.ts'
import { ownTemplate } from '../../../shared/template/ownTemplate.ts'
import { itemPrint } from '../../../shared/versions/itemHash.ts'
import { placeHash } from '../../../shared/versions/placeHash.ts'
import { readVersion } from '../../../server/commands/readVersion.ts'
import { saveTemplate } from '../../../server/commands/saveTemplate.ts'
import { recuseMember } from '../../../server/commands/recuseMember.ts'
import { publication, remark } from '../../support/rows.ts'
import { createHttpWorld, type Call, type HttpWorld } from '../../support/world/caller.ts'
import { HEAD, type Who } from '../../support/world/world.ts'

/** For each route somebody who may, and a request that is right. `{id}` stands for a meeting in review. */
const GOOD: Readonly<Record<string, { who: Who; call?: Call }>> = {
  'GET /api/me': { who: 'observer' },
  'POST /api/bodies': { who: 'admin', call: { json: { name: 'Fyrudvalget' } } },
  'GET /api/bodies/{bodyId}/settings': { who: 'participant' },
  'GET /api/bodies/{bodyId}/trail': { who: 'secretariat' },
  'PUT /api/bodies/{bodyId}/settings': { who: 'secretariat', call: { json: { silenceAccepts: false, objectionDays: 14, keepTranscripts: true } } },
  'GET /api/bodies/{bodyId}/templates': { who: 'participant' },
  'POST /api/bodies/{bodyId}/templates': { who: 'secretariat', call: { json: ownTemplate('referat', 'Havnemøde') } },
  'GET /api/bodies/{bodyId}/templates/{templateId}/versions': { who: 'participant' },
  'PUT /api/bodies/{bodyId}/templates/{templateId}': { who: 'secretariat', call: { json: { seen: 1, retired: true, template: ownTemplate('referat', 'Havnemøde') } } },
  'GET /api/meetings': { who: 'observer' },
  'POST /api/meetings': { who: 'secretariat', call: { json: { ...HEAD, bodyId: '{body}', from: { type: 'template', template: 'opsamling' } } } },
  'POST /api/import': { who: 'secretariat', call: { form: { file: new File(['Referat\n\nMøde: Havneudvalget\n\n1. Velkomst\nAlle var der.\n'], 'a.txt') } } },
  'GET /api/meetings/{id}': { who: 'observer' },
  'POST /api/meetings/{id}/phase': { who: 'chair', call: { json: { to: 'inSession', epoch: 3, reason: 'Der mangler et punkt' } } },
  'GET /api/meetings/{id}/audit': { who: 'secretariat' },
  'POST /api/meetings/{id}/ticket': { who: 'observer' },
  'GET /api/meetings/{id}/approval': { who: 'chair' },
  'POST /api/meetings/{id}/approval': { who: 'chair', call: { json: { hash: '{hash}', epoch: 3, despite: ['remark:{remarkId}'] } } },
  'GET /api/meetings/{id}/versions': { who: 'observer' },
  'POST /api/meetings/{id}/versions': { who: 'secretariat', call: { json: { name: 'Før frokost' } } },
  'GET /api/meetings/{id}/versions/{versionId}': { who: 'observer' },
  'POST /api/meetings/{id}/versions/{versionId}/restoration': {
    who: 'secretariat', call: { json: { what: { type: 'place', where: 'people', seen: placeHash({ value: [] }) } } },
  },
  'GET /api/meetings/{id}/authors': { who: 'observer' },
  'GET /api/meetings/{id}/item-times': { who: 'observer' },
  'GET /api/meetings/{id}/item-approvals': { who: 'observer' },
  'POST /api/meetings/{id}/item-approvals': { who: 'chair', call: { json: { itemId: '{item}', hash: '{itemHash}', epoch: 3 } } },
  'GET /api/meetings/{id}/item-approvals/{itemId}': { who: 'observer' },
  'DELETE /api/meetings/{id}/item-approvals/{itemId}': { who: 'chair' },
  'POST /api/meetings/{id}/publications/{publicationId}/withdrawal': { who: 'secretariat', call: { json: { reason: 'Et navn for meget' } } },
  'POST /api/meetings/{id}/publication': { who: 'secretariat', call: { json: { epoch: 4, despite: 'Set igennem' } } },
  'GET /api/meetings/{id}/forms/{form}': { who: 'observer' },
  'POST /api/meetings/{id}/members': { who: 'secretariat', call: { json: { name: 'Nanna Ebdrup', role: 'observer' } } },
  'POST /api/meetings/{id}/members/{userId}/link': { who: 'secretariat' },
  'PATCH /api/meetings/{id}/members/{userId}': { who: 'secretariat', call: { json: { role: 'participant' } } },
  'DELETE /api/meetings/{id}/members/{userId}': { who: 'secretariat' },
  'POST /api/meetings/{id}/attachments': { who: 'secretariat', call: { form: { itemId: '{item}', title: 'Kort', closed: 'false' } } },
  'PATCH /api/meetings/{id}/attachments/{attachmentId}': { who: 'secretariat', call: { json: { title: 'Nyt navn' } } },
  'GET /api/meetings/{id}/attachments/{attachmentId}/file': { who: 'observer' },
  'POST /api/meetings/{id}/transcript': { who: 'secretariat', call: { form: { file: new File(['WEBVTT\n\n00:01.000 --> 00:02.000\n<v Bo>Ja.</v>\n'], 'a.vtt') } } },
  'GET /api/meetings/{id}/transcript': { who: 'participant' },
  'DELETE /api/meetings/{id}/transcript': { who: 'chair' },
  'GET /api/meetings/{id}/remarks': { who: 'observer' },
  'POST /api/meetings/{id}/remarks': { who: 'participant', call: { json: { section: '', closed: false, text: 'Et navn mangler' } } },
  'POST /api/meetings/{id}/remarks/{remarkId}/resolution': { who: 'chair' },
  'POST /api/meetings/{id}/remarks/{remarkId}/answers': { who: 'secretariat', call: { json: { text: 'Tak' } } },
  'POST /api/meetings/{id}/remarks/{remarkId}/acceptance': { who: 'chair', call: { json: { seen: 'Alle var der' } } },
  'POST /api/meetings/{id}/remarks/{remarkId}/entry': { who: 'chair' },
  'POST /api/meetings/{id}/items/{itemId}/door': { who: 'secretariat', call: { json: { closed: true, publicTitle: 'Lukket punkt' } } },
  'GET /api/meetings/{id}/checks': { who: 'secretariat' },
  'GET /api/meetings/{id}/review': { who: 'observer' },
  'POST /api/meetings/{id}/review': { who: 'secretariat', call: { json: { until: 4_000_000_000_000 } } },
  'POST /api/meetings/{id}/review/acceptance': { who: 'participant' },
  'POST /api/meetings/{id}/recusals': { who: 'secretariat', call: { json: { itemId: '{item}', userId: '{userId}' } } },
  'DELETE /api/meetings/{id}/recusals/{recusalId}': { who: 'chair' },
  'POST /api/meetings/{id}/recusals/{recusalId}/entry': { who: 'secretariat' },
}

interface Description {
  readonly paths: Record<string, Record<string, { responses: object }>>
}

/** The statuses that the description names for a route. */
const statusesOf = ({ paths }: Description, method: string, path: string): number[] => Object.keys(paths[path]![method.toLowerCase()]!.responses).map(Number)

const describedIn = ({ paths }: Description): string[] =>
  Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map(method => `${method.toUpperCase()} ${path}`))

/** What a route about remarks is tried on: some ask for a proposal or an objection. */
const remarkFor = async (world: HttpWorld, meeting: MeetingId, item: string, path: string): Promise<string> => {
  const section = `${item}/minutes`
  const by = world.users.participant.id
  if (!/\{remarkId\}\/(acceptance|entry)$/u.test(path)) {
    const remarked = await world.call('participant', 'POST', `/api/meetings/${meeting}/remarks`, { json: { section: '', closed: false, text: 'x' } })
    return (remarked.json() as { id: string }).id
  }
  await world.deps.rooms.write(meeting, by, docs => appendLine(docs.open.getText(section), 'Alle var der'))
  const anchor = await world.deps.rooms.read(meeting, view => JSON.stringify(anchorOf(view.open.getText(section), { from: 0, to: 12 })))
  const proposal = path.endsWith('acceptance')
  await world.deps.storage.remarks.add(remark({
    meetingId: meeting, section, by, ...(proposal ? { kind: 'proposal', passage: { quote: 'Alle var der', anchor }, wording: 'Alle kom' } : { kind: 'objection' }),
  }))
  return remark().id
}

const templateMade = async ({ deps, users, bodyId }: HttpWorld): Promise<string> =>
  (await saveTemplate(deps, users.secretariat, { bodyId, template: ownTemplate('referat', 'Havnemøde') })).id

/** A meeting with one attachment, one remark, one recusal and one observer, and what stands in the addresses for each route. */
const prepare = async (world: HttpWorld, path = '') => {
  const meeting = await world.meeting('convened')
  const item = await world.deps.rooms.read(meeting, view => [...view.open.getMap('agenda').keys()][0]!)
  const file = new File(['%PDF-1.7'], 'plan.pdf')
  const added = await world.call('secretariat', 'POST', `/api/meetings/${meeting}/attachments`, { form: { itemId: item, title: 'Plan', closed: 'false', file } })
  const { id: recusalId } = await recuseMember(world.deps, world.users.secretariat, { meetingId: meeting, itemId: item as ItemId, userId: world.users.participant.id })
  const tick = await itemTicked(world, meeting, item as ItemId)
  const known: Record<string, string> = {
    form: 'md', meeting, item, itemId: item, itemHash: tick, versionId: (await world.deps.storage.snapshots.of(meeting))[0]!.id, body: world.bodyId, bodyId: world.bodyId, userId: world.users.observer.id,
    templateId: await templateMade(world),
    publicationId: await publishedOnce(world, meeting),
    attachmentId: (added.json() as { id: string }).id, remarkId: await remarkFor(world, meeting, item, path), recusalId,
  }
  return (text: string): string => text.replaceAll(/\{(\w+)\}/gu, (all, name: string) => known[name === 'id' ? 'meeting' : name] ?? all)
}

/** A publication from before, and its place in the chain, as far as withdrawing it looks. */
const publishedOnce = async ({ deps: { storage }, users, bodyId }: HttpWorld, meetingId: MeetingId): Promise<string> => {
  const row = publication({ meetingId, bodyId, snapshotId: (await storage.snapshots.of(meetingId))[0]!.id, by: users.secretariat.id, slug: 'tidligere' })
  await storage.publications.add(row)
  await storage.chain.add({ bodyId, sequence: 1, type: 'publication', publicationId: row.id, json: '{"signedAt":"2020-01-01T00:00:00.000Z"}', hash: row.hash, signature: '' })
  return row.id
}

/** An item that its chair has approved by itself; answers its fingerprint. */
const itemTicked = async (world: HttpWorld, meeting: MeetingId, itemId: ItemId): Promise<string> => {
  const { json } = await readVersion(world.deps, world.users.chair, { meetingId: meeting, version: 'now' })
  const item = (JSON.parse(json) as MeetingContent).items.find(one => one.id === itemId)!
  const print = itemPrint(item)
  await world.deps.storage.itemApprovals.add({ ...print, meetingId: meeting, itemId, at: 1, by: world.users.chair.id, withdrawnAt: null, withdrawnBy: null })
  return print.hash
}

/** Routes that ask for another phase than the one in review. */
const PHASE: Readonly<Record<string, number>> = { attachments: 1, door: 1, publication: 4 }
const advanceFor = async (world: HttpWorld, path: string): Promise<void> => {
  const meeting = (await world.deps.storage.meetings.all())[0]!.id
  const last = /\/(attachments|door|publication)(?!s)/u.exec(path)?.[1]
  for (let steps = (last === undefined ? 3 : PHASE[last]!) - 1; steps > 0; steps -= 1) await world.advance(meeting)
}

const fill = async (world: HttpWorld, call: Call | undefined, known: (text: string) => string): Promise<Call> => {
  if (!call) return {}
  const meeting = (await world.deps.storage.meetings.all())[0]!.id
  const preview = await world.call('chair', 'GET', `/api/meetings/${meeting}/approval`)
  const filled = (text: string): string => known(text).replaceAll('{hash}', (preview.json() as { hash: string }).hash)
  return {
    ...(call.json === undefined ? {} : { json: JSON.parse(filled(JSON.stringify(call.json))) as unknown }),
    ...(call.form === undefined ? {} : { form: Object.fromEntries(Object.entries(call.form).map(([name, value]) => [name, typeof value === 'string' ? filled(value) : value])) }),
  }
}

describe('every route of the API', () => {
  /** For the refusals, which change nothing. */
  let world: HttpWorld
  let known: (text: string) => string
  /** Asked for once: putting it together costs more than most requests. */
  let description: Description
  beforeAll(async () => {
    world = await createHttpWorld()
    description = (await world.call(undefined, 'GET', '/api/openapi.json')).json() as Description
    known = await prepare(world)
  })

  it('H1 is described, and every described one is tried here', () => {
    expect(description).toMatchObject({ openapi: '3.1.0', components: { securitySchemes: { bearer: { scheme: 'bearer' }, session: { name: 'referat_session' } } } })
    expect(describedIn(description).toSorted()).toEqual(Object.keys(GOOD).toSorted())
  })

  for (const [route, { who, call }] of Object.entries(GOOD)) {
    const [method, path] = route.split(' ') as [string, string]

    it(`H1 ${route} does what it says for somebody who may`, async () => {
      const own = await createHttpWorld()
      const ownKnown = await prepare(own, path)
      await advanceFor(own, path)
      const answer = await own.call(who, method, ownKnown(path), await fill(own, call, ownKnown))
      expect({ status: answer.status, text: answer.status < 300 ? '' : answer.text }).toEqual({ status: statusesOf(description, method, path).find(status => status < 300), text: '' })
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(own.reported).toEqual([])
    })

    it(`H2 ${route} is 401 for nobody, for a made-up token and for a made-up session`, async () => {
      const right = await fill(world, call, known)
      expect(statusesOf(description, method, path)).toEqual(expect.arrayContaining([400, 401, 403, 404, 503]))
      const nobodies: Record<string, string>[] = [{}, { authorization: 'Bearer opdigtet' }, { authorization: `Bearer ${'a'.repeat(43)}` }, { cookie: `referat_session=${'a'.repeat(43)}`, origin: 'https://referat.test' }]
      for (const headers of nobodies) {
        const answer = await world.call(undefined, method, known(path), { ...right, headers })
        expect([answer.status, answer.problem().error]).toEqual([401, 'signIn'])
      }
    })

    if (path.includes('{id}')) {
      it(`H3 ${route} is 404 for one who is not in the meeting, as for a meeting that is not there`, async () => {
        const right = await fill(world, call, known)
        const foreign = await world.call('outsider', method, known(path), right)
        const missing = await world.call(who, method, known(path.replace('{id}', 'findes-ikke')), right)
        const nonsense = await world.call(who, method, known(path.replace('{id}', '%00%zz%F0..%2f')), right)
        for (const answer of [foreign, missing, nonsense]) expect([answer.status, answer.problem().error]).toEqual([404, 'unknown'])
        expect(foreign.text).toBe(missing.text)
        expect(world.reported).toEqual([])
      })
    }

    if (call?.json !== undefined) {
      it(`H4 ${route} is 400 for what is not JSON, not an object, lacks a field or has nonsense in it`, async () => {
        const right = (await fill(world, call, known)).json as Record<string, unknown>
        const before = JSON.stringify([await world.deps.storage.meetings.all(), await world.deps.storage.bodies.all(), await world.deps.storage.audit.of((await world.deps.storage.meetings.all())[0]!.id)])
        const json = { 'content-type': 'application/json' }
        const wrong: Call[] = [
          { raw: '{"a":', headers: json }, { raw: '', headers: json }, { raw: 'null', headers: json }, { raw: '[]', headers: json }, { raw: '"tekst"', headers: json },
          { raw: JSON.stringify(right), headers: { 'content-type': 'text/plain' } }, { raw: new Uint8Array([0, 159, 146, 150]), headers: json },
          ...Object.keys(right).filter(key => !['title', 'reason'].includes(key) || method === 'POST').flatMap(key => [{ json: { ...right, [key]: { x: 1 } } }, ...(right[key] === null ? [] : [{ json: { ...right, [key]: null } }])]),
        ]
        for (const attempt of wrong) {
          const answer = await world.call(who, method, known(path), attempt)
          expect([answer.status, answer.problem().error]).toEqual([400, 'invalid'])
        }
        expect(JSON.stringify([await world.deps.storage.meetings.all(), await world.deps.storage.bodies.all(), await world.deps.storage.audit.of((await world.deps.storage.meetings.all())[0]!.id)])).toBe(before)
        expect(world.reported).toEqual([])
      })
    }
  }
})
