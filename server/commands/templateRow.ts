import type { TemplateVersion } from '../../shared/protocol/templates.ts'
import type { UserId } from '../../shared/domain/ids.ts'
import type { BodyTemplateRow } from '../storage/tables/bodyTemplates.ts'
import { readTemplate } from './readTemplate.ts'

/** A version of a forum's template as it is told. */
export const templateRow = (row: BodyTemplateRow, nameOf: (user: UserId) => string): TemplateVersion =>
  ({ id: row.id, version: row.version, at: row.at, by: nameOf(row.by), retired: row.retired, template: readTemplate(row) })
