import type { BodyId, BodyTemplateId } from '../../shared/domain/ids.ts'
import type { TemplateVersion } from '../../shared/protocol/templates.ts'
import { bodySeat } from './bodySeat.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { namesOf } from './namesOf.ts'
import { templateRow } from './templateRow.ts'

/** A forum's own templates, for its members: of each the newest version; or, of the one that is named, all of them, newest first. */
export const listTemplates = async ({ storage }: CommandDeps, actor: Actor, input: { bodyId: BodyId; templateId?: BodyTemplateId }): Promise<{ templates: TemplateVersion[] }> => {
  await bodySeat(storage, actor, input.bodyId)
  const rows = await storage.bodyTemplates.of(input.bodyId)
  const nameOf = await namesOf(storage, rows.map(row => row.by))
  const wanted = input.templateId === undefined
    ? rows.filter((row, index) => rows[index + 1]?.id !== row.id)
    : rows.filter(row => row.id === input.templateId).toReversed()
  if (input.templateId !== undefined && wanted.length === 0) throw new CommandError('unknownTemplate')
  return { templates: wanted.map(row => templateRow(row, nameOf)) }
}
