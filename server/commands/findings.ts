import type { MeetingContent } from '../../shared/document/content.ts'
import { parseRoot } from '../../shared/document/section.ts'
import { type FileReport, findAll } from '../../shared/checks/findAll.ts'
import type { Finding, Part, Place } from '../../shared/checks/finding.ts'
import { publicContent } from '../../shared/render/publicContent.ts'
import { inspectFile } from '../import/inspectFile.ts'
import type { Meeting, Tables } from '../storage/storage.ts'
import { contentOf, contentRows } from './contentOf.ts'
import type { CommandDeps } from './deps.ts'

/** What is or will be published: the approved text where there is one, else what the minutes say now. */
const contentToCheck = async (deps: CommandDeps, meeting: Meeting): Promise<MeetingContent> => {
  const approval = meeting.phase === 'approved' || meeting.phase === 'published' ? (await deps.storage.approvals.of(meeting.id)).at(-1) : undefined
  const snapshot = approval && (await deps.storage.snapshots.get(approval.snapshotId))
  // our own canonical JSON: it has the shape that was written
  if (snapshot) return JSON.parse(snapshot.json) as MeetingContent
  const rows = await contentRows(deps.storage, meeting)
  return deps.rooms.read(meeting.id, view => contentOf(meeting, rows, view))
}

const placeOf = (section: string): Place | null => {
  const root = parseRoot(section)
  if (!root || root.type === 'map') return null
  return { itemId: root.type === 'item' ? root.item : null, part: root.part as Part }
}

/** Where something stands that nobody has settled, text that the room refused included. */
export const openRemarks = async (tables: Tables, meeting: Pick<Meeting, 'id'>): Promise<(Place | null)[]> =>
  (await tables.remarks.of(meeting.id)).filter(remark => remark.resolvedAt === null).map(remark => placeOf(remark.section))

/** Everything that speaks against publishing a meeting's minutes as they are. Looks into the files, which takes its time. */
export const findingsOf = async (deps: CommandDeps, meeting: Meeting): Promise<Finding[]> => {
  const content = await contentToCheck(deps, meeting)
  const files = new Map<string, FileReport>()
  for (const { open } of publicContent(content).items) {
    for (const { file } of open.attachments) {
      const bytes = file && !files.has(file.sha256) ? await deps.files.get(file.sha256) : undefined
      if (file && bytes) files.set(file.sha256, await inspectFile(file.mediaType, bytes))
    }
  }
  return findAll(content, { files, openRemarks: await openRemarks(deps.storage, meeting) })
}
