import { type BodyTemplateRow, type BodyTemplatesTable, templateByTemplate } from '../tables/bodyTemplates.ts'
import type { Access } from './access.ts'
import { flag, type Schema } from './schema.ts'

const COLUMNS = ['id', 'version', 'bodyId', 'json', 'retired', 'at', 'by'] as const

const toRow = ({ retired, ...row }: Omit<Schema['bodyTemplates'], 'nr'>): BodyTemplateRow => ({ ...row, retired: retired === 1 })

/** Forums' own templates, in SQLite. */
export const sqliteBodyTemplates = ({ read, write }: Access): BodyTemplatesTable => ({
  add: ({ retired, ...row }) => write(async db => {
    await db.insertInto('bodyTemplates').values({ ...row, retired: flag(retired) }).execute()
  }),
  of: async body => templateByTemplate((await read.selectFrom('bodyTemplates').select(COLUMNS).where('bodyId', '=', body).orderBy('nr').execute()).map(toRow)),
  use: (meetingId, templateId, version) => write(async db => {
    await db.insertInto('templatesUsed').values({ meetingId, templateId, version }).execute()
  }),
  usedBy: async meeting => {
    const found = await read.selectFrom('templatesUsed')
      .innerJoin('bodyTemplates', join => join.onRef('bodyTemplates.id', '=', 'templatesUsed.templateId').onRef('bodyTemplates.version', '=', 'templatesUsed.version'))
      .select(['bodyTemplates.id', 'bodyTemplates.version', 'bodyId', 'json', 'retired', 'at', 'by']).where('meetingId', '=', meeting).executeTakeFirst()
    return found && toRow(found)
  },
})
