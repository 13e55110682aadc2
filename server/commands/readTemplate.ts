import { bodyTemplate, type TemplateVersion } from '../../shared/protocol/templates.ts'
import type { BodyTemplateRow } from '../storage/tables/bodyTemplates.ts'

/** What a kept version of a forum's template says. Throws where it is not what we wrote. */
export const readTemplate = ({ json }: Pick<BodyTemplateRow, 'json'>): TemplateVersion['template'] => bodyTemplate.parse(JSON.parse(json))
