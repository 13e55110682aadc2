import type { BodyId } from '../../shared/domain/ids.ts'
import type { Role } from '../../shared/domain/role.ts'
import type { Body, Tables } from '../storage/storage.ts'
import { CommandError } from './commandError.ts'
import type { Actor } from './deps.ts'

/** Finds the forum and the actor's role in it. One that the actor does not belong to is `unknownBody`, as one that is not there. */
export const bodySeat = async (tables: Tables, actor: Actor, id: BodyId): Promise<{ body: Body; role: Role }> => {
  const body = await tables.bodies.get(id)
  const member = (await tables.bodies.membershipsOf(actor.id)).find(({ bodyId }) => bodyId === id)
  if (!body || !member) throw new CommandError('unknownBody')
  return { body, role: member.role }
}
