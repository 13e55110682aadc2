import type { BodyId } from '../../shared/domain/ids.ts'
import type { ImportResult } from '../../shared/exchange/imported.ts'
import type { ReadOptions } from '../../shared/exchange/importRows.ts'
import { readImport } from '../import/readImport.ts'
import { bodySeat } from './bodySeat.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { formsOf } from './formsOf.ts'

/**
 * Reads a file as a meeting; nothing is made or kept. For those who may create meetings somewhere: reading costs time and memory. With a
 * forum, what its own templates call things is known to the reader.
 * @throws ImportError where the file cannot be read.
 */
export const readFile = async ({ storage }: CommandDeps, actor: Actor, input: { name: string; bytes: Uint8Array; bodyId?: BodyId; options?: ReadOptions }): Promise<ImportResult> => {
  const memberships = await storage.bodies.membershipsOf(actor.id)
  if (!memberships.some(membership => membership.role === 'secretariat')) throw new CommandError('onlyBodySecretariat')
  if (input.bodyId === undefined) return readImport(input.name, input.bytes, input.options)
  await bodySeat(storage, actor, input.bodyId)
  return readImport(input.name, input.bytes, { ...input.options, forms: await formsOf(storage, input.bodyId) })
}
