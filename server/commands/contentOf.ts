import type { Attachment, ContentForm, MeetingContent } from '../../shared/document/content.ts'
import { readContent } from '../../shared/document/readContent.ts'
import type { Docs } from '../room/rooms.ts'
import type { Meeting, StoredAttachment, Tables } from '../storage/storage.ts'
import { ownTemplateOf } from './ownTemplateOf.ts'

/** What belongs to a meeting's content but stands in rows. */
export interface ContentRows {
  readonly body: string
  readonly attachments: readonly StoredAttachment[]
  /** Of the forum's own template, where the meeting was made with one. */
  readonly form: ContentForm | undefined
}

export const contentRows = async (tables: Tables, meeting: Meeting): Promise<ContentRows> => ({
  body: (await tables.bodies.get(meeting.bodyId))?.name ?? '',
  attachments: (await tables.attachments.of(meeting.id)).filter(row => row.removedAt === null),
  form: (await ownTemplateOf(tables, meeting.id))?.form,
})

const asPrinted = ({ id, title, file }: StoredAttachment): Attachment => ({
  id,
  title,
  ...(file ? { file: { name: file.name, mediaType: file.mediaType, size: file.size, sha256: file.sha256 } } : {}),
})

/** All that the minutes say now, closed items and all. */
export const contentOf = (meeting: Meeting, rows: ContentRows, docs: Docs): MeetingContent =>
  readContent({
    open: docs.open,
    closed: docs.closed,
    template: meeting.template,
    form: rows.form,
    body: rows.body,
    attachments: rows.attachments.map(row => ({ itemId: row.itemId, closed: row.closed, attachment: asPrinted(row) })),
  })
