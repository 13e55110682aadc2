import type { BodySettings } from '../../shared/domain/bodySettings.ts'
import type { BodyId } from '../../shared/domain/ids.ts'
import { bodySeat } from './bodySeat.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'

/** Decides a forum's settings. Its secretariat only. What has begun under the earlier ones (an objection period) goes on under them. */
export const changeBodySettings = (deps: CommandDeps, actor: Actor, input: { bodyId: BodyId; settings: BodySettings }): Promise<void> =>
  deps.storage.transaction(async tables => {
    const { bodyId, settings } = input
    const { role } = await bodySeat(tables, actor, bodyId)
    if (role !== 'secretariat') throw new CommandError('onlyBodySettings')
    const before = await tables.bodies.settings(bodyId)
    await tables.bodies.setSettings(bodyId, settings)
    await tables.bodyTrail.add({ bodyId, at: deps.now(), by: actor.id, act: 'settings', detail: JSON.stringify({ before, after: settings }) })
  })
