import { type BodyId, type BodyTemplateId, newId } from '../../shared/domain/ids.ts'
import type { BodyTemplate } from '../../shared/template/bodyTemplate.ts'
import { cleanText } from '../../shared/document/cleanText.ts'
import type { Tables } from '../storage/storage.ts'
import { bodySeat } from './bodySeat.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'

export interface SaveTemplateInput {
  readonly bodyId: BodyId
  readonly template: BodyTemplate
  /** Of a change: which template, in which version it was seen, and whether it is still offered. Left out: a new one. */
  readonly of?: { readonly templateId: BodyTemplateId; readonly seen: number; readonly retired: boolean }
}

const versionAfter = async (tables: Tables, { bodyId, of }: SaveTemplateInput): Promise<number> => {
  if (!of) return 1
  const newest = (await tables.bodyTemplates.of(bodyId)).findLast(row => row.id === of.templateId)
  if (!newest) throw new CommandError('unknownTemplate')
  if (newest.version !== of.seen) throw new CommandError('templateMovedOn')
  return newest.version + 1
}

/**
 * Keeps a forum's template as a new version; meetings keep the one they were made with. The forum's secretariat only. Throws `templateMovedOn` where
 * somebody else has changed it since it was seen.
 */
export const saveTemplate = async (deps: CommandDeps, actor: Actor, input: SaveTemplateInput): Promise<{ id: BodyTemplateId }> => {
  const id = input.of?.templateId ?? newId<BodyTemplateId>(deps.random)
  await deps.storage.transaction(async tables => {
    const { role } = await bodySeat(tables, actor, input.bodyId)
    if (role !== 'secretariat') throw new CommandError('onlyBodySettings')
    const version = await versionAfter(tables, input)
    const at = deps.now()
    const retired = input.of?.retired ?? false
    // what is printed from it later must be text that can be printed
    const json = JSON.stringify(input.template, (_, value: unknown) => (typeof value === 'string' ? cleanText(value) : value))
    await tables.bodyTemplates.add({ id, version, bodyId: input.bodyId, json, retired, at, by: actor.id })
    await tables.bodyTrail.add({ bodyId: input.bodyId, at, by: actor.id, act: 'template', detail: JSON.stringify({ templateId: id, version, retired }) })
  })
  return { id }
}
