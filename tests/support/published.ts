import type { MeetingContent } from '../../shared/document/content.ts'
import { plainLine } from '../../shared/document/line.ts'
import type { AttachmentId, ItemId, PersonId, PublicationId, Sha256, SnapshotId } from '../../shared/domain/ids.ts'
import { canonicalJson } from '../../shared/render/canonicalJson.ts'
import { publicContent } from '../../shared/render/publicContent.ts'
import { sha256 } from '../../shared/render/sha256.ts'
import { createMemoryFiles } from '../../server/files/memoryFiles.ts'
import { createForms } from '../../server/forms/createForms.ts'
import { publicPages } from '../../server/http/public/publicPages.ts'
import type { Publication, Storage } from '../../server/storage/storage.ts'
import { createMemoryStorage } from '../../server/storage/memory/memoryStorage.ts'
import { body, board, ida, layGround, publication, snapshot, spring } from './rows.ts'

const text = (title: string, minutes: string) => ({ title, caseStatement: [], recommendation: [], minutes: [plainLine(minutes)], attachments: [] })

/** Minutes with an open item that has `file`, and a closed one whose secret has `hidden`. */
export const sampleContent = (file: Sha256, hidden: Sha256): MeetingContent => ({
  template: 'referat',
  body: 'Haverådet',
  header: { title: 'Forårsmøde', place: 'Væksthuset <nord>', start: '2031-03-04T16:00', end: '2031-03-04T18:00', nextMeeting: '', language: 'da' },
  people: [{ id: 'p1' as PersonId, name: 'Ida Vang', organisation: '', role: 'formand', attendance: 'present', arrival: '', departure: '', deputyFor: '' }],
  intro: [],
  items: [
    {
      id: 'i1' as ItemId, number: '1', kind: 'numbered', closed: false,
      open: {
        ...text('Hegn', 'Hegnet males grønt.'),
        attachments: [{ id: 'a1' as AttachmentId, title: 'Farveprøver', file: { name: 'prøver.txt', mediaType: 'text/plain', size: 5, sha256: file } }],
      },
    },
    {
      id: 'i2' as ItemId, number: '2', kind: 'numbered', closed: true,
      open: text('Lejemål', 'Godkendt.'),
      secret: {
        ...text('HEMMELIGTITEL', 'HEMMELIGTEKST'),
        attachments: [{ id: 'a2' as AttachmentId, title: 'HEMMELIGTBILAG', file: { name: 'HEMMELIG.txt', mediaType: 'text/plain', size: 7, sha256: hidden } }],
      },
    },
  ],
  closing: [],
})

export const publicationOf = (content: MeetingContent, row: Partial<Publication> = {}): Publication => {
  const json = canonicalJson(publicContent(content))
  return publication({ json, hash: sha256(json), title: content.header.title, start: content.header.start, ...row })
}

/** A public site with one record and its correction. */
export const createPublicSite = async () => {
  const storage: Storage = createMemoryStorage()
  const files = createMemoryFiles()
  const reported: unknown[] = []
  const file = await files.put(new TextEncoder().encode('grønt'))
  const hidden = await files.put(new TextEncoder().encode('hemmelig'))
  await layGround(storage)
  const content = sampleContent(file, hidden)
  const json = canonicalJson(content)
  // 4 March 2031, 17.30 UTC: half past six in Denmark
  const at = Date.UTC(2031, 2, 4, 17, 30)
  await storage.snapshots.add(snapshot({ json, hash: sha256(json) }))
  await storage.approvals.add({ meetingId: spring, snapshotId: 'snap-1' as SnapshotId, hash: sha256(json), at, by: ida })
  const first = publicationOf(content, { at: at + 3_600_000 })
  await storage.publications.add(first)
  const correct = async (): Promise<Publication> => {
    const corrected = { ...content, header: { ...content.header, place: 'Drivhuset' } }
    await storage.snapshots.add(snapshot({ id: 'snap-2' as SnapshotId, json: canonicalJson(corrected), hash: sha256(canonicalJson(corrected)) }))
    const second = publicationOf(corrected, { id: 'pub-2' as PublicationId, snapshotId: 'snap-2' as SnapshotId, slug: '2031-03-04-2', replaces: first.id, at: at + 90_000_000 })
    await storage.publications.add(second)
    return second
  }
  const site = publicPages({ storage, files, forms: createForms({ files }), publicUrl: 'https://referat.test', report: error => reported.push(error) })
  return { site, storage, first, file, hidden, correct, reported, board: { ...body(), id: board } }
}
