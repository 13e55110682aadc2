import type { BodyId } from '../../shared/domain/ids.ts'
import type { BodyDeed, BodyTrail } from '../../shared/protocol/bodyTrail.ts'
import type { BodyTemplateRow } from '../storage/tables/bodyTemplates.ts'
import type { BodyTrailRow } from '../storage/tables/bodyTrail.ts'
import { bodySeat } from './bodySeat.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { namesOf } from './namesOf.ts'
import { readTemplate } from './readTemplate.ts'

const kindOf = (row: BodyTemplateRow, before: BodyTemplateRow | undefined): 'made' | 'changed' | 'retired' | 'broughtBack' =>
  before === undefined ? 'made' : row.retired === before.retired ? 'changed' : row.retired ? 'retired' : 'broughtBack'

const deedOf = ({ act, detail }: BodyTrailRow, versions: readonly BodyTemplateRow[]): BodyDeed[] => {
  const said = JSON.parse(detail) as Record<string, unknown>
  if (act === 'settings') return [{ type: 'settings', before: said['before'] ?? {}, after: said['after'] ?? {} }]
  const version = (number: number): BodyTemplateRow | undefined => versions.find(row => row.id === said['templateId'] && row.version === number)
  const row = version(Number(said['version']))
  return row ? [{ type: 'template', name: readTemplate(row).name, version: row.version, kind: kindOf(row, version(row.version - 1)) }] : []
}

/** What was done to a forum's rules and templates, by whom and when, oldest first. Its secretariat only. */
export const listBodyTrail = async ({ storage }: CommandDeps, actor: Actor, { bodyId }: { bodyId: BodyId }): Promise<BodyTrail> => {
  const { role } = await bodySeat(storage, actor, bodyId)
  if (role !== 'secretariat') throw new CommandError('onlyBodySettings')
  const rows = await storage.bodyTrail.of(bodyId)
  const versions = await storage.bodyTemplates.of(bodyId)
  const nameOf = await namesOf(storage, rows.map(row => row.by))
  return { rows: rows.flatMap(row => deedOf(row, versions).map(deed => ({ id: row.id, at: row.at, by: nameOf(row.by), deed }))) }
}
