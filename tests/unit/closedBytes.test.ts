import { inflateRawSync, inflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { addItem } from '../../shared/document/agenda.ts'
import { appendLine } from '../../shared/document/appendLine.ts'
import { itemSection } from '../../shared/document/section.ts'
import type { ItemId, MeetingId } from '../../shared/domain/ids.ts'
import { addAttachment } from '../../server/commands/addAttachment.ts'
import { addRemark } from '../../server/commands/addRemark.ts'
import { changeItemDoor } from '../../server/commands/changeItemDoor.ts'
import { documentAt } from '../../server/cli/documentAt.ts'
import { createForms } from '../../server/forms/createForms.ts'
import { FORM_NAMES } from '../../server/forms/forms.ts'
import { createMemoryStorage } from '../../server/storage/memory/memoryStorage.ts'
import { createHttpWorld, type HttpWorld } from '../support/world/caller.ts'
import { joinAsTypist } from '../support/world/typist.ts'

/** Words behind the door: of an item that was always closed, and of one that was closed later. */
const ALWAYS = { title: 'Tudeskær', minutes: 'Klaphat', attachment: 'Gedebuk', file: 'mosefund', remark: 'Vindheks' }
const LATER = { title: 'Sneglehus', caseStatement: 'Rævegrav', minutes: 'Hulspejl', attachment: 'Klokkelyng', remark: 'Strandskade' }
const SECRETS = [...Object.values(ALWAYS), ...Object.values(LATER)]
/** Forms that members can ask for; the OParl view is published only. */
const FORMS = FORM_NAMES.filter(form => form !== 'oparl')
const always = 'lukket' as ItemId
const later = 'senere' as ItemId

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16()

/** Each packed stream of a PDF. */
const streamsOf = (bytes: Buffer): Buffer[] => {
  const found: Buffer[] = []
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    const from = at + (bytes[at + 6] === 13 ? 8 : 7)
    for (const inflate of [inflateSync, inflateRawSync]) {
      try {
        found.push(inflate(bytes.subarray(from, bytes.indexOf('endstream', from))))
      } catch {
        // not packed in this way
      }
    }
  }
  return found
}

/** The secrets that some bytes hold: as they are, unzipped, unpacked, in every encoding that texts are kept in, and as a PDF is read. */
const found = async (bytes: Uint8Array | string): Promise<string[]> => {
  const plain = Buffer.from(bytes as Uint8Array)
  const isZip = plain.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))
  const isPdf = plain.subarray(0, 5).toString() === '%PDF-'
  const parts = [plain, ...(isZip ? Object.values(unzipSync(plain)).map(part => Buffer.from(part)) : []), ...(isPdf ? streamsOf(plain) : [])]
  const texts = parts.flatMap(part => [part.toString('utf8'), part.toString('latin1'), part.toString('utf16le'), swapped(part).toString('utf16le')])
  if (isPdf) {
    const pdf = await getDocumentProxy(Uint8Array.from(plain), { verbosity: 0 })
    texts.push((await extractText(pdf, { mergePages: true })).text, JSON.stringify(await pdf.getOutline()), JSON.stringify(await pdf.getMetadata()))
  }
  const all = texts.join('\n').toLowerCase()
  return SECRETS.filter(word => all.includes(word.toLowerCase()))
}

const prepare = async (world: HttpWorld): Promise<MeetingId> => {
  const { deps, users } = world
  const meetingId = await world.meeting('convened')
  await deps.rooms.write(meetingId, users.secretariat.id, docs => {
    addItem(docs, { id: always, kind: 'numbered', closed: true })
    docs.open.getText(itemSection(always, 'title')).insert(0, 'Personale')
    docs.closed.getText(itemSection(always, 'title')).insert(0, ALWAYS.title)
    appendLine(docs.closed.getText(itemSection(always, 'minutes')), `Om ${ALWAYS.minutes}`)
    addItem(docs, { id: later, kind: 'numbered', closed: false })
    docs.open.getText(itemSection(later, 'title')).insert(0, LATER.title)
    appendLine(docs.open.getText(itemSection(later, 'caseStatement')), `Om ${LATER.caseStatement}`)
    appendLine(docs.open.getText(itemSection(later, 'minutes')), `Om ${LATER.minutes}`)
  })
  const bytes = new TextEncoder().encode('x')
  await addAttachment(deps, users.secretariat, { meetingId, itemId: always, title: ALWAYS.attachment, closed: true, file: { name: `${ALWAYS.file}.txt`, bytes } })
  await addAttachment(deps, users.secretariat, { meetingId, itemId: later, title: LATER.attachment, closed: false, file: undefined })
  await addRemark(deps, users.participant, { meetingId, section: itemSection(always, 'minutes'), closed: true, text: ALWAYS.remark })
  await addRemark(deps, users.participant, { meetingId, section: itemSection(later, 'minutes'), closed: false, text: LATER.remark })
  await world.advance(meetingId)
  await changeItemDoor(deps, users.secretariat, { meetingId, itemId: later, closed: true, publicTitle: 'Ejendom' })
  for (let steps = 3; steps > 0; steps -= 1) await world.advance(meetingId)
  return meetingId
}

describe('closed words', () => {
  let world: HttpWorld
  let meetingId: MeetingId
  beforeAll(async () => {
    world = await createHttpWorld(createMemoryStorage(), createForms())
    meetingId = await prepare(world)
  }, 60_000)

  it('P30 are in no public form, page, list, feed, chain or file, unpacked and read', async () => {
    const [publication] = await world.deps.storage.publications.of(meetingId)
    const slug = publication!.slug
    const base = `/referater/havneudvalget/${slug}`
    const page = await world.call(undefined, 'GET', base)
    expect(page.status).toBe(200)
    // everything that the public pages link to, and what they link to
    const seen = new Map<string, string[]>()
    const waiting = ['/referater', '/referater/havneudvalget', base, ...['.json', '.md', '.docx', '.pdf', '.pdfa.pdf', '.oparl.json', '.record.json'].map(ending => base + ending)]
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      if (seen.has(path) || seen.size > 80) continue
      const answer = await world.fetch(path)
      const bytes = new Uint8Array(await answer.arrayBuffer())
      seen.set(path, [...(await found(bytes)), ...(await found(JSON.stringify([...answer.headers])))])
      if (answer.headers.get('content-type')?.includes('html') !== true) continue
      for (const [, href] of Buffer.from(bytes).toString('utf8').matchAll(/href="(\/[^"#]*)/gu)) waiting.push(href!)
    }
    expect([...seen].filter(([, words]) => words.length > 0)).toEqual([])
    expect(seen.size).toBeGreaterThan(8)
  }, 60_000)

  it('P30 are in nothing that an observer gets: the API, its forms and versions, remarks, the room and who is in it; nor in what is said of a meeting in the trail', async () => {
    const { deps, users } = world
    const got: Record<string, string[]> = {}
    for (const path of ['', '/remarks', '/review', '/versions', '/authors', '/item-approvals']) got[path] = await found((await world.call('observer', 'GET', `/api/meetings/${meetingId}${path}`)).text)
    for (const form of FORMS) got[form] = await found(new Uint8Array(await (await world.fetch(`/api/meetings/${meetingId}/forms/${form}?closed=false`, 'observer')).arrayBuffer()))
    for (const { id } of await deps.storage.snapshots.of(meetingId)) got[id] = await found((await world.call('observer', 'GET', `/api/meetings/${meetingId}/versions/${id}`)).text)
    const frames: Uint8Array[] = []
    const typist = await joinAsTypist(deps.rooms, users.observer, meetingId, false, frame => frames.push(frame))
    got['room'] = [...(await found(Y.encodeStateAsUpdate(typist.doc))), ...(await found(Buffer.concat(frames)))]
    got['disk'] = await found(Y.encodeStateAsUpdate(await documentAt(deps.storage, meetingId as never)))
    got['trail'] = await found(JSON.stringify(await deps.storage.audit.of(meetingId)))
    expect(Object.entries(got).filter(([, words]) => words.length > 0)).toEqual([])
  }, 60_000)

  it('P30 are found by this search where they may be: in every form that is asked for with what is closed', async () => {
    for (const form of FORMS) {
      const answer = await world.fetch(`/api/meetings/${meetingId}/forms/${form}?closed=true`, 'chair')
      expect([form, answer.status]).toEqual([form, 200])
      const words = await found(new Uint8Array(await answer.arrayBuffer()))
      expect([form, words]).toEqual([form, expect.arrayContaining([ALWAYS.minutes, LATER.minutes, LATER.attachment])])
    }
  }, 60_000)
})
