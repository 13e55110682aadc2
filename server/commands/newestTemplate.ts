import type { BodyId, BodyTemplateId } from '../../shared/domain/ids.ts'
import type { BodyTemplate } from '../../shared/template/bodyTemplate.ts'
import type { Tables } from '../storage/storage.ts'
import { readTemplate } from './readTemplate.ts'

/** A version of a forum's own template. */
export interface OwnTemplate {
  readonly id: BodyTemplateId
  readonly version: number
  readonly retired: boolean
  readonly template: BodyTemplate
}

/** A forum's own templates, each in its newest version. */
export const newestTemplates = async (tables: Tables, body: BodyId): Promise<readonly OwnTemplate[]> =>
  (await tables.bodyTemplates.of(body)).filter((row, index, rows) => rows[index + 1]?.id !== row.id)
    .map(row => ({ id: row.id, version: row.version, retired: row.retired, template: readTemplate(row) }))

/** The newest version of one of a forum's templates; undefined where the forum has no such template. */
export const newestTemplate = async (tables: Tables, body: BodyId, id: BodyTemplateId): Promise<OwnTemplate | undefined> =>
  (await newestTemplates(tables, body)).find(one => one.id === id)
