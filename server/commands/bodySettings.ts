import type { BodySettings } from '../../shared/domain/bodySettings.ts'
import type { BodyId } from '../../shared/domain/ids.ts'
import { bodySeat } from './bodySeat.ts'
import type { Actor, CommandDeps } from './deps.ts'

/** What a forum has decided, for everybody who belongs to it. */
export const bodySettings = async ({ storage }: CommandDeps, actor: Actor, input: { bodyId: BodyId }): Promise<BodySettings> => {
  await bodySeat(storage, actor, input.bodyId)
  return storage.bodies.settings(input.bodyId)
}
