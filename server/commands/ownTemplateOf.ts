import type { MeetingId } from '../../shared/domain/ids.ts'
import type { BodyTemplate } from '../../shared/template/bodyTemplate.ts'
import type { Tables } from '../storage/storage.ts'
import { readTemplate } from './readTemplate.ts'

/** The forum's own template that a meeting was made with, in the version of then; undefined for one made with the program's. */
export const ownTemplateOf = async (tables: Tables, meeting: MeetingId): Promise<BodyTemplate | undefined> => {
  const row = await tables.bodyTemplates.usedBy(meeting)
  return row && readTemplate(row)
}
