import { bodyTemplate, type TemplateVersion } from '../../shared/protocol/templates.ts'
import type { UserId } from '../../shared/domain/ids.ts'
import type { BodyTemplateRow } from '../storage/tables/bodyTemplates.ts'

/** A version of a forum's template as it is told. */
export const templateRow = ({ id, version, at, by, retired, json }: BodyTemplateRow, nameOf: (user: UserId) => string): TemplateVersion =>
  ({ id, version, at, by: nameOf(by), retired, template: bodyTemplate.parse(JSON.parse(json)) })
