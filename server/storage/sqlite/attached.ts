import type { Selectable } from 'kysely'
import type { StoredAttachment, Tables } from '../storage.ts'
import type { Access } from './access.ts'
import { mustHaveChanged } from './access.ts'
import type { Schema } from './schema.ts'
import { flag } from './schema.ts'

const toAttachment = ({ fileName, mediaType, size, sha256, ...row }: Selectable<Schema['attachments']>): StoredAttachment => ({
  ...row,
  closed: row.closed === 1,
  file: fileName === null || mediaType === null || size === null || sha256 === null ? null : { name: fileName, mediaType, size, sha256 },
})

/** What hangs on a meeting beside its text: attachments, the audit trail; in SQLite. */
export const sqliteAttached = ({ read, write }: Access): Pick<Tables, 'attachments' | 'audit'> => ({
  attachments: {
    add: ({ file, ...attachment }) => write(async db => {
      await db.insertInto('attachments').values({
        ...attachment,
        closed: flag(attachment.closed),
        fileName: file?.name ?? null, mediaType: file?.mediaType ?? null, size: file?.size ?? null, sha256: file?.sha256 ?? null,
      }).execute()
    }),
    get: async id => {
      const row = await read.selectFrom('attachments').selectAll().where('id', '=', id).executeTakeFirst()
      return row && toAttachment(row)
    },
    of: async meeting => (await read.selectFrom('attachments').selectAll().where('meetingId', '=', meeting).orderBy('order').orderBy('id').execute()).map(toAttachment),
    update: (id, { title, order, removedAt, closed }) => write(async db => {
      // setting the id to itself keeps the statement whole where nothing changes; null says that it is there again
      mustHaveChanged(await db.updateTable('attachments').set({
        id,
        ...(title !== undefined && { title }),
        ...(order !== undefined && { order }),
        ...(closed !== undefined && { closed: flag(closed) }),
        ...(removedAt !== undefined && { removedAt }),
      }).where('id', '=', id).executeTakeFirst(), 'attachment')
    }),
  },

  audit: {
    add: row => write(async db => {
      await db.insertInto('audit').values(row).execute()
    }),
    of: meeting => read.selectFrom('audit').selectAll().where('meetingId', '=', meeting).orderBy('id').execute(),
  },
})
